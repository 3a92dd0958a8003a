"""Sentences of the pool's part of a prospectus, and those that state no fact of it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from small import TABLE

from tscc.document.model import Pool
from tscc.pipeline import Compilation, compile_filing


def read(text: str) -> Compilation:
    return compile_filing(
        f"EXHIBIT 99.1\n\n                 THE MORTGAGE POOL\n\n     {text}\n\n{TABLE}".encode(), None
    )


def pool(text: str) -> tuple[Pool, list[str]]:
    """The first pool of a text, and the codes of what is not read of it."""
    compiled = read(text)
    assert compiled.document is not None
    return compiled.document.pools[0], [found.code.id for found in compiled.diagnostics if found.code.id == "TS409"]


COUNTED = {"loan_count": 412, "balance_usd": "81448909"}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            'The Mortgage Loans consist of approximately 412 Fixed Rate Mortgage Loans (the "Fixed Loans") with an\n'
            "aggregate Subsequent Cut-off Date Principal Balance of approximately $81,448,909.",
            COUNTED,
        ),
        (
            "The pool of mortgage loans will consist of approximately 412 conventional, one-\n"
            "to four-family mortgage loans having an aggregate principal balance as of March 1, 2001 (the\n"
            '"Cut-off Date") of approximately $81,448,909, after deducting payments due on or before that date, and\n'
            "subject to a permitted variance of plus or minus 5%.",
            COUNTED | {"cut_off_date": date(2001, 3, 1)},
        ),
        (
            "The mortgage loans consist of 412 mortgage loans with an aggregate principal balance as of the\n"
            "Subsequent Cut-off Date of approximately $81,448,909 after deducting payments of principal due on that date.",
            COUNTED | {"cut_off_date": None},
        ),
        (
            "The Group I Mortgage Loans consist of approximately 412 Mortgage Loans, all of which are secured by\n"
            "first Mortgages.",
            {"id": "I", "loan_count": 412},
        ),
        (
            "The Mortgage Loans have original terms to maturity of not greater than 30 years from the date on which\n"
            "the first payment was due on each Mortgage Loan.",
            {"original_term_years.max": 30},
        ),
        (
            'The trust will hold a pool (the "Mortgage Pool") of conventional mortgage loans having original terms\n'
            "to maturity of 10 to 30 years.",
            {"original_term_years.min": 10, "original_term_years.max": 30},
        ),
        (
            "The certificates evidence interests in a trust consisting primarily of a pool of conventional,\n"
            "first lien mortgage loans having original terms to maturity of 10 to 30 years.",
            {"original_term_years.max": 30},
        ),
        (
            "Approximately 21.2% of the Mortgage Loans had loan- to-value ratios (or combined loan-to-value ratios,\n"
            "in the case of second lien Mortgage Loans) at origination in excess of 80%.",
            {"original_ltv_over.0.balance_pct": "21.2"},
        ),
        (
            "The mortgage rates of the mortgage loans ranged from 5.125% per annum to 7.875% per annum and the\n"
            "weighted average mortgage rate was approximately 6.402% per annum.",
            {"gross_wac_pct": "6.402", "other_facts.0.label": "range of mortgage rates"}
            | {"other_facts.0.min": "5.125", "other_facts.0.max": "7.875", "other_facts.0.unit": "pct"},
        ),
        (
            "The principal balances of the mortgage loans ranged from approximately $41,118 to approximately\n$490,400.",
            {
                "balance_usd": None,
                "other_facts.0.min": "41118",
                "other_facts.0.max": "490400",
                "bounds.1.bound": "approximately",
            },
        ),
        (
            "The average principal balance of the mortgage loans was approximately $162,500.",
            {"balance_usd": None, "other_facts.0.value": "162500", "bounds.0.fact": "average principal balance"},
        ),
    ],
)
def test_a_sentence_states_facts(text: str, facts: dict[str, Any]) -> None:
    found, unread = pool(text)
    assert unread == []
    for path, value in facts.items():
        assert _at(found, path) == value


def _at(found: Any, path: str) -> Any:
    for name in path.split("."):
        found = found[int(name)] if name.isdigit() else getattr(found, name)
    return str(found) if type(found).__name__ == "Decimal" else found


@pytest.mark.parametrize(
    "text",
    [
        "The seller services a pool of mortgage loans having an aggregate principal balance of $9,118,204,000.",
        "The depositor may form another pool of mortgage loans having original terms to maturity of 10 to 30 years.",
        "The servicer holds 412 mortgage loans.",
        "The trust does not hold 412 mortgage loans.",
        "The trust consists of a pool of mortgage loans having original terms of approximately 10 years to 30 years.",
        "As of December 31, 2000, the servicer serviced 118,204 mortgage loans with a principal balance of $9,118,204,000.",
        "The Mortgage Loans may be substituted by up to 30 mortgage loans within two years.",
        "The average balance of the servicer's portfolio was $100,000.",
    ],
)
def test_a_sentence_that_misleads_states_nothing(text: str) -> None:
    found, unread = pool(text)
    assert unread == ["TS409"]
    assert (found.loan_count, found.balance_usd, found.original_term_years, found.other_facts) == (None, None, None, ())


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("As of March 31, 2001, the aggregate principal balance of the mortgage loans was $3,500,500.", None),
        (
            "As of the close of business on March 31, 2001, the aggregate principal balance of the mortgage loans was\n"
            "$3,500,500.",
            date(2001, 3, 31),
        ),
        (
            'As of March 31, 2001 (the "Cut-off Date"), the aggregate principal balance of the mortgage loans was\n'
            "$3,500,500.",
            date(2001, 3, 31),
        ),
        (
            "As of March 1, 2001, the aggregate principal balance of the mortgage loans was $3,500,500.",
            date(2001, 3, 1),
        ),
    ],
)
def test_a_date_is_the_cut_off_date_by_its_name_or_its_day(text: str, day: date | None) -> None:
    found, unread = pool(text)
    assert unread == []
    assert (found.cut_off_date, str(found.balance_usd)) == (day, "3500500")
    document = read(text).document
    assert document is not None
    assert ("March 31, 2001" in [piece.text for piece in document.unparsed]) is (day is None)


def test_the_date_that_is_named_comes_before_the_first_that_is_stated() -> None:
    compiled = read(
        "The mortgage loans had, as of December 31, 2000, a weighted average remaining term to stated maturity of\n"
        '354 months.  As of March 1, 2001 (the "Cut-off Date") the aggregate principal balance of the mortgage loans\n'
        "was $3,500,500."
    )
    assert compiled.document is not None
    assert compiled.document.pools[0].cut_off_date == date(2001, 3, 1)
    assert [found.code.id for found in compiled.diagnostics][:1] == ["TS602"]  # the table's loans are of a later year


def test_a_half_of_a_compound_keeps_its_hyphen_at_the_end_of_a_line() -> None:
    document = read("The loans are secured by one-\nto four-family dwellings, detached or semi-\ndetached.").document
    assert document is not None
    assert any("one- to four-family dwellings, detached or semi-detached." in piece.text for piece in document.unparsed)


def noted(*notes: str) -> Compilation:
    """A table with a mark for each of some notes, and these below it."""
    marks = "".join(f"({number})" for number, _ in enumerate(notes, 1))
    bodies = "\n\n".join(f"({number})  {note}" for number, note in enumerate(notes, 1))
    table = TABLE.replace("OF MORTGAGE LOANS", f"OF MORTGAGE LOANS{marks}")
    return compile_filing(f"EXHIBIT 99.1\n\n                 THE MORTGAGE POOL\n\n{table}\n{bodies}\n".encode(), None)


def test_the_notes_of_a_table_state_facts_of_its_pool() -> None:
    compiled = noted(
        "As of the cut-off date, the weighted average mortgage rate of the mortgage\n     loans is approximately 6.125%.",
        "The average current mortgage loan principal balance is $291,708.  The weighted average FICO credit\n"
        "     score of the mortgage loans is 731.",
    )
    assert compiled.document is not None
    (found,) = compiled.document.pools
    assert (str(found.gross_wac_pct), str(found.wa_credit_score)) == ("6.125", "731")
    assert [(each.label, each.value) for each in found.other_facts] == [
        ("average current mortgage loan principal balance", "291708")
    ]
    assert [note.references for note in compiled.document.footnotes] == [("/pools/0/stratifications/0",)] * 2
    assert [found.code.id for found in compiled.diagnostics] == []


def test_a_note_that_states_no_fact_is_only_a_note() -> None:
    compiled = noted("The years are those of 12 notes, as the sponsor keeps them.", "The tables below are of 7 loans.")
    assert compiled.document is not None
    assert compiled.document.pools[0].other_facts == ()
    assert [found.code.id for found in compiled.diagnostics] == []


def test_a_note_of_a_table_of_no_pool_states_no_fact() -> None:
    text = "(1)  The weighted average mortgage rate of the mortgage loans is 6.125%.\n"
    compiled = compile_filing(f"EXHIBIT 99.1\n\nThe loans are serviced(1).\n\n{text}".encode(), None)
    assert compiled.document is None or compiled.document.pools == ()


@pytest.mark.parametrize(
    ("first", "second", "kept", "codes"),
    [
        ("6.1254%", "6.125%", "6.1254", []),
        ("6.125%", "6.1254%", "6.1254", []),
        ("6.125%", "6.1246%", "6.1246", []),
        ("6.125%", "6.1264%", "6.125", ["TS601"]),
        ("6.125%", "6.215%", "6.125", ["TS601"]),
    ],
)
def test_a_figure_that_is_another_rounded_does_not_contradict_it(
    first: str, second: str, kept: str, codes: list[str]
) -> None:
    rates = (f"The weighted average mortgage rate of the mortgage loans is {rate}." for rate in (first, second))
    compiled = noted(*rates)
    assert compiled.document is not None
    assert [found.code.id for found in compiled.diagnostics] == codes
    assert str(compiled.document.pools[0].gross_wac_pct) == kept
    place = compiled.spans["/pools/0/gross_wac_pct"]
    assert compiled.source.text[place.start : place.end].startswith(kept)


@pytest.mark.parametrize(
    ("rate", "code", "message"),
    [
        ("6.1 25%", "TS409", "`6.1 25%` has a blank in it"),
        ("6..125%", "TS409", "`6..125%` is not a percentage"),
        ("6.12S%", "TS401", "`6.12S` has the character `S` where a digit is expected"),
        ("6,125%", "TS402", "`6,125` has a comma, which no percentage has"),
    ],
)
def test_a_misprinted_figure_in_a_note_is_reported_once(rate: str, code: str, message: str) -> None:
    compiled = noted(f"The weighted average mortgage rate of the mortgage loans is approximately {rate}.")
    assert [(found.code.id, found.message) for found in compiled.diagnostics] == [(code, message)]


def test_a_share_without_its_sign_may_be_a_number_of_loans() -> None:
    compiled = noted("At least 12 of the mortgage loans are secured by second homes.")
    assert [found.message for found in compiled.diagnostics] == [
        "`12` is a number of loans, or a percentage without `%`"
    ]


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Of these, 12 are condominiums.", "`12` is a number of loans, or a percentage without `%`"),
        (
            "Of these, 212 are condominiums.",
            "the figures of this sentence are not read: it is of no known form from `212` on",
        ),
        ("Of these, 2.5 are condominiums.", "`2.5` is a percentage without `%`"),
    ],
)
def test_a_number_of_loans_is_no_amount(sentence: str, reason: str) -> None:
    found = read(sentence)
    assert [each.message for each in found.diagnostics if each.code.id == "TS409"] == [reason]


@pytest.mark.parametrize("bullet", ["*", "o", "-", "\u2022"])
@pytest.mark.parametrize(
    ("lead", "rate", "unread"),
    [
        ("The mortgage loans had the following characteristics as of May 1, 2002:", "7.1", 0),
        ("The mortgage loans with prepayment penalties have the following characteristics:", None, 2),
        ("The hypothetical mortgage loans have the following characteristics:", None, 2),
    ],
)
def test_sentences_behind_bullets_are_of_the_loans_of_their_lead(
    lead: str, rate: str | None, unread: int, bullet: str
) -> None:
    items = (
        "the weighted average interest rate was 7.1% per annum;",
        "no more than 1.2% of the mortgage loans are in any one zip code; and",
        "the loan-to-value ratios ranged from 10% to 95%.",
    )
    found, codes = pool(f"{lead}\n\n" + "\n".join(f"     {bullet}    {item}" for item in items))
    assert (found.gross_wac_pct and str(found.gross_wac_pct), len(codes)) == (rate, unread)
    assert [(str(fact.min), str(fact.max)) for fact in found.other_facts] == ([("10", "95")] if rate else [])
