"""A single file that is packed (`dump.jsonl.gz`, `page.html.gz`), read as it is unpacked."""

from __future__ import annotations

import gzip
import os
import zlib
from typing import BinaryIO

from core.errors import FileDamaged
from core.reading.containers.contents import MOST_WHOLE, Contents, held
from core.reading.containers.kinds import is_read
from core.reading.limits import too_large
from core.translatable import worded


def contents(file: BinaryIO, name: str) -> Contents:
    """Give the file that is packed; one of a kind that is not read is named as such."""
    inner = os.path.basename(name)[: -len(".gz")]
    if not is_read(inner):
        return Contents(unread=(inner,))
    file.seek(0)
    try:
        with gzip.GzipFile(fileobj=file) as packed:
            data = packed.read(MOST_WHOLE + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise FileDamaged(worded("This file is damaged or cut off.")) from error
    if len(data) > MOST_WHOLE:
        raise too_large(len(data), MOST_WHOLE)
    return Contents((held(inner, data, whole=False),))
