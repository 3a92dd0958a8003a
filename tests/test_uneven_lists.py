"""Lists with several columns of which a row does not fit the heads: what is told, and that no figure is guessed."""

from __future__ import annotations

import pytest
from small import compiled, filing

HEADING = "Item 5.        Other Events.\n"
NOTICE = "     These are Collateral Term Sheets that Alder Creek Mortgage Securities, Inc. prepared.\n"
HEAD = "                                   Minimum       Maximum   Weighted Average\n"
RULER = "                                   -------       -------   ----------------\n"
TERM = " Original Term (months)                180           360                358\n"
RATE = " Current Interest Rate              4.990%       12.990%             7.812%\n"
MARGIN = " Gross Margin                       2.250%        9.990%             6.213%\n"
SCORE = " Credit Score                          500           802                604\n"


def read(*rows: str) -> tuple[list[tuple[str, str]], list[str]]:
    """What is reported of a list of these rows, and the labels of the other facts of its pool."""
    found = compiled(filing(body="\n".join((HEADING, NOTICE, HEAD + RULER + "".join(rows)))))
    assert found.document is not None
    labels = [fact.label for pool in found.document.pools for fact in pool.other_facts]
    return [(each.code.id, each.message) for each in found.diagnostics], labels


def test_a_row_for_each_head() -> None:
    """A list that is whole gives a fact for each figure, and no message."""
    told, labels = read(TERM, RATE, MARGIN, SCORE)
    assert told == []
    assert "Weighted Average Gross Margin" in labels


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (MARGIN.replace("9.990%", "9.990% 9.990%"), "the row has 4 figures, and there are 3 heads"),
        (MARGIN[:-1] + SCORE, "the row has 6 figures, and there are 3 heads"),
    ],
)
def test_more_figures_than_heads(row: str, message: str) -> None:
    """A figure twice, or two rows on one line: the row is told once, and none of its figures is a fact."""
    told, labels = read(TERM, RATE, row, TERM.replace("Original", "Remaining"))
    assert told == [("TS229", message)]
    assert not any("Margin" in label for label in labels)


def test_a_figure_lost() -> None:
    """A row that alone lacks one figure."""
    told, _ = read(TERM, RATE.replace("7.812%", ""), MARGIN, SCORE)
    assert told == [("TS416", "the label `Current Interest Rate` has no value under `Weighted Average`")]


def test_rows_of_one_figure() -> None:
    """A count has neither least nor most: it lacks nothing."""
    told, _ = read(" Number of Loans                                                      2,412\n", TERM, RATE, SCORE)
    assert told == []


def test_a_pool_without_margins() -> None:
    """Under the heads of pools a label that is no key may have no figure: fixed rate loans have no margin."""
    pools = (
        HEAD.replace("Minimum", "Group 1").replace("Maximum", "Group 2").replace("Weighted Average", "           Total")
    )
    rows = "".join((TERM, RATE, SCORE, MARGIN.replace("9.990%", "      ")))
    found = compiled(filing(body="\n".join((HEADING, NOTICE, pools + RULER + rows))))
    assert [each.code.id for each in found.diagnostics] == []


def test_a_summary_of_balances_above_one_of_rates() -> None:
    """The least, the most and the average of balances, and below them, with a head of its own, of rates: all are facts."""
    size = " Original Principal Balance         $20,000      $650,000           $126,579\n"
    rates = HEAD.replace("Average", "Average (1)") + RULER + RATE + MARGIN
    told, labels = read(size, f"\n{rates}", "\n(1)  Weighted by balance.\n")
    assert told == []
    assert labels[:2] == ["Original Principal Balance: Minimum", "Original Principal Balance: Maximum"]
    assert labels[-1] == "Weighted Average Gross Margin"


def test_values_without_an_average() -> None:
    """A label that is of no fact may have the least and the most alone, but not one of both."""
    value = " Appraised Value                   $70,000      $600,000           $145,210\n"
    assert read(TERM, value.replace("$145,210", ""), RATE, SCORE)[0] == []
    lost = [("TS416", "the label `Appraised Value` has no value under `Maximum`")]
    assert read(TERM, value.replace("$600,000", "        "), RATE, SCORE)[0] == lost
