"""Footnotes: which mark refers to which body, in which scope, and what is reported."""

from __future__ import annotations

import pytest
from small import HEADING, NOTICE, TABLE, at, compiled, faults, filing, layout_codes, showing

from tscc.document.model import Document, Footnote

PROSE = """\
     The loans{} of the pool were chosen by the sponsor from those it had made.
The number of mortgage loans was 12.
"""
RULE = "-----------\n"
PAGE = "\n<PAGE>\n\n"
STATES = (
    TABLE.replace("2001 ", "Maine")
    .replace("2002   ", "Vermont")
    .replace("YEARS OF ORIGINATION", "GEOGRAPHIC DISTRIBUTION")
)


def read(*blocks: str) -> tuple[Document, list[str]]:
    """The document of an item with some blocks, and the codes of its faults."""
    compilation = compiled(filing(body="\n".join([HEADING, NOTICE, *blocks])))
    assert compilation.document is not None
    return compilation.document, layout_codes(compilation)


def notes(*blocks: str) -> tuple[Footnote, ...]:
    """The footnotes of an item without fault."""
    document, codes = read(*blocks)
    assert codes == []
    return document.footnotes


@pytest.mark.parametrize(
    ("mark", "body", "marker"),
    [
        ("(1)", "(1)", "1"),
        (" (1)", "(1)", "1"),
        ("(1)", "1", "1"),
        ("[1]", "[1]", "1"),
        ("/1/", "/1/", "1"),
        ("(1)", "[1]", "1"),
        ("*", "*", "*"),
        ("**", "**", "**"),
        ("(a)", "(a)", "a"),
        (" (B)", "(B)", "B"),
    ],
)
def test_a_mark_refers_to_its_body(mark: str, body: str, marker: str) -> None:
    document, codes = read(PROSE.format(mark), RULE + f"{body}   A note.\n")
    (note,) = document.footnotes
    assert codes == []
    assert (note.id, note.marker, note.scope, note.text) == ("n1", marker, "document", "A note.")
    assert note.references == ("/filing/items/0/narrative/1",)
    block = document.filing.items[0].narrative[1]
    assert (block.notes, block.text.startswith("The loans of the pool")) == (("n1",), True)


def test_ids_follow_the_order_of_the_bodies() -> None:
    found = notes(PROSE.format("(2)") + PROSE.format("(1)"), RULE + "(1)   One.\n(2)   Two.\n")
    assert [(note.id, note.marker) for note in found] == [("n1", "1"), ("n2", "2")]


def test_a_body_goes_on_over_lines_and_its_word_keeps_together() -> None:
    (note,) = notes(PROSE.format("(1)"), RULE + "(1)   A note that\n      goes  on.\n")
    assert note.text == "A note that goes on."


def test_a_mark_in_a_share_is_a_note_of_the_share() -> None:
    document, _ = read(
        "     At least 96%(1) of the mortgage loans are secured by the primary residence of\nthe borrower.\n",
        RULE + "(1)   By balance.\n",
    )
    assert document.pools[0].shares[0].notes == ("n1",)
    assert document.footnotes[0].references == ("/filing/items/0/narrative/1", "/pools/0/shares/0")


@pytest.mark.parametrize(
    ("old", "new", "reference"),
    [
        ("2001   ", "2001*  ", "/pools/0/stratifications/0/rows/0"),
        ("Total   ", "Total*  ", "/pools/0/stratifications/0/total"),
        ("MORTGAGE LOANS", "MORTGAGE LOANS*", "/pools/0/stratifications/0"),
        ("Loans    ", "Loans*   ", "/pools/0/stratifications/0/columns/1"),
    ],
)
def test_a_mark_in_a_table_refers_to_the_body_under_it(old: str, new: str, reference: str) -> None:
    document, codes = read(TABLE.replace(old, new, 1) + RULE + "*   A note.\n")
    assert codes == []
    (note,) = document.footnotes
    assert (note.scope, note.references) == ("origination_year", (reference,))
    table = document.pools[0].stratifications[0]
    texts = [table.title, *(column.header for column in table.columns), *(row.label for row in table.rows)]
    assert not any("*" in (text or "") for text in texts)


