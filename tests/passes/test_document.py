"""The document: the parts of a filing put together, and what belongs to none of them listed."""

from __future__ import annotations

import pytest
from small import BODY, COVER, HEADING, NOTICE, PARAGRAPH, SIGNATURE, TABLE, compiled, filing, layout_codes

from tscc.document.model import Document
from tscc.pipeline import Compilation


def document(compilation: Compilation) -> Document:
    assert compilation.document is not None
    return compilation.document


@pytest.mark.parametrize(
    ("heading", "number", "title"),
    [
        ("Item 5.        Other Events.", "5", "Other Events"),
        ("ITEM 5.  OTHER EVENTS", "5", "OTHER EVENTS"),
        ("Item 5.  Other Events.\n-------  ------------", "5", "Other Events"),
        ("Item 5.  Other Events.\n----------------------", "5", "Other Events"),
        ("ITEM 5", "5", None),
        ("Item 8.01.  Other Events", "8.01", "Other Events"),
        ("Item 2:  Acquisition or\n         Disposition of Assets", "2", "Acquisition or Disposition of Assets"),
    ],
)
def test_an_item_has_its_number_and_its_title(heading: str, number: str, title: str | None) -> None:
    compilation = compiled(filing(body=BODY.replace(HEADING, heading + "\n")))
    (item,) = document(compilation).filing.items
    assert (item.number, item.title) == (number, title)
    assert layout_codes(compilation) == []


def test_the_title_may_stand_on_the_next_line() -> None:
    (item,) = document(
        compiled(filing(body=BODY.replace(HEADING, "Item 5.\n\n               OTHER EVENTS\n")))
    ).filing.items
    assert item.number == "5"
    assert "OTHER EVENTS" in (item.title, *(block.text for block in item.narrative))


def test_items_without_content_are_items() -> None:
    compilation = compiled(
        filing(body=f"Item 1.  Changes.  Not Applicable.\n\n{BODY}\nItem 7.  Exhibits.\n\n     Not Applicable.\n")
    )
    assert [item.number for item in document(compilation).filing.items] == ["1", "5", "7"]
    assert layout_codes(compilation) == []


def test_a_body_without_an_item_is_an_error_and_is_read() -> None:
    compilation = compiled(filing(body=f"{NOTICE}\n{TABLE}"))
    assert layout_codes(compilation) == ["TS202"]
    assert document(compilation).filing.items[0].number is None
    assert document(compilation).pools[0].stratifications


def test_narrative_keeps_its_blocks_in_order_with_their_kinds() -> None:
    prose = (
        "          THE LOANS\n          ---------\n\n"
        "     They are small, and the sponsor has made them\nall in the year before.\n\n"
        "     a)   some were sold;\n"
    )
    (item,) = document(compiled(filing(body=f"{HEADING}\n{NOTICE}\n{prose}"))).filing.items
    assert [(block.kind.value, block.label) for block in item.narrative] == [
        ("paragraph", None),
        ("heading", None),
        ("paragraph", None),
        ("list_item", "a)"),
    ]
    assert item.narrative[1].text == "THE LOANS"


def test_the_kind_of_a_deal() -> None:
    assert document(compiled(filing())).deal.kind is not None
    title = "                 DETAILED DESCRIPTION OF THE MORTGAGE LOAN POOL\n"
    described = document(compiled(filing(body=f"{HEADING}\n{title}\n{TABLE}")))
    assert described.deal.kind is not None
    assert (described.deal.kind.value, described.deal.preliminary) == ("detailed_description", False)


@pytest.mark.parametrize(
    "body",
    [
        "Item 5.  Other Events.\n\n     The registrant has chosen a new auditor, which it has long known.\n",
        "Item 4.  Changes in Accountants.\n\n     The registrant has had 2 auditors in 1999.\n",
    ],
)
def test_a_filing_that_is_no_term_sheet_is_declined_in_one_line(body: str) -> None:
    compilation = compiled(filing(body=body))
    assert layout_codes(compilation) == ["TS201"]
    assert document(compilation).pools == ()


def test_a_table_of_loans_alone_makes_a_pool() -> None:
    assert len(document(compiled(filing(body=f"{HEADING}\n{TABLE}"))).pools) == 1


