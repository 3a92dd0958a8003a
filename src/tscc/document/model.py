"""The model: the types of the canonical document.

The JSON Schema is generated from them. Field order is the order of the document. A field without a default is always
written, as null if the filing does not state it; a field with a default is left out if it has that value. Money, rates and
terms are `Decimal` with the digits as printed; the unit is in the name.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from operator import attrgetter
from typing import Annotated, Any, ClassVar, Literal

import msgspec
from msgspec import UNSET, UnsetType

from tscc.document.enums import (
    BalanceBasis,
    BandUnit,
    BlockKind,
    Bound,
    CheckStatus,
    Coverage,
    DealKind,
    Declined,
    Dimension,
    Encoding,
    GroupField,
    Newline,
    Operator,
    RowKind,
    ShareSubject,
    TableKind,
    UnparsedKind,
)


class Node(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Base of every part of the document."""

    plain: ClassVar[frozenset[str]] = frozenset()
    """Names of the string fields that hold an identifier, which YAML writes without quotes."""

    def to_dict(self) -> dict[str, Any]:
        """The part as plain data with the keys of its canonical form: dicts and lists, `Decimal`, `date`, words as strings.

        A figure keeps the digits as printed. A key is left out where the canonical document leaves it out.
        """
        return {name: _plain(value) for name, value in _written(self)}

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """The fields that are written, for printers of objects."""
        return [*_written(self)]

    def _repr_html_(self) -> str:
        """The part as HTML, for a notebook."""
        from tscc.document.notebook import html_of

        return html_of(type(self).__name__, self.to_dict())

    def __repr__(self) -> str:
        """The part with the fields that are written; what a table does not have is not shown."""
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in _written(self))})"


def _written(node: Node) -> Iterator[tuple[str, object]]:
    """The name and value of each field that is not at its default."""
    names, defaults = node.__struct_fields__, node.__struct_defaults__
    required = len(names) - len(defaults)
    for place, name in enumerate(names):
        value = getattr(node, name)
        if place < required or value is not defaults[place - required]:
            yield name, value


def _plain(value: object) -> Any:
    """A value of a field as plain data."""
    if isinstance(value, Node):
        return value.to_dict()
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return dict(value)
    return value.value if isinstance(value, Enum) else value


class SourceFile(Node, frozen=True, kw_only=True):
    """The file the document was compiled from."""

    name: str | None
    sha256: str
    bytes: int
    lines: int
    encoding: Encoding
    newline: Newline


class FormerName(Node, frozen=True, kw_only=True):
    """An earlier name of a filer, from the EDGAR header."""

    name: str
    changed: date | None


class Address(Node, frozen=True, kw_only=True):
    """An address, from the EDGAR header."""

    street: tuple[str, ...]
    city: str | None
    state: str | None
    zip: str | None
    phone: str | None = None


class Filer(Node, frozen=True, kw_only=True):
    """A filer, from the EDGAR header."""

    name: str | None
    cik: str | None
    sic: str | None = None
    irs_number: str | None = None
    state: str | None = None
    fiscal_year_end: str | None = None
    form_type: str | None = None
    act: str | None = None
    file_number: str | None = None
    film_number: str | None = None
    business_address: Address | None = None
    mail_address: Address | None = None
    former_names: tuple[FormerName, ...] = ()


class SubmissionDocument(Node, frozen=True, kw_only=True):
    """One document of a submission: its type, sequence and description as filed."""

    type: str | None
    sequence: str | None
    filename: str | None = None
    description: str | None = None


class Submission(Node, frozen=True, kw_only=True):
    """The EDGAR header of a full submission."""

    accession_number: str | None
    form: str | None
    period: date | None
    filed: date | None
    changed: date | None = None
    accepted: str | None = None
    """Date and time of acceptance as filed, `YYYYMMDDhhmmss`."""
    document_count: int | None = None
    sros: str | None = None
    """The self-regulatory organisation the filing was also made with."""
    items: tuple[str, ...]
    filers: tuple[Filer, ...]
    documents: tuple[SubmissionDocument, ...]


