"""Type the tables: each becomes a stratification with typed rows.

What comes in are tables as written and the resolved footnotes; what goes out are the model's stratifications, their
title, dimension and columns are read here, their rows in `table_rows`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Any

from msgspec.structs import asdict

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, quoted
from tscc.document import model
from tscc.document.enums import BandUnit, Dimension, TableKind
from tscc.passes.footnotes import Notes
from tscc.passes.provenance import Ledger
from tscc.passes.stray_signs import report_lone_signs, report_open_brackets, report_sign_for_dollar, report_signs_apart
from tscc.passes.tables.band_units import Bands, report_unread_bands
from tscc.passes.tables.column_keys import Headed, PoolTables
from tscc.passes.tables.copies import find_copies
from tscc.passes.tables.cut_heads import report_cut_heads
from tscc.passes.tables.exchanged_columns import as_filled, with_rows_as_meant
from tscc.passes.tables.joined_text import Text, has_leaders, joined
from tscc.passes.tables.label_lines import report_cut_label, report_other_labels, report_possible_headings
from tscc.passes.tables.lacking_totals import report_lacking_totals
from tscc.passes.tables.layout_faults import Habits, report_layout, strays_in_head, strays_in_title
from tscc.passes.tables.parts_of_subtotals import with_parts
from tscc.passes.tables.table_rows import RowTypist
from tscc.passes.tables.table_scales import table_scales
from tscc.passes.tables.uneven_decimals import report_uneven
from tscc.passes.tables.wrong_titles import Titled, find_contradicted, report_misspelt_titles
from tscc.syntax import nodes
from tscc.syntax.nodes import in_column
from tscc.text.source import Span, cover
from tscc.vocabulary.dimensions import dimension_of, kind_of, names_deal, selects
from tscc.vocabulary.scales import UNCERTAIN


def type_stratifications(
    tables: Sequence[nodes.Table],
    pointer: str,
    taken: Counter[str],
    notes: Notes,
    ledger: Ledger,
    sink: Sink,
    *,
    stated: Mapping[str, Any],
    broken_off: nodes.Table | None,
) -> tuple[model.Stratification, ...]:
    """The stratifications of a pool, one for each table; that of a copy is that of the first.

    `taken` counts the ids given so far in the document; `stated` is what the text says of the pool; `broken_off` is a
    table the file ends in: that it has no total is reported with the end of the file.
    """
    copies = find_copies(tables, sink)
    kept = [table for table in tables if table.span not in copies]
    typists = [_Typist(table, f"{pointer}/{place}", taken, notes, ledger, sink) for place, table in enumerate(kept)]
    habits = Habits.of(kept, sum(typist.is_named for typist in typists))
    for table in kept:
        report_layout(table, habits, sink, whole=table is not broken_off)
    columns = PoolTables([typist.headed for typist in typists], stated)
    report_misspelt_titles([typist.titled for typist in typists], sink)
    contradicted = find_contradicted([typist.titled for typist in typists], sink)
    typed = [
        typist.stratification(columns.read_keys(typist.headed, sink), contradicted.get(table.span))
        for table, typist in zip(kept, typists, strict=True)
    ]
    for table in kept:
        report_uneven(table, sink)
        report_signs_apart(table, sink)
        report_lone_signs(table, sink)
        report_sign_for_dollar(table, sink)
        report_open_brackets(table, sink)
    report_cut_heads([typist.headed for typist in typists], columns, sink)
    report_lacking_totals([typist.headed for typist in typists], sink)
    by_span = {table.span: each for table, each in zip(kept, typed, strict=True)}
    return tuple(by_span[copies.get(table.span, table).span] for table in tables)


class _Typist:
    """The typing of one table."""

    def __init__(
        self,
        table: nodes.Table,
        pointer: str,
        taken: Counter[str],
        notes: Notes,
        ledger: Ledger,
        sink: Sink,
    ) -> None:
        self._table, self._pointer, self._taken, self._notes = table, pointer, taken, notes
        self._ledger, self._sink = ledger, sink
        self._title = self._read_title()
        self._headers = self._read_headers()
        bodies = {note.id: note.body.prose.text for note in notes.all}
        self._scales = table_scales(table, self._title, self._headers, bodies, sink)
        self.headed = Headed(table, tuple(header.text for header in self._headers), self._scales)
        led = any(has_leaders(row.label) for row in table.rows)
        self._labels = [joined(row.label, notes, short_leaders=led) for row in table.rows]
        own = [notes.strip(line.text, line.marks)[0] for line in table.title if not line.over_several]
        words = " ".join(text for text in own if not names_deal(text)) or " ".join(own)
        words = " ".join(text for text in own if not (names_deal(text) or selects(text))) if selects(words) else words
        self.is_named = dimension_of(words, "") is not Dimension.OTHER
        """Whether the title names the dimension of the table."""
        labels = tuple(label.text for label in self._labels)
        self.titled = Titled(table, words, self._headers[0].text, labels)
        self._dimension = dimension_of(words, self._headers[0].text, labels)

    def stratification(self, keys: Sequence[str], of_rows: Dimension | None) -> model.Stratification:
        """The table, typed; `keys` are those of its columns, `of_rows` is its dimension where its title is wrong."""
        self._dimension = of_rows or self._dimension
        keys = as_filled(self._table, keys, [header.text for header in self._headers], self._scales, self._sink)
        self._table = with_rows_as_meant(self._table, keys, self._scales, self._sink)
        table, title = self._table, self._title
        labels = [label.text for label in self._labels]
        bands = Bands(table, self._dimension, title.text, self._headers[0].text, labels, self._scales[0])
        kind = kind_of(self._dimension, len(table.rows), bands.others(labels))
        headers = [header.text or None for header in self._headers]
        rows = RowTypist(
            table, keys, headers, self._dimension, bands, self._scales, self._notes, self._ledger, self._sink
        )
        unscaled = bands.unit is BandUnit.USD and self._scales[0] == UNCERTAIN
        result = model.Stratification(
            id=self._identity(),
            title=title.text or None,
            dimension=self._dimension,
            kind=kind,
            unit=bands.unit if kind is TableKind.BAND and not unscaled else None,
            columns=tuple(
                model.Column(key=key, header=header.text or None, notes=header.notes)
                for key, header in zip(keys, self._headers, strict=True)
            ),
            rows=tuple(
                rows.row(row, label, f"{self._pointer}/rows/{place}", kind)
                for place, (row, label) in enumerate(zip(table.rows, self._labels, strict=True))
            ),
            headings=self._headings(),
            subtotals=self._subtotals(rows),
            total=self._total(rows),
            notes=title.notes,
        )
        rows.report_empty()
        if kind is TableKind.CATEGORY:
            report_unread_bands(table, self._dimension, labels, self._sink)
        rows.report_unbanded()
        report_other_labels(table, self._dimension, self._sink)
        report_possible_headings(table, self._sink)
        report_cut_label(table, self._sink)
        self._ledger.record(self._pointer, table.span)
        self._ledger.refer(title.notes, self._pointer)
        for place, header in enumerate(self._headers):
            self._ledger.refer(header.notes, f"{self._pointer}/columns/{place}")
        result = with_parts(result)
        for row, subtotal in zip(table.subtotals, result.subtotals, strict=True):
            if not subtotal.adds:
                message = f"no rows of the table add up to {quoted(subtotal.label or 'this subtotal')}"
                self._sink.report(codes.SUMMARY_NOT_READ, message, row.span, "of which rows it is the sum is not known")
        return result

    def _headings(self) -> tuple[model.RowHeading, ...]:
        for place, line in enumerate(self._table.headings):
            self._ledger.record(f"{self._pointer}/headings/{place}/text", line.tight)
        return tuple(
            model.RowHeading(text=" ".join(line.text.split()), rows_above=self._rows_above(line.span))
            for line in self._table.headings
        )

    def _rows_above(self, span: Span) -> int:
        return bisect_left(self._table.rows, span, key=attrgetter("span"))

    def _subtotals(self, rows: RowTypist) -> tuple[model.Subtotal, ...]:
        typed = (
            (row, rows.row(row, joined(row.label, self._notes), f"{self._pointer}/subtotals/{place}", None))
            for place, row in enumerate(self._table.subtotals)
        )
        return tuple(model.Subtotal(**asdict(each), rows_above=self._rows_above(row.span)) for row, each in typed)

    def _total(self, rows: RowTypist) -> model.Row | None:
        total = self._table.total
        return rows.row(total, joined(total.label, self._notes), f"{self._pointer}/total", None) if total else None

    def _read_title(self) -> Text:
        """The title, its lines joined."""
        strays = tuple(strays_in_title(self._table))
        lines = [line for line in self._table.title if line not in strays]
        if lines:
            self._ledger.record(f"{self._pointer}/title", cover(lines[0].span, lines[-1].span))
        return joined(lines, self._notes)

    def _read_headers(self) -> list[Text]:
        """The head of each column, its lines joined."""
        headers: list[Text] = []
        strays = tuple(strays_in_head(self._table))
        cells = [cell for cell in self._table.head.cells if cell not in strays]
        for place in range(len(self._table.head.columns)):
            pieces = in_column(cells, place)
            if pieces:
                span = cover(pieces[0].span, pieces[-1].span)
                self._ledger.record(f"{self._pointer}/columns/{place}/header", span)
            headers.append(joined(pieces, self._notes))
        return headers

    def _identity(self) -> str:
        """The id: the dimension, numbered from its second table on."""
        name = self._dimension.value
        self._taken[name] += 1
        return name if self._taken[name] == 1 else f"{name}-{self._taken[name]}"