def test_what_follows_the_signatures_is_listed() -> None:
    text = filing(signature=f"{SIGNATURE}\nEXHIBIT INDEX\n\nExhibit 99   Tables of loans\n")
    (piece,) = document(compiled(text)).unparsed
    assert piece.kind.value == "block"
    assert "Tables of loans" in piece.text


def test_unparsed_is_in_the_order_of_the_file_with_places() -> None:
    body = f"{HEADING}\n{NOTICE}\n     The sponsor keeps 12 hens.\n\n     It paid $5 for them.\n\n{TABLE}"
    compilation = compiled(filing(body=body))
    pieces = document(compilation).unparsed
    assert [piece.text for piece in pieces] == ["The sponsor keeps 12 hens.", "It paid $5 for them."]
    lines = compilation.source.text.splitlines()
    for piece in pieces:
        (line, start), (last, end) = (map(int, place.split(":")) for place in piece.at.split("-"))
        assert line == last
        assert lines[line - 1][start - 1 : end - 1] == piece.text


def test_the_document_is_a_function_of_the_bytes() -> None:
    assert document(compiled(filing())) == document(compiled(filing()))


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text + "\n\n\n",
        lambda text: text.replace("\n\n", "\n\n\n"),
        lambda text: "\n".join(f"{line}   " for line in text.split("\n")),
        lambda text: text.replace("\n-", "\n- -"),
        lambda text: text.replace("<PAGE>", "<PAGE>   2"),
        lambda text: text.replace("<PAGE>", "                 - 1 -\n<PAGE>"),
        lambda text: "<PAGE>\n" + text,
    ],
    ids=[
        "crlf",
        "blank lines at the end",
        "more blank lines",
        "trailing blanks",
        "escaped rules",
        "page marks",
        "page numbers",
        "page first",
    ],
)
def test_the_look_of_a_page_changes_nothing_but_the_source(change) -> None:
    plain, other = compiled(filing()), compiled(change(filing()))
    assert layout_codes(other) == []
    for part in ("filing", "deal", "pools", "footnotes", "unparsed"):
        assert getattr(document(other), part) == getattr(document(plain), part)


def test_facts_under_the_headings_of_two_groups_are_not_made_one_pool() -> None:
    prose = """\
                         GROUP I MORTGAGE LOANS

     The total number of mortgage loans was 12.

                         GROUP II MORTGAGE LOANS

     The weighted average mortgage rate of the mortgage loans was 6.500%.
"""
    compilation = compiled(filing(body=f"{HEADING}\n{NOTICE}\n{prose}"))
    pools = {pool.id: pool for pool in document(compilation).pools}
    assert (pools["I"].loan_count, pools["I"].gross_wac_pct) == (12, None)
    assert (pools["II"].loan_count, str(pools["II"].gross_wac_pct)) == (None, "6.500")


def test_a_group_numbered_one_is_not_the_aggregate() -> None:
    prose = "".join(
        f"                         {name}\n\n     The total number of mortgage loans was {count}.\n\n"
        for name, count in (("TOTAL POOL", 12), ("GROUP 1", 5), ("GROUP II", 7), ("GROUP 2", 7), ("POOL 30 YR", 7))
    )
    compilation = compiled(filing(body=f"{HEADING}\n{NOTICE}\n{prose}"))
    assert [(pool.id, pool.loan_count) for pool in document(compilation).pools] == [
        ("aggregate", 12),
        ("1", 5),
        ("II", 7),
    ]


@pytest.mark.parametrize(
    ("title", "pool"),
    [
        ("LOAN GROUP I YEARS OF ORIGINATION", "I"),
        ("POOL II MONTHS SINCE ORIGINATION", "II"),
        ("GROUP 2 YEAR ORIGINATED", "2"),
        ("POOL 30 YEAR FIXED RATE YEARS OF ORIGINATION", "1"),
    ],
)
def test_a_title_of_years_or_months_behind_the_name_of_a_pool(title: str, pool: str) -> None:
    table = TABLE.replace("YEARS OF ORIGINATION OF MORTGAGE LOANS", title)
    compilation = compiled(filing(body=f"{HEADING}\n{NOTICE}\n{table}"))
    assert [each.id for each in document(compilation).pools] == [pool]


def test_a_pool_of_which_nothing_is_told_is_none() -> None:
    prose = "                         GROUP I MORTGAGE LOANS\n\n     The total number of mortgage loans was 12.\n"
    compilation = compiled(filing(body=f"{HEADING}\n{NOTICE}\n{prose}"))
    assert [pool.id for pool in document(compilation).pools] == ["I"]


