"""A stratification: its rows with what was read of them, a bar for each share of the balance, and whether it adds up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from tscc.document.adds_up import AddsUp, adds_up
from tscc.document.model import Band, CheckResult, Column, Document, Row, Stratification
from tscc.document.words import unit_of, words_of
from tscc.report.anchors import Anchors
from tscc.report.facts_part import scrolled
from tscc.report.naming import in_words, table_name
from tscc.shown.markup import TO, Content, Html, element

_LOOKS = {
    "adds up": ("✓ ", "pass"),
    "adds up within rounding": ("≈ ", "pass"),
    "adds up in part": ("", "warning"),
    "does not add up": ("✗ ", "error"),
    "not checked": ("", "none"),
}
_SIGNS = {"usd": "$", "pct": "%", "months": "months", "years": "years"}
_FEW_COLUMNS = 4
_TENTHS = Decimal("0.1")


def table_part(
    table: Stratification,
    pointer: str,
    document: Document,
    results: Sequence[CheckResult],
    notes: Mapping[str, Html],
    anchors: Anchors,
) -> Html:
    """A table with its title, its badge, and the place where it is printed."""
    title = element(
        "h4",
        anchors.figure(f"{pointer}/title", table.title or table_name(table)),
        [notes[note] for note in table.notes if note in notes],
    )
    badge = badge_of(adds_up(table, results), document)
    head = element("header", title, badge, anchors.passage(pointer, pointer), class_="table-head")
    return element(
        "section",
        head,
        scrolled(_Grid(table, pointer, notes, anchors).whole(), f"table: {table_name(table)}"),
        class_="strat",
        id=anchors.name(pointer),
    )


def badge_of(found: AddsUp, document: Document) -> Html:
    """Whether a table adds up."""
    sign, look = _LOOKS[found.words]
    why = f": {in_words(document, found.why)}" if found.why else ""
    return element("span", f"{sign}{found.words}{why}", class_=f"badge {look}")


class _Grid:
    """The rows of a table as HTML."""

    def __init__(self, table: Stratification, pointer: str, notes: Mapping[str, Html], anchors: Anchors) -> None:
        self._table, self._pointer, self._notes, self._anchors = table, pointer, notes, anchors
        self._read_as = _read_as(table)
        self._most = max((_balance(row) for row in table.rows), default=Decimal(0))
        """The largest balance; no bars are drawn if there is none."""

    def whole(self) -> Html:
        """Head, rows with the subtotals among them, and total."""
        rows = {at: [*self._headings_over(at), self._row(row, at)] for at, row in self._table.printed()}
        total = element("tfoot", rows.pop("total")) if "total" in rows else None
        look = "many" if len(self._table.columns) > _FEW_COLUMNS else None
        return element(
            "table",
            element("thead", element("tr", [*self._heads()])),
            element("tbody", [line for lines in rows.values() for line in lines]),
            total,
            class_=look,
        )

    def _headings_over(self, name: str) -> Iterator[Html]:
        """The headings right above a row."""
        for place in self._table.headings_over(name):
            text = self._anchors.figure(f"{self._pointer}/headings/{place}/text", self._table.headings[place].text)
            yield element("tr", element("th", text, scope="rowgroup"), class_="subtotal")

    def _heads(self) -> Iterator[Html]:
        for number, column in enumerate(self._table.columns):
            yield self._head(column, f"{self._pointer}/columns/{number}/header")
            if number == 0 and self._read_as:
                yield element("th", self._read_as, scope="col")
        if self._most > 0:
            yield element("th", "to scale", scope="col", class_="bar")

    def _head(self, column: Column, pointer: str) -> Html:
        """What a column holds in our words, and its head as printed; that of the labels only as printed."""
        notes = self._marks(column.notes)
        if column.key == "label":
            return element("th", self._anchors.figure(pointer, column.header or "label"), notes, scope="col")
        words = None if column.key.startswith("column_") else words_of(column.key)
        unit = _SIGNS.get(unit_of(column.key))
        printed = element("small", self._anchors.figure(pointer, column.header)) if column.header else None
        at = self._anchors.name(pointer)  # of a column without a head
        return element("th", words, f", {unit}" if unit else None, printed, notes, scope="col", id=at, class_="number")

    def _row(self, row: Row, name: str) -> Html:
        """A row, a subtotal or the total: its label, what was read of it, its figures and its bar."""
        at, is_sum = f"{self._pointer}/{name}", not name.startswith("rows/")
        label = self._anchors.figure(f"{at}/label", row.label or ("Total" if name == "total" else "(no label)"))
        cells = [element("th", label, self._marks(row.notes), scope="row")]
        if self._read_as:
            cells.append(element("td", None if is_sum else _reading(row, at, self._anchors), class_="reading"))
        for column in self._table.columns:
            if column.key != "label":
                cells.append(element("td", _figure(row, column.key, at, self._anchors), class_="number"))
        if self._most > 0:
            cells.append(element("td", None if is_sum else _bar(_balance(row), self._most), class_="bar"))
        look = "subtotal" if name.startswith("subtotals/") else None
        return element("tr", cells, id=self._anchors.name(at), class_=look)

    def _marks(self, notes: Sequence[str]) -> list[Html]:
        return [self._notes[note] for note in notes if note in self._notes]


def _read_as(table: Stratification) -> str | None:
    """The head of what was read of the labels; None where nothing was."""
    if any(row.band for row in table.rows):
        sign = _SIGNS.get(table.unit.value if table.unit else "", "")
        return f"band, {sign}" if sign else "band"
    return "code" if any(row.code for row in table.rows) else None


def _figure(row: Row, key: str, pointer: str, anchors: Anchors) -> Html:
    """A cell: a figure without the sign that its head has; what is empty is said."""
    value = row.cell(key)
    at = f"{pointer}/cells/{key}" if key.startswith("column_") else f"{pointer}/{key}"
    if value is None:
        return anchors.figure(at, "empty", class_="none")
    return anchors.figure(at, f"{value:,}" if isinstance(value, Decimal | int) else str(value))


def _reading(row: Row, pointer: str, anchors: Anchors) -> Content:
    """What the label was read as: a band with its edges, or a code."""
    if isinstance(row.band, Band):
        return _band(row.band, f"{pointer}/band", anchors)
    if isinstance(row.code, str):
        return anchors.figure(f"{pointer}/code", row.code if row.code.isupper() else words_of(row.code))
    return element("span", "not known", class_="none")


def _band(band: Band, pointer: str, anchors: Anchors) -> Content:
    """A band with its edges: `7.501` to `8.000`; with signs where an edge is left out or open: `≤ 149,999`, `> 80 ≤ 85`."""
    lower = None if band.lower is None else anchors.figure(f"{pointer}/lower", f"{band.lower:,}")
    upper = None if band.upper is None else anchors.figure(f"{pointer}/upper", f"{band.upper:,}")
    if lower and upper and band.lower_inclusive and band.upper_inclusive:
        return element("span", lower, f" {TO} ", upper, class_="band")
    shown = [
        (sign, " ", edge, " ")
        for sign, edge in (("≥" if band.lower_inclusive else ">", lower), ("≤" if band.upper_inclusive else "<", upper))
        if edge
    ]
    return element("span", shown or "open", class_="band")


def _balance(row: Row) -> Decimal:
    return row.balance_usd if isinstance(row.balance_usd, Decimal) else Decimal(0)


def _bar(balance: Decimal, most: Decimal) -> Html:
    """A bar as long as the balance is to the largest of the table; a picture of the figure beside it."""
    width = (max(balance, Decimal(0)) * 100 / most).quantize(_TENTHS)
    rectangle = element("rect", width=f"{width:f}", height="10")
    return element("svg", rectangle, viewBox="0 0 100 10", preserveAspectRatio="none", aria_hidden="true")
