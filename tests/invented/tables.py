"""Tables of invented loans: the seven of the model filing, with rows for what the loans hold."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from random import Random
from typing import Any

import msgspec

from invented.loans import Loan, average, dollars, total
from invented.strata import divide
from invented.wording import Words, random_words
from tscc.document.enums import BandUnit, Dimension, TableKind
from tscc.document.model import Column, Row, Stratification
from tscc.vocabulary.column_heads import is_unknown_key

SEVEN = (
    Dimension.ORIGINATION_YEAR,
    Dimension.DWELLING_TYPE,
    Dimension.UNIT_COUNT,
    Dimension.CURRENT_BALANCE,
    Dimension.NOTE_RATE,
    Dimension.ORIGINAL_LTV,
    Dimension.STATE,
)
OTHERS = (
    Dimension.LOAN_PURPOSE,
    Dimension.OCCUPANCY,
    Dimension.ORIGINAL_TERM,
    Dimension.REMAINING_TERM,
    Dimension.CREDIT_SCORE,
    Dimension.ORIGINAL_BALANCE,
    Dimension.DOCUMENTATION,
    Dimension.PROPERTY_TYPE,
    Dimension.ZIP,
    Dimension.LOAN_TYPE,
    Dimension.SERVICER,
    Dimension.LIEN,
    Dimension.OTHER,
)
"""Dimensions of other filings than the model."""
HEADS: dict[Dimension, tuple[tuple[str, str], ...]] = {
    Dimension.ORIGINATION_YEAR: (
        ("YEARS OF ORIGINATION OF MORTGAGE LOANS", "Year Originated"),
        ("MORTGAGE LOANS BY YEAR OF ORIGINATION", "Year of Origination"),
    ),
    Dimension.DWELLING_TYPE: (
        ("TYPES OF DWELLINGS SUBJECT TO MORTGAGE LOANS", "Type of Dwelling Unit"),
        ("MORTGAGE LOANS BY TYPE OF DWELLING", "Dwelling Type"),
    ),
    Dimension.UNIT_COUNT: (
        ("NUMBER OF UNITS IN DWELLINGS SUBJECT TO MORTGAGE LOANS", "Type of Dwelling Unit"),
        ("NUMBER OF UNITS IN DWELLINGS", "Number of Units"),
    ),
    Dimension.CURRENT_BALANCE: (
        ("SIZE OF MORTGAGE LOANS", "Outstanding Principal Balance by Loan Size"),
        ("OUTSTANDING PRINCIPAL BALANCES", "Outstanding Balance"),
        ("DISTRIBUTION OF MORTGAGE LOANS BY CURRENT BALANCE AS OF THE CUT-OFF DATE", "Current Principal Balance"),
    ),
    Dimension.NOTE_RATE: (
        ("DISTRIBUTION OF MORTGAGE LOANS BY NOTE RATES", "Mortgage Loan Note Rate"),
        ("MORTGAGE INTEREST RATES", "Mortgage Interest Rate"),
        ("NOTE RATES", "Note Rate"),
    ),
    Dimension.ORIGINAL_LTV: (
        ("DISTRIBUTION OF MORTGAGE LOANS BY LOAN-TO-VALUE RATIOS AT ORIGINATION", "Loan-To-Value Ratio"),
        ("ORIGINAL LOAN-TO-VALUE RATIOS", "Original Loan-to-Value Ratio"),
    ),
    Dimension.STATE: (
        ("GEOGRAPHIC DISTRIBUTION OF MORTGAGED PROPERTIES BY STATE", "State"),
        ("GEOGRAPHIC DISTRIBUTION OF MORTGAGED PROPERTIES", "State"),
    ),
    Dimension.LOAN_PURPOSE: (("PURPOSES OF MORTGAGE LOANS", "Loan Purpose"),),
    Dimension.OCCUPANCY: (("OCCUPANCY OF MORTGAGED PROPERTIES", "Occupancy"),),
    Dimension.ORIGINAL_TERM: (("ORIGINAL TERMS OF MORTGAGE LOANS", "Original Term (Months)"),),
    Dimension.REMAINING_TERM: (("REMAINING TERMS OF MORTGAGE LOANS", "Remaining Term (Months)"),),
    Dimension.CREDIT_SCORE: (("CREDIT SCORES OF BORROWERS", "Credit Score"), ("FICO SCORES", "FICO Score")),
    Dimension.ORIGINAL_BALANCE: (
        ("ORIGINAL PRINCIPAL BALANCES OF MORTGAGE LOANS", "Original Principal Balance"),
        ("2. ORIGINAL BALANCE", "Original Balance"),
    ),
    Dimension.DOCUMENTATION: (("DOCUMENTATION OF MORTGAGE LOANS", "Documentation"),),
    Dimension.PROPERTY_TYPE: (("PROPERTY TYPES", "Property Type"), ("TYPES OF MORTGAGED PROPERTIES", "Type")),
    Dimension.ZIP: (("LARGEST ZIP CODE CONCENTRATIONS", "Zip Code"),),
    Dimension.LOAN_TYPE: (("LOAN TYPES", "Loan Type"), ("TYPES OF MORTGAGE LOANS", "Product")),
    Dimension.SERVICER: (("SERVICERS OF THE MORTGAGE LOANS", "Servicer"),),
    Dimension.LIEN: (("LIEN POSITIONS", "Lien Position"),),
    Dimension.OTHER: (("GROSS MARGINS", "Gross Margin"),),
}
"""Titles and left heads; the first of each dimension are the model filing's."""
DIMENSION_UNITS = {
    Dimension.CURRENT_BALANCE: BandUnit.USD,
    Dimension.NOTE_RATE: BandUnit.PCT,
    Dimension.ORIGINAL_LTV: BandUnit.PCT,
    Dimension.ORIGINAL_TERM: BandUnit.MONTHS,
    Dimension.REMAINING_TERM: BandUnit.MONTHS,
    Dimension.CREDIT_SCORE: BandUnit.SCORE,
    Dimension.ORIGINAL_BALANCE: BandUnit.USD,
    Dimension.OTHER: BandUnit.PCT,
}


