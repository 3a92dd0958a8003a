"""Which cell is wrong: one digit, two swapped digits, two swapped rows, a row too few or too many."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from builders import document, pool, ratios, row, sizes, table

from tscc.checks import run_checks
from tscc.checks.blame.certain_edits import value_at, with_figure, with_value
from tscc.checks.blame.digit_search import _other_dates
from tscc.checks.blame.digits import Slip, slip_of, slips, swapped_digits, transpositions
from tscc.checks.blame.faults import Fault, find_faults
from tscc.checks.blame.suspects import Clues, Suggestion, suggest
from tscc.document.enums import BandUnit, Dimension
from tscc.document.model import Document, LtvOver, MonthRange, Pool, Stratification

SIZES = sizes(
    (None, "99999", 4, 320_000), ("100000", "149999", 5, 650_000), ("150000", "199999", 3, 500_000),
    ("200000", None, 2, 600_000),
)  # fmt: skip
STATES = table(
    Dimension.STATE,
    row("Arizona", 4, 610_000, code="AZ"), row("Maine", 1, 95_123, code="ME"), row("Ohio", 7, 1_000_000, code="OH"),
    row("Utah", 2, 364_877, code="UT"),
)  # fmt: skip
RATIOS = ratios((None, "80.00", 12, 1_800_000), ("80.001", "90.000", 1, 120_000), ("90.001", "95.000", 1, 150_000))
STATED = LtvOver(threshold_pct=Decimal(80), balance_usd=Decimal(270_000))
AT = "/pools/0/stratifications"


def clean(*more: Stratification) -> Document:
    return document(
        pool(
            SIZES, STATES, RATIOS, *more, loan_count=14, balance_usd=Decimal("2070000.31"), original_ltv_over=(STATED,)
        )
    )


def changed(place: str, figure: str) -> Document:
    return with_figure(clean(), place, Decimal(figure))


def suggested(place: str, figure: str, name: str) -> tuple[Suggestion, ...]:
    made = changed(place, figure)
    results = run_checks(made)
    (found,) = [each for each in results if each.name == name and each.reason]
    return suggest(Clues(made, results), found)


def only_fault(made: Document) -> Fault:
    (fault,) = find_faults(made, run_checks(made))
    return fault


def test_the_document_is_without_fault() -> None:
    assert find_faults(clean(), run_checks(clean())) == ()


@pytest.mark.parametrize(
    ("printed", "meant", "slip"),
    [
        ("6058635", "6058685", Slip.DIGIT),
        ("58685", "6058685", Slip.LOST),
        ("16058685", "6058685", Slip.ADDED),
        ("6.350", "6.450", Slip.DIGIT),
        ("6.35", "6.450", None),
        ("12", "21", None),
        ("12", "-8", None),
        ("1", "-1", None),
        ("0", "5", Slip.DIGIT),
        ("5", "0", Slip.DIGIT),
        ("12", "12", None),
        ("12", "34", None),
        ("123", "124", Slip.DIGIT),
        ("123", "23", Slip.ADDED),
        ("123", "13", Slip.ADDED),
        ("123", "12", Slip.ADDED),
        ("123", "32", None),
        ("23", "123", Slip.LOST),
        ("13", "123", Slip.LOST),
        ("12", "123", Slip.LOST),
        ("32", "123", None),
        ("1", "1234", None),
        ("14", "1234", None),
        ("1234", "14", None),
        ("58685", "7058685", Slip.LOST),
    ],
)
def test_slips_of_a_digit(printed: str, meant: str, slip: Slip | None) -> None:
    assert slip_of(Decimal(printed), Decimal(meant)) is slip


@pytest.mark.parametrize(
    ("printed", "meant", "expected"),
    [
        ("6085685", "6058685", True),
        ("12", "21", True),
        ("123", "132", True),
        ("6085685", "6085685", False),
        ("12", "210", False),
        ("123", "321", False),
        ("1234", "2143", False),
        ("12", "13", False),
        ("1.2", "21", False),
        ("1.20", "2.1", False),
        ("101", "11", False),
        ("12", "-21", False),
    ],
)
def test_swapped_digits(printed: str, meant: str, expected: bool) -> None:
    assert swapped_digits(Decimal(printed), Decimal(meant)) is expected


def test_other_dates_that_a_slip_makes() -> None:
    """Each digit of the year and of the day, and each month, which is a word."""
    found = sorted((other.isoformat(), slip) for other, slip in _other_dates(date(2002, 5, 16)))
    others = *range(2, 10_000, 1000), *range(2002, 3000, 100), *range(2002, 2100, 10), *range(2000, 2010)
    years = [f"{year:04}-05-16" for year in others if year != 2002]
    days = [f"2002-05-{day:02}" for day in (6, 10, 11, 12, 13, 14, 15, 17, 18, 19, 26)]
    months = [f"2002-{month:02}-16" for month in range(1, 13) if month != 5]
    expected = [(day, Slip.DIGIT) for day in (*years, *days)] + [(day, Slip.OTHER) for day in months]
    assert found == sorted(expected)


def test_every_slip_is_one() -> None:
    found = list(slips(Decimal("47.5")))
    assert len(found) == 8 + 9 + 9 + 9
    assert all(slip_of(Decimal("47.5"), meant) is slip for meant, slip in found)


def test_a_total_that_the_other_tables_contradict_stands_out() -> None:
    first, *_ = suggested(f"{AT}/1/total/loan_count", "17", "count_total")
    assert (first.place.pointer, first.printed, first.proposed) == (f"{AT}/1/total/loan_count", 17, 14)
    assert first.clear


def test_a_row_that_another_check_points_at_stands_out() -> None:
    first, *_ = suggested(f"{AT}/0/rows/2/balance_usd", "900000", "balance_total")
    assert (first.place.pointer, first.proposed, first.clear) == (f"{AT}/0/rows/2/balance_usd", 500_000, True)


def test_the_sum_of_the_narrative_points_at_the_row() -> None:
    found = suggested(f"{AT}/2/rows/1/balance_usd", "120900", "balance_total")
    assert found[0].place.pointer == f"{AT}/2/rows/1/balance_usd"
    assert found[0].clear


def test_rows_that_nothing_tells_apart_are_all_named() -> None:
    found = suggested(f"{AT}/1/rows/1/balance_usd", "95193", "balance_total")
    assert f"{AT}/1/rows/1/balance_usd" in {each.place.pointer for each in found}
    assert found[0].rivals > 0


def test_a_stated_figure_is_named_where_the_tables_agree() -> None:
    first, *_ = suggested("/pools/0/balance_usd", "2090000.31", "stated_balance_usd")
    assert (first.place.pointer, first.proposed, first.clear) == ("/pools/0/balance_usd", Decimal("2070000.31"), True)


def test_two_swapped_digits_are_tried_after_one() -> None:
    first, *_ = suggested(f"{AT}/1/rows/3/balance_usd", "346877", "balance_total")
    assert first.slip is Slip.TRANSPOSED
    assert first.proposed == 364_877


def test_another_figure_is_named_where_it_settles_more_than_the_sum() -> None:
    first, *_ = suggested(f"{AT}/2/rows/1/balance_usd", "431577", "balance_total")
    assert (first.place.pointer, first.slip, first.proposed) == (f"{AT}/2/rows/1/balance_usd", Slip.OTHER, 120_000)


def test_a_figure_wrong_in_many_digits_is_not_guessed() -> None:
    assert suggested(f"{AT}/1/rows/0/balance_usd", "731577", "balance_total") == ()


def swapped(place: str, other: str) -> Document:
    made = clean()
    one, two = value_at(made, place), value_at(made, other)
    return with_figure(with_figure(made, place, Decimal(two)), other, Decimal(one))


def test_swapped_balances_are_one_fault_that_names_both() -> None:
    places = (f"{AT}/0/rows/1/balance_usd", f"{AT}/0/rows/2/balance_usd")
    fault = only_fault(swapped(*places))
    assert {each.place.pointer for each in fault.suggestions[:2]} == set(places)
    assert fault.suggestions[0].partner == fault.suggestions[1].place
    assert fault.result.at.pointer in places


def without_row(index: int, row_index: int) -> Document:
    made = clean()
    rows = made.pools[0].stratifications[index].rows
    return with_rows(made, index, (*rows[:row_index], *rows[row_index + 1 :]))


def with_rows(made: Document, index: int, rows: tuple[object, ...]) -> Document:
    return with_value(made, f"{AT}/{index}/rows", rows)


@pytest.mark.parametrize(("table_index", "row_index", "gap"), [(1, 2, False), (2, 1, True), (0, 1, True)])
def test_a_missing_row_is_one_fault(table_index: int, row_index: int, gap: bool) -> None:
    fault = only_fault(without_row(table_index, row_index))
    lost = clean().pools[0].stratifications[table_index].rows[row_index]
    assert fault.row is not None
    assert fault.row.missing
    assert (fault.row.loan_count, fault.row.balance_usd) == (lost.loan_count, lost.balance_usd)
    assert (fault.row.band is not None) is gap


@pytest.mark.parametrize(("table_index", "row_index"), [(0, 1), (1, 2), (2, 1)])
def test_a_row_in_place_of_the_next_is_one_fault(table_index: int, row_index: int) -> None:
    rows = clean().pools[0].stratifications[table_index].rows
    fault = only_fault(
        with_rows(clean(), table_index, (*rows[:row_index], rows[row_index - 1], *rows[row_index + 1 :]))
    )
    assert fault.row is not None
    assert (fault.row.overwritten, fault.row.index) == (True, row_index)
    assert (fault.row.loan_count, fault.row.balance_usd) == (rows[row_index].loan_count, rows[row_index].balance_usd)


def test_a_row_twice_is_one_fault() -> None:
    rows = clean().pools[0].stratifications[1].rows
    fault = only_fault(with_rows(clean(), 1, (*rows, rows[2])))
    assert fault.row is not None
    assert (fault.row.missing, fault.row.index) == (False, 4)
    assert "TS628" in {each.rule.code.id for each in fault.folded}


def test_a_row_twice_is_one_fault_where_the_balances_are_off_by_rounding() -> None:
    made = clean()
    rows, first = made.pools[0].stratifications[1].rows, f"{AT}/1/rows/0/balance_usd"
    fault = only_fault(with_figure(with_rows(made, 1, (*rows, rows[2])), first, value_at(made, first) + 1))
    assert fault.row is not None
    assert (fault.row.missing, fault.row.index) == (False, 4)
    assert "TS502" in {each.rule.code.id for each in fault.folded}


def test_labels_that_come_twice_are_not_exchanged() -> None:
    rows = [row(name, 1, 90_000) for name in ("Purchase", "Refinance", "Purchase", "Refinance")]
    made = document(pool(table(Dimension.LOAN_PURPOSE, *rows)))
    assert [fault.result.rule.code.id for fault in find_faults(made, run_checks(made))] == ["TS241", "TS241"]


def test_a_wrong_digit_behind_an_interval_is_searched_for() -> None:
    rates = table(
        Dimension.LOAN_PURPOSE,
        row("Purchase", 7, 1_035_000, balance_pct="50.00"), row("Refinance", 7, 1_035_000, balance_pct="50.00"),
        unit=BandUnit.PCT,
    )  # fmt: skip
    made = with_figure(clean(rates), f"{AT}/3/rows/0/balance_pct", Decimal("58.00"))
    fault = only_fault(made)
    assert (fault.result.rule.code.id, fault.result.at.pointer) == ("TS505", f"{AT}/3/rows/0/balance_pct")
    assert [each.rule.code.id for each in fault.folded] == ["TS504"]
    assert (fault.suggestions[0].proposed, fault.suggestions[0].clear) == (Decimal("50.00"), True)


def totalled(loans: int, balance: int) -> tuple[Stratification, ...]:
    """Three tables of 14 loans of $2,070,000, the last of one row, with another total."""
    total = row("Total", loans, balance)
    kinds = row("Purchase", 9, 1_070_000), row("Refinance", 5, 1_000_000)
    places = row("Arizona", 4, 610_000, code="AZ"), row("Ohio", 10, 1_460_000, code="OH")
    return (
        table(Dimension.STATE, *places, total=total),
        table(Dimension.LOAN_PURPOSE, *kinds, total=total),
        table(Dimension.OCCUPANCY, row("Primary", loans, balance), total=total),
    )


SOUND = pool(*totalled(14, 2_070_000), loan_count=14)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (pool(*totalled(15, 2_070_000), loan_count=15, id="2"), "TS501"),
        (pool(*totalled(14, 2_080_000), loan_count=14, balance_usd=Decimal(2_080_000), id="2"), "TS502"),
    ],
)
def test_a_total_that_the_rows_of_all_tables_contradict_is_one_fault(wrong: Pool, code: str) -> None:
    for made in (document(wrong), document(SOUND, wrong)):
        fault = only_fault(made)
        assert (fault.tables, fault.result.rule.code.id) == (2, code)
        assert fault.result.at.pool == len(made.pools) - 1
        assert [each.rule.code.id for each in fault.folded] == [code]


def test_of_totals_that_the_rows_contradict_in_one_table_each_is_a_fault() -> None:
    first, second, third = totalled(14, 2_070_000)
    others = totalled(15, 2_070_000)
    faults = find_faults(made := document(pool(others[0], second, third, loan_count=14)), run_checks(made))
    assert [(fault.tables, fault.result.at.table) for fault in faults if fault.result.rule.code.id == "TS501"] == [
        (0, 0)
    ]
    assert first.total != others[0].total


def test_independent_faults_stay_apart() -> None:
    made = with_figure(changed(f"{AT}/1/total/loan_count", "17"), f"{AT}/0/rows/2/balance_usd", Decimal(900_000))
    faults = find_faults(made, run_checks(made))
    assert [each.result.rule.code.id for each in faults] == ["TS501", "TS502"]


def test_the_worst_result_leads_its_fault() -> None:
    made = changed(f"{AT}/0/rows/3/loan_count", "8")
    fault = only_fault(made)
    assert fault.result.rule.code.id == "TS501"
    assert "TS507" in {each.rule.code.id for each in fault.folded}


def test_rounding_in_most_tables_is_one_fault() -> None:
    made = clean()
    for index in range(3):
        place = f"{AT}/{index}/rows/0/balance_usd"
        made = with_figure(made, place, value_at(made, place) + 1)
    fault = only_fault(made)
    assert fault.result.rule.code.id == "TS503"
    assert len(fault.folded) == 2


def test_edits_keep_the_kind_of_a_figure() -> None:
    assert value_at(with_figure(clean(), f"{AT}/1/rows/0/loan_count", Decimal(9)), f"{AT}/1/rows/0/loan_count") == 9
    assert value_at(clean(), f"{AT}/9/rows/0") is None
    dated = document(pool(cut_off_date=None))
    assert value_at(with_figure(dated, "/filing/report_date", date(2003, 1, 9)), "/filing/report_date") == date(
        2003, 1, 9
    )


def test_two_neighbouring_digits_may_be_swapped() -> None:
    assert [str(each) for each in transpositions(Decimal("75.10"))] == ["57.10", "71.50", "75.01"]
    assert all(swapped_digits(Decimal("75.10"), each) for each in transpositions(Decimal("75.10")))


def test_no_figure_is_named_whose_change_breaks_as_much_as_it_mends() -> None:
    group = table(Dimension.STATE, row("Ohio", 5, 600, code="OH"))
    other = table(Dimension.STATE, row("Ohio", 5, 1100, code="OH"))
    checked = document(
        pool(id="aggregate", loan_count=10, balance_usd=Decimal(2000)), pool(group, id="I"), pool(other, id="II")
    )
    (fault,) = find_faults(checked, run_checks(checked))
    assert (fault.result.rule.code.id, fault.suggestions) == ("TS637", ())


@pytest.mark.parametrize(("pct", "one"), [("45.05", False), ("45.08", True), ("45.45", True), ("45.48", False)])
def test_shares_that_miss_as_much_as_the_balances_are_one_fault_with_them(pct: str, one: bool) -> None:
    rows = (row("Purchase", 2, 600_000, balance_pct="60.00"), row("Refinance", 4, 400_000, balance_pct=pct))
    total = row("Total", 6, 950_000, balance_pct="100.00")
    made = document(pool(table(Dimension.LOAN_PURPOSE, *rows, total=total)))
    found = {fault.result.rule.code.id for fault in find_faults(made, run_checks(made))}
    assert ("TS504" not in found, "TS502" in found) == (one, True)


@pytest.mark.parametrize(("tables", "explained"), [(20, 20), (21, 20)])
def test_the_first_twenty_faults_are_explained(tables: int, explained: int) -> None:
    off = [
        table(Dimension.OTHER, row("A", 4, 400), row("B", 5, 500 + place), total=row("Total", 9, 800 + place))
        for place in range(tables)
    ]
    made = document(pool(*off))
    faults = find_faults(made, run_checks(made))
    assert len(faults) == tables
    assert sum(bool(fault.suggestions) for fault in faults) == explained


def test_digits_are_tried_for_the_first_five_faults() -> None:
    groups = [row(str(index), 7, 50, balance_pct="58.00") for index in range(2)]
    off = [table(Dimension.LOAN_PURPOSE, *groups, total=row("Total", 14, 100, balance_pct="116.00"))] * 4
    made = document(pool(*off))
    assert [bool(fault.suggestions) for fault in find_faults(made, run_checks(made))][:8] == [True] * 5 + [False] * 3


def test_exchanged_bounds_come_before_another_digit() -> None:
    made = with_value(clean(), "/pools/0/original_term_months", MonthRange(min=360, max=180))
    (fault,) = find_faults(made, run_checks(made))
    assert fault.result.name == "shortest_within_longest"
    assert [(each.place.key, each.proposed) for each in fault.suggestions] == [("min", 180), ("max", 360)]


def test_a_term_that_the_tables_know_is_not_taken_for_an_exchanged_one() -> None:
    total = row("Total", 9, 900, wa_remaining_term_months="354")
    rows = (
        row("Purchase", 4, 400, wa_remaining_term_months="354"),
        row("Refinance", 5, 500, wa_remaining_term_months="354"),
    )
    terms = {"wa_remaining_term_months": Decimal("364.02"), "wa_original_term_months": Decimal("360.00")}
    made = document(pool(table(Dimension.LOAN_PURPOSE, *rows, total=total), **terms))
    (fault,) = find_faults(made, run_checks(made))
    assert [each.proposed for each in fault.suggestions][:1] == [Decimal("354.02")]
