"""Tables of invented loans: the seven of the model filing, with rows for what the loans hold."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from random import Random
from typing import Any

import msgspec

from invented.loans import Loan, average, dollars, total
from invented.strata import Words, divide
from tscc.model import Column, Row, Stratification
from tscc.words import BandUnit, Dimension, TableKind

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
    Dimension.CREDIT_SCORE: (("CREDIT SCORES OF BORROWERS", "Credit Score"),),
}
"""Titles and left heads; the first of each dimension are the model filing's."""
DIMENSION_UNITS = {
    Dimension.CURRENT_BALANCE: BandUnit.USD,
    Dimension.NOTE_RATE: BandUnit.PCT,
    Dimension.ORIGINAL_LTV: BandUnit.PCT,
    Dimension.ORIGINAL_TERM: BandUnit.MONTHS,
    Dimension.REMAINING_TERM: BandUnit.MONTHS,
    Dimension.CREDIT_SCORE: BandUnit.SCORE,
}


HEADERS = {
    "loan_count": "Number of Loans",
    "balance_usd": "Aggregate Principal Balances Outstanding",
    "balance_pct": "Percent of Aggregate Principal Balance",
    "average_balance_usd": "Average Principal Balance",
    "wa_rate_pct": "Weighted Average Note Rate",
    "wa_original_ltv_pct": "Weighted Average Original LTV",
    "wa_remaining_term_months": "Weighted Average Remaining Term",
}
OTHER_HEADERS = {
    "loan_count": "Number of Mortgage Loans",
    "balance_usd": "Aggregate Scheduled Principal Balance",
    "balance_pct": "% of Aggregate Principal Balance",
}
COLUMNS = (
    ("loan_count", "balance_usd"),
    ("loan_count", "balance_usd", "balance_pct"),
    ("loan_count", "balance_usd", "balance_pct", "average_balance_usd", "wa_rate_pct", "wa_original_ltv_pct"),
    ("loan_count", "balance_usd", "balance_pct", "wa_remaining_term_months"),
)
TWO_COLUMNS = ("balance_pct",)
BAND_WORDS = ((None, None), (" to ", " or less"), (" - ", " and below"), (" through ", " and under"))


class Style(msgspec.Struct, frozen=True, kw_only=True):
    """The words and columns of the tables of one filing; the defaults are the model filing's."""

    total: str = "Total"
    words: Words = Words()
    columns: tuple[str, ...] = COLUMNS[0]
    heads: int = 0
    """Which of the titles and heads of a dimension, counted round."""
    other_headers: bool = False


MODEL_STYLE = Style()


def random_style(rng: Random, columns: bool) -> Style:
    """Draw a style of tables, with other columns than the model filing's if asked for."""
    between, below = rng.choice(BAND_WORDS)
    return Style(
        total=rng.choice(("Total", "Total:", "TOTAL", "Totals")),
        words=Words(between=between, below=below, above=rng.choice((" and over", " and above", " or more"))),
        columns=rng.choice(COLUMNS) if columns else COLUMNS[0],
        heads=rng.randrange(3),
        other_headers=rng.random() < 0.5,
    )


def stratify(dimension: Dimension, loans: tuple[Loan, ...], rng: Random, style: Style = MODEL_STYLE) -> Stratification:
    """Divide the loans by a dimension into a table of at least one row."""
    title, head = HEADS[dimension][style.heads % len(HEADS[dimension])]
    unit = DIMENSION_UNITS.get(dimension)
    return Stratification(
        id=dimension.value,
        title=title,
        dimension=dimension,
        kind=TableKind.BAND if unit else TableKind.CATEGORY,
        unit=unit,
        columns=(
            Column(key="label", header=head),
            *(Column(key=key, header=_header(key, style)) for key in style.columns),
        ),
        rows=tuple(
            Row(label=part.label, code=part.code, band=part.band, **_cells(part.members, loans, style))
            for part in divide(dimension, loans, rng, style.words)
        ),
        total=Row(label=style.total, **_cells(loans, loans, style)),
    )


def _header(key: str, style: Style) -> str:
    return OTHER_HEADERS.get(key, HEADERS[key]) if style.other_headers else HEADERS[key]


def _cells(members: tuple[Loan, ...], loans: tuple[Loan, ...], style: Style) -> dict[str, Any]:
    """Compute the figures of a row, those of the style's columns."""
    figures = {
        "loan_count": lambda: len(members),
        "balance_usd": lambda: dollars(total(members)),
        "balance_pct": lambda: (100 * total(members) / total(loans)).quantize(Decimal("0.01"), ROUND_HALF_UP),
        "average_balance_usd": lambda: dollars(total(members) / len(members)),
        "wa_rate_pct": lambda: average(members, lambda loan: loan.rate, 3),
        "wa_original_ltv_pct": lambda: average(members, lambda loan: loan.ltv, 2),
        "wa_remaining_term_months": lambda: average(members, lambda loan: loan.term - loan.age, 1),
    }
    return {key: figures[key]() for key in style.columns}
