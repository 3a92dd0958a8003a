"""The cover: its fields in the variants filings have, each figure at its place, what is missing reported once."""

from __future__ import annotations

from datetime import date

import pytest
from small import COVER, at, compiled, filing, layout_codes

from tscc.document.model import Document
from tscc.passes.cover.caption_columns import _with_brackets_whole
from tscc.passes.cover.cover_values import ends_in_state
from tscc.pipeline import Compilation
from tscc.text.geometry import chunks

WHOLE = {
    "form": "8-K",
    "amendment": False,
    "report_date": date(2002, 5, 6),
    "name": "ALDER CREEK MORTGAGE SECURITIES, INC.",
    "role": "Packager and Servicer",
    "state": "Delaware",
    "file_numbers": ("333-70011",),
    "irs_numbers": ("41-7654321",),
    "address": "17 Mill Race Road, Alder Creek, Vermont",
    "zip": "05999",
    "phone": "(802) 555-0133",
    "former_name": None,
    "series": "2002-3",
    "security": "REMIC Pass-Through Certificates",
}


def compiled_cover(cover: str) -> Compilation:
    return compiled(filing(cover=cover))


def fields(document: Document | None) -> dict[str, object]:
    """The fields of a cover."""
    assert document is not None
    filing_, deal = document.filing, document.deal
    registrant = filing_.registrant
    names = ("name", "role", "state", "file_numbers", "irs_numbers", "address", "zip", "phone", "former_name")
    return {
        "form": filing_.form,
        "amendment": filing_.amendment,
        "report_date": filing_.report_date,
        **{name: getattr(registrant, name) for name in names},
        "series": deal.series,
        "security": deal.security,
    }


def changed(old: str, new: str) -> str:
    """The cover with one stretch replaced."""
    assert old in COVER
    return COVER.replace(old, new)


NAME = "ALDER CREEK MORTGAGE SECURITIES, INC.\n"
ISSUER = "(Issuer in respect of the REMIC Pass-Through Certificates, Series 2002-3)\n"
DATE = "Date of Report: May 6, 2002\n(Date of earliest event reported)\n"
ROW = COVER[COVER.index("Delaware ") : COVER.index("17 Mill")]
PLACE = COVER[COVER.index("17 Mill") : COVER.index("Registrant's")]
PHONE = "Registrant's Telephone Number, including area code: (802) 555-0133\n"
FORMER = "(Former name, former address and former fiscal year, if changed since last report.)\n"

