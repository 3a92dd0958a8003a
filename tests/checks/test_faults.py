"""From results to faults: which results are one fault, and what its figures probably are, in small documents.

A fault is given as the code and the place of the result that leads, the places of the others behind `+`, and what figures
are instead behind `?`.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from builders import document, pool, row, sizes, table

from tscc.checks import run_checks
from tscc.checks.blame.faults import find_faults
from tscc.checks.blame.suspects import Clues, suggest_swap
from tscc.document.enums import Dimension
from tscc.document.model import DateRange, Document, Row, Stratification


def short(pointer: str) -> str:
    """A pointer without what all have: `0/rows/1/balance_pct` in a table, `/pools/0/closing_date` of a pool."""
    return pointer.removeprefix("/pools/0/stratifications/")


def faults(made: Document) -> list[str]:
    """The faults of a document; of the changes only figures in each other's place."""
    return [
        " | ".join(
            [
                f"{fault.result.rule.code.id} {short(fault.result.at.pointer)}",
                *(f"+ {short(each.at.pointer)}" for each in fault.folded),
                *(f"? {short(each.place.pointer)} {each.proposed}" for each in fault.suggestions if each.partner),
            ]
        )
        for fault in find_faults(made, run_checks(made))
    ]


PURPOSES = ("Purchase", "Refinance", "Other")


def counted(*shares: str) -> Document:
    """A table of 14 loans with the total 15, and shares of balances that are not printed."""
    rows = (
        Row(label=label, loan_count=count, balance_pct=Decimal(share))
        for label, count, share in zip(PURPOSES, (5, 9), shares, strict=False)
    )
    total = Row(label="Total", loan_count=15, balance_pct=Decimal(100))
    return document(pool(table(Dimension.LOAN_PURPOSE, *rows, total=total)))


@pytest.mark.parametrize(
    ("shares", "expected"),
    [
        (("40", "50"), ["TS501 0/total/loan_count | + 0/total/balance_pct"]),
        (("50", "50"), ["TS501 0/total/loan_count"]),
        (("60", "50"), ["TS501 0/total/loan_count", "TS504 0/total/balance_pct"]),
    ],
)
def test_shares_of_a_column_that_is_not_printed_miss_with_the_counts(
    shares: tuple[str, str], expected: list[str]
) -> None:
    """They are one fault with them if both miss their total on the same side: a row too few or too many."""
    assert faults(counted(*shares)) == expected


def shared(*rows: tuple[int, str]) -> Document:
    """A table of balances and their shares."""
    made = (row(label, 4, held, balance_pct=share) for label, (held, share) in zip(PURPOSES, rows, strict=False))
    return document(pool(table(Dimension.LOAN_PURPOSE, *made)))


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (((400, "40"), (600, "60")), []),
        (
            ((600, "40"), (400, "60")),
            [
                "TS505 0/rows/0/balance_pct | + 0/rows/1/balance_pct | ? 0/rows/0/balance_usd 400 | "
                "? 0/rows/1/balance_usd 600 | ? 0/rows/0/balance_pct 60 | ? 0/rows/1/balance_pct 40"
            ],
        ),
        (
            ((500, "50"), (300, "20"), (200, "30")),
            [
                "TS505 0/rows/1/balance_pct | + 0/rows/2/balance_pct | ? 0/rows/1/balance_usd 200 | "
                "? 0/rows/2/balance_usd 300 | ? 0/rows/1/balance_pct 30 | ? 0/rows/2/balance_pct 20"
            ],
        ),
        (
            ((400, "45"), (600, "55")),
            ["TS505 0/rows/0/balance_pct", "TS505 0/rows/1/balance_pct"],
        ),
    ],
)
def test_figures_of_two_rows_in_each_others_place(rows: tuple[tuple[int, str], ...], expected: list[str]) -> None:
    assert faults(shared(*rows)) == expected


def rounded(near: int, exact: int, single: int) -> Document:
    """Tables of which some are off by rounding, some are not, and some have one row."""
    total = row("Total", 2, 201)
    halves = [100] * near + [101] * exact
    tables: list[Stratification] = [
        table(Dimension.OTHER, row("Yes", 1, 100), row("No", 1, half), total=total) for half in halves
    ]
    tables += [table(Dimension.OTHER, row("All", 2, 201), total=total) for _ in range(single)]
    return document(pool(*tables))