def test_two_tables_may_use_one_mark_each_with_its_own_body() -> None:
    table = TABLE.replace("2001   ", "2001*  ", 1)
    found = notes(
        table + RULE + "*   Of the first.\n",
        "     Other houses follow.\n",
        table.replace("2001*", "1998*").replace("2002", "1999") + RULE + "*   Of the second.\n",
    )
    assert [(note.scope, note.text) for note in found] == [
        ("origination_year", "Of the first."),
        ("origination_year-2", "Of the second."),
    ]
    assert [note.references[0].split("/")[4] for note in found] == ["0", "1"]


def test_two_tables_on_a_page_may_share_one_body() -> None:
    table = STATES.replace("Maine   ", "Maine*  ", 1)
    other = table.replace("Maine", "Idaho").replace("Vermont", "Wyoming")
    (note,) = notes(table, other + RULE + "*   Of both.\n")
    assert len(note.references) == 2


def test_a_mark_in_prose_refers_to_the_body_of_the_document_though_a_table_has_the_same() -> None:
    found = notes(
        PROSE.format("(1)"),
        RULE
        + "(1)   Of the prose.\n"
        + PAGE
        + TABLE.replace("2001    ", "2001(1) ", 1)
        + RULE
        + "(1)   Of the table.\n",
    )
    assert [(note.scope, note.text) for note in found] == [
        ("document", "Of the prose."),
        ("origination_year", "Of the table."),
    ]


def test_a_table_may_have_lost_the_superscript_of_a_mark_that_stands_elsewhere() -> None:
    titled = TABLE.replace("MORTGAGE LOANS", "MORTGAGE LOANS 1", 1)
    found = notes(PROSE.format("(1)"), RULE + "(1)   Of the prose.\n" + PAGE + titled + RULE + "(1)   Of the table.\n")
    assert [note.references for note in found] == [("/filing/items/0/narrative/1",), ("/pools/0/stratifications/0",)]
    document, codes = read(PROSE.format("(1)"), RULE + "(1)   Of the prose.\n" + PAGE + titled)
    assert codes == []
    assert document.pools[0].stratifications[0].title == "YEARS OF ORIGINATION OF MORTGAGE LOANS 1"


def test_a_number_may_be_used_again_on_the_next_page() -> None:
    found = notes(
        PROSE.format("(1)"), RULE + "(1)   First.\n" + PAGE + PROSE.format("(1)") + "\n" + RULE + "(1)   Second.\n"
    )
    assert [note.references for note in found] == [("/filing/items/0/narrative/1",), ("/filing/items/0/narrative/2",)]


def test_a_mark_behind_all_bodies_of_its_number_refers_to_the_last() -> None:
    body = RULE + "(1)   {}.\n" + PAGE
    found = notes(
        PROSE.format("(1)"), body.format("First"), PROSE.format("(1)"), body.format("Second"), PROSE.format("(1)")
    )
    assert [note.references for note in found] == [
        ("/filing/items/0/narrative/1",),
        ("/filing/items/0/narrative/2", "/filing/items/0/narrative/3"),
    ]


def test_a_mark_of_a_table_may_refer_to_a_body_of_the_page_before() -> None:
    (note,) = notes(PROSE.format("(1)"), RULE + "(1)   Of all.\n" + PAGE + STATES.replace("Maine   ", "Maine(1)", 1))
    assert note.references == ("/filing/items/0/narrative/1", "/pools/0/stratifications/0/rows/0")


def test_prose_and_a_table_on_a_page_may_share_one_body() -> None:
    (note,) = notes(PROSE.format("(1)"), STATES.replace("Maine   ", "Maine(1)", 1) + RULE + "(1)   Of all.\n")
    assert len(note.references) == 2


def test_two_marks_may_stand_side_by_side() -> None:
    found = notes(PROSE.format("(1)(2)"), RULE + "(1)   One.\n(2)   Two.\n")
    assert [len(note.references) for note in found] == [1, 1]


TITLE = "                  {}\n                  ----------\n"