class Registrant(Node, frozen=True, kw_only=True):
    """The registrant, from the cover."""

    name: str | None
    role: str | None
    state: str | None
    file_numbers: tuple[str, ...]
    irs_numbers: tuple[str, ...]
    address: str | None
    zip: str | None
    phone: str | None
    former_name: str | None


class NarrativeBlock(Node, frozen=True, kw_only=True):
    """A block of an item's narrative, with its lines joined and its footnote marks removed."""

    kind: BlockKind
    label: str | None = None
    text: str
    notes: tuple[str, ...] = ()


class Item(Node, frozen=True, kw_only=True):
    """An item of the form, with its narrative; its tables are in the pools."""

    number: str | None
    title: str | None
    notes: tuple[str, ...] = ()
    """The ids of the footnotes of its title."""
    narrative: tuple[NarrativeBlock, ...]


class Signature(Node, frozen=True, kw_only=True):
    """The signature block. `signed` is whether the line has a conformed signature (`/s/`).

    `capacity` is what the registrant signs as, in the words behind its name: `as Depositor`.
    """

    registrant: str | None
    capacity: str | None = None
    signed: bool
    name: str | None
    title: str | None
    date: date | None


class Filing(Node, frozen=True, kw_only=True):
    """The form: cover, items and signature."""

    form: str | None
    amendment: bool
    report_date: date | None
    registrant: Registrant
    items: tuple[Item, ...]
    signature: Signature | None


class Deal(Node, frozen=True, kw_only=True):
    """The securities the filing is about."""

    kind: DealKind | None
    series: str | None
    security: str | None
    preliminary: bool


class YearRange(Node, frozen=True, kw_only=True):
    """Limits in whole years."""

    min: int | None = None
    max: int | None = None


class MonthRange(Node, frozen=True, kw_only=True):
    """Limits in months."""

    min: int | None = None
    max: int | None = None


class DateRange(Node, frozen=True, kw_only=True):
    """Limits of a date, both included."""

    min: date | None = None
    max: date | None = None


class BalanceRange(Node, frozen=True, kw_only=True):
    """Limits in dollars, both included."""

    min: Decimal | None = None
    max: Decimal | None = None


class LtvOver(Node, frozen=True, kw_only=True):
    """The mortgage loans whose loan-to-value ratio at origination is over a threshold."""

    threshold_pct: Decimal
    bound: Bound | None = None
    """How their balance is bounded; left out if it is stated exactly."""
    balance_usd: Decimal | None = None
    balance_pct: Decimal | None = None


class MortgageInsurance(Node, frozen=True, kw_only=True):
    """Primary mortgage insurance of the mortgage loans over a loan-to-value ratio."""

    original_ltv_over_pct: Decimal
    coverage: Coverage


class Share(Node, frozen=True, kw_only=True):
    """A share of the pool's balance: a bound, never a value, unless `bound` says so."""

    subject: ShareSubject
    bound: Bound
    pct: Decimal
    notes: tuple[str, ...] = ()


class AdditionalCollateral(Node, frozen=True, kw_only=True):
    """The mortgage loans for which additional collateral was pledged, as a group."""

    loan_count: int | None = None
    balance_usd: Decimal | None = None
    wa_ltv_with_pct: Decimal | None = None
    wa_ltv_without_pct: Decimal | None = None


class GroupRule(Node, frozen=True, kw_only=True):
    """The rule that assigns a mortgage loan to a group."""

    field: GroupField
    op: Operator
    value: Decimal


class Group(Node, frozen=True, kw_only=True):
    """A group of the pool's mortgage loans with figures of its own, such as discount and premium loans."""

    plain: ClassVar[frozenset[str]] = frozenset({"id"})

    id: str
    rule: GroupRule | None = None
    loan_count: int | None = None
    balance_usd: Decimal | None = None
    gross_wac_pct: Decimal | None = None
    net_wac_pct: Decimal | None = None
    wa_remaining_term_months: Decimal | None = None
    wa_original_term_months: Decimal | None = None
    wa_original_ltv_pct: Decimal | None = None