VARIANTS: dict[str, tuple[str, dict[str, object]]] = {
    "as it is": (COVER, {}),
    "set in": ("".join(f"        {line}".rstrip() + "\n" for line in COVER.splitlines()), {}),
    "united states over it": ("UNITED STATES\n" + COVER, {}),
    "lower case": (changed("FORM 8-K", "Form 8-K"), {}),
    "form 8-KA": (changed("FORM 8-K", "FORM 8-KA"), {"amendment": True}),
    "form 8-K/A": (changed("FORM 8-K", "FORM 8-K/A"), {"amendment": True}),
    "amendment on its own line": (changed("FORM 8-K\n", "FORM 8-K\n\nAMENDMENT NO. 1\n"), {"amendment": True}),
    "authority on one line": (changed("CURRENT REPORT\nPursuant", "Current Report Pursuant"), {}),
    "authority broken anywhere": (
        changed("Section 13 or 15(d) of the Securities", "Section 13 or\n15 (d) of the\nSecurities"),
        {},
    ),
    "no blank in the date": (changed("May 6, 2002", "October 29,1996"), {"report_date": date(1996, 10, 29)}),
    "a stop in the date": (changed("May 6, 2002", "October 29. 1998"), {"report_date": date(1998, 10, 29)}),
    "date in capitals": (changed("May 6, 2002", "MAY 6, 2002"), {}),
    "rule between date and caption": (changed("2002\n(Date", "2002\n-------------\n(Date"), {}),
    "labels and date on one line": (
        changed(DATE, "Date of Report (Date of earliest event reported): May 6, 2002\n"),
        {},
    ),
    "date on the next line": (changed(DATE, "Date of Report (Date of earliest event reported):\nMay 6, 2002\n"), {}),
    "date above its label": (changed(DATE, "May 6, 2002\n(Date of Report)\n"), {}),
    "series wrapped": (changed("Certificates, Series 2002-3)", "Certificates,\nSeries 2002-3)"), {}),
    "series before the word wrapped": (changed("Certificates, Series 2002-3)", "Certificates, Series\n2002-3)"), {}),
    "no comma before series": (changed("Certificates, Series", "Certificates Series"), {}),
    "doubled blanks": (changed("respect of the REMIC", "respect  of  the   REMIC"), {}),
    "series 2003-05": (changed("Series 2002-3", "Series 2003-05"), {"series": "2003-05"}),
    "series 1999-S21": (changed("Series 2002-3", "Series 1999-S21"), {"series": "1999-S21"}),
    "series 1998-LB1": (changed("Series 2002-3", "Series 1998-LB1"), {"series": "1998-LB1"}),
    "series 2000 4": (changed("Series 2002-3", "Series 2000 4"), {"series": "2000 4"}),
    "other certificates": (
        changed("REMIC Pass-Through", "Adjustable REMIC"),
        {"security": "Adjustable REMIC Certificates"},
    ),
    "no series, named by the text": (changed(", Series 2002-3", ""), {}),
    "no issuer line, named by the text": (changed(ISSUER, ""), {}),
    "no role": (changed("(Packager and Servicer)\n", ""), {"role": None}),
    "no rule under the name": (changed("2002-3)\n" + "-" * 67, "2002-3)"), {}),
    "escaped rules": (COVER.replace("\n---", "\n- ---"), {}),
    "underscores": (COVER.replace("-" * 20, "_" * 20), {}),
    "a rule a column": (
        changed("-" * 59 + "\n(State", "--------                  ---------             ----------\n(State"),
        {},
    ),
    "captions hyphenated": (
        changed("(State or other ", "(State or juris-").replace("jurisdiction of ", "diction of      "),
        {},
    ),
    "several file numbers": (
        changed("41-7654321\n", "41-7654321\n                          333-70011-01\n"),
        {"file_numbers": ("333-70011", "333-70011-01")},
    ),
    "old file number": (changed("333-70011", "33-66222 "), {"file_numbers": ("33-66222",)}),
    "file number of an act": (changed("333-70011  ", "34-0-20552 "), {"file_numbers": ("34-0-20552",)}),
    "irs number without hyphen": (changed("41-7654321", "417654321"), {"irs_numbers": ("417654321",)}),
    "irs number pending": (changed("41-7654321", "PENDING"), {"irs_numbers": ("PENDING",)}),
    "irs number to be told": (changed("41-7654321", "T/B/D"), {"irs_numbers": ("T/B/D",)}),
    "file number on its own line": (
        changed(NAME, "Commission File No.: 333-70011\n\n" + NAME).replace(
            ROW,
            "Delaware                                        41-7654321\n"
            "(State or other jurisdiction                    (I.R.S. Employer\n"
            "of incorporation)                               Identification No.)\n\n",
        ),
        {},
    ),
    "address over lines": (
        changed(
            "17 Mill Race Road, Alder Creek, Vermont         05999",
            "17 Mill Race Road\nAlder Creek, Vermont                            05999",
        ),
        {},
    ),
    "zip with four more": (changed("05999", "05999-0412"), {"zip": "05999-0412"}),
    "zip in the address": (changed("Vermont         05999", "Vermont 05999"), {}),
    "colon after the phone's label": (changed("area code: (802)", "area code (802)"), {}),
    "phone over its caption": (
        changed(PHONE, "(802) 555-0133\n(Registrant's telephone number, including area code)\n"),
        {},
    ),
    "phone without brackets": (changed("(802) 555-0133", "802-555-0133"), {"phone": "802-555-0133"}),
    "former name": (
        changed("-" * 65 + "\n(Former", "Birch Finance Corp.\n" + "-" * 65 + "\n(Former"),
        {"former_name": "Birch Finance Corp."},
    ),
    "former name not applicable": (changed("-" * 65 + "\n(Former", "Not Applicable\n(Former"), {}),
    "former name n/a": (changed("-" * 65 + "\n(Former", "N/A\n(Former"), {}),
    "former caption missing": (changed("-" * 65 + "\n" + FORMER, ""), {}),
}


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_cover_gives_its_fields_without_fault(variant: str) -> None:
    cover, other = VARIANTS[variant]
    compilation = compiled_cover(cover)
    assert layout_codes(compilation) == []
    assert fields(compilation.document) == WHOLE | other
    assert compilation.document is not None
    assert compilation.document.unparsed == ()


