"""Type the tables: each becomes a stratification with typed rows.

What comes in are tables as written and the resolved footnotes; what goes out are the model's stratifications. A cell
that cannot be read is null, with a diagnostic; a row never takes a figure that does not stand under the column's head.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from difflib import get_close_matches
from typing import Any

from tscc import codes, model, syntax
from tscc.diagnostics import Edit, Help, Label, Sink
from tscc.passes.figures import Fault, Quantity, parse_count, parse_decimal, read_decimal, report
from tscc.passes.footnotes import Notes
from tscc.passes.furniture import report_layout
from tscc.passes.ledger import Ledger
from tscc.source import Span, cover
from tscc.syntax import Written
from tscc.vocabulary import STATES, code_of, column_key, dimension_of, kind_of, near_word, unit_of
from tscc.words import BandUnit, Dimension, TableKind

_NULL = frozenset({"-", "--", "---", "N/A", "NA", "n/a", "TBD"})
_BROKEN = re.compile(r"(?<=[A-Za-z])- (?=\w)")
_MOST_COLUMNS = 12
_QUANTITIES = {BandUnit.USD: Quantity.USD, BandUnit.PCT: Quantity.PCT}


def type_stratifications(
    tables: Sequence[syntax.Table],
    pointer: str,
    taken: Counter[str],
    notes: Notes,
    ledger: Ledger,
    sink: Sink,
    *,
    broken_off: syntax.Table | None = None,
) -> tuple[model.Stratification, ...]:
    """The stratifications of a pool.

    `taken` counts the ids given so far in the document; `broken_off` is a table the file ends in: its end is reported.
    """
    return tuple(
        _Typist(table, f"{pointer}/{place}", taken, notes, ledger, sink).stratification(whole=table is not broken_off)
        for place, table in enumerate(tables)
    )


class _Typist:
    """The typing of one table."""

    def __init__(
        self, table: syntax.Table, pointer: str, taken: Counter[str], notes: Notes, ledger: Ledger, sink: Sink
    ) -> None:
        self._table = table
        self._pointer = pointer
        self._taken = taken
        self._notes = notes
        self._ledger = ledger
        self._sink = sink
        self._headers: list[tuple[str | None, tuple[str, ...]]] = []
        self._keys: list[str] = []
        self._dimension = Dimension.OTHER
        self._quantity = Quantity.NUMBER
        self._unread: dict[str, list[tuple[Written, Fault]]] = {}

    def stratification(self, *, whole: bool) -> model.Stratification:
        """The table, typed; one that is not whole is not reported for what it lacks at its end."""
        table = self._table
        report_layout(table, self._sink, whole=whole)
        title, title_notes = self._title()
        self._headers = self._read_headers()
        label_header = self._headers[0][0] or ""
        first = " ".join(piece.text for row in table.rows[:1] for piece in row.label)
        self._dimension = dimension_of(title or "", label_header, first)
        self._keys = self._read_keys()
        labels = " ".join(piece.text for row in table.rows for piece in row.label)
        unit = unit_of(self._dimension, label_header, labels)
        self._quantity = _QUANTITIES.get(unit, Quantity.NUMBER) if unit else Quantity.NUMBER
        banded = [row.band is not None for row in table.rows]
        kind = kind_of(self._dimension, bool(banded) and sum(banded) * 2 > len(banded))
        identity = self._identity()
        result = model.Stratification(
            id=identity,
            title=title,
            dimension=self._dimension,
            kind=kind,
            unit=unit if kind is TableKind.BAND else None,
            columns=tuple(
                model.Column(key=key, header=header, notes=ids)
                for key, (header, ids) in zip(self._keys, self._headers, strict=True)
            ),
            rows=tuple(self._row(row, f"{self._pointer}/rows/{place}", kind) for place, row in enumerate(table.rows)),
            total=self._row(table.total, f"{self._pointer}/total", None) if table.total else None,
            notes=title_notes,
        )
        self._report_unread(result)
        self._ledger.record(self._pointer, table.span)
        self._ledger.refer(title_notes, self._pointer)
        for place, (_, ids) in enumerate(self._headers):
            self._ledger.refer(ids, f"{self._pointer}/columns/{place}")
        return result

    def _title(self) -> tuple[str | None, tuple[str, ...]]:
        """The title, its lines joined, and the notes on it."""
        lines = self._table.title
        if not lines:
            return None, ()
        self._ledger.record(f"{self._pointer}/title", cover(lines[0].tight, lines[-1].tight))
        return self._joined([Written(line.text.strip(), line.tight) for line in lines])

    def _joined(self, pieces: Sequence[Written]) -> tuple[str, tuple[str, ...]]:
        """Pieces joined by one blank, their marks taken off, and the notes of these."""
        texts: list[str] = []
        ids: list[str] = []
        for piece in pieces:
            text, found = self._notes.strip(piece.text, piece.span.start)
            texts.append(" ".join(text.split()))
            ids += found
        joined = _BROKEN.sub("-", " ".join(text for text in texts if text))
        return joined, tuple(dict.fromkeys(ids))

    def _read_headers(self) -> list[tuple[str | None, tuple[str, ...]]]:
        """The head of each column, its lines joined, and the notes on it."""
        headers: list[tuple[str | None, tuple[str, ...]]] = []
        for place in range(len(self._table.head.columns)):
            pieces = [
                Written(cell.text, line.at(cell.start, cell.end))
                for line in self._table.head.lines
                for cell in line.cells
                if cell.column == place
            ]
            text, ids = self._joined(pieces)
            if pieces:
                span = Span(pieces[0].span.start, pieces[-1].span.end)
                self._ledger.record(f"{self._pointer}/columns/{place}/header", span)
            headers.append((text or None, ids))
        return headers

    def _read_keys(self) -> list[str]:
        """The key of each column, each key once."""
        keys = ["label"]
        for place, (header, _) in enumerate(self._headers[1:], 1):
            key = column_key(header, place) if header else f"column_{place + 1}"
            if header and key.startswith("column_"):
                self._report_misspelt(header, place)
            keys.append(key if key not in keys else f"column_{place + 1}")
        return keys

    def _report_misspelt(self, header: str, place: int) -> None:
        """Report a head that is not known for a misspelling in it."""
        wrong = near_word(header)
        if wrong is None:
            return
        word, likely = wrong
        pieces = [(line, cell) for line in self._table.head.lines for cell in line.cells if cell.column == place]
        line, cell = next(piece for piece in pieces if word in piece[1].text)
        start = cell.start + cell.text.find(word)
        span = line.at(start, start + len(word))
        report(
            self._sink,
            codes.MISSPELT_HEAD,
            f"`{word}` in the head of a column is no word of a head",
            span,
            f"the column is kept as `column_{place + 1}`",
            help=(Help(f"it is likely `{likely}`", Edit(span, likely)),),
        )

    def _identity(self) -> str:
        """The id: the dimension, with a number from the second table of it on."""
        name = self._dimension.value
        self._taken[name] += 1
        return name if self._taken[name] == 1 else f"{name}-{self._taken[name]}"

    # --- rows

    def _row(self, row: syntax.Row, pointer: str, kind: TableKind | None) -> model.Row:
        """A row, or, without a kind, the total."""
        label, ids = self._joined(row.label)
        on_cells: list[str] = []
        fields: dict[str, Any] = self._cells(row, pointer, on_cells)
        ids = tuple(dict.fromkeys([*ids, *on_cells]))
        if not label:
            if kind is not None:
                where = row.lines[0]
                report(
                    self._sink, codes.LABEL_MISSING, "the row has no label", where.tight, "nothing stands before this"
                )
        else:
            self._ledger.record(f"{pointer}/label", cover(row.label[0].span, row.label[-1].span))
        self._ledger.record(pointer, row.span)
        self._ledger.refer(ids, pointer)
        if kind is TableKind.CATEGORY:
            fields["code"] = self._code(label, row)
        elif kind is TableKind.BAND:
            fields["band"] = self._band(row, label, pointer)
        return model.Row(label=label or None, notes=ids, **fields)

    def _unmarked(self, cell: Written, notes: list[str]) -> Written:
        """A cell without its footnote marks, whose notes are added to those of the row."""
        text, ids = self._notes.strip(cell.text, cell.span.start)
        notes += ids
        text = text.rstrip()
        return Written(text, Span(cell.span.start, cell.span.start + len(text))) if ids else cell

    def _cells(self, row: syntax.Row, pointer: str, notes: list[str]) -> dict[str, Any]:
        """The figures of a row by the keys of their columns; the notes on them are added to `notes`."""
        found: dict[int, Written] = {}
        crowded: set[int] = set()
        for line, cell in row.cells:
            where = self._unmarked(Written(cell.text, line.at(cell.start, cell.end)), notes)
            if cell.column is None:
                nearest = self._headers[self._nearest(cell.start, cell.end)][0]
                report(
                    self._sink,
                    codes.CELL_IN_NO_COLUMN,
                    f"`{cell.text}` stands under no column",
                    where.span,
                    "under no column's ruler",
                    notes=(f"the nearest column is `{nearest}`",) if nearest else (),
                )
            elif cell.column in found:
                self._report_extra(where, found[cell.column], cell.column)
                crowded.add(cell.column)
            else:
                found[cell.column] = where
        values: dict[str, Any] = {}
        stray = any(cell.column is None for _, cell in row.cells)
        for place, key in enumerate(self._keys[1:_MOST_COLUMNS], 1):
            if place in crowded:
                values[key] = None
            elif place in found:
                values[key] = self._value(key, found[place])
                self._ledger.record(f"{pointer}/{key}", found[place])
            else:
                values[key] = None
                if not stray and (row.label or len(found) == 0):
                    self._report_missing(row, place)
        return values

    def _nearest(self, start: int, end: int) -> int:
        columns = self._table.head.columns
        return min(range(len(columns)), key=lambda place: max(columns[place].start - end, start - columns[place].end))

    def _report_extra(self, extra: Written, first: Written, place: int) -> None:
        header = self._headers[place][0]
        report(
            self._sink,
            codes.EXTRA_CELL,
            f"two cells stand under `{header}`" if header else "two cells stand under one column",
            extra.span,
            "this one is not read",
            secondary=(Label(first.span, "the first"),),
        )

    def _report_missing(self, row: syntax.Row, place: int) -> None:
        """Report a row that has nothing under a column."""
        header = self._headers[place][0] or f"column {place + 1}"
        line = row.lines[-1] if not row.cells else row.cells[0][0]
        column = self._table.head.columns[place]
        start = min(column.start, len(line.text))
        span = (
            line.at(start, min(column.end, len(line.text)))
            if column.start < len(line.text)
            else Span(*2 * (line.span.end,))
        )
        name = " ".join(piece.text for piece in row.label) or "the row"
        report(
            self._sink, codes.CELL_MISSING, f"`{name}` has nothing under `{header}`", span, "a figure is expected here"
        )

    def _value(self, key: str, written: Written) -> Decimal | int | str | None:
        """A cell by the type of its column; one that cannot be read is kept to be reported with its table."""
        text = written.text.strip()
        if text in _NULL:
            return None
        if key.startswith("column_"):
            return " ".join(text.split())
        found = parse_count(written) if key == "loan_count" else parse_decimal(written, Quantity.of(key))
        if isinstance(found, Fault):
            self._unread.setdefault(key, []).append((written, found))
            return None
        return found

    def _report_unread(self, table: model.Stratification) -> None:
        """Report the cells that could not be read; a likely figure is certain where with it the column sums."""
        for key, cells in self._unread.items():
            total = getattr(table.total, key) if table.total else None
            if len(cells) > 1 or not isinstance(total, int | Decimal):
                for _, fault in cells:
                    fault.report(self._sink)
                continue
            written, fault = cells[0]
            missing = f"{total - sum(Decimal(getattr(row, key) or 0) for row in table.rows):,}"
            if fault.likely == missing or fault.fits(written, missing):
                certain = f"with it the column sums to its total, {total:,}"
                fault._replace(likely=missing).report(self._sink, certain)
            else:
                fault.report(self._sink)

    def _code(self, label: str, row: syntax.Row) -> str | None:
        """The code of a category; a state that is nearly one is read as it, with a warning."""
        code = code_of(self._dimension, label)
        if code is not None or self._dimension is not Dimension.STATE or not row.label:
            return code
        near = get_close_matches(label.title(), STATES, n=1, cutoff=0.8)
        if near:
            span = row.label[0].span
            report(
                self._sink,
                codes.MISSPELT_STATE,
                f"`{label}` is not the name of a state",
                span,
                "no code is given to it",
                help=(Help(f"it is likely `{near[0]}`", Edit(span, near[0])),),
            )
        return None

    def _band(self, row: syntax.Row, label: str, pointer: str) -> model.Band | None:
        """The band of a label."""
        band = row.band
        if band is None:
            if row.label:
                span = cover(row.label[0].span, row.label[-1].span)
                report(self._sink, codes.NOT_A_BAND, f"`{label}` is not a band", span, "the other labels are bands")
            return None
        for name, edge in (("lower", band.lower), ("upper", band.upper)):
            if edge is not None:
                self._ledger.record(f"{pointer}/band/{name}", edge.figure)
        return model.Band(
            lower=read_decimal(band.lower.figure, self._quantity, self._sink) if band.lower else None,
            lower_inclusive=band.lower.inclusive if band.lower else None,
            upper=read_decimal(band.upper.figure, self._quantity, self._sink) if band.upper else None,
            upper_inclusive=band.upper.inclusive if band.upper else None,
        )
