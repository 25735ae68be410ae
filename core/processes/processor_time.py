"""How much processor time another process of this user has had."""

from __future__ import annotations

import ctypes
import os
import sys
from functools import lru_cache
from pathlib import Path


def processor_seconds(pid: int) -> float | None:
    """Give the seconds that all threads of a process have run, in user and system mode together.

    None where the process is gone or the system does not say.
    """
    try:
        return _processor_seconds(pid)
    except (OSError, ValueError, IndexError, AttributeError):
        return None


if sys.platform == "win32":
    _QUERY_LIMITED_INFORMATION = 0x1000
    _TICKS_PER_SECOND = 10_000_000

    def _processor_seconds(pid: int) -> float | None:
        from ctypes import wintypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
        times = ctypes.POINTER(wintypes.FILETIME)
        kernel.GetProcessTimes.argtypes = (wintypes.HANDLE, times, times, times, times)
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        handle = kernel.OpenProcess(_QUERY_LIMITED_INFORMATION, False, pid)
        if not handle:
            return None
        try:
            created, ended, system, user = (wintypes.FILETIME() for _ in range(4))
            if not kernel.GetProcessTimes(handle, created, ended, system, user):
                return None
        finally:
            kernel.CloseHandle(handle)
        ticks = [(time.dwHighDateTime << 32) + time.dwLowDateTime for time in (system, user)]
        return sum(ticks) / _TICKS_PER_SECOND

elif sys.platform == "darwin":

    class _Usage(ctypes.Structure):
        """The beginning of `rusage_info_v0` of <sys/resource.h>, with room for the rest."""

        _fields_ = (
            ("uuid", ctypes.c_uint8 * 16),
            ("user_time", ctypes.c_uint64),
            ("system_time", ctypes.c_uint64),
            ("rest", ctypes.c_uint64 * 32),
        )

    class _Timebase(ctypes.Structure):
        _fields_ = (("numer", ctypes.c_uint32), ("denom", ctypes.c_uint32))

    @lru_cache(maxsize=1)
    def _library() -> tuple[ctypes.CDLL, float]:
        """Give the system's library and how many nanoseconds one of its ticks is."""
        library = ctypes.CDLL("/usr/lib/libSystem.B.dylib", use_errno=True)
        timebase = _Timebase()
        library.mach_timebase_info(ctypes.byref(timebase))
        return library, timebase.numer / timebase.denom

    def _processor_seconds(pid: int) -> float | None:
        library, nanoseconds = _library()
        usage = _Usage()
        if library.proc_pid_rusage(pid, 0, ctypes.byref(usage)):
            return None
        return float(usage.user_time + usage.system_time) * nanoseconds / 1e9

else:

    def _processor_seconds(pid: int) -> float | None:
        # The second field is the program's name in brackets, which may have any character in it.
        stat = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
        return (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")
