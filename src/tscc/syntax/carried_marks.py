"""The footnote marks that the texts of a block carry."""

from __future__ import annotations

from collections.abc import Iterator

from tscc.syntax import nodes


def marks_of(block: nodes.Block) -> Iterator[nodes.Mark]:
    """The marks in the prose, the heading lines, the labels and values of a list, or anywhere in a table."""
    match block:
        case nodes.Paragraph() | nodes.ListItem():
            yield from block.marks
        case nodes.Heading():
            for line in block.lines:
                yield from line.marks
        case nodes.LabelledFacts():
            for fact in block.facts:
                yield from fact.label.marks
                yield from fact.value.marks if fact.value else ()
        case nodes.Table():
            for text in _texts(block):
                yield from text.marks
        case nodes.Footnotes() | nodes.BodyRule():
            pass


def _texts(table: nodes.Table) -> Iterator[nodes.Written]:
    yield from table.title
    yield from table.head.cells
    for row in (*table.rows, *((table.total,) if table.total else ()), *table.early_totals):
        yield from row.label
        yield from row.cells
    yield from table.beside
