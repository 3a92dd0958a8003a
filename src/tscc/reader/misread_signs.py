"""Signs that are misread all over a text: `S812,500` for `$812,500`, `6.349o/o` for `6.349%`, `SECURlTlES` for `SECURITIES`.

Part of the reader. A sign is misread all over where no figure, or no word, of the text has it, or for a digit no more figures than
these, and many have in its place what scanners and conversions make of it. One figure in which it is misread is reported by the pass
that reads the figure.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import msgspec

from tscc.grammar.ahead import regex
from tscc.reader.foreign import FEWEST_PLACES
from tscc.text.source import Span


class MisreadSign(msgspec.Struct, frozen=True):
    """A sign, what stands in its place, and the first of those places."""

    sign: str
    instead: str
    place: Span

    @property
    def is_of_words(self) -> bool:
        """Whether it is a sign of words, not of figures."""
        return self.sign in _WORDS


_GROUPED = r"\d{1,3}(?:,\d{3})+(?!\d)"
_OTHERS = {
    "$": (
        regex(r"\$"),
        regex(
            rf"(?<![\w$,.])(?:(?P<sign>[A-Za-z]{{1,3}}|[\xa3\xa4\xa7\u20ac&]|[58](?=\d{{3}},))(?:(?<=[\xa3\u20ac]) *)?){_GROUPED}"
        ),
    ),
    "%": (regex(r"%"), regex(r"\d\.\d+ ?(?P<sign>[oO0\xb0]/[oO0]|[YyV]o|&(?!#))(?!\w)")),
    ",": (regex(r"\d,\d{3}(?!\d)"), regex(r"(?<!\d)\d{1,3}(?P<sign>[;`])\d{3}(?:[;`]\d{3})*(?!\d)")),
    ".": (regex(r"\d\.\d"), regex(r"(?<![\d,])\d{1,3}(?P<sign>[:;]|(?=\d{3}))\d{1,3} ?%")),
}
_WORDS = {
    "(": (regex(r"\("), regex(r"(?P<sign>\{)\w[^{}]{0,200}\}")),
    "I": (regex(r"[A-Z]I[A-Z]"), regex(r"[A-Z]{2}(?P<sign>[l1|!])[A-Z]")),
    "O": (regex(r"[A-Z]O[A-Z]"), regex(r"[A-Z]{2}(?P<sign>0)[A-Z]")),
}
_DIGITS = {"0": "oOQ", "1": "lI|", "5": "S", "8": "B"}
_SIGNS = (
    _OTHERS
    | _WORDS
    | {
        digit: (
            regex(rf"(?<![\d,])(?=[\d,]*{digit}){_GROUPED}"),
            regex(
                rf"(?<![\w,])(?=[\d,]*(?P<sign>[{letters}]))(?=[,{letters}]*\d)[\d{letters}]{{1,3}}(?:,[\d{letters}]{{3}})+(?!\w)"
            ),
        )
        for digit, letters in _DIGITS.items()
    }
)
"""By sign: where a figure or a word has it, and where one has something else in its place."""


@lru_cache(1)
def find_misread(text: str, span: Span) -> tuple[MisreadSign, ...]:
    """The signs that a text has in another form; kept, as they are asked of a file and of its only document."""
    return tuple(_find_misread(text, span))


def _find_misread(text: str, span: Span) -> Iterator[MisreadSign]:
    """The signs that many places of a text have in another form, and none in their own, or of a digit no more than these."""
    told = set[str]()
    for sign, (right, wrong) in _SIGNS.items():
        if sign not in _DIGITS and right.search(text, span.start, span.end):
            continue
        places = [*wrong.finditer(text, span.start, span.end)]
        if len(places) < FEWEST_PLACES:
            continue
        kept = sum(1 for _ in right.finditer(text, span.start, span.end))
        found = [Span(*each.span("sign")) for each in places if not (kept and sign in each.group())]
        instead = text[found[0].start : found[0].end] if found else ""
        if len(found) >= max(FEWEST_PLACES, kept) and not (kept and instead in told):
            told.add(instead)
            yield MisreadSign(sign, instead, found[0])
