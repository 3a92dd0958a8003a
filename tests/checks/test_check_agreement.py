"""Check 4: tables against each other and against what is stated; pools against the deal."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec
import pytest
from builders import document, pool, reported, results_of, row, status_of, table
from small import HEADING, NOTICE, PARAGRAPH, TABLE, at, compiled, filing

from tscc.checks import run_checks
from tscc.checks.agreement import unnamed_total
from tscc.checks.printed_figures import Place, Survey
from tscc.document.enums import Bound, CheckStatus, Dimension
from tscc.document.model import Bounded, Stratification, Tolerance


def one_row(count: int, balance: int | str, dimension: Dimension = Dimension.LOAN_PURPOSE) -> Stratification:
    return table(dimension, row("Purchase", count, balance))


def test_tables_that_agree() -> None:
    checked = document(pool(one_row(5, 900), one_row(5, 900), loan_count=5, balance_usd=Decimal("900.31")))
    assert {found.status for found in results_of(checked, "totals_agree_balance_usd")} == {CheckStatus.PASS}
    assert status_of(checked, "stated_balance_usd") is CheckStatus.PASS
    assert reported(checked) == []


def test_the_table_that_differs_is_at_fault() -> None:
    checked = document(pool(one_row(5, 900), one_row(6, 900), one_row(5, 900)))
    wrong = [found for found in results_of(checked, "totals_agree_loan_count") if found.status is CheckStatus.FAIL]
    assert [(found.code, found.subject) for found in wrong] == [
        ("TS610", "/pools/0/stratifications/1/total/loan_count")
    ]
    assert wrong[0].evidence[1] == "/pools/0/stratifications/0/total/loan_count"


def test_between_two_tables_the_statement_decides() -> None:
    checked = document(pool(one_row(6, 900), one_row(5, 900), loan_count=5))
    wrong = [found for found in results_of(checked, "totals_agree_loan_count") if found.status is CheckStatus.FAIL]
    assert [found.subject for found in wrong] == ["/pools/0/stratifications/0/total/loan_count"]


def test_a_statement_against_all_tables_is_at_fault() -> None:
    checked = document(pool(one_row(5, 900), one_row(5, 900), loan_count=6))
    (found,) = results_of(checked, "stated_loan_count")
    assert (found.code, found.status, found.subject) == ("TS611", CheckStatus.FAIL, "/pools/0/loan_count")
    assert found.evidence[1:] == tuple(f"/pools/0/stratifications/{index}/total/loan_count" for index in range(2))


@pytest.mark.parametrize(
    ("stated", "status"),
    [
        ("900.49", CheckStatus.PASS),
        ("900.91", CheckStatus.WITHIN_ROUNDING),
        ("901.91", CheckStatus.FAIL),
    ],
)
def test_a_stated_balance_has_a_middle_tier(stated: str, status: CheckStatus) -> None:
    checked = document(pool(one_row(5, 900), balance_usd=Decimal(stated)))
    assert status_of(checked, "stated_balance_usd") is status


@pytest.mark.parametrize(
    ("held", "fact", "unit", "status"),
    [
        (900, "balance_usd", "pct", CheckStatus.PASS),
        (1100, "balance_usd", "pct", CheckStatus.PASS),
        (898, "balance_usd", "pct", CheckStatus.FAIL),
        (900, "balance_usd", "usd", CheckStatus.FAIL),
        (900, "loan_count", "pct", CheckStatus.FAIL),
    ],
)
def test_a_stated_balance_may_vary_as_the_filing_permits(held: int, fact: str, unit: str, status: CheckStatus) -> None:
    variance = (Tolerance(fact=fact, plus_minus=Decimal(10), unit=unit),)
    checked = document(pool(one_row(5, held), one_row(5, held), balance_usd=Decimal(1000), tolerances=variance))
    assert status_of(checked, "stated_balance_usd") is status


def test_a_table_without_a_total_speaks_by_its_rows() -> None:
    bare = table(Dimension.STATE, row("Ohio", 5, 900, code="OH"), total=None)
    assert status_of(document(pool(bare, loan_count=6)), "stated_loan_count") is CheckStatus.FAIL


def test_one_table_has_nothing_to_agree_with() -> None:
    assert status_of(document(pool(one_row(5, 900))), "totals_agree_loan_count") is CheckStatus.NOT_APPLICABLE
    assert status_of(document(pool(one_row(5, 900))), "stated_loan_count") is CheckStatus.NOT_APPLICABLE


def test_rounding_between_tables_is_a_warning() -> None:
    rows = [row(name, 1, 300) for name in ("Purchase", "Refinance", "Construction")]
    other = table(Dimension.LOAN_PURPOSE, *rows, total=row("Total", 3, 901))
    first, second = one_row(3, 900), one_row(3, 900)
    assert reported(document(pool(first, second, other))) == ["TS503", "TS612"]


@pytest.mark.parametrize(
    ("held", "total", "status"),
    [
        ((900,), 901, CheckStatus.WITHIN_ROUNDING),
        ((900,), 902, CheckStatus.FAIL),
        ((400, 500), 902, CheckStatus.WITHIN_ROUNDING),
        ((400, 500), 903, CheckStatus.FAIL),
    ],
)
def test_a_total_may_be_off_by_the_rounding_of_its_rows(held: tuple[int, ...], total: int, status: CheckStatus) -> None:
    rows = [row(f"Part {place}", 1, each) for place, each in enumerate(held)]
    other = table(Dimension.LOAN_PURPOSE, *rows, total=row("Total", len(held), total))
    whole = one_row(len(held), 900)
    *_, found = results_of(document(pool(whole, whole, other)), "totals_agree_balance_usd")
    assert found.status is status
    (part,) = results_of(
        document(pool(whole, whole, msgspec.structs.replace(other, dimension=Dimension.SERVICER))),
        "part_of_pool_balance_usd",
    )
    assert part.status is status


@pytest.mark.parametrize(("count", "codes"), [(2, []), (5, []), (7, ["TS610"])])
def test_a_table_of_the_largest_need_not_cover_the_pool(count: int, codes: list[str]) -> None:
    zips = table(Dimension.ZIP, row("60601", count, 100))
    assert reported(document(pool(one_row(5, 900), one_row(5, 900), zips))) == codes


@pytest.mark.parametrize(
    ("rate", "balance", "codes"),
    [
        ("7.700", 400_000, []),
        ("7.704", 400_000, ["TS615"]),
        ("17.700", 400_000, ["TS615"]),
        (None, 400_000, []),
        ("7.800", 300_000, []),
    ],
)
def test_the_averages_of_pools_average_to_that_of_the_deal(rate: str | None, balance: int, codes: list[str]) -> None:
    whole = {"loan_count": 10, "balance_usd": Decimal(1_000_000), "gross_wac_pct": Decimal("7.520")}
    parts = (
        pool(id="aggregate", **whole),
        pool(id="1", loan_count=6, balance_usd=Decimal(600_000), gross_wac_pct=Decimal("7.400")),
        pool(id="2", loan_count=4, balance_usd=Decimal(balance), gross_wac_pct=rate and Decimal(rate)),
    )
    assert [code for code in reported(document(*parts)) if code == "TS615"] == codes


def test_pools_add_up_to_the_deal() -> None:
    parts = [pool(one_row(5, 900), id=name) for name in ("Group I", "Group II")]
    assert reported(document(*parts, pool(one_row(10, 1800), id="Total"))) == []
    checked = document(*parts, pool(one_row(11, 1800), id="Total"))
    (found,) = results_of(checked, "pools_add_up_loan_count")
    assert (found.code, found.status, found.difference) == ("TS637", CheckStatus.FAIL, "-1")


def test_the_aggregate_is_the_deal() -> None:
    parts = [pool(one_row(5, 900), id=name) for name in ("1", "II")]
    assert reported(document(pool(id="aggregate", loan_count=10, balance_usd=Decimal("1800.22")), *parts)) == []
    checked = document(pool(id="aggregate", loan_count=11, balance_usd=Decimal("1800.22")), *parts)
    assert reported(checked) == ["TS637"]
    assert results_of(checked, "pools_add_up_loan_count")[0].subject == "/pools/0/loan_count"


@pytest.mark.parametrize(("cents", "codes"), [("1800.77", []), ("1801.77", ["TS637"])])
def test_pools_add_up_with_their_cents(cents: str, codes: list[str]) -> None:
    parts = [
        pool(one_row(5, 900), id=name, balance_usd=Decimal(balance))
        for name, balance in (("1", "900.42"), ("II", "900.35"))
    ]
    assert reported(document(pool(id="aggregate", loan_count=10, balance_usd=Decimal(cents)), *parts)) == codes


def test_the_first_of_numbered_pools_is_not_the_deal() -> None:
    parts = [pool(one_row(5, 900), id=name) for name in ("1", "2", "3")]
    assert status_of(document(*parts), "pools_add_up") is CheckStatus.NOT_APPLICABLE


def test_a_filing_need_not_tell_of_every_pool() -> None:
    parts = [pool(one_row(5, balance), id=name) for name, balance in (("I", 900), ("III", 901))]
    assert reported(document(pool(loan_count=15, balance_usd=Decimal("2700.00")), *parts)) == []


@pytest.mark.parametrize("key", ["loan_count", "balance_usd"])
def test_a_statement_is_held_against_the_tables_that_were_understood(key: str) -> None:
    facts = {"loan_count": 5, "balance_usd": Decimal(900), key: Decimal(700) if key == "balance_usd" else 7}
    checked = document(pool(one_row(5, 900), one_row(5, 900), **facts))
    found = [each for each in run_checks(checked, {Place("", 0, 1)}) if each.is_reported]
    assert [(each.rule.code.id, each.at.pointer) for each in found] == [("TS611", f"/pools/0/{key}")]


def test_several_pools_are_checked_each() -> None:
    parts = [pool(one_row(5, 900), one_row(count, 900), id=name) for name, count in (("1", 5), ("2", 6))]
    subjects = {found.subject for found in results_of(document(*parts), "totals_agree_loan_count")}
    assert {subject.split("/")[2] for subject in subjects} == {"0", "1"}
    assert status_of(document(*parts), "pools_add_up") is CheckStatus.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("held", "stated", "status"),
    [
        (900, "900", CheckStatus.PASS),
        (900, "800", CheckStatus.FAIL),
        (1500, "1000", CheckStatus.PASS),
        (1502, "1000", CheckStatus.FAIL),
        (905, "900", CheckStatus.PASS),
        (1015, "1010", CheckStatus.PASS),
        (1017, "1010", CheckStatus.FAIL),
        (900, "905", CheckStatus.FAIL),
        (900, "0", CheckStatus.FAIL),
    ],
)
def test_an_approximate_figure_is_held_to_the_digits_it_does_not_round(
    held: int, stated: str, status: CheckStatus
) -> None:
    about = Bounded(fact="balance_usd", bound=Bound.APPROXIMATELY, value=Decimal(stated))
    checked = document(pool(one_row(5, held), balance_usd=Decimal(stated), bounds=(about,)))
    assert status_of(checked, "stated_balance_usd") is status


@pytest.mark.parametrize(("fact", "bound"), [("loan_count", Bound.APPROXIMATELY), ("balance_usd", Bound.AT_MOST)])
def test_a_figure_is_exact_where_another_is_approximate(fact: str, bound: Bound) -> None:
    other = Bounded(fact=fact, bound=bound, value=Decimal(1000))
    checked = document(pool(one_row(5, 900), balance_usd=Decimal(1000), bounds=(other,)))
    assert status_of(checked, "stated_balance_usd") is CheckStatus.FAIL


@pytest.mark.parametrize(("stated", "wrong"), [(905, 0), (910, 1)])
def test_a_figure_that_is_not_rounded_decides_between_two_tables(stated: int, wrong: int) -> None:
    about = Bounded(fact="balance_usd", bound=Bound.APPROXIMATELY, value=Decimal(stated))
    tables = one_row(5, 900), one_row(5, 905 if wrong == 0 else 910)
    checked = document(pool(*tables, balance_usd=Decimal(stated), bounds=(about,)))
    found = [each for each in results_of(checked, "totals_agree_balance_usd") if each.status is CheckStatus.FAIL]
    assert [each.subject for each in found] == [f"/pools/0/stratifications/{wrong}/total/balance_usd"]


@pytest.mark.parametrize(
    ("tables", "reason"),
    [
        ((one_row(5, 900),), "the balance is stated as $700, the table says $900"),
        ((one_row(5, 900), one_row(5, 800)), "the balance is stated as $700, 1 of 2 tables say $800"),
        ((one_row(5, 900), one_row(5, 900), one_row(5, 800)), "the balance is stated as $700, 2 of 3 tables say $900"),
        (
            (table(Dimension.STATE, row("Ohio", 5, 900, code="OH"), total=None),) * 2,
            "the balance is stated as $700, the rows of 2 of 2 tables sum to $900",
        ),
    ],
)
def test_what_the_tables_say_of_a_stated_balance(tables: tuple[Stratification, ...], reason: str) -> None:
    (found,) = results_of(document(pool(*tables, balance_usd=Decimal(700))), "stated_balance_usd")
    assert found.reason == reason


ROWS = (row("Purchase", 2, 300), row("Refinance", 3, 600))


@pytest.mark.parametrize(
    ("first", "second", "third", "wrong"),
    [
        (table(Dimension.LOAN_PURPOSE, *ROWS, total=row("Total", 6, 900)), one_row(5, 900), None, [0]),
        (one_row(5, 900), table(Dimension.LOAN_PURPOSE, *ROWS, total=row("Total", 6, 900)), None, [1]),
        (one_row(6, 900), one_row(5, 900), None, [1]),
        (*[table(Dimension.LOAN_PURPOSE, *ROWS, total=row("Total", count, 900)) for count in (6, 7)], None, [1]),
        (one_row(6, 900), one_row(5, 900), one_row(5, 900), [0]),
    ],
)
def test_the_total_that_its_rows_sum_to_is_believed(
    first: Stratification, second: Stratification, third: Stratification | None, wrong: list[int]
) -> None:
    tables = [each for each in (first, second, third) if each]
    found = results_of(document(pool(*tables)), "totals_agree_loan_count")
    assert [place for place, each in enumerate(found) if each.status is CheckStatus.FAIL] == wrong


@pytest.mark.parametrize(("held", "key", "codes"), [(900, "loan_count", ["TS611"]), (890, "loan_count", [])])
def test_a_part_that_has_the_balance_of_the_pool_has_its_loans(held: int, key: str, codes: list[str]) -> None:
    zips = table(Dimension.ZIP, row("60601", 4, held))
    assert reported(document(pool(zips, balance_usd=Decimal(900), loan_count=5))) == codes


def rows_without_total(*labels: str) -> Stratification:
    last = row(labels[-1], 9, 700)
    return table(Dimension.STATE, row("Maine", 4, 300, code="ME"), row("Utah", 5, 400, code="UT"), last, total=None)


@pytest.mark.parametrize("label", ["All States", "Pool", ""])
def test_a_last_row_that_is_the_sum_of_the_others_is_the_total(label: str) -> None:
    checked = document(pool(rows_without_total(label), one_row(9, 700), one_row(9, 700), loan_count=9))
    assert {found.status for found in results_of(checked, "totals_agree_loan_count")} == {CheckStatus.PASS}
    contradicted = document(pool(rows_without_total(label), one_row(8, 700), one_row(8, 700)))
    (found,) = (each for each in run_checks(contradicted) if each.is_reported)
    assert (found.at.row, found.reason) == (2, "this table's total is 9, 1 more than the 8 of the other tables")


@pytest.mark.parametrize(
    ("figures", "is_total"),
    [(((0, 0), (4, 300), (4, 300)), True), (((0, 0), (0, 0), (0, 0)), False), (((4, 300), (4, 300)), False)],
)
def test_a_last_row_is_a_total_of_two_rows_that_are_not_all_empty(
    figures: tuple[tuple[int, int], ...], is_total: bool
) -> None:
    rows = [row(f"Part {place}", *each) for place, each in enumerate(figures)]
    survey = Survey(document(pool(table(Dimension.LOAN_PURPOSE, *rows, total=None))))
    assert unnamed_total(survey.tables[0]) == (len(rows) - 1 if is_total else None)


def test_a_sum_that_is_printed_nowhere_is_called_a_sum() -> None:
    purposes = table(Dimension.LOAN_PURPOSE, row("Purchase", 4, 300), row("Refinance", 5, 401), total=None)
    (found,) = (each for each in run_checks(document(pool(purposes, *[one_row(9, 700)] * 3))) if each.is_reported)
    assert found.reason == "the rows of this table sum to $701, $1 more than the $700 of the other tables"
    (stated,) = results_of(document(pool(purposes, balance_usd=Decimal(650))), "stated_balance_usd")
    assert stated.reason == "the balance is stated as $650, the rows of the table sum to $701"


@pytest.mark.parametrize(
    ("whole", "codes"),
    [
        ({"stratifications": (one_row(5, 900),)}, ["TS646"]),
        ({"stratifications": (one_row(9, 1800),)}, []),
        ({"loan_count": 5, "balance_usd": Decimal(900)}, []),
    ],
)
def test_a_single_pool_has_not_all_loans_of_the_tables_beside_it(whole: dict[str, Any], codes: list[str]) -> None:
    stratifications = whole.pop("stratifications", ())
    assert reported(document(pool(*stratifications, id="aggregate", **whole), pool(one_row(5, 900), id="II"))) == codes


@pytest.mark.parametrize(
    ("first", "second", "balance", "codes"),
    [
        ("I", "II", 900, ["TS646"]),
        ("I", "II", 901, []),
        ("1", "7", 900, ["TS646"]),
        ("II", "ARM", 900, []),
        ("1", "1-2", 900, []),
        ("I", "11", 901, ["TS646"]),
        ("I", "1", 901, []),
        ("2", "11", 901, []),
    ],
)
def test_no_two_pools_have_the_same_loans(first: str, second: str, balance: int, codes: list[str]) -> None:
    assert reported(document(pool(one_row(5, 900), id=first), pool(one_row(5, balance), id=second))) == codes


def test_two_pools_of_one_size_may_add_up_to_the_deal() -> None:
    parts = [pool(one_row(5, 900), id=name) for name in ("I", "II")]
    assert reported(document(pool(one_row(10, 1800), id="aggregate"), *parts)) == []
    assert reported(document(pool(one_row(15, 2700), id="aggregate"), *parts)) == ["TS646"]


@pytest.mark.parametrize(
    ("loans", "balance", "statuses"),
    [
        (9, 700, [CheckStatus.PASS, CheckStatus.PASS]),
        (8, 600, [CheckStatus.NOT_APPLICABLE, CheckStatus.NOT_APPLICABLE]),
        (10, 701, [CheckStatus.FAIL, CheckStatus.WITHIN_ROUNDING]),
        (9, 702, [CheckStatus.PASS, CheckStatus.WITHIN_ROUNDING]),
        (9, 703, [CheckStatus.PASS, CheckStatus.FAIL]),
        (9, 710, [CheckStatus.PASS, CheckStatus.FAIL]),
    ],
)
def test_a_table_that_need_not_cover_the_pool_has_no_more(
    loans: int, balance: int, statuses: list[CheckStatus]
) -> None:
    whole = table(Dimension.STATE, row("Maine", 4, 300, code="ME"), row("Utah", 5, 400, code="UT"))
    total = row("Total", loans, balance)
    part = table(Dimension.SERVICER, row("Alder", 4, 300), row("Mill", loans - 4, balance - 300), total=total)
    checked = document(pool(whole, part))
    assert [status_of(checked, f"part_of_pool_{key}") for key in ("loan_count", "balance_usd")] == statuses


@pytest.mark.parametrize(
    ("first", "again", "codes", "marked"),
    [
        ("12", "12", [], []),
        ("13", "12", ["TS611"], ["stated here as the tables have it"]),
        ("12", "13", ["TS601"], ["stated first"]),
        ("13", "14", ["TS601"], ["stated first"]),
        ("13", "1", ["TS601"], ["stated first"]),
    ],
)
def test_what_is_stated_twice_and_once_as_the_tables_have_it_is_one_fault(
    first: str, again: str, codes: list[str], marked: list[str]
) -> None:
    stated = f"     There are {again} mortgage loans in the pool.\n"
    text = filing(body="\n".join([HEADING, NOTICE, PARAGRAPH.replace("12.", f"{first}."), stated, TABLE]))
    compilation = compiled(text)
    assert [found.code.id for found in compilation.diagnostics] == codes
    labels = [label for found in compilation.diagnostics for label in found.secondary]
    assert [label.text for label in labels if "stated" in label.text] == marked
    assert [at(compilation, label.span) for label in labels if "stated" in label.text] == [
        again if word.endswith("it") else first for word in marked
    ]


def test_a_sum_of_rows_is_no_vote_against_a_printed_total() -> None:
    rows = (row("Purchase", 1, 100, balance_pct="20.00"), row("Refinance", 2, 150, balance_pct="30.00"))
    cut = table(Dimension.LOAN_PURPOSE, *rows, total=None)
    whole = table(Dimension.OCCUPANCY, row("Owner", 2, 240), row("Investor", 4, 260))
    checked = document(pool(cut, whole))
    assert reported(checked) == ["TS610", "TS610"]
    told = [each.subject for each in results_of(checked, "totals_agree_loan_count") if each.status is CheckStatus.FAIL]
    assert told == ["/pools/0/stratifications/0"]
