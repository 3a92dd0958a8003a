"""Small documents made by hand for the checks, and whole ones added up from loans; all figures are invented."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Context, Decimal
from typing import Any, NamedTuple

import msgspec

from tscc.checks import run_checks
from tscc.checks.printed_figures import Place
from tscc.checks.results import in_document
from tscc.document.enums import (
    BandUnit,
    BlockKind,
    CheckStatus,
    DealKind,
    Dimension,
    Encoding,
    GroupField,
    Newline,
    Operator,
    TableKind,
)
from tscc.document.model import (
    BalanceRange,
    Band,
    CheckResult,
    Column,
    DateRange,
    Deal,
    Document,
    Filing,
    Footnote,
    Group,
    GroupRule,
    Item,
    LtvOver,
    NarrativeBlock,
    Pool,
    Registrant,
    Row,
    Signature,
    SourceFile,
    Stratification,
    YearRange,
)

SOURCE = SourceFile(name=None, sha256="", bytes=0, lines=0, encoding=Encoding.ASCII, newline=Newline.LF)
CENT = Decimal("0.01")
PRECISE = Context(prec=60)


def decimal(value: str | int | Decimal | None) -> Decimal | None:
    """A figure with the digits as given; empty stays empty."""
    return None if value is None else Decimal(value)


def band(lower: str | None, upper: str | None) -> Band:
    """A closed band; an edge that is None is open."""
    return Band(
        lower=decimal(lower),
        lower_inclusive=None if lower is None else True,
        upper=decimal(upper),
        upper_inclusive=None if upper is None else True,
    )


def row(
    label: str, count: int | msgspec.UnsetType | None = 0, balance: str | int | Decimal | None = "0", **cells: Any
) -> Row:
    """A row with a count and a balance; other cells by their keys."""
    figures: dict[str, Any] = {
        key: value if key in ("code", "band", "notes") else decimal(value) for key, value in cells.items()
    }
    return Row(label=label, loan_count=count, balance_usd=decimal(balance), **figures)


def table(
    dimension: Dimension, *rows: Row, total: Row | bool | None = True, unit: BandUnit | None = None
) -> Stratification:
    """A table of rows; its total is added up unless another is given, or None."""
    kind = TableKind.BAND if any(isinstance(each.band, Band) for each in rows) else TableKind.CATEGORY
    if total is True:
        total = row(
            "Total",
            sum(each.loan_count or 0 for each in rows),
            sum((each.balance_usd or 0 for each in rows), Decimal(0)),
        )
    if total is False:
        total = None
    return Stratification(
        id=dimension.value,
        title=None,
        dimension=dimension,
        kind=kind,
        unit=unit,
        columns=(Column(key="label", header=None),),
        rows=rows,
        total=total or None,
    )


def sizes(*rows: tuple[str | None, str | None, int, int]) -> Stratification:
    """A table of current balances from (lower, upper, loans, balance)."""
    made = (row(f"{low} - {high}", count, held, band=band(low, high)) for low, high, count, held in rows)
    return table(Dimension.CURRENT_BALANCE, *made, unit=BandUnit.USD)


def ratios(*rows: tuple[str | None, str | None, int, int]) -> Stratification:
    """A table of loan-to-value ratios from (lower, upper, loans, balance)."""
    made = (row(f"{low} - {high}", count, held, band=band(low, high)) for low, high, count, held in rows)
    return table(Dimension.ORIGINAL_LTV, *made, unit=BandUnit.PCT)


def pool(*tables: Stratification, **facts: Any) -> Pool:
    """A pool of tables and facts."""
    return Pool(**{"id": "1", "currency": "USD", "stratifications": tables, **facts})


def document(
    *pools: Pool,
    report: date | None = date(2002, 5, 6),
    signed: date | None = date(2002, 5, 6),
    text: str = "Collateral Term Sheets of Series 2002-3.",
    footnotes: tuple[Footnote, ...] = (),
    **parts: Any,
) -> Document:
    """A document of an invented issuer around some pools."""
    name = "ALDER CREEK MORTGAGE SECURITIES, INC."
    registrant = Registrant(
        name=name,
        role=None,
        state=None,
        file_numbers=(),
        irs_numbers=(),
        address=None,
        zip=None,
        phone=None,
        former_name=None,
    )
    narrative = (NarrativeBlock(kind=BlockKind.PARAGRAPH, text=text),)
    made = Document(
        schema="tscc.pool",
        schema_version="1.0",
        source=SOURCE,
        submission=None,
        filing=Filing(
            form="8-K",
            amendment=False,
            report_date=report,
            registrant=registrant,
            items=(Item(number="5", title="Other Events", narrative=narrative),),
            signature=Signature(registrant=name, signed=False, name=None, title=None, date=signed),
        ),
        deal=Deal(kind=DealKind.COLLATERAL_TERM_SHEET, series="2002-3", security=None, preliminary=True),
        pools=pools,
        footnotes=footnotes,
        unparsed=(),
    )
    return msgspec.structs.replace(made, **parts)


def all_results(checked: Document, damaged: Collection[Place] = ()) -> tuple[CheckResult, ...]:
    """Every result, as the document has it."""
    return tuple(map(in_document, run_checks(checked, damaged)))


def results_of(checked: Document, name: str) -> list[CheckResult]:
    """The results of one name."""
    return [found for found in all_results(checked) if found.name == name]


def status_of(checked: Document, name: str) -> CheckStatus:
    """The status of the only result of a name."""
    (found,) = results_of(checked, name)
    return found.status


def reported(checked: Document) -> list[str]:
    """The codes of what would be reported."""
    return [found.rule.code.id for found in run_checks(checked) if found.is_reported]


# documents added up from loans


class Loan(NamedTuple):
    """An invented loan: what the tables divide it by; the balance is in cents."""

    cents: int
    eighths: int
    ltv: int
    state: str
    months_old: int
    years: int
    multi_family: bool


STATES = {"Arizona": "AZ", "California": "CA", "Maine": "ME", "Ohio": "OH", "Utah": "UT"}
CUT_OFF = date(2002, 5, 1)
NOTE = Footnote(
    id="n1",
    marker="*",
    scope="dwelling_type",
    text="These dwellings are 2-family dwellings.",
    references=("/pools/0/stratifications/3/rows/1",),
)


def book_of(loans: Sequence[Loan], wide: bool = False) -> Document:
    """The document of a pool of loans, every figure rounded to nearest on its own; `wide` adds the further columns."""
    tables = (_sizes_of(loans, wide), _rates_of(loans, wide), _ratios_of(loans, wide), _dwellings_of(loans, wide))
    over = [loan for loan in loans if loan.ltv > 80]
    first = min(_origination(loan) for loan in loans)
    made = pool(
        *tables,
        _units_of(loans, wide),
        _states_of(loans, wide),
        cut_off_date=CUT_OFF,
        closing_date=date(2002, 5, 30),
        loan_count=len(loans),
        balance_usd=_dollars(loans, CENT),
        gross_wac_pct=_weighted(loans, [_rate(loan) for loan in loans], "0.001"),
        wa_original_ltv_pct=_weighted(loans, [Decimal(loan.ltv) for loan in loans], "0.1"),
        wa_original_term_months=_weighted(loans, [Decimal(loan.years * 12) for loan in loans], "0.01"),
        wa_remaining_term_months=_weighted(
            loans, [Decimal(loan.years * 12 - loan.months_old) for loan in loans], "0.01"
        ),
        original_term_years=YearRange(min=min(loan.years for loan in loans), max=max(loan.years for loan in loans)),
        origination_date=DateRange(min=first, max=CUT_OFF),
        latest_maturity_date=max(_maturity(loan) for loan in loans),
        original_balance_usd=BalanceRange(
            min=min(_original(loan) for loan in loans), max=max(_original(loan) for loan in loans)
        ),
        max_original_ltv_pct=next(Decimal(edge) for edge in (60, 70, 80, 90, 95) if edge >= max(x.ltv for x in loans)),
        original_ltv_over=(LtvOver(threshold_pct=Decimal(80), balance_usd=_dollars(over)),),
        max_zip_balance_usd=max(_dollars([loan]) for loan in loans),
        groups=_groups_of(loans),
    )
    return document(made, footnotes=(NOTE,))


def _original(loan: Loan) -> Decimal:
    """The original balance in whole dollars, of which at most the part of its months is repaid."""
    if not loan.months_old:
        return _dollars([loan])
    term = loan.years * 12
    return (Decimal(loan.cents) * term / (100 * (term - loan.months_old))).quantize(Decimal(1), rounding=ROUND_FLOOR)


def _origination(loan: Loan) -> date:
    months = CUT_OFF.year * 12 + CUT_OFF.month - 1 - loan.months_old
    return date(months // 12, months % 12 + 1, 1)


def _maturity(loan: Loan) -> date:
    first = _origination(loan)
    return date(first.year + loan.years, first.month, 1)


def _rate(loan: Loan) -> Decimal:
    return Decimal(5) + Decimal(loan.eighths) / 8


def _dollars(loans: Iterable[Loan], step: Decimal = Decimal(1)) -> Decimal:
    cents = Decimal(sum(loan.cents for loan in loans))
    return (cents / 100).quantize(step, rounding=ROUND_HALF_UP)


def _weighted(loans: Sequence[Loan], values: Sequence[Decimal], step: str) -> Decimal:
    weight = sum(loan.cents for loan in loans)
    summed = sum((loan.cents * value for loan, value in zip(loans, values, strict=True)), Decimal(0))
    return PRECISE.divide(summed, Decimal(weight)).quantize(Decimal(step), rounding=ROUND_HALF_UP)


def _groups_of(loans: Sequence[Loan]) -> tuple[Group, ...]:
    limit = Decimal("6.000")
    low = [loan for loan in loans if _rate(loan) < limit]
    high = [loan for loan in loans if _rate(loan) >= limit]
    if not low or not high:
        return ()
    return tuple(
        Group(
            id=name,
            rule=GroupRule(field=GroupField.NOTE_RATE_PCT, op=op, value=limit),
            loan_count=len(part),
            balance_usd=_dollars(part),
            gross_wac_pct=_weighted(part, [_rate(loan) for loan in part], "0.001"),
        )
        for name, op, part in (("low", Operator.LT, low), ("high", Operator.GE, high))
    )


def _line(label: str, part: Sequence[Loan], loans: Sequence[Loan], wide: bool, **cells: Any) -> Row:
    if wide and part:
        share = Decimal(sum(loan.cents for loan in part)) * 100 / sum(loan.cents for loan in loans)
        cells["balance_pct"] = share.quantize(CENT, rounding=ROUND_HALF_UP)
        cells["loan_pct"] = (Decimal(len(part)) * 100 / len(loans)).quantize(CENT, rounding=ROUND_HALF_UP)
        cells["average_balance_usd"] = (_dollars(part, CENT) / len(part)).quantize(Decimal(1), rounding=ROUND_HALF_UP)
        cells["wa_rate_pct"] = _weighted(part, [_rate(loan) for loan in part], "0.001")
    return row(label, len(part), str(_dollars(part)), **cells)


def _table_of(
    dimension: Dimension, loans: Sequence[Loan], wide: bool, rows: Sequence[Row], unit: BandUnit | None = None
) -> Stratification:
    kept = [each for each in rows if each.loan_count]
    total = _line("Total", loans, loans, wide)
    if wide:
        total = msgspec.structs.replace(total, balance_pct=Decimal("100.00"), loan_pct=Decimal("100.00"))
    return msgspec.structs.replace(table(dimension, *kept, unit=unit), total=total)


def _sizes_of(loans: Sequence[Loan], wide: bool) -> Stratification:
    edges = [(0, 199_999), *((low, low + 99_999) for low in range(200_000, 900_000, 100_000))]
    rows = [
        _line(f"{low} - {high}", part, loans, wide, band=band(str(low) if low else None, str(high)))
        for low, high in edges
        if (part := [loan for loan in loans if low <= loan.cents / 100 < high + 1])
    ]
    top = [loan for loan in loans if loan.cents >= 90_000_000]
    rows.append(_line("900000 and over", top, loans, wide, band=band("900000", None)))
    return _table_of(Dimension.CURRENT_BALANCE, loans, wide, rows, BandUnit.USD)


def _rates_of(loans: Sequence[Loan], wide: bool) -> Stratification:
    edges = (("5.000", "5.500"), ("5.501", "6.000"), ("6.001", "6.500"), ("6.501", "7.000"))
    rows = [
        _line(f"{low} - {high}", [loan for loan in loans if Decimal(low) <= _rate(loan) <= Decimal(high)], loans, wide,
              band=band(low, high))
        for low, high in edges
    ]  # fmt: skip
    return _table_of(Dimension.NOTE_RATE, loans, wide, rows, BandUnit.PCT)


def _ratios_of(loans: Sequence[Loan], wide: bool) -> Stratification:
    edges = ((None, "60.00"), ("60.001", "70.000"), ("70.001", "80.000"), ("80.001", "90.000"), ("90.001", "95.000"))
    rows = [
        _line(f"{low} - {high}", [loan for loan in loans if Decimal(low or 0) <= loan.ltv <= Decimal(high)], loans,
              wide, band=band(low, high))
        for low, high in edges
    ]  # fmt: skip
    return _table_of(Dimension.ORIGINAL_LTV, loans, wide, rows, BandUnit.PCT)


def _dwellings_of(loans: Sequence[Loan], wide: bool) -> Stratification:
    single = [loan for loan in loans if not loan.multi_family]
    multi = [loan for loan in loans if loan.multi_family]
    rows = [
        _line("Detached Houses", single, loans, wide, code="detached_house"),
        _line("Multi-family Dwellings", multi, loans, wide, code="multi_family", notes=("n1",)),
    ]
    return _table_of(Dimension.DWELLING_TYPE, loans, wide, rows)


def _units_of(loans: Sequence[Loan], wide: bool) -> Stratification:
    single = [loan for loan in loans if not loan.multi_family]
    multi = [loan for loan in loans if loan.multi_family]
    rows = [
        _line("1-family", single, loans, wide, code="1"),
        _line("2-family", multi, loans, wide, code="2"),
    ]
    return _table_of(Dimension.UNIT_COUNT, loans, wide, rows)


def _states_of(loans: Sequence[Loan], wide: bool) -> Stratification:
    rows = [
        _line(name, [loan for loan in loans if loan.state == name], loans, wide, code=code)
        for name, code in STATES.items()
    ]
    return _table_of(Dimension.STATE, loans, wide, rows)
