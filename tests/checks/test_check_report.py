"""Diagnostics of checks: their labels, notes and help, on a document whose every place has a span of its own."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from builders import document, pool, ratios, row, table
from test_check_evidence import AT, changed, clean, swapped, without_row

from tscc.checks import run_checks
from tscc.checks.blame.certain_edits import value_at
from tscc.checks.blame.diagnose import diagnose
from tscc.diagnostics.codes import STATED_TWICE, Severity
from tscc.diagnostics.diagnostic import Diagnostic, Label, Sink
from tscc.document.enums import Dimension
from tscc.document.model import Document, Row
from tscc.reader import read_source
from tscc.text.source import Source, Span


def spans_of(checked: Document) -> dict[str, Span]:
    """A span for every figure and label, as wide as it would be printed with `$`, `%` and commas."""
    places = ["/filing/report_date", "/filing/signature/date", "/pools/0/loan_count", "/pools/0/balance_usd",
              "/pools/0/original_ltv_over/0/balance_usd"]  # fmt: skip
    for number, made in enumerate(checked.pools):
        for index, each in enumerate(made.stratifications):
            at = f"/pools/{number}/stratifications/{index}"
            lines = [f"{at}/rows/{line}" for line in range(len(each.rows))] + [f"{at}/total"]
            places += [f"{line}/{key}" for line in lines for key in ("label", "loan_count", "balance_usd")]
    spans: dict[str, Span] = {}
    start = 0
    for place in places:
        value = value_at(checked, place)
        width = 10 if isinstance(value, (str, date)) or value is None else len(f"{value:,}")
        spans[place] = Span(start, start + width + place.endswith("_usd"))
        start += 100
    return spans


def source_of(text: str) -> Source:
    return read_source(text.encode(), None, Sink())


def diagnostics(checked: Document) -> tuple[Diagnostic, ...]:
    sink = Sink()
    diagnose(checked, run_checks(checked), source_of(""), spans_of(checked), sink)
    return sink.sorted()


def only(checked: Document) -> Diagnostic:
    (found,) = diagnostics(checked)
    return found


def test_nothing_to_report() -> None:
    assert diagnostics(clean()) == ()


def test_a_total_that_is_off() -> None:
    checked = changed(f"{AT}/0/rows/2/balance_usd", "900000")
    found, spans = only(checked), spans_of(checked)
    assert found.code.id == "TS502"
    assert found.message == "the balances sum to $2,470,000, $400,000 more than the printed total $2,070,000"
    assert found.primary == Label(spans[f"{AT}/0/total/balance_usd"], "the rows sum to $2,470,000")
    rows = [spans[f"{AT}/0/rows/{line}/balance_usd"] for line in range(4)]
    words = {label.span: label.text for label in found.secondary}
    assert set(words) == {rows[0], rows[2], rows[3]}
    assert (words[rows[0]], words[rows[3]]) == ("the first of 4 rows", "the last of them")
    assert words[rows[2]] == "perhaps $500,000"
    assert found.notes[0].startswith('also, row "150000 - 199999": 3 mortgage loans of this band hold')
    (way,) = found.help
    assert way.text.startswith('perhaps $500,000 for $900,000 in row "150000 - 199999"')
    assert way.edit is not None
    assert not way.edit.certain
    cell = spans[f"{AT}/0/rows/2/balance_usd"]
    assert way.edit.span == Span(cell.start + 1, cell.end), "the dollar sign stays"
    assert way.edit.replacement == "500,000"


def test_figures_that_nothing_tells_apart() -> None:
    found = only(changed(f"{AT}/1/rows/1/balance_usd", "95193"))
    (way,) = found.help
    assert way.text.startswith("compare with the original: perhaps ")
    assert way.text.count(" for ") <= 3
    assert way.edit is None


def test_a_balance_off_by_rounding() -> None:
    found = only(changed(f"{AT}/1/rows/1/balance_usd", "95122"))
    assert (found.code.id, found.code.severity) == ("TS503", Severity.WARNING)
    assert found.notes == ("rounding each figure to nearest can move a sum by $2.5, so this could be rounding",)


def test_a_statement_against_the_tables_points_at_both() -> None:
    checked = changed("/pools/0/loan_count", "15")
    found, spans = only(checked), spans_of(checked)
    assert found.message == "the number of mortgage loans is stated as 15, 3 of 3 tables say 14"
    assert found.primary == Label(spans["/pools/0/loan_count"], "the stated pool total: the tables say 14")
    assert {label.span for label in found.secondary} == {spans[f"{AT}/{index}/total/loan_count"] for index in range(3)}


def test_swapped_rows() -> None:
    found = only(swapped(f"{AT}/0/rows/1/balance_usd", f"{AT}/0/rows/2/balance_usd"))
    assert found.code.id == "TS507"
    assert [way.text for way in found.help] == [
        'perhaps the balances of row "150000 - 199999" and row "100000 - 149999" are swapped: then both rows are possible'
    ]
    assert "perhaps $650,000, swapped" in {label.text for label in found.secondary}


def test_a_missing_row() -> None:
    found = only(without_row(2, 1))
    assert [way.text for way in found.help] == [
        "perhaps a row is missing of 1 mortgage loan that holds $120,000, where the bands leave a gap"
    ]
    assert any("the balances sum to" in note for note in found.notes)


def test_a_place_without_a_span_has_that_of_what_it_lies_in() -> None:
    checked = changed(f"{AT}/0/rows/2/balance_usd", "900000")
    sink = Sink()
    diagnose(checked, run_checks(checked), source_of(""), {f"{AT}/0": Span(5, 9)}, sink)
    assert [found.primary.span for found in sink.sorted()] == [Span(5, 9)]


def test_a_state_that_is_reported_already_is_left_alone() -> None:
    checked = document(pool(table(Dimension.STATE, row("Atlantis", 1, 90_000, code=None))))
    spans = {f"{AT}/0/rows/0/label": Span(3, 11)}
    for known, expected in ((True, 1), (False, 1)):
        sink = Sink()
        if known:
            sink.report(STATED_TWICE, "known", Span(3, 11))
        diagnose(checked, run_checks(checked), source_of(""), spans, sink)
        assert len(sink) == expected


def test_dates_name_no_digits_to_replace() -> None:
    checked = document(pool(ratios((None, "80.00", 1, 90_000))), signed=date(2002, 5, 3))
    found = only(checked)
    assert found.code.id == "TS622"
    assert all(way.edit is None for way in found.help)


@pytest.mark.parametrize(
    ("tables", "words"),
    [
        (2, ["the total loan count of the table by loan purpose"] * 2),
        (6, ["the total loan count of the table by loan purpose"] * 6),
        (7, ["the first of 7 figures", "the last of them"]),
    ],
)
def test_evidence_has_words_and_of_much_of_it_the_ends(tables: int, words: list[str]) -> None:
    same = [table(Dimension.LOAN_PURPOSE, row("Purchase", 8, 900_000))] * tables
    found = only(document(pool(*same, loan_count=3)))
    assert [label.text for label in found.secondary] == words


def test_help_names_three_of_many_figures() -> None:
    rows = [row(f"State {index}", 4, 444_444) for index in range(9)]
    off = row("Total", 36, 9 * 444_444 + 3)
    (way,) = only(document(pool(table(Dimension.LOAN_TYPE, *rows, total=off)))).help
    assert way.text.startswith("compare with the original: any of 10 figures can be wrong, for example ")
    assert way.text.count(" for $") == 3


def test_dates_are_written_as_they_are_printed() -> None:
    checked = document(pool(ratios((None, "80.00", 1, 90_000))), signed=date(2002, 5, 3))
    spans = {"/filing/report_date": Span(0, 8), "/filing/signature/date": Span(9, 20)}
    sink = Sink()
    diagnose(checked, run_checks(checked), source_of("05/06/02 May\n3, 2002"), spans, sink)
    (found,) = sink.sorted()
    assert found.message == "the report is signed May 3, 2002, 3 days before the date of report 05/06/02"
    assert found.primary.text == "the other date is 05/06/02"


def test_help_says_where_a_figure_is_printed() -> None:
    cover = only(document(pool(ratios((None, "80.00", 1, 90_000))), signed=date(2002, 5, 3)))
    assert "in the signature or May 3, 2002 for May 6, 2002 on the cover" in cover.help[0].text
    facts = {"wa_remaining_term_months": Decimal("350.20"), "wa_original_term_months": Decimal("350.10")}
    stated = document(pool(ratios((None, "80.00", 1, 90_000)), **facts))
    spans = {"/pools/0/wa_remaining_term_months": Span(10, 16), "/pools/0/wa_original_term_months": Span(30, 36)}
    block = {"/filing/items/0/narrative/0/text": Span(0, 50)}
    for narrative, words in (({}, "in the list of figures"), (block, "in the narrative")):
        sink = Sink()
        diagnose(stated, run_checks(stated), source_of(""), {**spans, **narrative}, sink)
        (found,) = sink.sorted()
        assert words in found.help[0].text


@pytest.mark.parametrize("label", ["\x1b[31mred", "[bold]x[/bold]", "{0} {expected} %s"])
def test_labels_of_the_filing_are_not_interpreted(label: str) -> None:
    rows: tuple[Row, ...] = (row(label, 2, 0), row("Ohio", 1, 90_000, code="OH"))
    found = only(document(pool(table(Dimension.LOAN_TYPE, *rows))))
    assert f'"{label}"' in found.message


def test_money_is_decimal_throughout() -> None:
    checked = changed(f"{AT}/1/total/balance_usd", "2070000.25")
    assert all("E+" not in found.message for found in diagnostics(checked))
    assert Decimal("2070000.25") == value_at(checked, f"{AT}/1/total/balance_usd")
