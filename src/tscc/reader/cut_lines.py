"""Lines that were cut at a width: what was behind it is lost, and a figure may be a part of one.

Part of the reader. In wrapped text the lines of a paragraph end where a word does, at many lengths; where most of the long
lines have the greatest length of the text, and end in a word that the text has nowhere else, they went on.
"""

from __future__ import annotations

import re

from tscc.text.source import Span

_LINE = re.compile(r"[^\r\n]*[^\s]")
_GAP = re.compile(r"[^\s.] {2,}\S")
"""A gap within a line, as rows of tables and justified text have; not the two blanks behind a sentence."""
_FEWEST_WORDS = 5
_FEWEST_LINES = 10
_NEAR_CHARS = 15
"""How much shorter than the longest a line of a paragraph may be whose next word did not fit."""
_LONG_SHARE = 0.6
"""The share of the greatest length, or one less where the cut was at a blank, among the long lines of prose; of sound
filings with ten such lines hardly any has more than 0.5, and those cut at 60 characters have 0.65 to 0.94."""
_UNKNOWN_SHARE = 0.5
"""The share of cut lines whose last word, `percen`, is not a word of the text; in sound filings up to 0.45."""
_PROSE_SHARE = 0.25
_WIDEST_CHARS = 160


def find_cut(text: str, span: Span) -> Span | None:
    """The first line of prose that was cut at its full length, in a text whose lines were cut at a width; None if they were not."""
    lines = [found.span() for found in _LINE.finditer(text, span.start, span.end)]
    width = max((end - start for start, end in lines), default=0)
    if not _FEWEST_WORDS < width <= _WIDEST_CHARS:
        return None
    prose = [line for line in lines if _is_prose(text[slice(*line)])]
    near = [line for line in prose if line[1] - line[0] >= width - _NEAR_CHARS]
    cut = [line for line in near if line[1] - line[0] >= width - 1]
    many = len(cut) >= max(_FEWEST_LINES, _LONG_SHARE * len(near), _PROSE_SHARE * len(prose))
    if not many or len({text[slice(*line)] for line in cut}) < _FEWEST_LINES:
        return None
    words = {word for start, end in lines for word in text[start:end].split()[:-1]}
    torn = [line for line in cut if text[slice(*line)].rsplit(None, 1)[-1] not in words]
    return Span(*max(torn, key=lambda line: line[1] - line[0])) if len(torn) > _UNKNOWN_SHARE * len(cut) else None


def _is_prose(line: str) -> bool:
    return len(line.split()) >= _FEWEST_WORDS and _GAP.search(line.lstrip()) is None
