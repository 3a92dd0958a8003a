"""Patterns that are compiled ahead, since compiling those of the terminals takes a large part of a first compile.

`generated_codes.py` has what the engine of one version of Python makes of each; any other makes it anew.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import marshal
import re
import sys
from functools import cache

ENGINE = f"{_sre.MAGIC} {_sre.CODESIZE} {_sre.MAXREPEAT} {sys.byteorder}"
"""The engine of regular expressions of this Python."""


def compiled(name: str, text: str) -> re.Pattern[str]:
    """The pattern of a text that has codes by a name, or is compiled where this engine has none."""
    known = _known().get(name)
    if known is None:
        return re.compile(text)
    flags, groups, places, codes = known
    names = dict.fromkeys(range(groups + 1)) | {place: group for group, place in places.items()}
    words = memoryview(codes).cast("I").tolist()
    found: re.Pattern[str] = _sre.compile(text, flags, words, groups, places, tuple(names.values()))
    return found


@cache
def _known() -> dict[str, tuple[int, int, dict[str, int], bytes]]:
    """The flags, the number of groups, the named groups and the codes of each pattern, if they are for this engine."""
    from base64 import b85decode
    from zlib import decompress

    from tscc.grammar.generated_codes import CODES, ENGINE_OF_CODES

    if ENGINE_OF_CODES != ENGINE:
        return {}
    found: dict[str, tuple[int, int, dict[str, int], bytes]] = marshal.loads(decompress(b85decode(CODES)))  # noqa: S302
    return found