@pytest.mark.parametrize(("mark", "body"), [("(1)", "1"), (" (1)", "(1)"), (" 1", "1"), (" A", "A"), ("*", "*")])
def test_a_mark_on_a_heading_is_a_note_of_the_heading(mark: str, body: str) -> None:
    document, codes = read(TITLE.format(f"THE HOUSES{mark}"), PROSE.format(""), f"{RULE}{body}     A note.\n", TABLE)
    assert codes == []
    heading = document.filing.items[0].narrative[1]
    assert (heading.text, heading.notes) == ("THE HOUSES", ("n1",))
    assert document.footnotes[0].references == ("/filing/items/0/narrative/1",)


def test_a_mark_whose_superscript_is_lost_is_one_where_its_body_is() -> None:
    document, codes = read(PROSE.format(" of houses1 there"), f"{RULE}1     A note.\n")
    assert codes == []
    assert document.filing.items[0].narrative[1].notes == ("n1",)
    assert "of houses there" in document.filing.items[0].narrative[1].text


def test_a_lost_superscript_behind_a_percentage_is_no_digit_of_it() -> None:
    document, codes = read(
        "     At least 96%1 of the mortgage loans are secured by the primary residence of\nthe borrower.\n",
        f"{RULE}1     A note.\n",
    )
    assert codes == []
    (share,) = document.pools[0].shares
    assert (str(share.pct), share.notes) == ("96", ("n1",))


def test_a_heading_may_have_lost_the_superscript_of_a_mark_that_a_table_has() -> None:
    titled = TABLE.replace("MORTGAGE LOANS", "MORTGAGE LOANS(1)", 1)
    document, codes = read(
        TITLE.format("THE HOUSES 1"),
        PROSE.format(""),
        f"{RULE}1     Of the heading.\n",
        PAGE + titled + f"{RULE}(1)   Of the table.\n",
    )
    assert codes == []
    assert document.filing.items[0].narrative[1].text == "THE HOUSES"
    assert [note.references for note in document.footnotes] == [
        ("/filing/items/0/narrative/1",),
        ("/pools/0/stratifications/0",),
    ]


@pytest.mark.parametrize(
    ("title", "body"),
    [("THE HOUSES 1", ""), ("THE HOUSES A", ""), ("MORTGAGE POOL 1", "1"), ("GROUP A", "A"), ("THE HOUSES 2", "1")],
)
def test_a_number_behind_a_title_is_no_mark_without_a_body_or_where_it_is_a_name(title: str, body: str) -> None:
    note = f"{RULE}{body}     A note.\n" if body else ""
    heading = read(TITLE.format(title), PROSE.format(""), note)[0].filing.items[0].narrative[1]
    assert (heading.text, heading.notes) == (title, ())


def test_a_number_behind_a_title_is_no_mark_where_the_mark_stands_in_brackets() -> None:
    document, codes = read(TITLE.format("THE HOUSES 1"), PROSE.format("(1)"), f"{RULE}1     A note.\n")
    assert codes == []
    assert document.footnotes[0].references == ("/filing/items/0/narrative/2",)


def test_a_body_at_the_foot_of_a_page_needs_no_rule() -> None:
    (note,) = notes(PROSE.format("(1)"), "(1)   A note that goes on\n      for a line.\n" + PAGE + PROSE.format(""))
    assert (note.text, note.references) == ("A note that goes on for a line.", ("/filing/items/0/narrative/1",))


def test_a_list_is_no_body_where_the_body_stands_under_a_rule() -> None:
    document, codes = read(
        PROSE.format("(1)"), "     (1)  Some were sold;\n\n     (2)  Some were not.\n", RULE + "(1)   A note.\n"
    )
    assert codes == []
    assert [block.kind.value for block in document.filing.items[0].narrative[2:]] == ["list_item", "list_item"]
    assert [note.text for note in document.footnotes] == ["A note."]


@pytest.mark.parametrize(
    ("old", "new", "mark"),
    [
        ("2001     ", "2001 /8/ ", "/8/"),
        ("2001    ", "2001 (8)", "(8)"),
        ("2,100,350", "2,100,350+", "+"),
        ("2,100,350", "2,100,350 #", "#"),
    ],
)
def test_a_mark_behind_a_label_or_a_figure_is_taken_off(old: str, new: str, mark: str) -> None:
    document, codes = read(TABLE.replace(old, new, 1), f"{RULE}{mark}   A note.\n")
    assert codes == []
    row = document.pools[0].stratifications[0].rows[0]
    assert (row.label, str(row.balance_usd), row.notes) == ("2001", "2100350", ("n1",))


