"""Find titles that contradict the rows below them: a title of states over dwellings, one of rates over dollars.

Rows contradict a title if none of them can be what it says, and the head above the labels or the rows themselves say
what they are. Titles that are exchanged between two tables are one fault, also where the rows of one could be of both.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Label, Sink, perhaps, quoted
from tscc.document.enums import Dimension
from tscc.passes.figures import Quantity, number_in
from tscc.syntax import nodes
from tscc.text.source import Span, cover
from tscc.vocabulary.column_heads import misspelt_words
from tscc.vocabulary.dimensions import dimension_of_rows, dimensions_named, fits, glued_words, near_deciding


class Titled(msgspec.Struct, frozen=True):
    """A table with what its title, the head above its labels and these say."""

    table: nodes.Table
    title: str
    head: str
    labels: tuple[str, ...]

    def contradiction(self) -> tuple[Dimension, Dimension] | None:
        """The dimension of the title and that of the rows, if the rows contradict the title."""
        said = dimensions_named(self.title)
        labels, edges = [label for label in self.labels if label], _edges(self.table)
        if not said or not labels or any(fits(each, labels, edges) is not False for each in said):
            return None
        headed = [each for each in dimensions_named(self.head) if each not in said and fits(each, labels, edges)]
        rows = headed[0] if headed else dimension_of_rows(labels, edges)
        same = rows in said or (rows is Dimension.CURRENT_BALANCE and Dimension.ORIGINAL_BALANCE in said)
        return None if same or rows is Dimension.OTHER else (said[0], rows)

    def is_rather(self, said: Dimension, rows: Dimension) -> bool:
        """Whether the title says one dimension, and its rows are divided by another as well."""
        labels = [label for label in self.labels if label]
        return rows in dimensions_named(self.title) and fits(said, labels, _edges(self.table)) is True

    def may_say(self, title: str) -> bool:
        """Whether the rows may be divided by what another title says."""
        labels = [label for label in self.labels if label]
        return any(fits(said, labels, _edges(self.table)) is not False for said in dimensions_named(title)[:1])

    @property
    def place(self) -> Span:
        """The place of the title."""
        return cover(self.table.title[0].span, self.table.title[-1].span)


def find_contradicted(tables: Sequence[Titled], sink: Sink) -> dict[Span, Dimension]:
    """The dimension of the rows of each table that contradict its title, by the span of the table; each is reported."""
    found = {each.table.span: (each, *pair) for each in tables if (pair := each.contradiction()) is not None}
    for _, said, rows in [*found.values()]:
        if all((theirs, mine) != (rows, said) for _, theirs, mine in found.values()):
            others = [each for each in tables if each.table.span not in found and each.is_rather(said, rows)]
            found |= {each.table.span: (each, rows, said) for each in others if len(others) == 1}
    reported: set[Span] = set()
    for span, (table, said, rows) in found.items():
        if span in reported:
            continue
        others = [other for other, theirs, mine in found.values() if (theirs, mine) == (rows, said)]
        reported.update(other.table.span for other in others)
        words = quoted(table.title)
        sink.report(
            codes.TITLE_OF_ANOTHER,
            f"the titles {words} and {quoted(others[0].title)} are exchanged"
            if others
            else f"{words} is the title of a table by {_called(said)}",
            table.place,
            f"the rows below are divided by {_called(rows)}",
            secondary=tuple(Label(other.place, f"the rows below are divided by {_called(said)}") for other in others),
        )
    return {span: rows for span, (_, _, rows) in found.items()}


def _called(dimension: Dimension) -> str:
    return dimension.value.replace("_", " ")


def _edges(table: nodes.Table) -> list[Decimal]:
    """The edges of the bands that can be read."""
    figures = [edge.figure for row in table.rows if row.band for edge in row.band.edges]
    found = (
        number_in(each, Quantity.USD if "$" in each.text or "," in each.text else Quantity.PCT) for each in figures
    )
    return [figure for figure in found if figure is not None]


def report_misspelt_titles(tables: Sequence[Titled], sink: Sink) -> None:
    """Report the misspelt words of titles, also of one that means the same with them."""
    for each in tables:
        found = [*misspelt_words(each.title, title=True), *glued_words(each.title)]
        deciding = near_deciding(each.title)
        if deciding and deciding.word not in [near.word for near in found] and each.may_say(deciding.mend(each.title)):
            found.append(deciding)
        for near in found:
            line = next((line for line in each.table.title if near.word in line.text), None)
            if line is None:
                continue
            start = line.span.start + line.text.index(near.word)
            span = Span(start, start + len(near.word))
            message, ways = f"`{near.word}` is not a known word of a title", perhaps(near.likely, span)
            sink.report(codes.MISSPELT_FORM, message, span, "the title is kept as it is printed", help=ways)