@pytest.mark.parametrize(
    "line",
    ["The pool pays for these:", "As of May 1, 2002:", "See also (a) of Exhibit 7:", "THE NUMBER OF THE LOANS IS 7."],
)
def test_a_short_line_of_prose_stays_in_the_narrative(line: str) -> None:
    found = document(compiled(filing(body=f"{HEADING}\n{NOTICE}\n{PARAGRAPH}\n     {line}\n\n     1.   rent.\n")))
    assert line in [block.text for block in found.filing.items[0].narrative]
    assert found.pools[0].other_facts == ()


def test_the_series_may_be_named_by_the_title_alone() -> None:
    title = "                 DETAILED DESCRIPTION OF THE MORTGAGE POOL\n                            SERIES 2002-7\n"
    cover = COVER.replace(", Series 2002-3", "")
    described = document(compiled(filing(cover=cover, body=f"{HEADING}\n{title}\n{TABLE}")))
    assert described.deal.series == "2002-7"


def test_a_detailed_description_may_be_announced_in_prose() -> None:
    prose = "     Here is a detailed description of the mortgage loans, which the sponsor has made over the years.\n"
    described = document(compiled(filing(body=f"{HEADING}\n{prose}\n{TABLE}")))
    assert described.deal.kind is not None
    assert described.deal.kind.value == "detailed_description"


def test_a_label_list_of_no_pool_is_listed_as_it_is_printed() -> None:
    body = "Item 5.  Other Events.\n\n     Rent per month: $1,200\n     Rooms: 12\n"
    compilation = compiled(filing(body=body))
    assert layout_codes(compilation) == ["TS201"]
    assert [piece.text for piece in document(compilation).unparsed] == ["Rent per month: $1,200", "Rooms: 12"]


def test_a_letter_under_the_rule_of_an_item_is_no_footnote() -> None:
    body = BODY + "\nItem 7.  Exhibits.\n------------------\n\n     (c)    Exhibits\n\n     99.1   A table.\n"
    compilation = compiled(filing(body=body))
    assert layout_codes(compilation) == []
    assert document(compilation).footnotes == ()


@pytest.mark.parametrize(
    ("text", "series", "security"),
    [
        (
            "     They are of the Mortgage Pass-Through Certificates, Series 2003-HYB5.",
            "2003-HYB5",
            "Mortgage Pass-Through Certificates",
        ),
        ("     They are of the ABC REMIC\nCertificates Series 2003-4 and others.", "2003-4", "ABC REMIC Certificates"),
        ("  ALDER CREEK MORTGAGE SECURITIES, INC.\n     MORTGAGE NOTES, SERIES 2003-4A", "2003-4A", "MORTGAGE NOTES"),
        ("     It concerns Series 2003-S21 alone.", "2003-S21", None),
        ("     It concerns Series A shares and section 2003.", None, None),
    ],
)
def test_the_text_names_the_deal_where_the_cover_does_not(text: str, series: str | None, security: str | None) -> None:
    cover = COVER.replace("(Issuer in respect of the REMIC Pass-Through Certificates, Series 2002-3)\n", "")
    compilation = compiled(
        filing(cover=cover, body=f"{HEADING}\n{text}\n\n     These are Collateral Term Sheets.\n{TABLE}")
    )
    deal = document(compilation).deal
    assert (deal.series, deal.security) == (series, security)


def test_of_an_exhibit_only_what_told_nothing_is_unparsed() -> None:
    exhibit = (
        "                         GROUP 2\n\n     The number of mortgage loans is 412. They are sound.\n\n"
        "     The mortgage loans are secured by houses.\n\n" + TABLE
    )
    text = "".join(
        f"<DOCUMENT>\n<TYPE>{kind}\n<SEQUENCE>{place}\n<TEXT>\n{part}\n</TEXT>\n</DOCUMENT>\n"
        for place, (kind, part) in enumerate((("8-K", filing()), ("EX-99.1", exhibit)), 1)
    )
    found = [(each.kind.value, each.text) for each in document(compiled(text)).unparsed]
    assert found == [("sentence", "They are sound."), ("block", "The mortgage loans are secured by houses.")]
