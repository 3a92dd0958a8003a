"""Regular expressions that are compiled ahead, since compiling them takes more of a start than anything else.

`generated_codes.py` has what the engine of some versions of Python makes of each; for any other version, and for a pattern
that has no codes there, it is `re` that compiles.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import re
import sys
from marshal import loads
from zlib import MAX_WBITS, decompress

from tscc.grammar.generated_codes import CODES, ENGINES

ENGINE = f"{sys.implementation.cache_tag} {_sre.MAGIC} {_sre.CODESIZE} {_sre.MAXREPEAT} {sys.byteorder}"
"""This Python and its engine of regular expressions."""
Codes = dict[tuple[str, int], tuple[int, int, dict[str, int], bytes]]
"""By the text of a pattern and its flags: all its flags, the number of its groups, those with names, and its codes."""


def regex(text: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` makes of a pattern, once; for the patterns of tscc itself, as each is kept."""
    key = text, int(flags)
    found = MADE.get(key)
    if found is None:
        found = MADE[key] = _made_ahead(*KNOWN[key], text) if key in KNOWN else re.compile(text, flags)
    return found


def _made_ahead(flags: int, groups: int, places: dict[str, int], codes: bytes, text: str) -> re.Pattern[str]:
    """The pattern of codes."""
    names: list[str | None] = [None] * (groups + 1)
    for name, place in places.items():
        names[place] = name
    words = memoryview(codes).cast("I").tolist()
    found: re.Pattern[str] = _sre.compile(text, flags, words, groups, places, tuple(names))
    return found


def known_codes(engine: str) -> Codes:
    """The codes for an engine; none if they are for others. They are packed without a checksum, which would take as long as the rest."""
    known = engine in ENGINES
    found: Codes = loads(decompress(bytes.fromhex(CODES), -MAX_WBITS)) if known else {}  # noqa: S302
    return found


KNOWN = known_codes(ENGINE)
MADE: dict[tuple[str, int], re.Pattern[str]] = {}
"""The patterns that were asked for, by text and flags."""
