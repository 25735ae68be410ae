"""Reach a scheduler, with what goes wrong put in words."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import ClusterUnavailable
from core.files.regular_files import open_regular

if TYPE_CHECKING:
    from collections.abc import Iterator

    from distributed import Client, Security

CONNECT_SECONDS = 15


@dataclass(frozen=True, slots=True)
class ClusterAddress:
    """Where the scheduler is; without own files, Dask's configuration says how to be secure."""

    scheduler: str
    tls_ca_file: str = ""
    tls_cert: str = ""
    tls_key: str = ""


@contextmanager
def connected(address: ClusterAddress) -> Iterator[Client]:
    """Connect for as long as the block lasts; raises ClusterUnavailable."""
    try:
        import dask
        from distributed import Client
    except ImportError as error:
        raise ClusterUnavailable(
            "Preparing on a cluster needs Dask: install diptych with its extra, diptych[cluster]."
        ) from error
    # What happens is told in our own words.
    logger = logging.getLogger("distributed")
    before = logger.level
    logger.setLevel(logging.CRITICAL)
    # One article may be larger than what Dask finds usual for a task.
    large = {"distributed.admin.large-graph-warning-threshold": "64MB"}
    try:
        with dask.config.set(large):
            security = _security(address)
            try:
                client = Client(
                    address.scheduler,
                    timeout=CONNECT_SECONDS,
                    security=security,
                    set_as_default=False,
                    name="diptych",
                )
            except (OSError, ValueError, TypeError, ImportError, RuntimeError) as error:
                raise ClusterUnavailable(
                    f"No Dask scheduler could be reached at {address.scheduler} ({_cause(error)}). "
                    "Start one with “dask scheduler”, or check the address and the certificates."
                ) from error
            try:
                yield client
            finally:
                client.close(timeout=2)
    finally:
        logger.setLevel(before)


def _security(address: ClusterAddress) -> Security:
    """Say how to be secure, before anything is begun that a mistake would leave half-done.

    Raises ClusterUnavailable.
    """
    from distributed import Security

    files = (address.tls_ca_file, address.tls_cert, address.tls_key)
    for file in filter(None, files):
        try:
            with open_regular(Path(file)):
                pass
        except OSError as error:
            raise ClusterUnavailable(
                f"The file {file} for the secure connection cannot be read ({error.strerror})."
            ) from error
    if any(files) and not (address.tls_ca_file and address.tls_cert):
        raise ClusterUnavailable(
            "A secure connection needs --tls-ca-file and --tls-cert, and --tls-key where the key "
            "is not in the certificate's file."
        )
    try:
        security = (
            Security(
                tls_ca_file=files[0],
                tls_client_cert=files[1],
                tls_client_key=files[2] or None,
                require_encryption=True,
            )
            if any(files)
            else Security()
        )
        context = security.get_connection_args("client").get("ssl_context")
    except (OSError, ValueError, TypeError) as error:
        raise ClusterUnavailable(
            f"The files for the secure connection cannot be used ({_cause(error)})."
        ) from error
    scheme, has_one, _ = address.scheduler.partition("://")
    if security.require_encryption and (not has_one or scheme == "tcp"):
        raise ClusterUnavailable(
            f"{address.scheduler} is no secure address: one begins with tls://."
        )
    if context is None and address.scheduler.startswith("tls://"):
        raise ClusterUnavailable(
            f"{address.scheduler} is a secure address: give --tls-ca-file, --tls-cert and "
            "--tls-key, or name them in Dask's configuration."
        )
    return security


def _cause(error: BaseException) -> str:
    """Give the words of what began it, on one line."""
    while error.__cause__ is not None:
        error = error.__cause__
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__
