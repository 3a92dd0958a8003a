"""The scale of the amounts of a table: of each column, and of the edges of its bands.

A head says it of its column, the title or a text above of the whole table, a note of the text that carries its mark.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, quoted
from tscc.passes.figures import Quantity, number_in
from tscc.passes.tables.joined_text import Text
from tscc.syntax import nodes
from tscc.syntax.nodes import Written, in_column
from tscc.vocabulary.column_heads import column_key
from tscc.vocabulary.scales import DOLLARS, UNCERTAIN, contradicts, scale_of, scale_of_prose

_LARGEST_LOAN_USD = 20_000_000
"""Dollars; a band, or an average, that would be beyond it were it in thousands, `$50,000 - $100,000`, is in single dollars."""


def table_scales(
    table: nodes.Table, title: Text, headers: Sequence[Text], bodies: Mapping[str, str], sink: Sink
) -> tuple[int, ...]:
    """The scale of each column, that of the band edges first; `bodies` are the texts of the notes by their ids."""
    whole = _noted(title, bodies) or table.head.scale
    scales = [_noted(header, bodies) or scale_of(header.text) or whole for header in headers]
    if not any(scales):
        return tuple(scales)
    keys = [column_key(header.text, place) for place, header in enumerate(headers)]
    amounts = {place for place, key in enumerate(keys) if key.endswith("_usd")}
    cells = [cell for row in table.rows for cell in row.cells if cell.column in amounts]
    dollars = next((cell for cell in cells if contradicts(scales[cell.column or 0], cell.text)), None)
    if table.head.scale_of_list and (dollars or _are_too_large(table, keys, scales)):
        return tuple(DOLLARS if scale == table.head.scale else scale for scale in scales)
    if dollars is not None:
        message = (
            f"`{dollars.text.strip()}` can only be in single dollars, but a scale of thousands or millions is stated"
        )
        sink.report(codes.SCALE_DOUBTFUL, message, dollars.span, "the amounts of the table are read as dollars")
        return (DOLLARS,) * len(scales)
    if any(scales[place] == UNCERTAIN for place in amounts) and not sink.has(codes.SCALE_DOUBTFUL):
        line = (table.head.lines or (table.rows[0].lines[0],))[0]
        message = f"the amounts of {quoted(title.text or 'this table')} are in thousands or in millions"
        sink.report(codes.SCALE_DOUBTFUL, message, line.tight, "which of the two is not said")
    edges: list[Written] = [edge.figure for row in table.rows if row.band for edge in row.band.edges]
    averages = (place for place, key in enumerate(keys) if key == "average_balance_usd")
    of_loans = {0: edges} | {place: [*table.cells_in(place)] for place in averages}
    for place, figures in of_loans.items():
        if scale_of(headers[place].text) == DOLLARS and not _are_loans(figures, scales[place]):
            scales[place] = DOLLARS
    return tuple(scales)


def _noted(text: Text, bodies: Mapping[str, str]) -> int:
    """The scale that the notes of a text state."""
    return next((scale for note in text.notes if (scale := scale_of_prose(bodies.get(note, "")))), DOLLARS)


def _are_too_large(table: nodes.Table, keys: Sequence[str], scales: Sequence[int]) -> bool:
    """Whether the loans of each row would be too large in the scale of its balance: `$8,400,000` of 70 loans, in thousands."""
    if not {"loan_count", "balance_usd"} <= {*keys}:
        return False
    count, balance = keys.index("loan_count"), keys.index("balance_usd")
    known = [
        (loans, dollars)
        for row in table.rows
        for one in in_column(row.cells, count)
        for other in in_column(row.cells, balance)
        if (loans := number_in(one, Quantity.NUMBER)) is not None
        and (dollars := number_in(other, Quantity.USD, scales[balance])) is not None
    ]
    return bool(known) and all(dollars > loans * _LARGEST_LOAN_USD for loans, dollars in known)


def _are_loans(figures: Sequence[Written], scale: int) -> bool:
    """Whether all figures, edges of bands or averages, can be sizes of loans in a scale."""
    found = (number_in(figure, Quantity.USD, scale) for figure in figures)
    return all(size <= _LARGEST_LOAN_USD for size in found if size is not None)
