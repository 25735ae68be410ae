"""What XML can hold of a text."""

from __future__ import annotations

import re

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    """Put a sign in place of each character that XML cannot hold in any form."""
    return _NOT_XML.sub("\ufffd", text)
