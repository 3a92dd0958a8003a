"""Prose: joining lines and finding the way back, sentences, and what looks like a footnote mark."""

from __future__ import annotations

import pytest
from small import line

from tscc.text.lines import Line
from tscc.text.prose import Prose, find_marks, find_sentences, join_lines, without
from tscc.text.source import Span


def lines(*texts: str) -> tuple[str, list[Line]]:
    """A file of some lines, and its lines."""
    start = 0
    found = []
    for number, text in enumerate(texts, 1):
        found.append(line(text, number, start))
        start += len(text) + 1
    return "\n".join(texts), found


def joined(*texts: str, words: tuple[str, ...] = (), skip: int = 0) -> str:
    return join_lines(lines(*texts)[1], words, skip).text


def sentences(text: str) -> list[str]:
    return [text[site.start : site.end] for site in find_sentences(text)]


def marks(text: str) -> list[str]:
    return [text[site.start : site.end] for site in find_marks(text)]


def test_lines_are_joined_by_one_blank_and_runs_of_blanks_made_one() -> None:
    assert joined("     The  pool   is", "small.  It pays.") == "The pool is small. It pays."


def test_the_label_of_the_first_line_can_be_left_out() -> None:
    assert joined("1.   the number", "of loans", skip=5) == "the number of loans"


def test_a_hyphen_at_a_lines_end_is_kept() -> None:
    assert joined("its Pass-", "Through Certificates") == "its Pass-Through Certificates"


def test_the_halves_of_a_word_of_the_filing_are_joined() -> None:
    assert joined("the mort-", "gage loans", words=("mortgage",)) == "the mortgage loans"


@pytest.mark.parametrize(
    ("first", "second"), [("of fixed-", "rate loans"), ("a first-", "lien loan"), ("that are non-", "owner occupied")]
)
def test_words_that_always_have_a_hyphen_keep_it(first: str, second: str) -> None:
    assert joined(first, second, words=("loans", "rate", "lien", "owner")) == first + second


@pytest.mark.parametrize("second", ["to four-family homes", "or two-family homes", "and two-year terms"])
def test_the_first_of_two_hyphens_is_set_apart(second: str) -> None:
    assert joined("all are one-", second, words=("family",)) == f"all are one- {second}"


def test_a_dash_at_a_lines_end_is_no_hyphen() -> None:
    assert joined("the loans -", "all of them") == "the loans - all of them"
    assert joined("the loans--", "all of them") == "the loans-- all of them"


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (("     The  pool   is", "small.  It pays."), ("pool", "small", "pays.")),
        (("the mort-", "   gage  loans of it"), ("loans", "it")),
        (("a", "", "b c"), ("a", "b", "c")),
    ],
)
def test_every_word_leads_back_to_where_it_stands(texts: tuple[str, ...], words: tuple[str, ...]) -> None:
    file, found = lines(*texts)
    prose = join_lines(found, ("mortgage",))
    for word in words:
        start = prose.text.index(word)
        assert file[slice(*prose.span(start, start + len(word)))] == word


def test_a_word_over_two_lines_has_a_span_over_both() -> None:
    file, found = lines("the mort-", "gage loans")
    prose = join_lines(found, ("mortgage",))
    start = prose.text.index("mortgage")
    assert file[slice(*prose.span(start, start + len("mortgage")))] == "mort-\ngage"


