"""Figures of lines: whether a piece of a line is a figure, several, or a value, and whether a line ends in figures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.text.lines import Chunk
from tscc.vocabulary.label_words import is_total

_MARK = terminal("figures", "MARK")
_FIGURE = regex(
    rf"(?!{pattern('figures', 'THOUSANDS')}$){pattern('figures', 'CELL')}(?:{pattern('figures', 'MARK')}|\s+\([^()]*\d[^()]*\))?|"
    rf"{pattern('figures', 'NOTHING')}"
)
"""What is only a figure, perhaps with its mark, or with its range or its variance: `741 (620 - 815)`, `8.125% (+/- 10 bps)`."""
_VALUE = regex(rf"{pattern('figures', 'AMOUNT')}(?:(?<=%)| (?:months|years|days|bps)\b|$)", re.IGNORECASE)
"""A value after a label, which is not the head of a column: `163 months`."""
_MONTHS = regex(r"\d{1,3}(?:\.\d+)? months?", re.IGNORECASE)
"""Such a value alone, as several are in the columns of a list; years may be in the name of a product."""


def has_figures(found: Sequence[Chunk]) -> bool:
    """Whether a line of some pieces ends in figures behind a gap, or half of what follows its label are figures: `Total    875`.

    One blank is enough between a total and its figure, the widest of its column: `Totals $30,453,066.78`. A figure with a
    comma behind it, and words behind that, is of a sentence: `On  May  25,  2002,  the  seller`.
    """
    if len(found) == 1:
        label, _, last = found[0].text.rpartition(" ")
        return last[:1] == "$" and is_figure(last) and is_total(label.rstrip("."))
    figures = [are_figures(piece.text) and not _MARK.fullmatch(piece.text) for piece in found[1:]]
    if len(figures) > 1:
        figures = [
            figure or _MONTHS.fullmatch(piece.text) is not None
            for figure, piece in zip(figures, found[1:], strict=True)
        ]
    if not figures or figures[-1]:
        return bool(figures)
    apart = [figure and piece.text[-1] != "," for figure, piece in zip(figures, found[1:], strict=True)]
    return 2 * sum(apart) >= len(figures)


def is_value(text: str) -> bool:
    """Whether a text begins as the value behind a label does: `163 months`."""
    return _VALUE.match(text) is not None


def are_figures(text: str) -> bool:
    """Whether a text is figures only, of one column or of columns that are one blank apart: `372 $ 61,010,728`, `57.7 % 81`.

    A band is not: `121 - 180`.
    """
    return is_figure(text) or (
        text[:1] != "%" and all(word in "$%" or (word[-1] != "-" and is_figure(word)) for word in text.split())
    )


def is_figure(text: str) -> bool:
    """Whether a text is only a figure, or a word for no figure; `POOL 2` has a digit and is a heading."""
    return _FIGURE.fullmatch(text) is not None
