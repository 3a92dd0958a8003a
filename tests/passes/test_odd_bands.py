"""Bands whose figures mean nothing, or whose labels say less than others do."""

from __future__ import annotations

import pytest
from exhibits import pools_of

from tscc.document.enums import Dimension, TableKind
from tscc.document.model import Band

SCORES = """\
Weighted Average FICO: {average}

CREDIT SCORES

                                             NUMBER      AGGREGATE        % OF
CREDIT SCORE                                OF LOANS      BALANCE        BALANCE
{label:24}                          30   $ 2,000,000.00      20.00%
400 - 499                                         20     2,000,000.00      20.00
500 - 599                                         27     2,000,000.00      20.00
600 - 699                                         33     4,000,000.00      40.00
TOTAL                                            110   $10,000,000.00     100.00%
"""
RATES = """\
{title}

                          Number of     Cut-off Date       % of
{head:22}      Loans         Balance          Pool
---------------------     ---------    --------------    -------
{label:21}            20      $ {balance:>12}    {share:>5}%
 0.01 -  50.00                  250        2,902,440.20     29.02
50.01 - 100.00                  126        {rest:>12}    {left:>6}
                          ---------    --------------    -------
Total                           396      $10,000,000.00    100.00%
"""


@pytest.mark.parametrize("label", ["0", "000", "0 (No Score)", "0 (Not Scored)", "N/A", "1 - 249"])
@pytest.mark.parametrize(("average", "code"), [("610", None), ("400", "TS616")])
def test_loans_without_a_score_are_not_in_the_average_of_scores(label: str, average: str, code: str | None) -> None:
    told = code is not None and not ("(" in label or label == "N/A")  # with a row without a band nothing is implied
    (pool,) = pools_of(SCORES.format(label=label, average=average), *["TS616"] * told)
    (table,) = pool.stratifications
    assert (table.kind, len(table.rows)) == (TableKind.BAND, 4)


def test_an_average_score_of_zero_is_of_loans_without_a_score() -> None:
    pools_of("""\
LOAN PURPOSE

                       NUMBER      AGGREGATE        % OF       WA
PURPOSE               OF LOANS      BALANCE        BALANCE    FICO
Purchase                    77    $8,000,000.00      80.00%    620
Refinance                   33     2,000,000.00      20.00       0
TOTAL                      110   $10,000,000.00     100.00%    620
""")


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("0.00", None),
        ("0.00 - 0.00", None),
        ("Zero Balance", None),
        ("Undrawn Lines", None),
        ("Not Available", "TS507"),
    ],
)
def test_lines_of_which_nothing_is_drawn_have_no_balance(label: str, code: str | None) -> None:
    title = "CREDIT LIMIT UTILIZATION RATES"
    text = RATES.format(
        title=title,
        head="Utilization Rates (%)",
        label=label,
        balance="0.00",
        share="0.00",
        rest="7,097,559.80",
        left="70.98",
    )
    pools_of(text, *[code] * (code is not None))


@pytest.mark.parametrize(
    ("title", "head", "unit"),
    [
        ("JUNIOR LIEN RATIOS", "Junior Lien Ratio", None),
        ("SECOND LIEN RATIOS", "Ratio (%)", "pct"),
        ("SENIOR LIEN BALANCES", "Balance ($)", "usd"),
        ("RANGE OF CEILINGS", "Ceiling (%)", "pct"),
        ("REMAINING DRAW PERIOD (MONTHS)", "Period", "months"),
        ("RANGE OF CEILINGS", "Ceiling", None),
    ],
)
def test_the_unit_of_other_bands_is_in_brackets_over_them(title: str, head: str, unit: str | None) -> None:
    text = RATES.format(
        title=title, head=head, label="0.00", balance="1,000,000.00", share="10.00", rest="6,097,559.80", left="60.98"
    )
    (pool,) = pools_of(text)
    (table,) = pool.stratifications
    assert (table.dimension, table.kind, table.unit) == (Dimension.OTHER, TableKind.BAND, unit)
    assert all(isinstance(row.band, Band) for row in table.rows)


@pytest.mark.parametrize("label", ["50.00%     below", "50.00% under", "50.00% less than"])
def test_a_word_behind_an_edge_does_not_say_whether_it_is_included(label: str) -> None:
    text = (
        SCORES.split("\n\n", 1)[1]
        .replace("CREDIT SCORES", "LOAN-TO-VALUE RATIOS")
        .replace("CREDIT SCORE", "LTV         ")
    )
    text = text.format(label=label)
    for old, new in (
        ("400 - 499", "50.01% - 60.00%"),
        ("500 - 599", "60.01% - 70.00%"),
        ("600 - 699", "70.01% - 80.00%"),
    ):
        text = text.replace(f"{old}      ", new)
    pools_of(text, "TS408")


def test_zeros_are_an_edge_of_scores_alone() -> None:
    """Of an amount they are what is left of `$100,000`."""
    table = RATES.format(
        title="LOAN BALANCES", head="Balance", label="00 - 0.00", balance="2,000,000.00", share="20.00",
        rest="5,097,559.80", left="50.98",
    )  # fmt: skip
    (pool,) = pools_of(table, "TS402")
    assert pool.stratifications[0].rows[0].band is not None
    assert pool.stratifications[0].rows[0].band.lower is None