@pytest.mark.parametrize("variant", VARIANTS)
def test_each_figure_of_a_cover_stands_where_it_is_said_to(variant: str) -> None:
    compilation = compiled_cover(VARIANTS[variant][0])
    document = compilation.document
    assert document is not None
    registrant = document.filing.registrant
    for name in ("zip", "phone"):
        value = getattr(registrant, name)
        if value is not None:
            assert at(compilation, compilation.spans[f"/filing/registrant/{name}"]) == value
    for name in ("file_numbers", "irs_numbers"):
        for place, value in enumerate(getattr(registrant, name)):
            assert at(compilation, compilation.spans[f"/filing/registrant/{name}/{place}"]) == value


@pytest.mark.parametrize(
    ("cover", "codes", "field"),
    [
        (changed("May 6, 2002", "May 32, 2002"), ["TS404"], "report_date"),
        (changed(DATE, ""), ["TS211"], "report_date"),
        (changed("FORM 8-K\n", ""), ["TS211"], "form"),
        (changed(PHONE, ""), ["TS211"], "phone"),
        (changed("333-70011", "         "), ["TS213"], "file_numbers"),
        (changed("41-7654321", ""), ["TS213"], "irs_numbers"),
        (changed("Delaware", "        "), ["TS213"], "state"),
        (changed("17 Mill Race Road, Alder Creek, Vermont         05999\n", ""), ["TS213"], "address"),
        (changed(NAME + "(Packager and Servicer)\n" + ISSUER, ""), ["TS213"], "name"),
    ],
)
def test_a_field_that_is_missing_is_told_once_and_null(cover: str, codes: list[str], field: str) -> None:
    compilation = compiled_cover(cover)
    assert layout_codes(compilation) == codes
    assert fields(compilation.document)[field] in (None, ())


@pytest.mark.parametrize(
    ("first", "second", "state", "codes"),
    [
        ("District of", "Columbia", "District of Columbia", []),
        ("United", "Kingdom", "United Kingdom", []),
        ("Delaware", "of it", "Delaware", ["TS212"]),
        ("of it", "Delaware", "Delaware", ["TS212"]),
    ],
)
def test_of_two_lines_the_one_that_is_a_state_is_kept(first: str, second: str, state: str, codes: list[str]) -> None:
    row = ROW.splitlines()[0]
    compilation = compiled_cover(COVER.replace(row, f"{row.replace('Delaware   ', f'{first:11}')}\n{second}"))
    assert layout_codes(compilation) == codes
    assert fields(compilation.document)["state"] == state


UNNAMED = COVER.replace(NAME, "").replace("(Packager and Servicer)\n", "").replace(ISSUER, "")
UNNAMED = UNNAMED.replace("-" * 67 + "\n(Exact name of registrant as specified in charter)\n", "{}\n")


@pytest.mark.parametrize(
    ("block", "codes", "name"),
    [
        ("LARCH LOANS (NO. 7) INC.", ["TS216"], "LARCH LOANS (NO. 7) INC."),
        ("LARCH LOANS 14-77", ["TS212", "TS211"], None),
    ],
)
def test_lines_without_a_caption_are_the_name_if_most_characters_are_letters(
    block: str, codes: list[str], name: str | None
) -> None:
    compilation = compiled_cover(UNNAMED.format(block))
    assert sorted(layout_codes(compilation)) == sorted(codes)
    assert fields(compilation.document)["name"] == name


@pytest.mark.parametrize(
    ("lines", "name", "role"),
    [
        ("LARCH LOANS (NUMBER 12) PLC\n", "LARCH LOANS (NUMBER 12) PLC", None),
        ("LARCH LOANS PLC\n(Trust No. 1) AND OTHERS\n", "LARCH LOANS PLC", "Trust No. 1"),
    ],
)
def test_a_short_bracket_is_part_of_the_name_and_a_longer_one_is_a_role(
    lines: str, name: str, role: str | None
) -> None:
    found = fields(compiled_cover(changed(NAME + "(Packager and Servicer)\n", lines)).document)
    assert (found["name"], found["role"]) == (name, role)


ABOVE = "(802) 555-0133\n(Registrant's telephone number, including area code)\n"


