"""The numbers of the checks from both sides, as in `test_numbers`, where the codes of a filing do not show them."""

from __future__ import annotations

import pytest
from small import compiled, showing
from test_numbers import OCCUPANCY, OTHER_TOTAL, counted, misadded, miscounted

HEAD = """\
                       PURPOSES OF MORTGAGE LOANS

                   Number of      Aggregate         Percent of
Purpose            Loans          Balance           Balance
-------            ---------      -----------       ----------

"""
PURPOSES = ("Purchase", "Refinance", "Construction", "Cash Out", "Repair")


def sharing(*rows: tuple[int, str]) -> str:
    """A table with ten loans in each row, of balances in thousands and their percentages; the last row is the rest."""
    left = 10_000 - sum(balance for balance, _ in rows)
    named = zip(PURPOSES, (*rows, (left, f"{left / 100:.2f}")), strict=False)
    shown = [f"{name:19}{10:>9}{balance:>14,},000{percent:>18}\n" for name, (balance, percent) in named]
    total = f"Total{10 * len(shown):>23}{'10,000,000':>18}{'100.00':>18}\n"
    return showing(f"{HEAD}{''.join(shown)}\n{total}")


def in_order(*percents: str) -> str:
    """Percentages of $1,000,000, $1,500,000 and so on, in the order given."""
    return sharing(*((1_000 + 500 * row, percent) for row, percent in enumerate(percents)))


def misread(top: str) -> str:
    """A balance of one loan in a band up to some figure, with a letter for a digit, and no total."""
    bands = ((f"$100,000 through ${top}", 1, 104), ("$200,000 through $300,000", 3, 703))
    return showing(counted("SIZE OF MORTGAGE LOANS", *bands, total=False).replace("104,000", "1O4,000"))


HELP = {
    "_MOST_EXCHANGED": [
        (in_order("15.00", "10.00", "25.00", "20.00"), "possible"),
        (in_order("15.00", "10.00", "25.00", "30.00", "20.00"), ""),
    ],
    "proof.MOST_NAMED": [
        (misread("149,999"), "104,000, 114,000, 124,000, 134,000 or 144,000"),
        (misread("159,999"), "104,000"),
        (miscounted(4), "perhaps 22 for 23 in the printed total, less likely 8 for 7"),
        (miscounted(5), "the likeliest single figure of 6"),
    ],
    "_CLEAR_LOG_ODDS": [
        (misadded(1_000, ("Maine", 20, 2_140), ("Ohio", 31, 4_061), ("Utah", 30, 3_090)), "less likely"),
        (misadded(100, ("Maine", 9, 1_404), ("Ohio", 6, 768), ("Utah", 5, 730)), "compare with the original"),
    ],
    "_SETTLES_ANOTHER": [
        (showing(OTHER_TOTAL), ""),
        (showing(f"{OTHER_TOTAL}\n\n{OCCUPANCY}"), "perhaps $3,500,500 for $8,912,777"),
    ],
}
"""What a help says, or nothing where there is none, by the name of the number in `checks/`."""


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(*pair, id=name) for name, pairs in HELP.items() for pair in pairs]
)
def test_the_help(text: str, expected: str) -> None:
    ways = " ".join(way.text for found in compiled(text).diagnostics for way in found.help)
    assert expected in ways if expected else not ways


@pytest.mark.parametrize(
    ("last", "codes"),
    [((), "TS505"), ((("19.00", 1_900),), "TS640"), ((("19.00", 1_900), ("12.00", 1_200)), "TS640")],
)
def test_a_share_that_lost_its_last_digit_is_told_once(last: tuple[tuple[str, int], ...], codes: str) -> None:
    """Where the table is read, but for tables too short for that: `_MOST_ALONE`."""
    text = sharing((1_887, "18.9"), *((balance, percent) for percent, balance in last))
    assert " ".join(found.code.id for found in compiled(text).diagnostics) == codes