class Band(Node, frozen=True, kw_only=True):
    """A band of a quantity; a null edge is open."""

    lower: Decimal | None
    lower_inclusive: bool | None
    upper: Decimal | None
    upper_inclusive: bool | None


class Column(Node, frozen=True, kw_only=True):
    """A column of a table: its key in the rows, and its head as printed, with its lines joined."""

    key: str
    header: str | None
    notes: tuple[str, ...] = ()


Figure = Decimal | None | UnsetType
"""A cell of a known column."""
UnknownKey = Annotated[str, msgspec.Meta(pattern=r"^column_[1-9][0-9]*$")]
"""The key of a column whose head is not known, by its place in the table, counted from 1."""


class Row(Node, frozen=True, kw_only=True):
    """A row of a stratification, or its printed total, which is never recomputed.

    The rows of a table of categories have a `code`, null if the category is unknown, never guessed; the rows of a table
    of bands have a `band`; a total has neither. The key of a figure is absent if the table has no such column, and null
    if the cell is empty.
    """

    plain: ClassVar[frozenset[str]] = frozenset({"code"})

    label: str | None
    code: str | UnsetType | None = UNSET
    """By dimension: a value of `DwellingCode` or a similar enum, a USPS state code, a year or a number of units."""
    band: Band | UnsetType | None = UNSET
    # the columns of grammar/columns.toml
    loan_count: int | UnsetType | None = UNSET
    balance_usd: Figure = UNSET
    balance_pct: Figure = UNSET
    loan_pct: Figure = UNSET
    average_balance_usd: Figure = UNSET
    wa_rate_pct: Figure = UNSET
    wa_net_rate_pct: Figure = UNSET
    wa_credit_score: Figure = UNSET
    min_credit_score: Figure = UNSET
    wa_original_ltv_pct: Figure = UNSET
    wa_combined_ltv_pct: Figure = UNSET
    max_ltv_pct: Figure = UNSET
    wa_original_term_months: Figure = UNSET
    wa_remaining_term_months: Figure = UNSET
    wa_age_months: Figure = UNSET
    cells: dict[UnknownKey, str | None] | UnsetType = UNSET
    """The cells of columns whose heads are not known, as printed, by the keys of their columns; null where empty."""
    notes: tuple[str, ...] = ()

    def cell(self, key: str) -> Decimal | int | str | None:
        """What a column holds, by its key: `balance_usd`, `column_3`; None where the cell is empty, or the table has no such column."""
        if key.startswith("column_"):
            return (self.cells or {}).get(key)
        value = getattr(self, key, None) if key in self.__struct_fields__ else None
        return value if isinstance(value, Decimal | int | str) else None


class Subtotal(Row, frozen=True, kw_only=True):
    """A printed sum of some rows of a stratification, which is none of them: `Subtotal`, `Total Fixed Rate`."""

    rows_above: int
    """How many rows are printed above it."""
    adds: tuple[int, ...] = ()
    """The places of the rows that it adds up, counted from 0; none where nothing shows which they are."""


class RowHeading(Node, frozen=True, kw_only=True):
    """A line over some rows of a stratification, which is no part of their labels: `Fixed Rate:`, `GROUP II`."""

    text: str
    rows_above: int
    """How many rows are printed above it."""


class Stratification(Node, frozen=True, kw_only=True):
    """A table that divides the pool by one dimension."""

    plain: ClassVar[frozenset[str]] = frozenset({"id"})

    id: str
    title: str | None
    dimension: Dimension
    kind: TableKind
    unit: BandUnit | None = None
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    headings: tuple[RowHeading, ...] = ()
    subtotals: tuple[Subtotal, ...] = ()
    total: Row | None
    notes: tuple[str, ...] = ()

    def printed(self) -> Iterator[tuple[str, Row]]:
        """Its rows, subtotals and total in the order of the filing, each with the end of its pointer."""
        subtotals = [(each.rows_above, f"subtotals/{place}", each) for place, each in enumerate(self.subtotals)]
        rows = [(place + 1, f"rows/{place}", row) for place, row in enumerate(self.rows)]
        for _, at, row in sorted((*rows, *subtotals), key=lambda each: each[0]):
            yield at, row
        if self.total is not None:
            yield "total", self.total

    def section(self, row: int) -> int:
        """How many headings are above a row: rows below different headings are of different sections."""
        return bisect_right(self.headings, row, key=attrgetter("rows_above"))

    def headings_over(self, end: str) -> range:
        """The places of the headings right above a row, by the end of its pointer: `rows/3`."""
        name, _, row = end.partition("/")
        return range(self.section(int(row) - 1), self.section(int(row))) if name == "rows" else range(0)


