"""The model: what a filing means, as the canonical document tells it.

Types only; the JSON Schema is generated from them. Field order is the order of the document. A field without a default
is always printed, null where the filing does not say; a field with a default is left out where it has nothing to say.
Money, rates and terms are `Decimal` with the digits as printed; the unit is in the name.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import ClassVar, Literal

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
    Dimension,
    Encoding,
    GroupField,
    Newline,
    Operator,
    ShareSubject,
    TableKind,
    UnparsedKind,
)


class Node(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Base of every part of the document."""

    plain: ClassVar[frozenset[str]] = frozenset()
    """Names of the string fields that hold an identifier and stand unquoted in YAML."""


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
    """A block of an item's narrative, its lines joined and its footnote marks taken off."""

    kind: BlockKind
    label: str | None = None
    text: str
    notes: tuple[str, ...] = ()


class Item(Node, frozen=True, kw_only=True):
    """An item of the form, with its narrative; its tables are in the pools."""

    number: str | None
    title: str | None
    narrative: tuple[NarrativeBlock, ...]


class Signature(Node, frozen=True, kw_only=True):
    """The signature block. `signed` tells whether a conformed signature (`/s/`) stands on the line."""

    registrant: str | None
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
    """How their balance is bounded; left out where it is stated exactly."""
    balance_usd: Decimal | None = None
    balance_pct: Decimal | None = None


class MortgageInsurance(Node, frozen=True, kw_only=True):
    """Primary mortgage insurance: which mortgage loans over which loan-to-value ratio have it."""

    original_ltv_over_pct: Decimal
    coverage: Coverage


class Share(Node, frozen=True, kw_only=True):
    """A share of the pool's balance: a bound, never a value, unless `bound` says so."""

    subject: ShareSubject
    bound: Bound
    pct: Decimal
    notes: tuple[str, ...] = ()


class AdditionalCollateral(Node, frozen=True, kw_only=True):
    """The mortgage loans for which additional collateral was pledged, taken as a group."""

    loan_count: int | None = None
    balance_usd: Decimal | None = None
    wa_ltv_with_pct: Decimal | None = None
    wa_ltv_without_pct: Decimal | None = None


class GroupRule(Node, frozen=True, kw_only=True):
    """What puts a mortgage loan into a group."""

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
    """A column of a table: its key in the rows, and its head as printed, lines joined."""

    key: str
    header: str | None
    notes: tuple[str, ...] = ()


Figure = Decimal | None | UnsetType
"""A cell of a known column."""
Printed = str | None | UnsetType
"""A cell of a column whose head is not known, with its characters as printed."""


class Row(Node, frozen=True, kw_only=True):
    """A row of a stratification, or its printed total, which is never recomputed.

    `code` stands in the rows of a table of categories (null where the category is unknown, never guessed), `band` in
    those of a table of bands, neither in a total. A figure's key is absent where the table has no such column, null
    where the cell is empty.
    """

    plain: ClassVar[frozenset[str]] = frozenset({"code"})

    label: str | None
    code: str | UnsetType | None = UNSET
    """A word of `DwellingCode` and its like, a USPS state code, a year or a number of units, by the dimension."""
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
    column_2: Printed = UNSET
    column_3: Printed = UNSET
    column_4: Printed = UNSET
    column_5: Printed = UNSET
    column_6: Printed = UNSET
    column_7: Printed = UNSET
    column_8: Printed = UNSET
    column_9: Printed = UNSET
    column_10: Printed = UNSET
    column_11: Printed = UNSET
    column_12: Printed = UNSET
    notes: tuple[str, ...] = ()


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
    total: Row | None
    notes: tuple[str, ...] = ()


class OtherFact(Node, frozen=True, kw_only=True):
    """A label and a value the filing states in a list, where the label has no key of its own."""

    label: str
    value: str | None
    unit: str | None = None


class Tolerance(Node, frozen=True, kw_only=True):
    """The variance the filing permits a fact: `5.890% (+ / - 5 bps)`."""

    plain: ClassVar[frozenset[str]] = frozenset({"fact", "unit"})

    fact: str
    plus_minus: Decimal
    unit: str


class Bounded(Node, frozen=True, kw_only=True):
    """A fact the filing does not state as exact; `fact` is its key in the pool.

    A floor or a ceiling is not the fact's value and stands here alone; an approximate figure, `approximately 6,657 mortgage
    loans`, is the value the filing gives and stands under its key too.
    """

    plain: ClassVar[frozenset[str]] = frozenset({"fact"})

    fact: str
    bound: Bound
    value: Decimal


class DerivedFigure(Node, frozen=True, kw_only=True):
    """A figure the filing does not print but which follows from what it prints."""

    plain: ClassVar[frozenset[str]] = frozenset({"name"})

    name: str
    value: str
    basis: tuple[str, ...]
    """JSON Pointers of what it was computed from."""
    explanation: str


class Pool(Node, frozen=True, kw_only=True):
    """A pool of mortgage loans: the facts the filing reports of it, and its stratifications."""

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


class Footnote(Node, frozen=True, kw_only=True):
    """A footnote: its body, its scope (`document`, or the id of a table), and the places that refer to it."""

    plain: ClassVar[frozenset[str]] = frozenset({"scope"})

    id: str
    marker: str
    scope: str
    text: str
    references: tuple[str, ...]


class CheckResult(Node, frozen=True, kw_only=True):
    """What one check found of one subject; `evidence` names the figures it rests on, as JSON Pointers."""

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
    """How many checks came out each way."""

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
    """A piece of the filing that no rule claimed, with its place as `line:column-line:column`."""

    kind: UnparsedKind
    at: str
    text: str


class Document(Node, frozen=True, kw_only=True):
    """The canonical document of one filing."""

    schema: Literal["tscc.pool"]
    schema_version: Literal["1.0"]
    source: SourceFile
    submission: Submission | None
    filing: Filing
    deal: Deal
    pools: tuple[Pool, ...]
    footnotes: tuple[Footnote, ...]
    checks: Checks | None = None
    unparsed: tuple[Unparsed, ...]
    provenance: dict[str, str] | None = None
    """JSON Pointer to `line:column-line:column`; left out unless asked for."""
