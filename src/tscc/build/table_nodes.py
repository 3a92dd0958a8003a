"""Build the tables: title, head, rows and what else is on their lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container
from functools import cached_property
from typing import TypeVar

from msgspec.structs import replace

from tscc.build.band_edges import build_band
from tscc.build.crowded_rows import with_crowded_rows_apart
from tscc.build.edge_columns import with_edges_joined
from tscc.build.marked_texts import first_word, marked_cell, marked_line
from tscc.build.side_by_side import taken_apart
from tscc.build.tree_lines import TreeLines, over, tokens, trees
from tscc.syntax import nodes
from tscc.syntax.carried_marks import marks_of
from tscc.syntax.tree import Parse, Token, Tree
from tscc.text.lines import Cell as Printed
from tscc.text.lines import Line
from tscc.text.prose import marker_of

_AnyRow = TypeVar("_AnyRow", bound=nodes.Row)
_ROWS = ("row", "total", "late_row", "late_total")
_APART = ("beside", "bare", "junk")
"""Trees in a row that are not the band of its own label."""
_NOTES = ("note", "first_note")


class TableBuilder:
    """The building of the tables of one document."""

    def __init__(self, parse: Parse, lines: TreeLines) -> None:
        self._tree = parse.tree
        self._lost = parse.lost_marks
        self._lines = lines

    def table(self, node: Tree, *, scale: int, of_list: bool) -> nodes.Table:
        """A table as it is on its lines; `scale` is what a text above says of its amounts, or of those of a list above it."""
        totals = [self._row(child, nodes.Total) for child in trees(node, "total", "late_total")]
        title = tuple(
            line
            for line in self._lines.of(node, "title", "lone_title")
            if line.kind not in ("INNER_RULE", "TITLE_RULE")
        )
        heads = trees(node, "head", "bare_head")
        return nodes.Table(
            span=over(self._lines.of(node)),
            title=tuple(marked_line(line, self._lost) for line in title),
            head=self._head(heads[0], scale, of_list=of_list) if heads else self._lost_head(title[-1], scale),
            rows=tuple(row for child in (*trees(node, "row"), *trees(node, "late_row")) for row in self._rows(child)),
            total=totals[-1] if totals else None,
            early_totals=tuple(totals[:-1]),
            junk=self._junk(node),
            summaries=self._lines.of(node, "summary"),
            headings=self._lines.of(node, "group_heading"),
            page_texts=tuple(self._lines.of(child) for child in trees(node, "page_text")),
            rulers=self._lines.of(node, "ruler"),
            beside=(),
        )

    def _junk(self, node: Tree) -> tuple[Line, ...]:
        """The stray lines of a table, in order, those between the lines of a label too."""
        parts = (node, *trees(node, *_ROWS))
        return tuple(
            sorted((line for part in parts for line in self._lines.of(part, "junk")), key=lambda line: line.number)
        )

    def _head(self, node: Tree, scale: int, *, of_list: bool) -> nodes.TableHead:
        """The head of a table, ruled or bare."""
        lines = self._lines.of(node)
        kinds = [token.type for token in tokens(node)]
        rulers = tuple(line for line, kind in zip(lines, kinds, strict=True) if kind.endswith("_RULER"))
        heads = tuple(line for line in lines if line not in rulers)
        on_ruler = [
            (line, Printed(0, odd.start, odd.start + len(odd.text), odd.text))
            for line in rulers
            if (odd := line.odd) is not None and len(odd.text) > 1
        ]
        return nodes.TableHead(
            span=over(lines),
            lines=heads,
            rulers=rulers,
            columns=lines[0].columns,
            cells=(
                *(marked_cell(line, cell) for line in heads for cell in line.cells),
                *(marked_cell(line, cell) for line, cell in on_ruler),
            ),
            scale=scale,
            scale_of_list=of_list,
        )

    def _lost_head(self, title: Line, scale: int) -> nodes.TableHead:
        """The head that is lost below a title: the columns are those of the table above."""
        return nodes.TableHead(span=title.span, lines=(), rulers=(), columns=title.columns, cells=(), scale=scale)

    def _rows(self, node: Tree) -> list[nodes.Row]:
        """A row, with the bands around it that have no loans and so no figures."""
        row = self._row(node, nodes.Row)
        bands = _bare_bands(node)
        if not bands:
            return [row]
        apart = [
            nodes.Row(span=line.span, lines=(line,), label=(piece,), band=build_band(band, (piece,)), cells=())
            for piece in row.label
            if (band := bands.get(piece.span.start)) is not None
            for line in row.lines
            if line.span.overlaps(piece.span)
        ]
        lines = tuple(line for line in row.lines if all(line not in each.lines for each in apart))
        own = replace(row, span=over(lines), lines=lines, label=_without(bands, row.label))
        return sorted((*apart, own), key=lambda each: each.span.start)

    def _row(self, node: Tree, kind: type[_AnyRow]) -> _AnyRow:
        """A row or a total."""
        lines = self._lines.of(node)
        if strays := trees(node, "junk"):
            junk = [line for tree in strays for line in self._lines.of(tree)]
            lines = tuple(line for line in lines if line not in junk)
        cells = [marked_cell(line, cell) for line in lines for cell in line.cells]
        label = tuple(cell for cell in cells if cell.column == 0)
        for beside in trees(node, "beside"):
            place, band = beside.children
            at = next(
                at for at, cell in enumerate(cells) if isinstance(place, Token) and cell.span.start == place.start_pos
            )
            cells[at] = replace(cells[at], band=build_band(band, cells[at : at + 1]))
        own = next((child for child in node.children if isinstance(child, Tree) and child.data not in _APART), None)
        return kind(
            span=over(lines),
            lines=lines,
            label=label,
            band=build_band(own, _without(_bare_bands(node), label)) if own else None,
            cells=tuple(cell for cell in cells if cell.column != 0),
        )

    def finished(self, table: nodes.Table, below: nodes.Block | None) -> tuple[nodes.Table, ...]:
        """A table in the scale of its title, or those that are side by side, the title with the marks that may be lost.

        A mark may be lost for a body right `below` the table if other bodies of the document have the same marker.
        """
        bodies = below.bodies if isinstance(below, nodes.Footnotes) else ()
        own = {marker_of(body.marker.text) for body in bodies}
        lost = {marker for marker in own if self._bodies[marker] > 1}.difference(
            mark.marker for mark in marks_of(table)
        )
        table = with_crowded_rows_apart(table)
        title = tuple(marked_line(piece.line, self._lost | lost) for piece in table.title)
        return tuple(map(with_edges_joined, taken_apart(replace(table, title=title) if lost else table)))

    @cached_property
    def _bodies(self) -> Counter[str]:
        """How many footnote bodies of the document have each marker."""
        notes = (self._lines.of(node)[0] for node in self._tree.trees() if node.data in _NOTES)
        return Counter(marker_of(first_word(line).text) for line in notes)


def _without(bands: Container[int], label: tuple[nodes.Written, ...]) -> tuple[nodes.Written, ...]:
    """The pieces of a label, without those that are bands of their own, by where these start."""
    return tuple(piece for piece in label if piece.span.start not in bands)


def _bare_bands(row: Tree) -> dict[int, Tree]:
    """The bands of the lines around a row that have no figures, by where they start."""
    bands = (tree.children for tree in trees(row, "bare"))
    return {place.start_pos: band for place, band in bands if isinstance(place, Token) and isinstance(band, Tree)}
