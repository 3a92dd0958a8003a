"""Bands: which label is which band, its edges as printed, open or closed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from small import at, compiled, layout_codes, showing

from tscc.document.model import Band, Document
from tscc.pipeline import Compilation

BANDS = [
    # the phrasings of the model filing and of its family
    ("$149,999 and under", "<= 149999"),
    ("$150,000 through $199,999", "150000 <= 199999"),
    ("$150,000 - $199,999", "150000 <= 199999"),
    ("$150,000 to $199,999", "150000 <= 199999"),
    ("$150,000 thru $199,999", "150000 <= 199999"),
    ("$150,000-$199,999", "150000 <= 199999"),
    ("150,000 -- 199,999", "150000 <= 199999"),
    ("$150,000 \u2013 $199,999", "150000 <= 199999"),
    ("$150,000\u2014$199,999", "150000 <= 199999"),
    ("$150,000 \u2212 $199,999", "150000 <= 199999"),
    ("$150,000 \x96 $199,999", "150000 <= 199999"),
    ("$1,000,000 and over", "1000000 <="),
    ("65.00% and below", "<= 65.00"),
    ("65.001% - 75.000%", "65.001 <= 75.000"),
    ("95.001% and above", "95.001 <="),
    # other shelves
    ("<= 250,000", "<= 250000"),
    ("< 250,000", "< 250000"),
    (">= 250,000", "250000 <="),
    ("> 250,000", "250000 <"),
    ("801 +", "801 <="),
    ("801+", "801 <="),
    ("301+ months", "301 <="),
    ("= 80.00%", "80.00 <= 80.00"),
    ("50+ to 60%", "50 < 60"),
    ("$51K - $100K", "51000 <= 100000"),
    ("$401 K to $1MM", "401000 <= 1000000"),
    ("over $1.5MM", "1500000 <"),
    ("$100,000 or less", "<= 100000"),
    ("$100,000 & under", "<= 100000"),
    ("up to $100,000", "<= 100000"),
    ("Up to 100,000", "<= 100000"),
    ("not more than 100,000", "<= 100000"),
    ("less than 60.00%", "< 60.00"),
    ("Less than 60.00", "< 60.00"),
    ("under 600", "< 600"),
    ("below 600", "< 600"),
    ("greater than 95.00%", "95.00 <"),
    ("more than 95.00%", "95.00 <"),
    ("over 95.00%", "95.00 <"),
    ("at least 700", "700 <="),
    ("not less than 700", "700 <="),
    ("700 or more", "700 <="),
    ("700 and greater", "700 <="),
    ("from 600 to 649", "600 <= 649"),
    ("between 600 and 649", "600 <= 649"),
    # both edges compared, gaps inside
    (">= 5.001 <= 5.500", "5.001 <= 5.500"),
    ("> 5.000 and <= 5.500", "5.000 < 5.500"),
    (">= 5.000% < 5.500%", "5.000 <= < 5.500"),
    ("greater than 50,000 to 100,000", "50000 < 100000"),
    ("less than or equal to 50,000", "<= 50000"),
    ("$ 150,000  -  $ 199,999", "150000 <= 199999"),
    ("> 5.000 and < 5.500", "5.000 < < 5.500"),
    ("over 50.00% but not over 60.00%", "50.00 < 60.00"),
    ("at least 50.00% but less than 60.00%", "50.00 <= < 60.00"),
    ("over 50.00% but less than 60.00%", "50.00 < < 60.00"),
    ("5.000 < x <= 5.500", "5.000 < 5.500"),
    ("5.000 <= Rate < 5.500", "5.000 <= < 5.500"),
    ("5.000 < x < 5.500", "5.000 < < 5.500"),
    ("LTV > 80.00%", "80.00 <"),
    ("7.000 < x", "7.000 <"),
    ("7.000 >= x", "<= 7.000"),
    ("$150,000 or less:", "<= 150000"),
    # up to a second edge
    ("50.01% up to 60.00%", "50.01 <= 60.00"),
    ("$50,000 up to $100,000", "50000 <= 100000"),
    ("$50,000 up to and including $100,000", "50000 <= 100000"),
    ("241 to and including 360", "241 <= 360"),
    ("over 240 up to 360", "240 < 360"),
    ("50% up to but not including 60%", "50 <= < 60"),
    # earlier and later
    ("1998 & prior", "<= 1998"),
    ("1998 and prior years", "<= 1998"),
    ("1998 or earlier", "<= 1998"),
    ("before 1998", "< 1998"),
    ("prior to 1998", "< 1998"),
    ("2002 and later", "2002 <="),
    ("after 2001", "2001 <"),
    ("in excess of $500,000", "500000 <"),
    ("no more than 60.00%", "<= 60.00"),
    # single values, units, signs apart
    ("80.00%", "80.00 <= 80.00"),
    ("7.250", "7.250 <= 7.250"),
    ("360", "360 <= 360"),
    ("360 months", "360 <= 360"),
    ("301 to 360 months", "301 <= 360"),
    ("11 Yr", "11 <= 11"),
    ("15-Year", "15 <= 15"),
    ("15YR", "15 <= 15"),
    ("$.1 to $.2 million", "100000 <= 200000"),
    ("$51 - 100K", "51000 <= 100000"),
    ("$50 thousand to $1 million", "50000 <= 1000000"),
    ("65.001 % - 75.000 %", "65.001 <= 75.000"),
    ("$ 150,000 to $ 199,999", "150000 <= 199999"),
    # footnote marks, doubled blanks, capitals
    ("$149,999 AND UNDER", "<= 149999"),
    ("$150,000  -  $199,999", "150000 <= 199999"),
    ("$149,999 and under(1)", "<= 149999"),
    ("$149,999 and under (1)", "<= 149999"),
    ("$149,999 and under*", "<= 149999"),
]


def table(*labels: str, title: str = "SIZE OF MORTGAGE LOANS") -> str:
    """A table whose rows have some labels."""
    head = [
        " " * 20 + title,
        "",
        f"{'Outstanding':34}{'Number of':>11}{'Aggregate Principal':>24}",
        f"{'Balance':34}{'Loans':>11}{'Balances':>24}",
        f"{'-' * 30:34}{'-' * 9:>11}{'-' * 19:>24}",
        "",
    ]
    rows = [f"{label:34}{1:11}{100000:24,}" for label in labels]
    return "\n".join([*head, *rows, "", f"{'Total':34}{len(labels):11}{100000 * len(labels):24,}", ""])


def beside(label: str) -> str:
    """A table with a label and another of its kind, under the title that goes with its sign."""
    if "%" in label or label == "7.250":
        return table("1.000% and under", label, title="DISTRIBUTION OF MORTGAGE LOANS BY NOTE RATES")
    if "." in label:
        return table("1.000 and under", label, title="DISTRIBUTION OF MORTGAGE LOANS BY NOTE RATES")
    if "$" in label or "," in label:
        return table("$1 and under", label)
    return table("1 and under", label, title="REMAINING TERMS OF MORTGAGE LOANS")


def band_of(label: str) -> Band | None:
    """The band of a label, in a table where it is one of two."""
    (table_,) = _document(compiled(showing(beside(label)))).pools[0].stratifications
    return table_.rows[-1].band


def _document(compilation: Compilation) -> Document:
    assert compilation.document is not None
    return compilation.document


def shown(band: Band | None) -> str:
    """A band in signs: `150000 <= 199999`, its edges with the digits they have."""
    if band is None:
        return "none"
    lower = "" if band.lower is None else f"{band.lower:f} {'<=' if band.lower_inclusive else '<'}"
    upper = "" if band.upper is None else f"{band.upper:f}"
    if band.lower is not None and band.upper is not None:
        return f"{lower} {upper}" if band.upper_inclusive else f"{lower} < {upper}"
    return lower if band.upper is None else f"{'<=' if band.upper_inclusive else '<'} {upper}"


@pytest.mark.parametrize(("label", "expected"), BANDS, ids=[label for label, _ in BANDS])
def test_a_label_is_a_band(label: str, expected: str) -> None:
    assert shown(band_of(label)) == expected


@pytest.mark.parametrize(
    "label",
    [
        "150,000 plus",
        "under",
        "$150,000 through",
        "150,000 - 199,999 - 249,999",
        "199,999 of 250,000",
        "2-family",
    ],
)
def test_a_label_that_is_no_band_has_none_and_is_reported(label: str) -> None:
    compilation = compiled(showing(table("$1 and under", "$2 through $3", label)))
    (table_,) = _document(compilation).pools[0].stratifications
    assert table_.rows[-1].band is None
    assert layout_codes(compilation) == ["TS408"]


@pytest.mark.parametrize("label", ["Unknown", "Not available", "N/A", "No score", "Not Scored", "Missing", "Other"])
def test_a_label_for_what_has_no_figure_has_no_band(label: str) -> None:
    compilation = compiled(showing(table("$1 and under", "$2 through $3", label)))
    (table_,) = _document(compilation).pools[0].stratifications
    assert (table_.rows[-1].label, table_.rows[-1].band) == (label, None)
    assert layout_codes(compilation) == []


def typed(title: str, *labels: str) -> tuple[str | None, list[str]]:
    """The unit of a table and its bands, in which no diagnostic of the layout is."""
    compilation = compiled(showing(table(*labels, title=title)))
    (table_,) = _document(compilation).pools[0].stratifications
    bands = [shown(row.band if isinstance(row.band, Band) else None) for row in table_.rows]
    return table_.unit and table_.unit.value, bands


@pytest.mark.parametrize(
    ("title", "labels", "unit", "bands"),
    [
        ("ORIGINAL TERMS", ["10 years", "15 Yr"], "years", ["10 <= 10", "15 <= 15"]),
        ("ORIGINAL TERMS", ["10 yrs. - 14 yrs.", "15 yrs. or more"], "years", ["10 <= 14", "15 <="]),
        ("ORIGINAL TERMS (YEARS)", ["10", "15"], "years", ["10 <= 10", "15 <= 15"]),
        ("ORIGINAL TERMS", ["10 years", "180", "360"], "months", ["120 <= 120", "180 <= 180", "360 <= 360"]),
        ("SEASONING", ["Less than 1 year", "1 - 2 years"], "years", ["< 1", "1 <= 2"]),
        ("SEASONING", ["1 year or less", "13 - 24 months"], "months", ["<= 12", "13 <= 24"]),
        ("SEASONING", ["6 months - 1 year", "1 - 2 years"], "months", ["6 <= 12", "12 <= 24"]),
        ("SEASONING (MONTHS)", ["1 year or less", "13 - 24"], "months", ["<= 12", "13 <= 24"]),
        ("SEASONING (YEARS)", ["6 months or less", "1"], "months", ["<= 6", "12 <= 12"]),
        ("PREPAYMENT PENALTY TERMS", ["None", "1 Year", "2 Years"], "years", ["none", "1 <= 1", "2 <= 2"]),
        ("SIZE OF MORTGAGE LOANS", ["$1 - $50K", "$51K - $100K"], "usd", ["1 <= 50000", "51000 <= 100000"]),
        ("SIZE OF MORTGAGE LOANS", ["$0 - 50K", "$51 - 100K"], "usd", ["0 <= 50000", "51000 <= 100000"]),
        ("LOAN-TO-VALUE RATIOS", [".50 and below", ".501 - .800"], "pct", ["<= 50", "50.1 <= 80.0"]),
        ("LOAN-TO-VALUE RATIOS", ["50 percent or less", "51 - 60 percent"], "pct", ["<= 50", "51 <= 60"]),
        ("LOAN-TO-VALUE RATIOS", [".50% and below", ".51% - 80.00%"], "pct", ["<= 0.50", "0.51 <= 80.00"]),
        ("GROSS MARGINS", [".250 - .500", ".501 - .750"], None, ["0.250 <= 0.500", "0.501 <= 0.750"]),
        ("MORTGAGE RATES", [".0501 - .0550", ".0551 - .0600"], "pct", ["5.01 <= 5.50", "5.51 <= 6.00"]),
    ],
)
def test_edges_are_in_the_unit_of_their_table(title: str, labels: list[str], unit: str, bands: list[str]) -> None:
    assert typed(title, *labels) == (unit, bands)


@pytest.mark.parametrize(
    ("title", "labels", "codes"),
    [
        ("LOAN-TO-VALUE RATIOS", ["50.01 ~ 60.00", "60.01 ~ 70.00"], ["TS408"]),
        ("LOAN-TO-VALUE RATIOS", ["50.01 ~ 60.00", "Unknown"], ["TS408"]),
        ("CREDIT SCORES", ["620's", "640's", "660's"], ["TS408"]),
        ("SIZE OF MORTGAGE LOANS", ["$50M - $100M", "$100M - $150M"], ["TS408"]),
        ("SIZE OF MORTGAGE LOANS", ["30 Yr", "15 Yr"], []),
        ("ORIGINAL TERMS", ["30 Year Fixed", "15 Year Fixed", "5/1"], []),
        ("MORTGAGE RATES", ["Fixed", "Adjustable"], []),
        ("CREDIT SCORES", ["A1", "A2"], []),
        ("GROSS MARGINS", ["2.00 ~ 2.25", "2.26 ~ 2.50"], ["TS408"]),
        ("PERIODIC CAPS", ["1%/5%", "2%/6%"], []),
    ],
)
def test_a_table_without_a_band_that_can_be_read_is_told_once(title: str, labels: list[str], codes: list[str]) -> None:
    compilation = compiled(showing(table(*labels, title=title)))
    (table_,) = _document(compilation).pools[0].stratifications
    assert (table_.kind.value, layout_codes(compilation)) == ("category", codes)


@pytest.mark.parametrize("label", ["2003-05", "2003-11", "05-2003", "5-2003", "1998-99"])
def test_a_month_in_figures_is_no_band(label: str) -> None:
    compilation = compiled(showing(table(label, "12-2004", title="NEXT ADJUSTMENT DATES")))
    (table_,) = _document(compilation).pools[0].stratifications
    assert (table_.kind.value, layout_codes(compilation)) == ("category", [])


def test_an_open_edge_has_no_flag() -> None:
    band = band_of("$1,000,000 and over")
    assert band is not None
    assert (band.lower, band.lower_inclusive) == (Decimal(1000000), True)
    assert (band.upper, band.upper_inclusive) == (None, None)


@pytest.mark.parametrize("label", ["$150,000 through $199,999", "65.001% - 75.000%", "801 +", "less than 60.00%"])
def test_an_edge_leads_back_to_its_figure(label: str) -> None:
    compilation = compiled(showing(beside(label)))
    band = _document(compilation).pools[0].stratifications[0].rows[-1].band
    assert band is not None
    for name in ("lower", "upper"):
        edge = getattr(band, name)
        if edge is not None:
            span = compilation.spans[f"/pools/0/stratifications/0/rows/1/band/{name}"]
            assert at(compilation, span).strip("$%").replace(",", "") == str(edge)


def test_a_band_with_equal_edges_leads_back_to_each() -> None:
    compilation = compiled(showing(table("$1 and under", "$5 through $55")))
    spans = compilation.spans
    row = "/pools/0/stratifications/0/rows/1/band"
    assert at(compilation, spans[f"{row}/lower"]) == "$5"
    assert at(compilation, spans[f"{row}/upper"]) == "$55"
    assert spans[f"{row}/lower"].end < spans[f"{row}/upper"].start
