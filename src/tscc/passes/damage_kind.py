"""What kind of damage a text has whose lines are torn or lost all over: by the text alone, and by what was reported of it.

Pure functions. They are asked only where it is certain that a text is damaged; they say how, so that people know what to look for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from tscc.diagnostics.diagnostic import Diagnostic
from tscc.grammar.ahead import regex
from tscc.text.source import LINE_END

_CHARACTERS_SHARE = 1 / 3
_WORD = regex(r"[A-Za-z]{2,}")
_FIRST_WORD = regex(r"^[A-Za-z]+(?= )")
_LAST_WORD = regex(r"(?<= )[A-Za-z]+$")
_TORN_SHARE = 0.2
"""The share of torn words among the first or last words of lines; where lines are whole it is below 0.05."""
_FEWEST_TORN = 8
_FIGURE = regex(r"\d[\d,.]*\d")
_MASKED = regex(r"([*#xX?])(?:\1|,|\.){4,}")
_PROSE = regex(r" *\S+(?: \S+){5,}")
_BESIDE = regex(r"\S+(?: \S+){3,} {2,}(?=\S+(?: \S+){3,})")
"""Prose, a gap, and prose again."""
_CELLS = regex(r" *\S+(?: \S+)* {2,}.*\S {2,}\S")
_FEWEST_BESIDE = 8
_LAST_CELL = regex(r"\S(?:\t| {2,})\$? ?\d[\d,.]*%?\s*$")
_GAP = regex(r"\t\t| {2,}")
_FEWEST_TABBED = 8
"""Rows that show how the gaps of a text are written."""
_MARGIN_CHARS = 10
"""About how far the lines of a page begin from each other."""
_FEWEST_TURNS = 12
_FEWEST_CLOSE = 60
"""Lines without a blank one between them; an exhibit of one table has fewer."""


def kind_of_damage(text: str, found: Sequence[Diagnostic]) -> str:
    """What is wrong with the lines of a damaged text, as words for a message: `the ends of lines are missing`."""
    lines = [line.rstrip() for line in LINE_END.split(text) if line.strip()]
    if len(_MASKED.findall(text)) > len(_FIGURE.findall(text)):
        return "the digits of figures are masked"
    gutters = Counter(beside.end() // _MARGIN_CHARS for line in lines if (beside := _BESIDE.search(line)))
    if max(gutters.values(), default=0) >= _FEWEST_BESIDE:
        return "two pages stand side by side"
    if is_small(text):
        return "capital letters are missing"
    if is_close(text):
        return "blank lines are missing"
    if torn := torn_edge(text):
        return f"the {torn} of lines are missing"
    if _turns(lines) >= _FEWEST_TURNS:
        return "the lines of two pages alternate"
    if sum("characters" in each.code.traces for each in found) > _CHARACTERS_SHARE * len(found):
        return "characters are wrong"
    return "lines are missing or out of place"


def is_small(text: str) -> bool:
    """Whether a text has letters, and no capital: titles, names and the beginnings of sentences are lost in it."""
    return text.islower()


def is_close(text: str) -> bool:
    """Whether a text of many lines has no blank one between them, by which paragraphs, titles and tables are parted."""
    lines = LINE_END.split(text.strip())
    return len(lines) >= _FEWEST_CLOSE and all(map(str.strip, lines))


def is_tabbed(text: str) -> bool:
    """Whether a text has one tab for each gap between the cells of its rows, and no gap of blanks there."""
    rows = [line.strip() for line in LINE_END.split(text) if _LAST_CELL.search(line)]
    return len(rows) >= _FEWEST_TABBED and all("\t" in row for row in rows) and not any(map(_GAP.search, rows))


def torn_edge(text: str) -> str | None:
    """Which edge of the lines of a text is torn off, `beginnings` or `ends`; None where they are whole."""
    lines = [line.rstrip() for line in LINE_END.split(text) if line.strip()]
    known = frozenset(word.lower() for line in lines for word in _WORD.findall(line)[1:-1])
    last = [found[0].lower() for line in lines if (found := _LAST_WORD.search(line))]
    if _is_torn(last, known, {word[:end] for word in known for end in range(1, len(word))}):
        return "ends"
    first = [found[0].lower() for line in lines if (found := _FIRST_WORD.match(line))]
    return (
        "beginnings"
        if _is_torn(first, known, {word[start:] for word in known for start in range(1, len(word))})
        else None
    )


def _is_torn(words: Sequence[str], known: AbstractSet[str], parts: AbstractSet[str]) -> bool:
    """Whether many words at an edge are no words that the text has within its lines, but parts of these."""
    torn = sum(word not in known and word in parts for word in words)
    return torn >= max(_FEWEST_TORN, _TORN_SHARE * len(words))


def _turns(lines: Sequence[str]) -> int:
    """How often a line of cells is between two of prose, or a line of prose between two of cells."""
    kinds = ["cells" if _CELLS.match(line) else "prose" if _PROSE.fullmatch(line) else "" for line in lines]
    triples = zip(kinds, kinds[1:], kinds[2:], strict=False)
    return sum(above == below and {above, middle} == {"cells", "prose"} for above, middle, below in triples)
