"""Type the tables: each becomes a stratification with typed rows.

What comes in are tables as written and the resolved footnotes; what goes out are the model's stratifications, their
title, dimension and columns from here, their rows from `table_rows`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Edit, Help, Sink
from tscc.document import model
from tscc.document.enums import BandUnit, Dimension, TableKind
from tscc.passes.figures import Quantity
from tscc.passes.footnotes import Notes
from tscc.passes.provenance import Ledger
from tscc.passes.tables.joined_text import joined
from tscc.passes.tables.layout_faults import Habits, report_layout, strays_in_title
from tscc.passes.tables.share_columns import settle_shares
from tscc.passes.tables.side_by_side import left_table, report_beside
from tscc.passes.tables.table_rows import RowTypist
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
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
    scaled: Collection[int] = (),
) -> tuple[model.Stratification, ...]:
    """The stratifications of a pool.

    `taken` counts the ids given so far in the document; `broken_off` is a table the file ends in: its end is reported;
    `scaled` has the identities of tables under a heading that says their amounts are in thousands.
    """
    typists = [
        _Typist(left_table(table), f"{pointer}/{place}", taken, notes, ledger, sink, scaled=id(table) in scaled)
        for place, table in enumerate(tables)
    ]
    habits = Habits.of(tables, sum(typist.is_named for typist in typists))
    found = []
    for table, typist in zip(tables, typists, strict=True):
        left = left_table(table)
        if left is not table:
            report_beside(table, sink)
        own = habits if left is table else habits._replace(totalled=False)
        report_layout(left, own, sink, whole=table is not broken_off)
        found.append(typist.stratification())
    return tuple(found)


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
        *,
        scaled: bool,
    ) -> None:
        self._table = table
        self._pointer = pointer
        self._taken = taken
        self._notes = notes
        self._ledger = ledger
        self._sink = sink
        self._title, self._title_notes = self._read_title()
        self._headers = self._read_headers()
        self._label_header = self._headers[0][0] or ""
        first = " ".join(piece.text for row in table.rows[:1] for piece in row.label)
        self._scaled = scaled or in_thousands(self._title or "")
        told = " ".join(line.text.strip() for line in table.title if not names_deal(line.text))
        self.is_named = dimension_of(told or self._title or "", "") is not Dimension.OTHER
        """Whether the title says what the table is divided by."""
        self._dimension = dimension_of(told or self._title or "", self._label_header, first)

    def stratification(self) -> model.Stratification:
        """The table, typed."""
        table = self._table
        keys = self._read_keys()
        labels = " ".join(piece.text for row in table.rows for piece in row.label)
        unit = unit_of(self._dimension, f"{self._title} {self._label_header}", labels)
        kind = kind_of(self._dimension, sum(row.band is not None for row in table.rows), len(table.rows))
        headers = [header for header, _ in self._headers]
        quantity = _QUANTITIES.get(unit, Quantity.NUMBER) if unit else Quantity.NUMBER
        rows = RowTypist(table, keys, headers, self._dimension, quantity, self._notes, self._ledger, self._sink)
        scaled = unit is BandUnit.USD and (self._scaled or in_thousands(self._label_header))
        result = model.Stratification(
            id=self._identity(),
            title=self._title,
            dimension=self._dimension,
            kind=kind,
            unit=unit if kind is TableKind.BAND and not scaled else None,
            columns=tuple(
                model.Column(key=key, header=header, notes=ids)
                for key, (header, ids) in zip(keys, self._headers, strict=True)
            ),
            rows=tuple(rows.row(row, f"{self._pointer}/rows/{place}", kind) for place, row in enumerate(table.rows)),
            total=rows.row(table.total, f"{self._pointer}/total", None) if table.total else None,
            notes=self._title_notes,
        )
        rows.report_unread(result)
        self._ledger.record(self._pointer, table.span)
        self._ledger.refer(self._title_notes, self._pointer)
        for place, (_, ids) in enumerate(self._headers):
            self._ledger.refer(ids, f"{self._pointer}/columns/{place}")
        return result

    def _read_title(self) -> tuple[str | None, tuple[str, ...]]:
        """The title, its lines joined, and the notes on it."""
        strays = tuple(strays_in_title(self._table))
        lines = [line for line in self._table.title if line not in strays]
        if not lines:
            return None, ()
        self._ledger.record(f"{self._pointer}/title", cover(lines[0].tight, lines[-1].tight))
        return joined([Written(line.text.strip(), line.tight) for line in lines], self._notes)

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
            text, ids = joined(pieces, self._notes)
            if pieces:
                span = Span(pieces[0].span.start, pieces[-1].span.end)
                self._ledger.record(f"{self._pointer}/columns/{place}/header", span)
            headers.append((text or None, ids))
        return headers

    def _read_keys(self) -> list[str]:
        """The key of each column, each key once."""
        keys = ["label"]
        for place, (header, _) in enumerate(self._headers[1:], 1):
            key = column_key(header, place) if header else unknown_key(place)
            if key.endswith("_usd") and self._scaled:
                key = unknown_key(place)
            if header and is_unknown_key(key):
                self._report_misspelt(header, place)
            keys.append(key if key not in keys else unknown_key(place))
        return settle_shares(self._table, keys, [header for header, _ in self._headers])

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
        self._sink.report(
            codes.MISSPELT_HEAD,
            f"`{word}` in the head of a column is no word of a head",
            span,
            f"the column is kept as `{unknown_key(place)}`",
            help=(Help(f"it is likely `{likely}`", Edit(span, likely)),),
        )

    def _identity(self) -> str:
        """The id: the dimension, with a number from the second table of it on."""
        name = self._dimension.value
        self._taken[name] += 1
        return name if self._taken[name] == 1 else f"{name}-{self._taken[name]}"
