"""Heads and titles of tables that lack a line: the other tables of the pool print the words, or the title is a part of a phrase.

Only a note, for a shelf may shorten the head of one table. What is reported there already is not reported again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, quoted
from tscc.grammar.ahead import regex
from tscc.passes.tables.column_keys import Headed, PoolTables
from tscc.vocabulary.column_heads import is_unknown_key

_FEWEST_OTHERS = 2
"""The fewest other tables with the same words that make a habit of the pool."""
_WITHIN = regex(r"(?:by|of)\s", re.IGNORECASE)
"""How a title does not begin: `BY LOAN-TO-VALUE RATIOS`, `of Mortgaged Properties by State`."""


def report_cut_heads(tables: Sequence[Headed], columns: PoolTables, sink: Sink) -> None:
    """Report each table whose columns lack words that all other tables print in theirs, and titles that are a part of a phrase."""
    told = [found.primary.span for found in sink.sorted()]
    for headed in tables:
        cells = headed.table.head.cells
        if cells and not any(cell.span.overlaps(span) for cell in cells for span in told):
            _report_head(headed, [other for other in tables if other is not headed], columns, sink)
    titled = [(headed.table.title, _words(headed)) for headed in tables if headed.table.title]
    broken = [words for _, words in titled if _WITHIN.match(words)]
    for lines, words in titled:
        if any(line.span.overlaps(span) for line in lines for span in told):
            continue
        if len(broken) < len(titled) > _FEWEST_OTHERS and words in broken:
            message = f"the title {quoted(words)} begins in the middle of a phrase"
            sink.report(codes.LINE_OF_HEAD_LOST, message, lines[0].span, "perhaps a line above this is lost")
        elif whole := next((each for _, each in titled if each.casefold().startswith(f"{words} by ".casefold())), ""):
            message = f"the title {quoted(words)} does not say by what, as {quoted(whole)} does"
            sink.report(codes.LINE_OF_HEAD_LOST, message, lines[-1].span, "perhaps a line below this is lost")


def _words(headed: Headed) -> str:
    return " ".join(" ".join(line.text.split()) for line in headed.table.title)


def _report_head(headed: Headed, others: Sequence[Headed], columns: PoolTables, sink: Sink) -> None:
    """Report the first column whose head lacks words of those of the same column in all others."""
    for place, full in _cut_columns(headed, others, columns):
        header = headed.headers[place]
        cells = [cell.span for cell in headed.table.head.cells if cell.column == place]
        message = f"the column head {quoted(header)} lacks words: it is {quoted(full)} in the other tables"
        sink.report(codes.LINE_OF_HEAD_LOST, message, cells[0], "perhaps a line of the head is lost")
        return


def _cut_columns(headed: Headed, others: Sequence[Headed], columns: PoolTables) -> Iterator[tuple[int, str]]:
    """The columns that lack words, with their heads in the other tables; a word in a head beside it is not lost."""
    keys = columns.keys_by_head(headed)
    alike = [each for each in others if len(each.headers) == len(headed.headers)]
    for place, header in enumerate(headed.headers[1:], 1):
        full = {tuple(each.headers[place].lower().split()) for each in alike}
        known = {columns.keys_by_head(each)[place] for each in alike} - {keys[place]}
        if len(alike) < _FEWEST_OTHERS or len(full) != 1 or (known and not is_unknown_key(keys[place])):
            continue
        (words,) = full
        own = header.lower().split()
        rest = iter(words)
        lost = set(words) - {word for each in headed.headers for word in each.lower().split()}
        if own and lost and all(word in rest for word in own):
            yield place, alike[0].headers[place]
