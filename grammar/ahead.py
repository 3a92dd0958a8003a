"""Patterns that are compiled ahead, since compiling them would take a third of a first compile.

`generated_codes.py` has what the engine of one version of Python makes of each; any other compiles it itself.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import marshal
import re
import sys
from functools import cache
from re import _compiler  # type: ignore[attr-defined]

ENGINE = f"{_sre.MAGIC} {_sre.CODESIZE} {_sre.MAXREPEAT} {sys.byteorder}"
"""The engine of regular expressions of this Python."""
Codes = dict[tuple[str, int], tuple[int, int, dict[str, int], bytes]]
"""For the text of a pattern and its flags: all its flags, the number of its groups, those with names, and its codes."""
_compile = _compiler.compile


def compiled(text: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` makes of a pattern."""
    found: re.Pattern[str]
    known = _known().get((text, flags))
    if known is None:
        found = _compile(text, flags)
        return found
    every_flag, groups, places, codes = known
    names = dict.fromkeys(range(groups + 1)) | {place: group for group, place in places.items()}
    words = memoryview(codes).cast("I").tolist()
    found = _sre.compile(text, every_flag, words, groups, places, tuple(names.values()))
    return found


def install() -> None:
    """Let `re` take the patterns that are compiled ahead, in a process that is tscc's own."""
    _compiler.compile = compiled


@cache
def _known() -> Codes:
    """What is known for this engine."""
    from base64 import b85decode
    from zlib import decompress

    from tscc.grammar.generated_codes import CODES, ENGINE_OF_CODES

    if ENGINE_OF_CODES != ENGINE:
        return {}
    found: Codes = marshal.loads(decompress(b85decode(CODES)))  # noqa: S302
    return found