HEADERS: dict[str, tuple[str, ...]] = {
    "loan_count": ("Number of Loans", "Number of Mortgage Loans", "No. of Loans", "Loan Count"),
    "balance_usd": (
        "Aggregate Principal Balances Outstanding",
        "Aggregate Scheduled Principal Balance",
        "Aggregate Unpaid Principal Balance",
        "Principal Balance",
    ),
    "balance_pct": (
        "Percent of Aggregate Principal Balance",
        "% of Aggregate Principal Balance",
        "Percentage of Total Balance",
        "% of Pool",
    ),
    "loan_pct": ("Percent of Number of Loans", "% of Loans"),
    "average_balance_usd": ("Average Principal Balance", "Average Balance", "Avg. Balance"),
    "wa_rate_pct": ("Weighted Average Note Rate", "Weighted Average Mortgage Rate", "W.A. Gross Coupon"),
    "wa_net_rate_pct": ("Weighted Average Net Rate", "W.A. Net Coupon"),
    "wa_credit_score": ("Weighted Average Credit Score", "W.A. FICO"),
    "min_credit_score": ("Minimum FICO Score",),
    "wa_original_ltv_pct": ("Weighted Average Original LTV", "W.A. LTV"),
    "max_ltv_pct": ("Maximum LTV",),
    "wa_original_term_months": ("Weighted Average Original Term",),
    "wa_remaining_term_months": ("Weighted Average Remaining Term", "W.A. Rem. Term"),
    "wa_age_months": ("Weighted Average Loan Age", "W.A. Seasoning"),
}
"""Heads of the columns of figures; the first of each are the model filing's, or what it would have."""
UNKNOWN = ("Gross Margin", "Months to Next Roll", "Lifetime Cap", "Debt-to-Income Ratio", "Periodic Cap")
"""Heads of columns that have no key of their own, and whose figures are kept as printed."""
MODEL_COLUMNS = ("loan_count", "balance_usd")
TWO_COLUMNS = ("balance_pct",)
TOTALS = ("Total", "Total:", "TOTAL", "Totals", "TOTAL POOL", "Grand Total:", None)
MOST_COLUMNS = 7
NEAR = Decimal("0.05")
"""Shares of numbers that are as near as this to those of balances may be either."""


class Style(msgspec.Struct, frozen=True, kw_only=True):
    """The words and columns of the tables of one filing; the defaults are the model filing's."""

    total: str | None = "Total"
    """The label of the total; None where it has none, and is between rulers."""
    words: Words = Words()
    columns: tuple[str, ...] = MODEL_COLUMNS
    heads: int = 0
    """Which of the titles and heads of a dimension, counted round."""
    headers: int = 0
    """Which of the heads of a column, counted round."""
    empty_row: bool = False
    """A category without loans."""


MODEL_STYLE = Style()


def random_style(rng: Random, columns: bool) -> Style:
    """Draw a style of tables, with other columns than the model filing's if asked for."""
    return Style(
        total=rng.choice(TOTALS),
        words=random_words(rng),
        columns=_random_columns(rng) if columns else MODEL_COLUMNS,
        heads=rng.randrange(3),
        headers=rng.randrange(20),
        empty_row=columns and rng.random() < 0.3,
    )


def _random_columns(rng: Random) -> tuple[str, ...]:
    """Draw columns in any order, loans or balances among them."""
    columns = [
        *rng.choice((("loan_count", "balance_usd"), ("balance_usd",), ("loan_count", "balance_usd", "balance_pct")))
    ]
    others = [key for key in HEADERS if key not in columns]
    columns += rng.sample(others, rng.choice((0, 1, 2, MOST_COLUMNS - len(columns))))
    if rng.random() < 0.3:
        rng.shuffle(columns)
    if rng.random() < 0.3:
        columns.insert(rng.randint(1, len(columns)), "unknown")
    return tuple(f"column_{place}" if key == "unknown" else key for place, key in enumerate(columns, 2))