class OtherFact(Node, frozen=True, kw_only=True):
    """A label and a value from a list, if the label has no key of its own; the same of a sentence, by its words.

    A range, `5.125% - 7.875%`, has its limits, both included, and no value.
    """

    label: str
    value: str | None
    min: Decimal | None = None
    max: Decimal | None = None
    unit: str | None = None


class Tolerance(Node, frozen=True, kw_only=True):
    """The variance that the filing permits for a fact: `5.890% (+ / - 5 bps)`, `41% (maximum 45%)`, `58% (maximum +5%)`.

    `fact` is the key of the fact in the pool, or the label of another fact as printed.
    """

    plain: ClassVar[frozenset[str]] = frozenset({"fact", "unit"})

    fact: str
    plus_minus: Decimal | None = None
    plus: Decimal | None = None
    """How much more it may be than stated."""
    minus: Decimal | None = None
    """How much less it may be than stated."""
    max: Decimal | None = None
    """The most it may be, whatever is stated."""
    min: Decimal | None = None
    """The least it may be, whatever is stated."""
    unit: str | None


class Bounded(Node, frozen=True, kw_only=True):
    """A fact that the filing does not state exactly; `fact` is its key in the pool.

    A floor or a ceiling is not the value of the fact and is listed only here; an approximate figure, such as
    `approximately 6,657 mortgage loans`, is also stored under its key.
    """

    plain: ClassVar[frozenset[str]] = frozenset({"fact"})

    fact: str
    bound: Bound
    value: Decimal


class DerivedFigure(Node, frozen=True, kw_only=True):
    """A figure that the filing does not print but that follows from the printed figures."""

    plain: ClassVar[frozenset[str]] = frozenset({"name"})

    name: str
    value: str
    basis: tuple[str, ...]
    """JSON Pointers of the figures it was computed from."""
    explanation: str


class Pool(Node, frozen=True, kw_only=True):
    """A pool of mortgage loans: the facts that the filing reports, and its stratifications."""

    id: str
    currency: Literal["USD"]
    cut_off_date: date | None = None
    closing_date: date | None = None
    loan_count: int | None = None
    balance_usd: Decimal | None = None
    balance_basis: BalanceBasis | None = None
    gross_wac_pct: Decimal | None = None
    net_wac_pct: Decimal | None = None
    wa_remaining_term_months: Decimal | None = None
    wa_original_term_months: Decimal | None = None
    wa_age_months: Decimal | None = None
    wa_original_ltv_pct: Decimal | None = None
    wa_credit_score: Decimal | None = None
    original_term_years: YearRange | None = None
    original_term_months: MonthRange | None = None
    origination_date: DateRange | None = None
    latest_maturity_date: date | None = None
    original_balance_usd: BalanceRange | None = None
    max_original_ltv_pct: Decimal | None = None
    original_ltv_over: tuple[LtvOver, ...] = ()
    max_zip_balance_usd: Decimal | None = None
    mortgage_insurance: MortgageInsurance | None = None
    shares: tuple[Share, ...] = ()
    additional_collateral: AdditionalCollateral | None = None
    groups: tuple[Group, ...] = ()
    bounds: tuple[Bounded, ...] = ()
    tolerances: tuple[Tolerance, ...] = ()
    other_facts: tuple[OtherFact, ...] = ()
    stratifications: tuple[Stratification, ...]
    derived: tuple[DerivedFigure, ...] = ()