def test_a_sign_behind_a_figure_is_no_mark_without_a_body() -> None:
    assert read(TABLE.replace("2,100,350", "2,100,350+"))[1] == ["TS401"]


def test_marks_with_other_brackets_in_a_table_have_bodies_of_their_own() -> None:
    table = TABLE.replace("2001   ", "2001(1)", 1).replace("2002   ", "2002[1]", 1)
    document, codes = read(table, f"{RULE}(1)  One.\n[1]  Other.\n")
    assert codes == []
    rows = document.pools[0].stratifications[0].rows
    assert [row.notes for row in rows] == [("n1",), ("n2",)]


def test_a_body_without_a_mark_is_told_where_a_count_has_a_mark() -> None:
    table = TABLE.replace("  7   ", "  7(1)", 1)
    assert read(table, f"{RULE}(1)  One.\n(2)  Two.\n")[1] == ["TS302"]


def test_a_star_on_a_year_without_a_body_is_an_error() -> None:
    document, codes = read(TABLE.replace("2001   ", "2001*  ", 1))
    assert codes == ["TS301"]
    assert document.pools[0].stratifications[0].rows[0].label == "2001"


@pytest.mark.parametrize("mark", ["(1)", "*", "[1]", "(7)"])
def test_a_mark_without_a_body_is_an_error_at_the_mark(mark: str) -> None:
    compilation = compiled(filing(body="\n".join([HEADING, NOTICE, PROSE.format(mark)])))
    assert layout_codes(compilation) == ["TS301"]
    (fault,) = faults(compilation)
    assert compilation.source.text[slice(*fault.primary.span)] == mark
    assert compilation.document is not None
    assert compilation.document.filing.items[0].narrative[1].notes == ()


def test_each_mark_without_a_body_is_one_error() -> None:
    assert read(PROSE.format("(1)"), PROSE.format("(2)"))[1] == ["TS301", "TS301"]


def test_a_body_without_a_mark_is_a_warning_and_is_kept() -> None:
    document, codes = read(PROSE.format("(1)"), RULE + "(1)   One.\n(2)   Two.\n")
    assert codes == ["TS302"]
    assert [note.references for note in document.footnotes] == [("/filing/items/0/narrative/1",), ()]


def test_a_body_defined_twice_is_an_error_at_the_second() -> None:
    compilation = compiled(
        filing(body="\n".join([HEADING, NOTICE, PROSE.format("(1)"), RULE + "(1)   One.\n(1)   Other.\n"]))
    )
    assert layout_codes(compilation) == ["TS303"]
    (fault,) = faults(compilation)
    assert compilation.source.text[fault.primary.span.start :].startswith("(1)   Other.")
    assert [compilation.source.text[label.span.start :][:10] for label in fault.secondary] == ["(1)   One."]


@pytest.mark.parametrize(
    "words",
    [
        " of Registration Statement(333-72082)",
        " told of by telephone at (314) 555-0123",
        " of the files (File Nos.)",
        " filed under Rule 424(b)(5)",
        " filed under Section 15(d)",
        " told of in Item 7(c)",
        " of dwellings (one to four stories high)",
        " and loan(s)",
        " (a) and (b)",
        " (the pool)",
    ],
)
def test_these_are_no_marks(words: str) -> None:
    document, codes = read(PROSE.format(words))
    assert [code for code in codes if code.startswith("TS3")] == []
    assert document.filing.items[0].narrative[1].text == " ".join(PROSE.format(words).split())


@pytest.mark.parametrize("words", [" filed under Rule 424(b)(1)", " of Section 13(1)", " of the years (1)"])
def test_what_may_be_a_citation_is_no_error_where_it_has_no_body(words: str) -> None:
    assert [fault for fault in read(PROSE.format(words))[1] if fault.startswith("TS3")] == []


def test_a_citation_is_not_a_reference_though_a_body_has_its_number() -> None:
    document, _ = read(PROSE.format(" filed under Rule 424(b)(1) or Form(1)"), RULE + "(1)   A note.\n")
    assert "Rule 424(b)(1)" in document.filing.items[0].narrative[1].text