def _header(key: str, style: Style, alike: bool) -> str:
    """Give the head of a column of figures; where shares are `alike`, the one that says of what they are."""
    words = UNKNOWN if key.startswith("column_") else HEADERS[key]
    return words[0 if alike and key == "loan_pct" else style.headers % len(words)]


def stratify(
    dimension: Dimension, loans: tuple[Loan, ...], rng: Random, style: Style = MODEL_STYLE, pool: str | None = None
) -> Stratification:
    """Divide the loans by a dimension into a table of at least one row; `pool` is the pool's name, if in the title."""
    title, head = HEADS[dimension][style.heads % len(HEADS[dimension])]
    unit = DIMENSION_UNITS.get(dimension)
    parts = divide(dimension, loans, rng, style.words)
    rows = [
        Row(label=part.label, code=part.code, band=part.band, **_cells(part.members, loans, style)) for part in parts
    ]
    if style.empty_row and dimension in EMPTY:
        label, code = EMPTY[dimension]
        rows.append(Row(label=label, code=code, **_cells((), loans, style)))
    whole = tuple(loan for part in parts for loan in part.members)
    alike = all(abs(_share_by_number(part.members, loans) - _share(part.members, loans)) < NEAR for part in parts)
    return Stratification(
        id=dimension.value,
        title=f"{title} OF {pool}" if pool else title,
        dimension=dimension,
        kind=TableKind.BAND if unit else TableKind.CATEGORY,
        unit=unit,
        columns=(
            Column(key="label", header=head),
            *(Column(key=key, header=_header(key, style, alike)) for key in style.columns),
        ),
        rows=tuple(rows),
        total=Row(label=style.total if len(rows) > 1 else "Total", **_cells(whole, loans, style)),
    )


EMPTY = {
    Dimension.LOAN_PURPOSE: ("Construction", None),
    Dimension.DOCUMENTATION: ("No Documentation", "none"),
    Dimension.LOAN_TYPE: ("Adjustable Rate", None),
}
"""Categories no invented loan is of."""


def _cells(members: tuple[Loan, ...], loans: tuple[Loan, ...], style: Style) -> dict[str, Any]:
    """Compute the figures of a row, those of the style's columns; averages of nothing are empty."""
    sums: dict[str, Callable[[], Any]] = {
        "loan_count": lambda: len(members),
        "balance_usd": lambda: dollars(total(members)),
        "balance_pct": lambda: _share(members, loans),
        "loan_pct": lambda: _share_by_number(members, loans),
    }
    averages: dict[str, Callable[[], Any]] = {
        "average_balance_usd": lambda: dollars(total(members) / len(members)),
        "wa_rate_pct": lambda: average(members, lambda loan: loan.rate, 3),
        "wa_net_rate_pct": lambda: average(members, lambda loan: loan.net_rate, 3),
        "wa_credit_score": lambda: average(members, lambda loan: loan.score, 0),
        "min_credit_score": lambda: Decimal(min(loan.score for loan in members)),
        "wa_original_ltv_pct": lambda: average(members, lambda loan: loan.ltv, 2),
        "max_ltv_pct": lambda: max(loan.ltv for loan in members).quantize(Decimal("0.01")),
        "wa_original_term_months": lambda: average(members, lambda loan: loan.term, 1),
        "wa_remaining_term_months": lambda: average(members, lambda loan: loan.term - loan.age, 1),
        "wa_age_months": lambda: average(members, lambda loan: loan.age, 1),
    }
    averages |= {key: lambda: _as_printed(members, style) for key in style.columns if is_unknown_key(key)}
    figures = {key: sums[key]() if key in sums else averages[key]() if members else None for key in style.columns}
    cells = {key: figures.pop(key) for key in style.columns if is_unknown_key(key)}
    return figures | ({"cells": cells} if cells else {})


def _as_printed(members: tuple[Loan, ...], style: Style) -> str:
    """Print a figure of a column without a key: a number of months, or a rate."""
    head = UNKNOWN[style.headers % len(UNKNOWN)]
    return (
        str(sum(loan.age for loan in members) // len(members))
        if "Months" in head
        else f"{average(members, lambda loan: loan.rate, 3)}%"
    )


def _share(members: tuple[Loan, ...], loans: tuple[Loan, ...]) -> Decimal:
    return _percent(total(members), total(loans))


def _share_by_number(members: tuple[Loan, ...], loans: tuple[Loan, ...]) -> Decimal:
    return _percent(Decimal(len(members)), Decimal(len(loans)))


def _percent(part: Decimal, whole: Decimal) -> Decimal:
    return (100 * part / whole).quantize(Decimal("0.01"), ROUND_HALF_UP)
