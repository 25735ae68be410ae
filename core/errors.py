"""Errors named by cause. `str(error)` tells the reader what happened and what she can do.

    DiptychError
    ├── ReadError              a file cannot become an article
    │   ├── FileMissing        it is gone, or is no regular file
    │   ├── FileForbidden      no permission
    │   ├── FileTooLarge       over 20 MB
    │   ├── FileEmpty          no bytes, or no text in it
    │   ├── FileBinary         bytes that are no text
    │   ├── FileDamaged        cut off, or not what its name says
    │   ├── FileProtected      locked with a password
    │   └── FormatUnknown      a suffix that Diptych does not read
    ├── MemoryUnreadable       a TMX file that cannot be read
    ├── WatchlistError         the file of watched names cannot be read or written
    ├── QueryError             what is searched for has no meaning
    ├── TermsError             a list of terms cannot be read or written, or a line is no term
    ├── DictionaryError        the files of a dictionary are damaged or too large
    ├── TranslationError
    │   └── EngineFailed       a package could not be loaded or run
    │       └── EngineHangs    it took too long for whatever it was given
    ├── PackageError
    │   ├── PackageInvalid     a damaged or unsafe package file
    │   │   └── PackageUnfit   its model works, but translates to nothing of use
    │   ├── PackageIncompatible  needs a newer version of Argos Translate
    │   ├── PackageNotFound    not in the index, or not installed
    │   ├── IndexUnavailable   the list of packages cannot be fetched
    │   ├── InstallFailed      the folder of packages is full or cannot be written
    │   └── DownloadFailed     no network, refused, not found, certificate, disk full, timed out
    ├── StoreError
    │   ├── StoreTooNew        written by a newer Diptych
    │   ├── StoreInUse         another window or command has it open
    │   └── StoreUnwritable    disk full or no permission
    │       └── StoreBusy      another program holds it
    ├── ClusterError
    │   ├── ClusterUnavailable  no scheduler answers, or the extra is not installed
    │   ├── SchedulerLost      the connection broke and did not come back
    │   └── WorkersDiffer      the workers lack Diptych, or have another version
    ├── BundleError
    │   ├── BundleInvalid      damaged, or not what a bundle may hold
    │   ├── BundleTooNew       written by a newer Diptych
    │   └── BundleUnwritable   disk full or no permission
    ├── MemoryLimited          the system gives the window too little memory to start in
    ├── WorkEnded              a thread of an opened folder is no longer there
    ├── ExportError            a file cannot be written
    ├── OutputLost             what a command answers cannot be written
    └── OwnFolderUnusable      a folder of Diptych's own cannot be made; an OSError too

Cancelling is no error: `Cancelled` stands beside the tree.
"""

from __future__ import annotations


class DiptychError(Exception):
    """The root of all errors that are shown to the reader."""


class ReadError(DiptychError):
    pass


class FileMissing(ReadError):
    pass


class FileForbidden(ReadError):
    pass


class FileTooLarge(ReadError):
    pass


class FileEmpty(ReadError):
    pass


class FileBinary(ReadError):
    pass


class FileDamaged(ReadError):
    pass


class FileProtected(ReadError):
    pass


class FormatUnknown(ReadError):
    pass


class MemoryUnreadable(DiptychError):
    pass


class WatchlistError(DiptychError):
    pass


class QueryError(DiptychError):
    pass


class TermsError(DiptychError):
    pass


class DictionaryError(DiptychError):
    pass


class TranslationError(DiptychError):
    pass


class EngineFailed(TranslationError):
    pass


class EngineHangs(EngineFailed):
    """Which package it was, so that it is not tried again soon."""

    def __init__(self, words: str, key: str) -> None:
        super().__init__(words)
        self.key = key


class PackageError(DiptychError):
    pass


class PackageInvalid(PackageError):
    pass


class PackageUnfit(PackageInvalid):
    """Which package it was, so that another version can be offered."""

    def __init__(self, words: str, direction: tuple[str, str], version: str) -> None:
        super().__init__(words)
        self.direction, self.version = direction, version


class PackageIncompatible(PackageError):
    pass


class PackageNotFound(PackageError):
    pass


class IndexUnavailable(PackageError):
    pass


class DownloadFailed(PackageError):
    pass


class InstallFailed(PackageError):
    pass


class StoreError(DiptychError):
    pass


class StoreTooNew(StoreError):
    pass


class StoreInUse(StoreError):
    pass


class StoreUnwritable(StoreError):
    pass


class StoreBusy(StoreUnwritable):
    pass


class ClusterError(DiptychError):
    pass


class ClusterUnavailable(ClusterError):
    pass


class SchedulerLost(ClusterError):
    pass


class WorkersDiffer(ClusterError):
    pass


class BundleError(DiptychError):
    pass


class BundleInvalid(BundleError):
    pass


class BundleTooNew(BundleError):
    pass


class BundleUnwritable(BundleError):
    pass


class WorkEnded(DiptychError):
    pass


class ExportError(DiptychError):
    pass


class OutputLost(DiptychError):
    pass


class MemoryLimited(DiptychError):
    pass


class OwnFolderUnusable(DiptychError, OSError):
    pass


class Cancelled(Exception):
    """Raised out of long work when its `cancelled()` said so."""
