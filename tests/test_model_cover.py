"""The model issuer's covers of other years: the model filing's cover, edited, gives the same fields and no diagnostic.

The text is read from the shared folder and edited here; none of it is in the project.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from once import read_yaml

from tscc.document.emit import to_json
from tscc.pipeline import compile_filing

SHARED = Path(__file__).parents[2] / "shared"
FILING = SHARED / "filings" / "cmsi-2003-1.txt"
GOLD = SHARED / "gold" / "cmsi-2003-1.yaml"
OF_THE_COVER = re.compile(r"TS[124]\d\d")

Edit = Callable[[str], str]

pytestmark = pytest.mark.skipif(not FILING.exists(), reason="the shared folder with real filings is not here")


def put(pattern: str, new: str, count: int = 0) -> Edit:
    """Replace a pattern wherever it is on the cover; it must be there."""

    def edit(cover: str) -> str:
        changed = re.sub(pattern, new, cover, count=count, flags=re.MULTILINE)
        assert changed != cover, pattern
        return changed

    return edit


def both(*edits: Edit) -> Edit:
    """Make one edit after another."""

    def edit(cover: str) -> str:
        for each in edits:
            cover = each(cover)
        return cover

    return edit


RULE = r"^ *-{8,}(?: +-{8,})?\n"
ROW_RULE = r"(?<=3408713\n) -+"
NUMBER, IRS, SERIES = "333-72082", "13-3408713", "2003-1"
REGISTRANT = "filing/registrant/"

EDITS: dict[str, tuple[Edit, dict[str, Any]]] = {
    "as it is": (lambda cover: cover, {}),
    # the rules
    "no rules": (put(RULE, ""), {}),
    "no rule under the date": (put(r"^ +-{33}\n", ""), {}),
    "escaped rules": (put(r"^ *(?=-{8})", "- "), {}),
    "rules escaped twice": (put(r"^ *(?=-{8})", "- - "), {}),
    "underscores": (put(r"-(?=-{4})|(?<=-{4})-", "_"), {}),
    "double strokes": (put(r"^ *-{8,}$", "===================="), {}),
    "a rule a column": (put(ROW_RULE, " --------                    ---------                     ----------"), {}),
    "escaped rules a column": (
        put(ROW_RULE, "- --------                   ---------                     ----------"),
        {},
    ),
    # the columns and the blank lines
    "indents stripped from centred lines": (put(r"^ {8,}(?=\S)", ""), {}),
    "first line set in": (put(r"\ASEC", "                       SEC"), {}),
    "united states over it": (put(r"\A", "                                 UNITED STATES\n"), {}),
    "all lines set in": (put(r"^(?=.)", "   "), {}),
    "other columns": (
        both(put("^   Delaware {21}", "     Delaware              "), put("(?<=72082) {21}", "                   ")),
        {},
    ),
    "columns of captions moved": (put(r"(?<=juris-) {7}|(?<=organization\)) {7}", "         "), {}),
    "blank lines in all blocks": (put(r"\n(?=.)", "\n\n"), {}),
    "two blank lines between blocks": (put(r"\n\n+", "\n\n\n"), {}),
    "one blank line between blocks": (put(r"\n\n+", "\n\n"), {}),
    "no blank lines": (put(r"\n\n+", "\n"), {}),
    "trailing blanks": (put(r"$", "   "), {}),
    # the form and the statute
    "form 8-KA": (put("FORM 8-K", "FORM 8-KA"), {"filing/amendment": True}),
    "form 8-K/A": (put("FORM 8-K", "FORM 8-K/A"), {"filing/amendment": True}),
    "form in small letters": (put("FORM 8-K", "Form 8-K"), {}),
    "amendment on its own line": (
        put("FORM 8-K\n", "FORM 8-K\n\n                               AMENDMENT NO. 1\n"),
        {"filing/amendment": True},
    ),
    "statute on one line": (put(r"15\(d\) of the\s+Securities", "15(d) of the Securities"), {}),
    "statute broken behind or": (put("13 or 15", "13 or\n                     15"), {}),
    "statute broken behind exchange": (put("Securities Exchange Act", "Securities Exchange\n    Act"), {}),
    "blank before the letter": (put(r"15\(d\)", "15 (d)"), {}),
    "current report run into the statute": (put(r"CURRENT REPORT\s+Pursuant", "Current Report Pursuant"), {}),
    "act of another year": (put("Exchange Act of 1934", "Act of 1933"), {}),
    # the date
    "no blank in the date": (put("January 9, 2003", "January 9,2003"), {}),
    "stop in the date": (put("January 9, 2003", "January 9. 2003"), {}),
    "date in capitals": (put("January 9, 2003", "JANUARY 9, 2003"), {}),
    "gaps in the date": (put("January 9, 2003", "January  9,   2003"), {}),
    "date in figures": (put("January 9, 2003", "01/09/2003"), {}),
    "colon after a blank": (put("Report: ", "Report : "), {}),
    "no colon": (put("Report: ", "Report  "), {}),
    # the series
    "series with a zero": (put(SERIES, "2003-05"), {"deal/series": "2003-05"}),
    "series of two digits": (put(SERIES, "2001-10"), {"deal/series": "2001-10"}),
    "series with a letter": (put(SERIES, "1999-S21"), {"deal/series": "1999-S21"}),
    "series with letters": (put(SERIES, "1998-LB1"), {"deal/series": "1998-LB1"}),
    "series with a blank": (put(SERIES, "2000 4"), {"deal/series": "2000 4"}),
    "series missing, named by the text": (put(r", Series 2003-1\)", ")"), {}),
    "series wrapped": (put("Series 2003-1", "\n                         Series 2003-1"), {}),
    "series wrapped behind the word": (put("Series 2003-1", "Series\n                         2003-1"), {}),
    "series on the line of the caption": (
        put(r"Series 2003-1\)\n +-+\n +\(Exact", "\n   Series 2003-1)  (Exact"),
        {},
    ),
    "no comma before the series": (put(", Series", " Series"), {}),
    "comma behind the word": (put(", Series", " Series,"), {}),
    "comma over the wrap": (put("Certificates, Series", "Certificates\n                   , Series"), {}),
    "blanks doubled": (put("in Respect of the REMIC", "in  Respect  of the   REMIC"), {}),
    "securities of 1996": (
        put("REMIC Pass-Through Certificates", "CitiCertificates"),
        {"deal/security": "CitiCertificates"},
    ),
    "adjustable": (
        put("REMIC Pass-Through Certificates", "Adjustable REMIC Certificates"),
        {"deal/security": "Adjustable REMIC Certificates"},
    ),
    "bracket of the issuer never closed": (put(r"2003-1\)", "2003-1"), {}),
    # the numbers
    "captions not hyphenated": (
        both(put("other juris-", "other      "), put(" diction of organization", "jurisdiction of organization")),
        {},
    ),
    "captions hyphenated elsewhere": (
        both(put("Employer$", "Employer Identi-"), put("Identification No", "fication No")),
        {},
    ),
    "captions over three lines": (
        put(
            r"^ diction of organization\) {7}File Nos.\) {16}Identification No.\)",
            " diction of                   File                      Identification\n"
            " organization)                Nos.)                     No.)",
        ),
        {},
    ),
    "captions colliding": (put(r"juris- {7}\(Commission", "jurisdic(Commission"), {}),
    "file number 33": (put(NUMBER, "33-66222 "), {REGISTRANT + "file_numbers": ["33-66222"]}),
    "file number 2": (put(NUMBER, "2-99554  "), {REGISTRANT + "file_numbers": ["2-99554"]}),
    "file number 033": (put(NUMBER, "033-70636"), {REGISTRANT + "file_numbers": ["033-70636"]}),
    "file number of a trust": (put(f"{NUMBER}   ", "333-46893-01"), {REGISTRANT + "file_numbers": ["333-46893-01"]}),
    "file number 34": (put(f"{NUMBER} ", "34-0-20552"), {REGISTRANT + "file_numbers": ["34-0-20552"]}),
    "two file numbers": (
        put(r"(?<=3408713)$", "\n                             333-72082-01", 1),
        {REGISTRANT + "file_numbers": [NUMBER, "333-72082-01"]},
    ),
    "irs number without a hyphen": (put(IRS, "363886007"), {REGISTRANT + "irs_numbers": ["363886007"]}),
    "irs number to be told": (put(IRS, "T/B/D"), {REGISTRANT + "irs_numbers": ["T/B/D"]}),
    "irs number pending": (put(IRS, "PENDING"), {REGISTRANT + "irs_numbers": ["PENDING"]}),
    # the rest
    "zip with four more": (put("63141", "63141-0001"), {REGISTRANT + "zip": "63141-0001"}),
    "zip in the address": (put("Missouri {12}63141", "Missouri 63141"), {}),
    "phone without a colon": (put("area code: ", "area code "), {}),
    "phone without brackets": (put(r"\(314\) 851", "314-851"), {REGISTRANT + "phone": "314-851-6305"}),
    "phone over its caption": (
        put(
            r"^(Registrant.s .* code): (.*)$",
            r"                        \2\n         (\1)",
        ),
        {},
    ),
    "phone in capitals": (put("Registrant's Telephone Number", "REGISTRANT'S TELEPHONE NUMBER"), {}),
    "former name not applicable": (put(r"^-+\n(?=\(Former)", "                        Not Applicable\n"), {}),
    "former name n/a": (put(r"^(?=-+\n\(Former)", "                              N/A\n"), {}),
    "former name": (
        put(r"^(?=-+\n\(Former)", "                    CITICORP HOMEOWNERS, INC.\n"),
        {REGISTRANT + "former_name": "CITICORP HOMEOWNERS, INC."},
    ),
    "former name left out": (put(r"^-+\n\(Former[^)]*\)\n", ""), {}),
    "page mark first": (put(r"\A", "<PAGE>\n\n"), {}),
    "page mark with its number": (put("<PAGE>", "<PAGE>   2"), {}),
    "page mark twice": (put("<PAGE>", "</PAGE>\n<PAGE>"), {}),
    "page number over the mark": (put("<PAGE>", "                                      -1-\n<PAGE>"), {}),
    "page of pages over the mark": (put("<PAGE>", "                                  Page 1 of 7\n<PAGE>"), {}),
    "everything in capitals": (
        both(str.upper, put("REMIC PASS-THROUGH CERTIFICATES", "REMIC Pass-Through Certificates")),
        {
            REGISTRANT + "role": "PACKAGER AND SERVICER",
            REGISTRANT + "state": "DELAWARE",
            REGISTRANT + "address": "12855 NORTH OUTER FORTY DRIVE, ST. LOUIS, MISSOURI",
        },
    ),
}


@cache
def read_gold() -> dict[str, Any]:
    gold = read_yaml(GOLD.read_text(encoding="utf-8"))
    return {part: gold[part] for part in ("filing", "deal")}


@cache
def read_pages() -> tuple[str, str]:
    """The cover up to its page mark, and what is behind it without the tables, which no cover changes."""
    cover, *pages = FILING.read_text(encoding="ascii").split("<PAGE>")
    tabled = [bool(re.search("^-+ +-+ +-+$", page, re.MULTILINE)) for page in pages]
    first = tabled.index(True)
    prose = re.match(r"\s*.*?\n\n", pages[first], re.DOTALL)
    assert prose is not None
    pages[first], tabled[first] = prose[0], False
    return f"{cover}<PAGE>", "<PAGE>".join(page for page, cut in zip(pages, tabled, strict=True) if not cut)


@pytest.mark.parametrize("name", EDITS)
def test_a_cover_of_the_model_issuer(name: str) -> None:
    edit, other = EDITS[name]
    cover, pages = read_pages()
    compilation = compile_filing((edit(cover) + pages).encode(), FILING.name)
    document = compilation.document
    assert document is not None
    gold = deepcopy(read_gold())
    for path, value in other.items():
        *parents, key = path.split("/")
        place = gold
        for parent in parents:
            place = place[parent]
        place[key] = value
    found = msgspec.json.decode(to_json(document))
    assert found["filing"] == gold["filing"]
    assert found["deal"] == gold["deal"]
    assert document.unparsed == ()
    assert [each.code.id for each in compilation.diagnostics if OF_THE_COVER.match(each.code.id)] == []
