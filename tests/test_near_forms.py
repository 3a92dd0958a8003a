"""What a line is whose words are nearly those of the form, and which stroke or head is odd in a rule; from both sides."""

from __future__ import annotations

import pytest

from tscc.lexer.forms import fact_cells, find_form, head_on_ruler, is_index_line, near_form, odd_stroke, remark_cells


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # captions and headings: a word or a letter wrong, the length of the whole words, the signs around them
        ("SECURITIES AND EXCHANGE COMMISSI0N", "COMMISSION"),
        ("SECURITIES AND EXCHNAGE COMISSION", "COMMISSION"),
        ("SECURITES AND EXCHNAGE COMISSION", None),
        ("SIGNATURE5", "SIGNATURES"),
        ("SIGNATUERS", "SIGNATURES"),
        ("jSIGNATURES", "SIGNATURES"),
        ("jjSIGNATURES", None),
        ("   SIGNATURS", "SIGNATURES"),
        ("SIGNTURE", "SIGNATURES"),
        ("Siqnatures.", "SIGNATURES"),
        ("(SIGNATURES)", "SIGNATURES"),
        ("SIGNATURES 2", "SIGNATURES"),
        ("SIGNATURESXY", "SIGNATURES"),
        ("SIGNATURESXYZ", None),
        ("SIGNATURES AND", None),
        ("SIGNAT", None),
        ("Signatures ....", None),
        ("(Exact nmae of registant as specified in its charter)", "NAME_CAPTION"),
        ("(Addres of principal executive office)", "ADDRESS_CAPTION"),
        ("(Adress of principal executive offices)   (Zip Code)", "ADDRESS_CAPTION"),
        ("Persuant to the requirements of the Securities Exchange Act", "SIGNATURE_SENTENCE"),
        ("Pursuant to the of Securities requirements", None),
        # the form: one sign wrong, another form, a longer line
        ("FORN 8-K", "FORM"),
        ("FORM B-K", "FORM"),
        ("FROM 8-K", "FORM"),
        ("F0RM 8-K", "FORM"),
        ("FORMS 8-K", "FORM"),
        ("FORM 8-A", None),
        ("FARN 8-K", None),
        ("FORM  8-KX", None),
        # tags
        ("<PAGEE>", "PAGE_MARK"),
        ("<PA GE>", "PAGE_MARK"),
        ("  PAGE>", "PAGE_MARK"),
        ("<CAPT10N>", "TABLE_TAG"),
        ("<CAPTION", "TABLE_TAG"),
        ("<DOC>", None),
        ("<S>  <C>  <C>  x", "TABLE_TAG"),
        ("<S>  <C>  <C>  xxx", "TABLE_TAG"),
        ("<S>  <C>  <C>  xxxx", None),
        ("<S>  <C>  xxx", None),
        # items
        ("Ltem 5. Other Events", "ITEM"),
        ("Itme 5.  Other Events", "ITEM"),
        ("Item S. Other Events", "ITEM"),
        ("Xyzm 5. Other Events", None),
        ("1tem 5. Other Events", None),
        ("Ltem 5. other events", None),
    ],
)
def test_a_line_that_is_nearly_of_the_form(text: str, kind: str | None) -> None:
    assert find_form(text) is None
    assert near_form(text) == kind


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("-----.-----", 5),
        (".----------", 0),
        ("x---------", 0),
        ("---------x-", 9),
        ("----------x", 10),
        ("x--------", 0),
        ("x-------", None),
        ("-----------", None),
        ("----x-x----", None),
        ("-----------xx", None),
        ("==8   ====  ==", 2),
        ("8  ==========", 0),
        ("---- 4 ----", None),
        ("---- ^ ----", 5),
        ("--- ^ ------", None),
        ("------ ^ ---", None),
        ("F     --------------------", 0),
        ("F     -------------------", None),
        ("4     --------------------", None),
        ("____x____", 4),
        ("x________", None),
        ("x________ __", 0),
        ("****x*****", 4),
        ("x*********", None),
    ],
)
def test_the_one_odd_sign_of_a_rule(text: str, place: int | None) -> None:
    found = odd_stroke(text)
    assert (found and (found.start, found.end, found.text)) == (
        None if place is None else (place, place + 1, text[place])
    )


ABOVE = "             Loans     Balance"
RULED = "State       -------   --------"
BELOW = "Maine             7  2,100,350"