def test_an_empty_range_has_an_empty_span() -> None:
    prose = Prose("ab", (0,), (7,))
    assert prose.span(1, 1) == Span(8, 8)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One is here. Two is there.", ["One is here.", "Two is there."]),
        ('He said "yes." She went.', ['He said "yes."', "She went."]),
        ("The rate is 6.25% of it. All pay.", ["The rate is 6.25% of it.", "All pay."]),
        ("Alder Corp. (the seller) sold. It did.", ["Alder Corp. (the seller) sold.", "It did."]),
        ("Alder Creek, Inc. sold it. It did.", ["Alder Creek, Inc. sold it.", "It did."]),
        ("The bank is in St. Paul. It is old.", ["The bank is in St. Paul.", "It is old."]),
        (
            "It was made by Alder Creek, Inc. The pool is small.",
            ["It was made by Alder Creek, Inc.", "The pool is small."],
        ),
        ("It is approx. Half of them. It is.", ["It is approx. Half of them.", "It is."]),
        ("A mark ends it.(1) The next.", ["A mark ends it.(1)", "The next."]),
        ("the number is 7; the rate is 6%; and", ["the number is 7; the rate is 6%; and"]),
        ("no end", ["no end"]),
        ("", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the loans(1) of it", ["(1)"]),
        ("the loans (1) of it", ["(1)"]),
        ("the loans[2] of it", ["[2]"]),
        ("the loans/3/ of it", ["/3/"]),
        ("Town Houses*", ["*"]),
        ("Town Houses** and", ["**"]),
        ("At least 96%(1) of it", ["(1)"]),
        ("two(1) marks(2)", ["(1)", "(2)"]),
    ],
)
def test_what_looks_like_a_mark(text: str, expected: list[str]) -> None:
    assert marks(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Registration Statement(333-72082)",
        "(314) 555-0123",
        "File Nos.)",
        "Section 15(d)",
        "Rule 424(b)",
        "Item 7(c)",
        "Condominium Units (one to four stories high)",
        "a loan(s)",
        "the bank (the seller)",
        "Form 8-K/A",
        "a rate of 5 * 3",
        "12/28/99",
        "Rule 424(b)(5)",
        "and/or",
        "1999/2000",
    ],
)
def test_what_is_no_mark(text: str) -> None:
    assert marks(text) == []


def test_a_mark_set_against_a_word_is_glued_and_one_behind_a_blank_is_not() -> None:
    assert [site.glued for site in find_marks("the loans(1) of (2) it")] == [True, False]


def test_a_mark_behind_a_number_may_be_part_of_a_citation() -> None:
    assert [site.glued for site in find_marks("Rule 424(2)")] in ([], [False])


def test_a_letter_behind_the_name_of_a_pool_may_be_a_mark() -> None:
    assert [(site.marker, site.glued) for site in find_marks("CURRENT BALANCE - GROUP 2(a)")] == [("a", False)]


def test_a_letter_behind_an_amount_is_a_mark() -> None:
    assert [site.marker for site in find_marks("$500,000 - $549,999(a)")] == ["a"]
    assert [site.marker for site in find_marks("$500,000.01 - $550,000.00(b)")] == ["b"]
    assert find_marks("Section 15(d)") == []


@pytest.mark.parametrize(
    "text", ["OCCUPANCY (GROUP II)(a)", "Loan Age (Months)(a)", "The end.(a)", "March 1, 2002(a)", "A-(a)"]
)
def test_a_letter_may_be_a_mark_behind_brackets_a_date_a_grade_or_a_sentence(text: str) -> None:
    assert [site.marker for site in find_marks(text)] == ["a"]


@pytest.mark.parametrize("text", ["Seasoning (months)(a)", "LTV (%)(a)", "Balances ($)(a)", "Balance (000s)(a)"])
def test_a_letter_behind_a_unit_in_brackets_is_glued(text: str) -> None:
    assert [(site.marker, site.glued) for site in find_marks(text)] == [("a", True)]


@pytest.mark.parametrize("text", ["Rule 424(b)(5)", "item 4(b)(a)", "Exhibit 99.1(a)"])
def test_a_letter_behind_a_citation_is_no_mark(text: str) -> None:
    assert find_marks(text) == []


def test_a_mark_taken_out_leaves_one_blank() -> None:
    text = "the loans(1) of it (2) and its rates (3)."
    ranges = [(site.start, site.end) for site in find_marks(text)]
    assert without(text, ranges) == "the loans of it and its rates."
