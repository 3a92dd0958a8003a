"""Averages and extremes below the total of a table, each a label with a figure: `Weighted Average: 74.98%`.

They are of what the table divides, as its title says, and so facts of its pool: `Original LTV: Weighted Average`.
"""

from __future__ import annotations

from collections.abc import Iterator

from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.passes.pieces import piece_of, text_of
from tscc.passes.pools.lists.listed_value import ListedValue
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.lines import Line
from tscc.vocabulary.scales import DOLLARS, scale_of

_VALUE = regex(r"[$\d].*")
_MARK = terminal("figures", "MARK")


def averages_below(table: nodes.Table) -> Iterator[tuple[Line, str, Written]]:
    """The lines below the total of a table that are a label with one figure, each with its label behind the title, and its value.

    None where nothing says what the table divides; no line with several figures, which are of its columns, nor one that is misread,
    nor an amount of dollars where those of the table may be in thousands.
    """
    name = text_of(piece.line for piece in table.title) or table.head.texts().get(0, "")
    last = table.total or (table.rows[-1] if table.rows else None)
    if not name or last is None:
        return
    for line in table.summaries:
        found = _VALUE.search(line.text)
        if found is None or line.span.start < last.span.start:
            continue
        written = piece_of(line, found.start(), len(line.text.rstrip()))
        value = ListedValue.read(written)
        if value is None or not value.is_plain or value.beside or value.has_letter:
            continue
        if value.unit != "usd" or not _may_be_scaled(table, name):
            label = " ".join(line.text[: found.start()].split()).rstrip(" :=")
            yield line, f"{name.rstrip(':')}: {label}", written


def _may_be_scaled(table: nodes.Table, name: str) -> bool:
    """Whether a text above a table, its title or a head says that amounts are not in single dollars, or has a mark whose note may."""
    texts = (name, *table.head.texts().values())
    return table.head.scale != DOLLARS or any(scale_of(text) != DOLLARS or _MARK.search(text) for text in texts)