@pytest.mark.parametrize(
    ("tables", "folded"),
    [
        ((1, 0, 0), [[]]),
        ((2, 0, 0), [[1]]),
        ((2, 1, 0), [[1]]),
        ((2, 2, 0), [[], []]),
        ((3, 2, 0), [[1, 2]]),
        ((2, 1, 2), [[1]]),
        ((2, 2, 1), [[], []]),
    ],
)
def test_sums_off_by_rounding_are_one_fault_in_most_tables(
    tables: tuple[int, int, int], folded: list[list[int]]
) -> None:
    """Of tables of one row, which are what their total is, nothing is said."""
    made = rounded(*tables)
    found = find_faults(made, run_checks(made))
    assert {fault.result.rule.code.id for fault in found} == {"TS503"}
    assert [fault.result.at.table for fault in found] == [*range(len(folded))]
    assert [[each.at.table for each in fault.folded] for fault in found] == folded


CUT_OFF = date(2002, 5, 1)


@pytest.mark.parametrize(
    ("facts", "signed", "expected"),
    [
        (
            {"cut_off_date": CUT_OFF, "closing_date": date(2001, 5, 30)},
            date(2002, 5, 6),
            ["TS621 /pools/0/cut_off_date | + /filing/report_date"],
        ),
        (
            {"cut_off_date": date(2003, 5, 1), "closing_date": date(2002, 5, 30)},
            date(2002, 5, 6),
            ["TS621 /pools/0/cut_off_date | + /filing/report_date"],
        ),
        (
            {"cut_off_date": CUT_OFF, "latest_maturity_date": date(2001, 4, 1)},
            date(2002, 5, 6),
            ["TS625 /pools/0/latest_maturity_date"],
        ),
        ({"cut_off_date": CUT_OFF}, date(2002, 4, 6), ["TS622 /filing/signature/date"]),
        (
            {"cut_off_date": CUT_OFF, "origination_date": DateRange(min=date(2003, 5, 1), max=date(2004, 4, 1))},
            date(2002, 5, 6),
            ["TS621 /pools/0/origination_date/max"],
        ),
        (
            {"cut_off_date": CUT_OFF, "latest_maturity_date": date(2001, 4, 1)},
            date(2002, 4, 6),
            [
                "TS622 /filing/signature/date",
                "TS625 /pools/0/latest_maturity_date | ? /pools/0/latest_maturity_date 2002-05-01 | "
                "? /pools/0/cut_off_date 2001-04-01",
            ],
        ),
    ],
)
def test_results_that_rest_on_one_date_are_one_fault(facts: dict[str, Any], signed: date, expected: list[str]) -> None:
    assert sorted(faults(document(pool(**facts), signed=signed))) == sorted(expected)


@pytest.mark.parametrize(
    ("balances", "pairs"),
    [
        ((300, 500, 1000, 900), {}),
        ((300, 1000, 500, 900), {1: {(1, 2), (2, 1)}, 2: {(1, 2), (2, 1)}}),
        ((500, 300, 1000, 900), {0: {(0, 1), (1, 0)}, 1: {(0, 1), (1, 0)}}),
        ((900, 500, 1000, 300), {0: set(), 3: set()}),
    ],
)
def test_a_balance_may_be_exchanged_with_that_above_or_below_it(
    balances: tuple[int, ...], pairs: dict[int, set[tuple[int, int]]]
) -> None:
    bands = zip((("100", "199"), ("200", "299"), ("300", "399"), ("400", "499")), (2, 2, 3, 2), balances, strict=True)
    made = document(pool(sizes(*((*edges, count, balance) for edges, count, balance in bands))))
    results = run_checks(made)
    wrong = {each.at.row: each for each in results if each.name == "row_feasible" and each.at.row is not None}
    found = {number: suggest_swap(Clues(made, results), each) for number, each in wrong.items()}
    rows = {at: {(each.place.row, each.partner.row) for each in ways if each.partner} for at, ways in found.items()}
    assert rows == pairs


@pytest.mark.parametrize(("total", "average", "searched"), [(2_100, None, 20), (2_000, "190", 5)])
def test_a_cause_is_searched_for_so_many_faults(total: int, average: str | None, searched: int) -> None:
    """The wrong digit of a total is found quickly, that of an average only by running the checks with each other digit."""
    rows = (row("Purchase", 12, 1_200, average_balance_usd=average), row("Refinance", 8, 800))
    made = table(Dimension.LOAN_PURPOSE, *rows, total=row("Total", 20, total))
    deal = document(*(pool(made, id=f"{number}") for number in range(41)))
    assert sum(bool(fault.suggestions) for fault in find_faults(deal, run_checks(deal))) == searched
