"""The lexer: what each physical line may be, by its words and by what is around it."""

from __future__ import annotations

import pytest
from small import filing, kinds, lexed, looks, read, source_of

from tscc.lexer.forms import odd_stroke


def kind(text: str) -> str:
    """What the words of a line name it; `VALUE` where they name nothing."""
    return next(iter(lexed(f"{text}\n")[0].kinds), "VALUE")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SECURITIES AND EXCHANGE COMMISSION", "COMMISSION"),
        ("UNITED STATES", "COMMISSION"),
        ("U.S. Securities and Exchange Commission", "COMMISSION"),
        ("WASHINGTON, D.C.  20549", "COMMISSION_ADDRESS"),
        ("450 Fifth Street, N.W.", "COMMISSION_ADDRESS"),
        ("FORM 8-K", "FORM"),
        ("Form 8-KA", "FORM"),
        ("FORM 8-K/A", "FORM"),
        ("AMENDMENT NO. 1", "AMENDMENT"),
        ("Current Report", "AUTHORITY"),
        ("Pursuant to Section 13 or 15 (d) of the", "AUTHORITY"),
        ("Securities Exchange Act of 1934", "AUTHORITY"),
        ("Date of Report: May 6, 2002", "REPORT_DATE"),
        ("Date of Report (Date of earliest event reported)  May 6, 2002", "REPORT_DATE"),
        ("(Date of earliest event reported)", "REPORT_DATE_CAPTION"),
        ("(Exact name of registrant as specified in its charter)", "NAME_CAPTION"),
        ("(State or other juris-          (Commission         (I.R.S. Employer", "INCORPORATION_CAPTION"),
        ("Commission File No.: 333-70011", "FILE_NUMBER"),
        ("COMMISSION FILE NOS. 333-70011, 333-70011-01", "FILE_NUMBER"),
        ("(Address of Principal Executive Offices)     (Zip Code)", "ADDRESS_CAPTION"),
        ("Registrant's telephone number, including area code (802) 555-0133", "TELEPHONE"),
        ("Registrant's telephone number, including area code:", "TELEPHONE_CAPTION"),
        ("(Former name or former address, if changed since last report)", "FORMER_NAME_CAPTION"),
        ("Item 5.        Other Events.", "ITEM"),
        ("ITEM 5", "ITEM"),
        ("Item 8.01.   Other Events", "ITEM"),
        ("Item 7Financial Statements", "ITEM"),
        ("SIGNATURES", "SIGNATURES"),
        ("S I G N A T U R E S", "SIGNATURES"),
        ("Pursuant to the requirements of the Securities Exchange Act of 1934, the", "SIGNATURE_SENTENCE"),
        ("By: /s/ Ida M. Thornbury", "BY"),
        ("/s/Ida M. Thornbury", "BY"),
        ("Name: Ida M. Thornbury", "NAME"),
        ("Its:  Vice President", "CAPACITY"),
        ("Dated:  May 6, 2002", "DATED"),
        ("EXHIBIT INDEX", "EXHIBIT_INDEX"),
        ("<PAGE>", "PAGE_MARK"),
        ("<PAGE>   2", "PAGE_MARK"),
        ("</PAGE>", "PAGE_MARK"),
        ("<TABLE>", "TABLE_TAG"),
        ("<S>      <C>        <C>", "TABLE_TAG"),
        ("Alder Creek, Inc.", "VALUE"),
    ],
)
def test_a_line_is_told_by_its_words(text: str, expected: str) -> None:
    assert kind(text) == expected
    assert kind(f"          {text}   ") == expected


@pytest.mark.parametrize(
    "text",
    [
        "     Item 5 of the form was left out by Alder Creek, as it had none of that.",
        "     The date of report of the year before was not given by the servicer then.",
        "     Signatures of the borrowers are held by the custodian of the loan papers.",
    ],
)
def test_a_sentence_is_prose_whatever_word_it_begins_with(text: str) -> None:
    assert kinds(f"{text}\n") == ["PARAGRAPH"]


def test_blank_lines_are_no_lines_and_are_counted() -> None:
    lines = lexed("one\n\n   \ntwo\n")
    assert [(line.number, line.blanks_above) for line in lines] == [(1, 0), (4, 2)]


@pytest.mark.parametrize("raw", ["\0\0", "\x1f", "\x1a", "\x85", "\xa0 \xa0", "\u2028", "\u3000\t\u2029", "\t\0"])
def test_a_line_that_shows_nothing_is_blank(raw: str) -> None:
    assert [(line.text, line.blanks_above) for line in lexed(f"one\n{raw}\ntwo\n")] == [("one", 0), ("two", 1)]


def test_the_lines_are_in_the_order_of_the_file() -> None:
    lines = lexed(filing())
    assert [line.number for line in lines] == sorted(line.number for line in lines)


@pytest.mark.parametrize("raw", ["Maine\t7", "\tOne", "a\tb\tc", "a\x0cb", "- -----", "- - ---   ---", "  plain"])
def test_every_character_leads_back_to_its_place(raw: str) -> None:
    source = source_of(f"first\n{raw}\n")
    line = lexed(f"first\n{raw}\n")[1]
    for at, character in enumerate(line.text):
        if not character.isspace():
            assert source.text[line.at(at, at + 1).start] == character


def test_tabs_stand_for_blanks_up_to_the_next_eighth_column() -> None:
    assert lexed("Maine\t7\n")[0].text == "Maine   7"