@pytest.mark.parametrize(
    ("above", "ruler", "below", "head"),
    [
        (ABOVE, RULED, BELOW, (0, 5, "State")),
        (ABOVE, RULED, "Maine             7      of it", (0, 19, "State")),
        (ABOVE, RULED, "Maine         of it      of it", None),
        (ABOVE, RULED, "Maine        7    7  2,100,350", None),
        (ABOVE, f"{RULED}   -----", BELOW, (0, 19, "State")),
        (ABOVE, f"{RULED}   -----  -----", BELOW, None),
        ("             Loans", RULED, BELOW, None),
        (BELOW, RULED, BELOW, None),
        (ABOVE, RULED.replace("State", "Total"), BELOW, None),
        (ABOVE, RULED.replace("State", "2001 "), BELOW, None),
        (ABOVE, RULED.replace("-------   ", "---       "), BELOW, None),
    ],
)
def test_a_head_on_the_line_of_a_ruler(above: str, ruler: str, below: str, head: tuple[int, int, str] | None) -> None:
    assert head_on_ruler(ruler, above, below) == head


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("Item 5.    Other Events    3", "ITEM", True),
        ("Item 5.    Other Events    of it", "ITEM", False),
        ("Item 5.    3", "ITEM", False),
        ("Item 5.    Other Events    3", None, False),
        ("Item 5. Other Events .... 3", "ITEM", True),
        ("Other Events . . . . . . 3", None, True),
    ],
)
def test_a_line_of_an_index(text: str, form: str | None, expected: bool) -> None:
    assert is_index_line(text, form) is expected


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("(as of May)  WAM: 340", [(0, "(as of May)"), (0, "WAM"), (1, "340")]),
        ("(as of May  and later", [(0, "(as of May  and later")]),
        ("(as of May)", [(0, "(as of May)")]),
    ],
)
def test_a_remark_before_a_fact(text: str, cells: list[tuple[int, str]]) -> None:
    assert [(cell.column, cell.text) for cell in remark_cells(text)] == cells


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("  Loan Count: 158", "0@2 Loan Count | 1@14 158"),
        ("Loan Count = 158", "0@0 Loan Count | 1@13 158"),
        ("Loan Count ..... 158", "0@0 Loan Count | 1@17 158"),
        ("Loan Count . . . . 158", "0@0 Loan Count | 1@19 158"),
        ("Loan Count .   158", "0@0 Loan Count | 1@15 158"),
        ("Loan Count:", "0@0 Loan Count"),
        ("Average (FICO): 7 (620 - 815)", "0@0 Average (FICO) | 1@16 7 (620 - 815)"),
        ("Average (WAM: 340", "0@0 Average (WAM | 1@14 340"),
        ("Average (WAM): 340)", "0@0 Average (WAM) | 1@15 340)"),
        ("STATISTICS (as of: June 1, 1999)", ""),
        # the number of records
        ("143 records", "0@4 records | 1@0 143"),
        ("  1,143 Loan Records ", "0@8 Loan Records | 1@2 1,143"),
        ("143 records of it", ""),
        # a gap, and what may be behind it
        ("Loan Count     158", "0@0 Loan Count | 1@15 158"),
        ("Loan Count     about 158", "0@0 Loan Count | 1@15 about 158"),
        ("Loan Count     of it", ""),
        ("WAC     7.00%     (+/- 5.00%)", "0@0 WAC | 1@8 7.00%     (+/- 5.00%)"),
        ("WAC     7.00%     5.00%", ""),
        ("WAC     of it     (+/- 5.00%)", ""),
        ("GWAC 7.00%", "0@0 GWAC | 1@5 7.00%"),
        ("Gwac 7.00%", ""),
        ("GWAC OF THE LOANS", ""),
        # further labels
        ("Loan Count: 158     WAM: 340", "0@0 Loan Count | 1@12 158 | 0@20 WAM | 1@25 340"),
        ("Loan Count: 158 WAM: 340", "0@0 Loan Count | 1@12 158 | 0@16 WAM | 1@21 340"),
        ("Loan Count: 158 Milltown: 340", "0@0 Loan Count | 1@12 158 | 0@16 Milltown | 1@26 340"),
        ("Loan Count: 30 Year: 340", ""),
        ("Elmwood: 158 Milltown: 340", ""),
        ("- Loan Count: 158     WAM: 340", "0@2 Loan Count | 1@14 158 | 0@22 WAM | 1@27 340"),
        ("-     Loan Count: 158", "0@6 Loan Count | 1@18 158"),
        ("Lien Position:     First Lien: 96.2%", "0@0 Lien Position | 0@19 First Lien | 1@31 96.2%"),
        ("Lien Position:     First     Lien: 96.2%", "0@0 Lien Position | 1@19 First | 0@29 Lien | 1@35 96.2%"),
        (
            "W.A. FICO: 741 W.A. Orig. Term: 358 months     WAC: 7%",
            "0@0 W.A. FICO | 1@11 741 | 0@15 W.A. Orig. Term | 1@32 358 months | 0@47 WAC | 1@52 7%",
        ),
        # labels and figures in turn, without colons
        ("Loan Count   158   W.A. OLTV   68.8%", "0@0 Loan Count | 1@13 158 | 0@19 W.A. OLTV | 1@31 68.8%"),
        ("Milltown   158   WAM   340", "0@0 Milltown | 1@11 158 | 0@17 WAM | 1@23 340"),
        ("Milltown   158   Elmwood   340", ""),
        ("Loan Count   158   WAM", ""),
        ("Loan Count   158   7.00%   340", ""),
        ("Loan Count   of it   WAM   340", ""),
        # a rating as an inner label
        ("ASSUMED SUB LEVELS      AAA     2.750%", "0@0 ASSUMED SUB LEVELS | 0@24 AAA | 1@32 2.750%"),
        ("ASSUMED SUB LEVELS      AAA     of it", ""),
        ("ASSUMED      AAA     2.750%", ""),
        ("ASSUMED SUB LEVELS      AAAA     2.750%", ""),
        ("Assumed Sub Levels      AAA     2.750%", ""),
        ("ASSUMED SUB LEVELS      AAA     2.750%     3", ""),
        ("ASSUMED SUB LEVELS      AAA", ""),
        ("LOAN COUNT      AAA     2.750%", ""),
    ],
)
def test_the_labels_and_values_of_a_line(text: str, cells: str) -> None:
    found = fact_cells(text)
    assert " | ".join(f"{cell.column}@{cell.start} {cell.text}" for cell in found) == cells
    assert all(text[cell.start : cell.end] == cell.text for cell in found)