class GenericColumn(Node, frozen=True, kw_only=True):
    """A column of figures of a table of any kind: the parts of its head, from top to bottom.

    A part over several columns is a part of each; one over several lines is joined.
    """

    head: tuple[str, ...]
    notes: tuple[str, ...] = ()


class GenericRow(Node, frozen=True, kw_only=True):
    """A row of a table of any kind, or a heading of rows, which has no cells.

    `cells` has the text of each column as printed, null where it is empty, and `values` the figure, null where the text is
    not one: a dash or `N/A`, a year, words. A figure has the sign that its brackets give it; percentages are in points; the
    scale of the table is not applied.
    """

    line: int
    """The line of its figures, or of its label if it has none; counted from 1."""
    label: str | None
    level: int
    """How far it is indented, counted in the indents of the table from 0."""
    group: str | None = None
    """The group it belongs to, where the table has a second column of labels for groups."""
    kind: RowKind
    cells: tuple[str | None, ...] = ()
    values: tuple[Decimal | None, ...] = ()
    adds: tuple[int, ...] = ()
    """Of a sum, the lines of the rows that it adds up; a check says whether it does so in every column."""
    notes: tuple[str, ...] = ()
    """The footnote marks of its label and its cells."""


class GenericNote(Node, frozen=True, kw_only=True):
    """A footnote of a table of any kind; no text if the filing has none for the mark near the table."""

    marker: str
    text: str | None


class GenericTable(Node, frozen=True, kw_only=True):
    """A table that is no stratification, of any filing."""

    plain: ClassVar[frozenset[str]] = frozenset({"id"})

    id: str
    first_line: int
    last_line: int
    title: str | None
    scale: int
    """What a printed figure is multiplied by, as far as the table says so: 1, 1000 or 1000000."""
    label_head: str | None = None
    """The head of the column of labels."""
    columns: tuple[GenericColumn, ...]
    rows: tuple[GenericRow, ...]
    notes: tuple[GenericNote, ...] = ()


class Footnote(Node, frozen=True, kw_only=True):
    """A footnote: its body, its scope (`document`, or the id of a table), and the places that refer to it."""

    plain: ClassVar[frozenset[str]] = frozenset({"scope"})

    id: str
    marker: str
    scope: str
    text: str
    references: tuple[str, ...]


class CheckResult(Node, frozen=True, kw_only=True):
    """The result of one check for one subject; `evidence` lists the figures it depends on, as JSON Pointers."""

    code: str
    name: str
    subject: str
    status: CheckStatus
    expected: str | None = None
    actual: str | None = None
    difference: str | None = None
    tolerance: str | None = None
    reason: str | None = None
    evidence: tuple[str, ...] = ()


class CheckCounts(Node, frozen=True, kw_only=True):
    """The number of checks with each result."""

    passed: int
    within_rounding: int
    note: int
    warning: int
    fail: int
    not_applicable: int


class Checks(Node, frozen=True, kw_only=True):
    """The arithmetic and consistency checks: counts by status, and every result that is not a pass."""

    counts: CheckCounts
    results: tuple[CheckResult, ...]


class Unparsed(Node, frozen=True, kw_only=True):
    """A piece of the filing that was not read, with its place as `line:column-line:column`."""

    kind: UnparsedKind
    at: str
    text: str


class Document(Node, frozen=True, kw_only=True):
    """The canonical document of one filing."""

    schema: Literal["tscc.pool"]
    schema_version: Literal["1.0"]
    source: SourceFile
    declined: Declined | None = None
    """What the filing is if it is not a term sheet: its pools are left out, its tables are in
    `tables`, and its lists in `unparsed`."""
    submission: Submission | None
    filing: Filing
    deal: Deal
    pools: tuple[Pool, ...]
    tables: tuple[GenericTable, ...] = ()
    """The tables that are no stratifications, in the order of the file."""
    footnotes: tuple[Footnote, ...]
    checks: Checks | None = None
    unparsed: tuple[Unparsed, ...]
    provenance: dict[str, str] | None = None
    """From JSON Pointer to `line:column-line:column`; left out unless requested."""