@pytest.mark.parametrize("rule", ["- ----\t-----", "----\t-----"])
def test_a_ruler_with_tabs_may_be_escaped(rule: str) -> None:
    line = lexed(f"{rule}\n")[0]
    assert line.text == "----    -----"
    assert line.at(8, 9).start == rule.index("\t") + 1


@pytest.mark.parametrize("rule", ["- -----------", "- - ---------", "-----------", "===========", "___________"])
def test_a_rule_is_one_escaped_or_not(rule: str) -> None:
    text = f"{rule}\n(Exact name of registrant)\n"
    line = lexed(text)[0]
    assert looks(text)[0] == "CAPTION_RULE"
    assert not line.text.startswith("- ")


def test_a_short_rule_over_a_mark_is_over_notes_and_a_note_goes_on() -> None:
    text = (
        "     The loans(1) of this pool were all made by the sponsor in the last year.\n\n-----------\n"
        "1    A note\n     of two lines.\n2    Another.\n"
    )
    assert kinds(text) == ["PARAGRAPH", "NOTE_RULE", "NOTE", "TEXT", "NOTE"]


@pytest.mark.parametrize("mark", ["(1)", "1", "*", "**", "[1]", "/1/"])
def test_a_note_may_have_any_mark(mark: str) -> None:
    assert kinds(f"-----------\n{mark}   The sponsor said so.\n") == ["NOTE_RULE", "NOTE"]


def test_a_numbered_title_below_a_rule_is_a_heading_unless_a_mark_asks_for_its_number() -> None:
    ruled = (
        "-----------\n\n1. Pool Characteristics\n\n     The loans of this pool were made by the sponsor in one year.\n"
    )
    marked = "     The loans(1) of this pool were all made by the sponsor in the last year.\n\n"
    assert kinds(ruled) == ["BODY_RULE", "TITLE", "PARAGRAPH"]
    assert kinds(marked + ruled)[1:3] == ["NOTE_RULE", "NOTE"]
    assert kinds("-----------\n1. Of the characteristics\n") == ["NOTE_RULE", "NOTE"]


def test_a_list_item_needs_its_label_at_the_start_of_a_block() -> None:
    text = (
        "     The number of these loans was counted by the servicer, as is\n1. usual, by hand.\n\n"
        "     2.   the others were not.\n"
    )
    assert kinds(text) == ["PARAGRAPH", "TEXT", "LIST_ITEM"]


def test_a_heading_in_capitals_is_a_title() -> None:
    assert kinds(
        "     MORTGAGE LOANS\n\n     These are loans that the sponsor made in the year before, and no others.\n"
    ) == [
        "TITLE",
        "PARAGRAPH",
    ]


@pytest.mark.parametrize("number", ["1", "-2-", "- Page 2 -", "Page 1 of 4", "A-5", "II-4", "- S-3 -", "A-II-3", "iv"])
def test_a_printed_page_number_before_a_page_mark_is_a_mark(number: str) -> None:
    assert kinds(f"Alder Creek\n\n{number:>40}\n<PAGE>\nVermont\n")[1:3] == ["PAGE_NUMBER", "PAGE_MARK"]


def test_a_number_that_is_no_page_number_stays_a_line() -> None:
    assert kinds("Alder Creek\n\n          41-7654321\n<PAGE>\nVermont\n")[1] != "PAGE_NUMBER"


def test_a_sentence_goes_on_over_a_page_mark() -> None:
    over = (
        "     The loans of this pool were chosen by the sponsor, which keeps\n"
        "their papers in its own vault in Alder Creek, from those that it\n"
    )
    assert kinds(f"{over}\n<PAGE>\n\nhad made in the year before.\n") == ["PARAGRAPH", "TEXT", "PAGE_MARK", "TEXT"]


def test_a_block_may_begin_under_a_page_mark() -> None:
    text = (
        "     The loans of this pool were chosen by the sponsor of it.\n\n<PAGE>\n\n"
        "     They are small and were all made in the same year.\n"
    )
    assert kinds(text) == ["PARAGRAPH", "PAGE_MARK", "PARAGRAPH"]


def test_every_line_has_a_kind() -> None:
    assert all(line.kinds or line.candidates for line in lexed(filing()))


@pytest.mark.parametrize("tag", ["<CAPT ION>", "</TA BLE>", "< C>"])
def test_a_tag_with_a_blank_in_it_is_a_tag(tag: str) -> None:
    assert [line.kinds[0] for line in read(f"<TABLE>\n{tag}\nMaine\n")][:2] == ["TABLE_TAG", "TABLE_TAG"]


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("-----.-----", "."),
        ("    ==8        ==========", "8"),
        ("a----------", "a"),
        ("X__________", None),
        ("F   --------------------", "F"),
        ("3   --------------------", None),
        ("F   ----------    --------------------", "F"),
        ("F   ---------------", None),
        ("--- . ------", None),
        ("------ ^ ------", "^"),
        ("------ 4 ------", None),
        ("---- ^ ----", "^"),
        ("-----------", None),
        ("-.-", None),
    ],
)
def test_a_rule_may_have_one_stray_character(text: str, odd: str | None) -> None:
    found = odd_stroke(text)
    assert (found.text if found else None) == odd


def test_a_line_is_under_a_few_grids_however_many_tables_go_on() -> None:
    table = "Range       Loans      Balance\n-----       -----      -------\nA               2          200\nTotal           2          200\n\n"
    lines = lexed(table * 40)
    grids = {id(candidate.grid) for line in lines for candidate in line.candidates if candidate.grid}
    assert len(grids) == 40
    assert max(len({id(candidate.grid) for candidate in line.candidates}) for line in lines) <= 9
