"""What is found in the inputs of a corpus run: texts to compile, and places that could not be read."""

from __future__ import annotations

import re
from dataclasses import dataclass

CORPUS_NAME = re.compile(r"(?!\.).*\.(?:txt|nc|zip|tar|tgz|gz)", re.IGNORECASE | re.DOTALL)
"""The name of a filing or of an archive of filings, in a folder or an archive: `pool.txt`, `19980102.nc.tar.gz`; not `.hidden.txt`."""
MOST_BYTES = 64 << 20
"""A larger file or member is not one filing; the largest of the text era have about 30 MB."""
MOST_RATIO = 200
"""How many times its packed size a member may have: a table of blanks and rules packs to about a fiftieth."""
FREE_BYTES = 8 << 20
"""Up to this size a member may have any ratio."""


@dataclass(frozen=True, slots=True)
class Found:
    """The bytes of one filing, and where they are."""

    location: str
    """The path as given, and below it what is within: `2003.zip!a.txt`, `feed.txt!2`."""
    data: bytes


@dataclass(frozen=True, slots=True)
class Unread:
    """A place that holds no bytes that can be read, and why."""

    location: str
    why: str


def shown(name: str) -> str:
    r"""A name as text that every format can hold: bytes that are no UTF-8 are written as `\xff`."""
    raw = name.encode("utf-8", "surrogateescape" if _is_of_bytes(name) else "backslashreplace")
    return raw.decode("utf-8", "backslashreplace").replace("\0", "\\0")


def _is_of_bytes(name: str) -> bool:
    """Whether the surrogates of a name stand for bytes, as Python reads the names of files."""
    return all("\udc80" <= sign <= "\udcff" for sign in name if "\ud800" <= sign <= "\udfff")