@pytest.mark.parametrize(("blanks", "expected"), [(2, ["TS304"]), (3, [])])
def test_a_first_body_some_lines_below_another_begins_a_new_count(blanks: int, expected: list[str]) -> None:
    bodies = f"{RULE}(2)   Two.\n{chr(10) * blanks}(1)   One.\n"
    assert read(PROSE.format("(2)") + PROSE.format("(1)"), bodies)[1] == expected


def test_page_and_table_with_the_same_mark() -> None:
    """Each mark goes to the body of its page or of its table, whether or not a rule is above the body."""
    table = TABLE.replace("2001    ", "2001(1) ", 1) + "-----------\n(1) Of the table.\n"
    for rule in ("", "-----------\n\n"):
        text = f"     The pool has mortgage loans(1) of one kind.\n\n{rule}(1) Of the page.\n\n"
        document = compiled(filing(body=f"{HEADING}\n{NOTICE}\n{text}\n{table}")).document
        assert document is not None
        assert [(note.scope, note.text) for note in document.footnotes] == [
            ("document", "Of the page."),
            ("origination_year", "Of the table."),
        ]


def test_mark_in_a_note_refers() -> None:
    """It needs a body, refers to it, and is not in the text of the note."""
    text = "     The pool has mortgage loans(1) of one kind.\n\n-----------\n(1) Of all loans(2) here.\n(2) Those of May.\n"
    document = compiled(filing(body=f"{HEADING}\n{NOTICE}\n{text}\n{TABLE}")).document
    assert document is not None
    assert [(note.text, note.references) for note in document.footnotes] == [
        ("Of all loans here.", ("/filing/items/0/narrative/1",)),
        ("Those of May.", ("/footnotes/0",)),
    ]


@pytest.mark.parametrize(("mark", "marker"), [("+", "+"), ("#", "#"), ("\xb9", "1"), ("\u2020", "\u2020")])
def test_other_signs_are_marks(mark: str, marker: str) -> None:
    """A sign behind a word refers to the body that begins with it; a superscript is its digit."""
    table = TABLE.replace("Year Originated ", f"Year Originated{mark}", 1) + f"-----------\n{mark} Of the table.\n"
    compilation = compiled(filing(body=f"{HEADING}\n{NOTICE}\n{table}"))
    assert layout_codes(compilation) == []
    assert compilation.document is not None
    assert [(note.marker, note.references) for note in compilation.document.footnotes] == [
        (marker, ("/pools/0/stratifications/0/columns/0",))
    ]


@pytest.mark.parametrize(
    "label",
    [
        "2001(a).........",
        "2001(a) . . . . ",
        "2001[1].........",
        "2001(1)         ",
        "2001*...........",
        "2001 *  . . . . ",
    ],
)
def test_a_mark_may_have_leaders_behind_it(label: str) -> None:
    """No rule is above the body; a row below a rule begins as one does and is none."""
    mark = label.rstrip(" .").removeprefix("2001").strip()
    table = TABLE.replace("2001            ", label, 1) + f"\n{mark}  Of the table.\n"
    below = STATES.replace("--\n\nMaine  ", "--\n1 and up")
    document, codes = read(table, below)
    assert codes == []
    assert [(note.text, note.references) for note in document.footnotes] == [
        ("Of the table.", ("/pools/0/stratifications/0/rows/0",))
    ]
    assert document.pools[0].stratifications[0].rows[0].label == "2001"


@pytest.mark.parametrize("unit", ["(%)", "(Years)", "(MONTHS)", "($000)"])
def test_a_mark_may_be_behind_a_unit(unit: str) -> None:
    table = TABLE.replace("Year Originated    ", f"{f'Year {unit}(a)':19}", 1) + f"{RULE}(a)  Of the table.\n"
    document, codes = read(table)
    assert codes == []
    assert document.footnotes[0].references == ("/pools/0/stratifications/0/columns/0",)


