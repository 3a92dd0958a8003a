"""Type the rows of a table: labels to codes or bands, cells to figures.

What comes in are rows as written and the keys of their columns; what goes out are the model's rows. A cell that cannot
be read is null, with a diagnostic; a row never takes a figure from outside a column.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from tscc.diagnostics import codes
from tscc.diagnostics.alike import NOTHING_BELOW
from tscc.diagnostics.diagnostic import Edit, Help, Label, Sink, perhaps, quoted
from tscc.document import model
from tscc.document.enums import Dimension, TableKind
from tscc.grammar.ahead import regex
from tscc.passes.figures import Quantity, fault_of_any, read_count, read_decimal
from tscc.passes.footnotes import Notes
from tscc.passes.pieces import part_of
from tscc.passes.provenance import Ledger
from tscc.passes.tables.band_units import Bands
from tscc.passes.tables.joined_text import Text
from tscc.passes.tables.layout_faults import figures_below, unlabelled_rows
from tscc.passes.tables.left_over import is_limit
from tscc.syntax import nodes
from tscc.syntax.nodes import Cell, Written
from tscc.text.look_alikes import TO_DIGITS
from tscc.text.source import Span, cover
from tscc.vocabulary.column_heads import is_unknown_key
from tscc.vocabulary.column_kinds import ADDITIVE
from tscc.vocabulary.label_codes import code_of, is_unknown, near_category, near_state
from tscc.vocabulary.row_labels import begins_band, is_misread_band
from tscc.vocabulary.scales import DOLLARS

_FEWEST_FIGURES = 2
"""Figures of a column without a key that show what its cells are."""
_FEWEST_OF_ANOTHER = 3
"""Labels below each other that are no bands among bands, and so no misprints."""
_MONTHS = regex(r"(?<=\d)\s*(?:months?|mos\.?)\s*$", re.IGNORECASE)
"""The unit behind a term: `347 months`."""
_EDGE = regex(r"\$?[\d,]*\d(?:\.\d+)?%?")
_RANGE = regex(rf"{_EDGE.pattern} ?(?:-|to) ?{_EDGE.pattern}")
_NULL = frozenset({"", "-", "--", "---", "N/A", "NA", "n/a", "TBD"})
"""What a cell has that says no figure; one that is only a footnote mark leaves it to the note."""
_SIZES = frozenset({"loan_count", "balance_usd"})
_NO_LOANS = regex(r"\$?\s*0(?:\.00)?")


class RowTypist:
    """The typing of the rows of one table; `keys`, `headers` and `scales` are those of its columns."""

    def __init__(
        self,
        table: nodes.Table,
        keys: Sequence[str],
        headers: Sequence[str | None],
        dimension: Dimension,
        bands: Bands,
        scales: Sequence[int],
        notes: Notes,
        ledger: Ledger,
        sink: Sink,
    ) -> None:
        self._table, self._keys, self._headers, self._dimension = table, keys, headers, dimension
        self._bands, self._scales, self._notes = bands, scales, notes
        self._ledger, self._sink = ledger, sink
        self._unlabelled = unlabelled_rows(table)
        filled = {cell.column for row in table.rows for cell in row.cells}
        self._empty = {place for place in range(1, len(keys)) if place not in filled and len(table.rows) > 1}
        """Columns that have nothing in any row, each of which is reported once."""
        self._unbanded: list[tuple[nodes.Row, str]] = []
        """The rows whose labels should be bands and are none, with their labels."""
        self._figured = {
            place for place in range(1, len(keys)) if is_unknown_key(keys[place]) and self._has_figures(place)
        }
        """Columns without a key whose cells are figures, but for one at most."""
        self._wordy = {
            place
            for place in range(1, len(keys))
            if is_unknown_key(keys[place]) and not any(fault_of_any(cell) is None for cell in table.cells_in(place))
        }
        """Columns without a key that have no figure in any row, as those of towns beside zip codes: not all rows have words there."""

    def row(self, row: nodes.Row, label: Text, pointer: str, kind: TableKind | None) -> model.Row:
        """A row with its joined label, or, without a kind, the total or a subtotal."""
        cells = [self._unmarked(cell) for cell in row.cells]
        bare = kind is not None and not label.text and row not in self._unlabelled
        fields = self._fields(row, [cell for cell, _ in cells], label.text, pointer, told=bare)
        ids = tuple(dict.fromkeys([*label.notes, *(note for _, notes in cells for note in notes)]))
        if bare:
            where = row.lines[0]
            self._sink.report(codes.LABEL_MISSING, "the row has no label", where.tight, "nothing precedes this")
        if label.text:
            self._ledger.record(f"{pointer}/label", row.label_span)
        self._ledger.record(pointer, row.span)
        self._ledger.refer(ids, pointer)
        if kind is TableKind.CATEGORY:
            fields["code"] = self._code(row, label.text)
        elif kind is TableKind.BAND:
            fields["band"] = self._band(row, label.text, pointer)
        return model.Row(label=label.text or None, notes=ids, **fields)

    def _unmarked(self, cell: Cell) -> tuple[Cell, tuple[str, ...]]:
        """A cell without its footnote marks, and their notes."""
        if not cell.marks:
            return cell, ()
        text, ids = self._notes.strip(cell.text, cell.marks)
        text = text.rstrip()
        start = cell.span.start
        return replace(cell, text=text, span=Span(start, start + len(text)) if text else cell.span), ids

    def _fields(self, row: nodes.Row, cells: Sequence[Cell], label: str, pointer: str, *, told: bool) -> dict[str, Any]:
        """The figures of a row by the keys of their columns, those of unknown columns together in `cells`.

        Of one that is `told` to lack its label, which is perhaps on another line, the cells out of place are the same fault.
        """
        strays = [cell for cell in cells if cell.column is None]
        if strays and not told:
            self._report_strays(row, strays)
        whole = not strays and (bool(row.label) or not cells) and (bool(cells) or row.band is None)
        known: dict[str, Any] = {}
        unknown: dict[str, Any] = {}
        for place, key in enumerate(self._keys[1:], 1):
            fields, at = (unknown, f"cells/{key}") if is_unknown_key(key) else (known, key)
            found = [cell for cell in cells if cell.column == place]
            one = len({cell.text for cell in found}) == 1  # a figure that stands twice is one
            fields[key] = self._value(key, found[0], self._scales[place]) if one else None
            if one and place in self._figured:
                self._report_unreadable(found[0])
            if one:
                self._ledger.record(f"{pointer}/{at}", found[0])
                if row is self._table.total and self._lacks_sum(key, place, found[0]):
                    self._report_missing(row, label, place)
            elif found or not whole or place in self._empty | self._wordy or self._is_behind(row):
                pass
            elif key in ADDITIVE or not (
                row is self._table.total or row in self._table.subtotals or self._is_of_no_loans(row)
            ):
                self._report_missing(row, label, place)
            for extra in () if told else found[1:]:
                self._report_extra(extra, found[0], place)
        return known | ({"cells": unknown} if unknown else {})

    def _lacks_sum(self, key: str, place: int, cell: Cell) -> bool:
        """Whether a total has a sign for nothing in a column whose rows have figures that add up."""
        figured = (fault_of_any(each) is None for each in self._table.cells_in(place))
        return key in ADDITIVE and cell.text.strip() in _NULL and any(figured)

    def _is_of_no_loans(self, row: nodes.Row) -> bool:
        """Whether a row has a count or a balance, and none but zero: of no loans there is no average."""
        sums = [cell for cell in row.cells if cell.column is not None and self._keys[cell.column] in _SIZES]
        return bool(sums) and all(_NO_LOANS.fullmatch(cell.text.strip()) for cell in sums)

    def _is_behind(self, row: nodes.Row) -> bool:
        """Whether a row stands below the total, which is reported: what it lacks may be because it is no row."""
        total = self._table.total
        return total is not None and total.span.end <= row.span.start

    def _has_figures(self, place: int) -> bool:
        total = self._table.total
        cells = [
            *self._table.cells_in(place),
            *(cell for cell in (total.cells if total else ()) if cell.column == place),
        ]
        found = sum(fault_of_any(cell) is None for cell in cells)
        return found >= max(_FEWEST_FIGURES, len(cells) - 1)

    def _report_unreadable(self, cell: Cell) -> None:
        """Report a cell with a wrong sign in a column of figures, which has no key, so that the cell is kept as printed."""
        fault = fault_of_any(self._unmarked(cell)[0])
        if fault is not None and fault.code is not codes.NOT_A_FIGURE:
            fault.report(self._sink)

    def _report_strays(self, row: nodes.Row, strays: Sequence[Cell]) -> None:
        """Report the cells of a row that are in no column: a figure, or a whole row that ran into this one."""
        outside = next((cell for line in row.lines for cell in line.cells if cell.column is None), None)
        nearest = outside and self._headers[self._nearest(outside.start, outside.end)]
        alone = len(strays) == 1
        below_none = "below no column's ruler" if self._table.head.rulers else "in no column"
        columns = len(self._table.head.columns)
        self._sink.report(
            codes.CELL_IN_NO_COLUMN,
            f"`{strays[0].text}` is in no column"
            if alone
            else f"{len(strays)} cells that begin with {quoted(strays[0].text)} are in no column",
            strays[0].span if alone else cover(strays[0].span, strays[-1].span),
            below_none if outside else "not below the other figures of a column",
            notes=(f"the nearest column is `{nearest}`",)
            if nearest and alone
            else (f"the row has {len(row.cells)} cells beside its label, the table has {columns - 1} columns",)
            if len(row.cells) >= columns
            else (),
        )

    def _nearest(self, start: int, end: int) -> int:
        columns = self._table.head.columns
        return min(range(len(columns)), key=lambda place: max(columns[place].start - end, start - columns[place].end))

    def _report_extra(self, extra: Written, first: Written, place: int) -> None:
        header = self._headers[place]
        self._sink.report(
            codes.EXTRA_CELL,
            f"the row has two cells in `{header}`" if header else "the row has two cells in one column",
            extra.span,
            "this one is not read",
            secondary=(Label(first.span, "the first"),),
        )

    def _report_missing(self, row: nodes.Row, label: str, place: int) -> None:
        """Report a row that has nothing in a column."""
        header = self._headers[place] or f"column {place + 1}"
        start = row.cells[0].span.start if row.cells else row.span.end
        line = [line for line in row.lines if line.span.start <= start][-1]
        column = self._table.head.columns[place]
        start = min(column.start, len(line.text))
        span = (
            line.at(start, min(column.end, len(line.text)))
            if column.start < len(line.text)
            else Span(*2 * (line.span.end,))
        )
        below = figures_below(self._table, row)
        self._sink.report(
            codes.CELL_MISSING,
            f"`{label or 'the row'}` has nothing in `{header}`",
            span,
            "a figure is expected here",
            secondary=(Label(below.tight, "perhaps it was broken off onto this line"),) if below else (),
        )

    def report_unbanded(self) -> None:
        """Report the labels that are not bands; several in a row that do not look like any are one fault: they are of another table."""
        places = {row.span: place for place, row in enumerate(self._table.rows)}
        run: list[tuple[nodes.Row, str]] = []
        for each in (*self._unbanded, None):
            if run and (each is None or places[each[0].span] != places[run[-1][0].span] + 1):
                whole = len(run) >= _FEWEST_OF_ANOTHER and not any(_likely_band(label) for _, label in run)
                for first, *others in [run] if whole else [[one] for one in run]:
                    self._report_unbanded(first, others)
                run = []
            run += [each] if each else []

    def _report_unbanded(self, first: tuple[nodes.Row, str], others: Sequence[tuple[nodes.Row, str]]) -> None:
        row, label = first
        more = f" and {len(others)} more labels below it are not bands" if others else " is not a band"
        last = [Label(other.lines[0].tight, "the last of them") for other, _ in others[-1:]]
        span = row.label_span
        likely = "" if others else _likely_band(label)
        edit = Edit(span, likely) if [piece.text for piece in row.label] == [label] else None
        ways = (Help(f"perhaps `{likely}`", edit),) if likely else ()
        message, mine = f"`{label}`{more}", "the other labels are bands"
        self._sink.report(codes.NOT_A_BAND, message, span, mine, secondary=tuple(last), help=ways)

    def report_empty(self) -> None:
        """Report the columns that have nothing in any row: their stroke of the ruler is misplaced or broken."""
        head = self._table.head
        for place in sorted(self._empty):
            line = (head.rulers or head.lines)[-1]
            start, end = (min(edge, len(line.text)) for edge in (head.columns[place].start, head.columns[place].end))
            header = self._headers[place]
            name = f"`{header}`" if header else f"column {place + 1}"
            self._sink.report(codes.CELL_MISSING, f"no row has anything in {name}", line.at(start, end), NOTHING_BELOW)

    def _value(self, key: str, written: Written, scale: int) -> Decimal | int | str | None:
        """A cell by the type of its column; one that cannot be read is reported."""
        text = written.text.strip()
        if text in _NULL:
            return None
        if is_unknown_key(key):
            return " ".join(text.split())
        if is_limit(text):
            return None
        if key.endswith("_months") and (unit := _MONTHS.search(written.text)):
            written = part_of(written, 0, unit.start())
        quantity = Quantity.of(key)
        scale = scale if quantity is Quantity.USD else DOLLARS
        if key == "loan_count":
            return read_count(written, self._sink)
        return read_decimal(written, quantity, self._sink, scale)

    def _code(self, row: nodes.Row, label: str) -> str | None:
        """The code of a category; a label that is nearly a known one is reported and has none."""
        code = code_of(self._dimension, label)
        if not row.label:
            return code
        span = row.label[0].span
        if self._dimension is Dimension.STATE:
            state = near_state(label) if code is None else None
            if state:
                message, ways = f"`{label}` is not the name of a state", perhaps(state, span)
                self._sink.report(codes.MISSPELT_STATE, message, span, "has no code", help=ways)
            return code
        near = near_category(self._dimension, label)
        if near and near.likely.startswith(near.word):
            before = [piece.text[: mark.start] for piece in row.label for mark in piece.marks]
            near = None if any(text.endswith(near.word) for text in before) else near  # the mark of `on*` is reported
        name = self._dimension.value.replace("_", " ")
        if near is None:
            return code
        kept = code is not None and code_of(self._dimension, near.mend(label)) == code
        place = near.start(row.label[0].text)
        start = span.start + (place or 0)
        edit = Edit(Span(start, start + len(near.word)), near.likely) if place is not None else None
        self._sink.report(
            codes.MISSPELT_CATEGORY,
            f"`{label}` is not a known {name}",
            edit.span if edit else span,
            f"read as `{code}`" if kept else "has no code",
            help=(Help(f"perhaps `{near.likely}`", edit),),
        )
        return code if kept else None

    def _is_category(self, label: str) -> bool:
        """Whether a label is a category beside bands, in a table of a kind that may have both: `No Prepayment Penalty`."""
        figured = any(map(str.isdigit, label)) or begins_band(label) or is_misread_band(label)
        return self._dimension is Dimension.OTHER and not figured

    def _band(self, row: nodes.Row, label: str, pointer: str) -> model.Band | None:
        """The band of a label."""
        if row.band is None or not self._bands.has(row):
            if row.label and not is_unknown(label) and not self._is_category(label) and not self._is_behind(row):
                self._unbanded.append((row, label))
            return None
        return self._bands.read(row.band, pointer, self._ledger, self._sink)


def _likely_band(label: str) -> str:
    """A band with a letter for a digit, or without its dash, as it is likely meant; nothing for any other label."""
    words = [word.translate(TO_DIGITS) if regex(r"\d").search(word) else word for word in label.split()]
    likely = " - ".join(words) if len(words) == 2 and all(map(_EDGE.fullmatch, words)) else " ".join(words)
    return likely if likely != label and _RANGE.fullmatch(likely) else ""