@pytest.mark.parametrize(
    ("cover", "old", "new"),
    [
        (changed("May 6, 2002\n(Date", "\nMay 6, 2002\n(Date"), "(Date of earliest", "(Dateof earliest"),
        (COVER, "(Exact name", "(Exactname"),
        (changed("(State or other     ", "(State or other juris"), "(State or", "(Sta te or"),
        (COVER, "(Address of principal", "(Addressof principal"),
        (changed(PHONE, ABOVE), "(Registrant", "(Regis trant"),
        (changed(FORMER, "Larch Loans, Inc.\n" + FORMER), "(Former name", "(Form er name"),
    ],
)
def test_a_caption_whose_words_are_not_apart_is_known_by_its_letters(cover: str, old: str, new: str) -> None:
    assert old in cover
    compilation = compiled_cover(cover.replace(old, new, 1))
    assert layout_codes(compilation) == ["TS214"]
    assert fields(compilation.document) == fields(compiled_cover(cover).document)


def test_a_misspelt_month_is_understood_with_a_warning() -> None:
    compilation = compiled_cover(changed("May 6, 2002", "Janauary 13, 2000"))
    assert layout_codes(compilation) == ["TS405"]
    assert fields(compilation.document)["report_date"] == date(2000, 1, 13)


def test_a_value_over_no_caption_is_an_error_and_is_kept() -> None:
    compilation = compiled_cover(changed(FORMER, FORMER + "\n\nTHE BOARD OF BIRCHES\n"))
    assert layout_codes(compilation) == ["TS212"]
    assert compilation.document is not None
    assert [piece.text for piece in compilation.document.unparsed] == ["THE BOARD OF BIRCHES"]


def test_an_empty_caption_is_reported_unless_a_line_without_a_caption_is_between_it_and_the_field_above() -> None:
    empty = changed("Delaware", "        ").replace("333-70011             41-7654321", "")
    assert layout_codes(compiled_cover(empty.replace(DATE, "THE BOARD OF BIRCHES\n\n" + DATE))) == ["TS212", "TS213"]
    label = "Date of Report: May 6, 2002\n"
    between = changed(DATE, "").replace("-" * 67 + "\n", "\n" + label)
    assert layout_codes(compiled_cover(between)) == ["TS212"]


def test_a_filing_without_a_cover_is_one_warning() -> None:
    assert layout_codes(compiled(filing(cover=""))) == ["TS211"]


def test_what_touches_a_number_is_found_without_going_back() -> None:
    """Of digits with hyphens between, each one more took twice the time."""
    from tscc.passes.cover.numbers import _BEFORE

    assert _BEFORE[""].search(f"{'1-' * 60}! ") is None
    touching = _BEFORE[""].search("File 1-B-12,")
    assert touching is not None
    assert touching[0] == "1-B-12,"


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("(State  of  Incorporation)", ["(State  of  Incorporation)"]),
        ("(State  of   Incorporation)", ["(State", "of", "Incorporation)"]),
        ("Delaware  (State  of  it)", ["Delaware", "(State  of  it)"]),
    ],
)
def test_the_pieces_of_a_bracket_whose_blanks_are_doubled(line: str, pieces: list[str]) -> None:
    assert [piece.text for piece in _with_brackets_whole(chunks(line), line)] == pieces


@pytest.mark.parametrize("before", [", ", ",", "\n"])
def test_a_misspelt_state_is_told_wherever_the_line_of_the_address_breaks(before: str) -> None:
    cover = COVER.replace("Alder Creek, Vermont  ", f"Alder Creek{before}Vermomt  ")
    (found,) = compiled_cover(cover).diagnostics
    assert (found.code.id, found.message) == ("TS407", "`Vermomt` is not the name of a state")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("17 Mill Race Road, Alder Creek, Vermont", True),
        ("17 Mill Race Road Alder Creek Vermont", True),
        ("17 Mill Race Road Alder Creek New Hampshire", True),
        ("17 Mill Race Road Alder Creek District of Columbia", True),
        ("17 Mill Race Road Alder Creek VT.", True),
        ("17 Mill Race Road Alder Creek", False),
    ],
)
def test_an_address_that_ends_in_a_state(address: str, expected: bool) -> None:
    assert ends_in_state(address) is expected


def test_a_date_that_is_not_given_is_told_at_its_caption() -> None:
    found = compiled_cover(COVER.replace("Date of Report: May 6, 2002", "to be set\nat the closing\n(Date of Report)"))
    places = {each.code.id: at(found, each.primary.span) for each in found.diagnostics}
    assert places == {"TS212": "to be set at the closing", "TS213": "(Date of Report)"}