def test_the_number_of_a_title_that_goes_on_answers_no_mark() -> None:
    title = "          1. Origination Years[1]\n"
    head = TABLE.split("\n", 1)[1].split("2001")[0]
    first, second = (line for line in TABLE.splitlines(keepends=True) if line.startswith("200"))
    again = title.replace("[1]", " (continued)")
    table = f"{title}{head}{first}{PAGE}{again}{head}{second}\n[1]  Based on the principal balances as of the Cut-off Date.\n"
    document, codes = read(table)
    assert codes == ["TS224"]
    assert [note.text for note in document.footnotes] == ["Based on the principal balances as of the Cut-off Date."]


@pytest.mark.parametrize("mark", ["(1)", "[1]", "(a)", "(B)"])
@pytest.mark.parametrize(("cell", "row"), [("  7   ", 0), ("1,400,150", 1)])
def test_a_mark_directly_behind_a_figure(mark: str, cell: str, row: int) -> None:
    figure = cell.strip()
    table = TABLE.replace(cell, cell.replace(figure, f"{figure}{mark}").removesuffix("   "), 1)
    found, codes = read(table, f"{mark}  Of the table.\n")
    assert codes == []
    assert [note.references for note in found.footnotes] == [(f"/pools/0/stratifications/0/rows/{row}",)]
    alone, codes = read(table)
    assert codes == ["TS301"]
    for document in (found, alone):
        first, second = document.pools[0].stratifications[0].rows
        assert (first.loan_count, second.balance_usd) == (7, 1400150)


@pytest.mark.parametrize("rule", ["", RULE])
@pytest.mark.parametrize("gap", [" ", "   "])
@pytest.mark.parametrize("marks", ["(1)(2)(3)", "(a)(b)(c)"])
@pytest.mark.parametrize(
    "texts",
    [
        ("As of the first of May", "7% of them in Maine", "4 with two owners"),
        ("as of the first of May", "of which some are in Maine", "none with two owners"),
        ("As of the first of May or\nlater", "$2,000 of it in Maine", "without those sold"),
    ],
)
def test_notes_that_end_without_a_period(rule: str, gap: str, marks: str, texts: tuple[str, ...]) -> None:
    first, second, third = marks[:3], marks[3:6], marks[6:]
    table = TABLE.replace("MORTGAGE LOANS", f"MORTGAGE LOANS{first}", 1).replace("Outstanding", f"Outstanding{second}")
    table = table.replace("2002   ", f"2002{third}", 1)
    bodies = "".join(f"{mark}{gap}{text}\n" for mark, text in zip((first, second, third), texts, strict=True))
    found = notes(table, rule + bodies)
    assert [note.text for note in found] == [" ".join(text.split()) for text in texts]
    assert all(len(note.references) == 1 for note in found)


FULL = "(2) The loans of this row are those whose borrowers have made all payments of the year"


@pytest.mark.parametrize(
    ("bodies", "ends"),
    [
        (("(1) All of Maine.", FULL, "(3) All of Ohio."), FULL),
        (("(1) All of Maine.", f"{FULL},", "(3) All of Ohio."), f"{FULL},"),
        (("(1) All of Maine.", f"{FULL}.", "(3) All of Ohio."), None),
        (("(1) All of Maine.", FULL), None),
        (("(1) All of Maine.", FULL, "(3) All of Ohio"), None),
        (("(1) All of Maine.", FULL[:50], "(3) All of Ohio."), None),
        (("(1) All of Maine.", FULL.replace("year", "year 2001"), "(3) All of Ohio."), None),
        (("(1) All of Maine", "(2) All of Ohio and the"), "(2) All of Ohio and the"),
        (("(1) All of Maine.", "(2) All of Ohio and the"), "(2) All of Ohio and the"),
    ],
)
def test_a_note_that_breaks_off(bodies: tuple[str, ...], ends: str | None) -> None:
    """At a word that no sentence ends in, or on a full line where all other notes, which are several, end with a stop."""
    marked = TABLE
    for place, mark in zip(("2001 ", "2002 ", "Total   "), ("(1)", "(2)", "(3)")[: len(bodies)], strict=False):
        marked = marked.replace(place, place.rstrip() + mark, 1)
    compilation = compiled(showing(f"{marked}\n-------------\n" + "\n".join(bodies) + "\n"))
    found = [(each.code.id, each.message, at(compilation, each.primary.span)) for each in faults(compilation)]
    assert found == ([("TS243", "this note ends within a sentence", ends)] if ends else [])
