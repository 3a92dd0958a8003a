"""Type the tables: each becomes a stratification with typed rows.

What comes in are tables as written and the resolved footnotes; what goes out are the model's stratifications, their
title, dimension and columns are read here, their rows in `table_rows`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Edit, Help, Sink
from tscc.document import model
from tscc.document.enums import BandUnit, Dimension, TableKind
from tscc.passes.figures import Quantity
from tscc.passes.footnotes import Notes
from tscc.passes.provenance import Ledger
from tscc.passes.tables.layout_faults import Habits, report_layout, strays_in_title
from tscc.passes.tables.share_columns import settle_shares
from tscc.passes.tables.table_rows import RowTypist, Text, joined
from tscc.syntax import nodes
from tscc.text.source import Span, cover
from tscc.vocabulary.column_heads import column_key, in_thousands, is_unknown_key, near_word, unknown_key
from tscc.vocabulary.dimensions import dimension_of, kind_of, names_deal, unit_of

_QUANTITIES = {BandUnit.USD: Quantity.USD, BandUnit.PCT: Quantity.PCT}


def type_stratifications(
    tables: Sequence[nodes.Table],
    pointer: str,
    taken: Counter[str],
    notes: Notes,
    ledger: Ledger,
    sink: Sink,
    *,
    broken_off: nodes.Table | None = None,
) -> tuple[model.Stratification, ...]:
    """The stratifications of a pool.

    `taken` counts the ids given so far in the document; `broken_off` is a table the file ends in: that it has no total
    is reported with the end of the file.
    """
    typists = [_Typist(table, f"{pointer}/{place}", taken, notes, ledger, sink) for place, table in enumerate(tables)]
    habits = Habits.of(tables, sum(typist.is_named for typist in typists))
    for table in tables:
        report_layout(table, habits, sink, whole=table is not broken_off)
    return tuple(typist.stratification() for typist in typists)


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
        self._table = table
        self._pointer = pointer
        self._taken = taken
        self._notes = notes
        self._ledger = ledger
        self._sink = sink
        self._title = self._read_title()
        self._headers = self._read_headers()
        self._labels = [joined(row.label, notes) for row in table.rows]
        words = " ".join(line.text for line in table.title if not names_deal(line.text)) or self._title.text
        self.is_named = dimension_of(words, "") is not Dimension.OTHER
        """Whether the title says what the table is divided by."""
        first = "".join(label.text for label in self._labels[:1])
        self._dimension = dimension_of(words, self._headers[0].text, first)

    def stratification(self) -> model.Stratification:
        """The table, typed."""
        table, title = self._table, self._title
        keys = self._read_keys()
        label_header, labels = self._headers[0].text, " ".join(label.text for label in self._labels)
        unit = unit_of(self._dimension, f"{title.text} {label_header}", labels)
        kind = kind_of(self._dimension, sum(row.band is not None for row in table.rows), len(table.rows))
        headers = [header.text or None for header in self._headers]
        quantity = _QUANTITIES.get(unit, Quantity.NUMBER) if unit else Quantity.NUMBER
        rows = RowTypist(table, keys, headers, self._dimension, quantity, self._notes, self._ledger, self._sink)
        scaled = unit is BandUnit.USD and (table.head.in_thousands or in_thousands(label_header))
        result = model.Stratification(
            id=self._identity(),
            title=title.text or None,
            dimension=self._dimension,
            kind=kind,
            unit=unit if kind is TableKind.BAND and not scaled else None,
            columns=tuple(
                model.Column(key=key, header=header.text or None, notes=header.notes)
                for key, header in zip(keys, self._headers, strict=True)
            ),
            rows=tuple(
                rows.row(row, label, f"{self._pointer}/rows/{place}", kind)
                for place, (row, label) in enumerate(zip(table.rows, self._labels, strict=True))
            ),
            total=self._total(rows),
            notes=title.notes,
        )
        self._ledger.record(self._pointer, table.span)
        self._ledger.refer(title.notes, self._pointer)
        for place, header in enumerate(self._headers):
            self._ledger.refer(header.notes, f"{self._pointer}/columns/{place}")
        return result

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
        for place in range(len(self._table.head.columns)):
            pieces = self._pieces(place)
            if pieces:
                span = Span(pieces[0].span.start, pieces[-1].span.end)
                self._ledger.record(f"{self._pointer}/columns/{place}/header", span)
            headers.append(joined(pieces, self._notes))
        return headers

    def _pieces(self, place: int) -> list[nodes.Cell]:
        """The pieces of the head of a column."""
        return [cell for cell in self._table.head.cells if cell.column == place]

    def _read_keys(self) -> list[str]:
        """The key of each column, each key once."""
        keys = ["label"]
        headers = [header.text for header in self._headers]
        for place, header in enumerate(headers[1:], 1):
            key = column_key(header, place) if header else unknown_key(place)
            if key.endswith("_usd") and self._table.head.in_thousands:
                key = unknown_key(place)
            if header and is_unknown_key(key):
                self._report_misspelt(header, place)
            keys.append(key if key not in keys else unknown_key(place))
        return settle_shares(self._table, keys, headers)

    def _report_misspelt(self, header: str, place: int) -> None:
        """Report a head that is not known because a word in it is misspelt."""
        wrong = near_word(header)
        if wrong is None:
            return
        word, likely = wrong
        cell = next(cell for cell in self._pieces(place) if word in cell.text)
        start = cell.span.start + cell.text.find(word)
        span = Span(start, start + len(word))
        self._sink.report(
            codes.MISSPELT_HEAD,
            f"`{word}` is not a known word of a column head",
            span,
            f"the column is kept as `{unknown_key(place)}`",
            help=(Help(f"perhaps `{likely}`", Edit(span, likely)),),
        )

    def _identity(self) -> str:
        """The id: the dimension, numbered from its second table on."""
        name = self._dimension.value
        self._taken[name] += 1
        return name if self._taken[name] == 1 else f"{name}-{self._taken[name]}"
