"""The signature block: who signed for whom, in which capacity, when, in the forms filings have."""

from __future__ import annotations

from datetime import date

import pytest
from small import SIGNATURE, TABLE, compiled, filing, layout_codes

from tscc.document.model import Signature
from tscc.passes.signature.signature_lines import columns, other_surname
from tscc.text.lines import Line
from tscc.text.source import Span

WHOLE = {
    "registrant": "ALDER CREEK MORTGAGE SECURITIES, INC.",
    "signed": True,
    "name": "Ida M. Thornbury",
    "title": "Vice President",
    "date": date(2002, 5, 6),
}
SENTENCE = SIGNATURE[SIGNATURE.index("     Pursuant") : SIGNATURE.index("    " * 8 + "  ALDER")]
BLANK = " " * 34
NAME = f"{BLANK}ALDER CREEK MORTGAGE SECURITIES, INC.\n{BLANK}(Registrant)\n\n"
BY = f"{BLANK}By: /s/ Ida M. Thornbury\n{BLANK}    --------------------\n"
UNDER = f"{BLANK}    Ida M. Thornbury\n{BLANK}    Vice President\n"
DATED = "\nDated: May 6, 2002\n"
TITLE = f"{BLANK}SIGNATURES\n\n"


def signed(*parts: str) -> tuple[Signature | None, list[str], tuple[str, ...]]:
    """The signature of a filing, the codes of its faults, and what is unparsed."""
    compilation = compiled(filing(signature="".join(parts)))
    assert compilation.document is not None
    return (
        compilation.document.filing.signature,
        layout_codes(compilation),
        tuple(piece.text for piece in compilation.document.unparsed),
    )


VARIANTS: dict[str, tuple[tuple[str, ...], dict[str, object]]] = {
    "as it is": ((SIGNATURE,), {}),
    "one": ((TITLE.replace("SIGNATURES", "SIGNATURE"), SENTENCE, NAME, BY, UNDER, DATED), {}),
    "spaced out": ((TITLE.replace("SIGNATURES", "S I G N A T U R E S"), SENTENCE, NAME, BY, UNDER, DATED), {}),
    "the sentence alone": ((SENTENCE, NAME, BY, UNDER, DATED), {}),
    "not signed": ((TITLE, SENTENCE, NAME, BY.replace("/s/ ", ""), UNDER, DATED), {"signed": False}),
    "nothing behind by": (
        (TITLE, SENTENCE, NAME, BY.replace("/s/ Ida M. Thornbury", ""), UNDER, DATED),
        {"signed": False},
    ),
    "capital s": ((TITLE, SENTENCE, NAME, BY.replace("/s/", "/S/"), UNDER, DATED), {}),
    "glued": ((TITLE, SENTENCE, NAME, BY.replace("/s/ ", "/s/"), UNDER, DATED), {}),
    "in brackets": (
        (TITLE, SENTENCE, NAME, BY.replace("/s/ Ida M. Thornbury", "/s/ (IDA M. THORNBURY)"), UNDER, DATED),
        {},
    ),
    "no rule": ((TITLE, SENTENCE, NAME, BY.split("\n")[0] + "\n", UNDER, DATED), {}),
    "labelled": (
        (TITLE, SENTENCE, NAME, BY, f"{BLANK}Name: Ida M. Thornbury\n{BLANK}Title: Vice President\n", DATED),
        {},
    ),
    "labels two blanks from their values": (
        (TITLE, SENTENCE, NAME, BY, f"{BLANK}Name:   Ida M. Thornbury\n{BLANK}Title:  Vice President\n", DATED),
        {},
    ),
    "its": ((TITLE, SENTENCE, NAME, BY, f"{BLANK}Its: Vice President\n", DATED), {}),
    "title of two lines": (
        (TITLE, SENTENCE, NAME, BY, UNDER.rstrip("\n") + f"\n{BLANK}    and Treasurer\n", DATED),
        {"title": "Vice President and Treasurer"},
    ),
    "date before": ((TITLE, SENTENCE, "Date: May 6, 2002\n\n", NAME, BY, UNDER), {}),
    "date beside by": (
        (
            TITLE,
            SENTENCE,
            NAME,
            f"Dated: May 6, 2002                By: /s/ Ida M. Thornbury\n{BLANK}    ------\n",
            UNDER,
        ),
        {},
    ),
    "date without a label": ((TITLE, SENTENCE, NAME, BY, UNDER, "\nMay 6, 2002\n"), {}),
    "date in figures": ((TITLE, SENTENCE, NAME, BY, UNDER, "\nDate: 05/06/02\n"), {}),
    "registrant over two lines": (
        (TITLE, SENTENCE, NAME.replace("MORTGAGE SEC", f"MORTGAGE\n{BLANK}SEC"), BY, UNDER, DATED),
        {},
    ),
}


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_signature(variant: str) -> None:
    parts, other = VARIANTS[variant]
    assert signed(*parts) == (Signature(**(WHOLE | other)), [], ())  # type: ignore[arg-type]


def test_each_part_stands_where_it_is_said_to() -> None:
    compilation = compiled(filing())
    text = compilation.source.text
    found = {
        key: text[slice(*compilation.spans[f"/filing/signature/{key}"])]
        for key in ("registrant", "name", "title", "date")
    }
    assert found == {
        "registrant": WHOLE["registrant"],
        "name": WHOLE["name"],
        "title": WHOLE["title"],
        "date": "May 6, 2002",
    }


def test_a_block_without_a_date_is_a_warning() -> None:
    signature, codes, _ = signed(TITLE, SENTENCE, NAME, BY, UNDER)
    assert codes == ["TS204"]
    assert signature is not None
    assert signature.date is None


def test_a_date_no_calendar_has_is_an_error_and_null() -> None:
    signature, codes, _ = signed(TITLE, SENTENCE, NAME, BY, UNDER, DATED.replace("May 6", "May 36"))
    assert codes == ["TS404"]
    assert signature is not None
    assert signature.date is None


def test_a_second_signer_is_kept_as_unparsed() -> None:
    signature, codes, unparsed = signed(
        TITLE,
        SENTENCE,
        NAME,
        BY,
        UNDER,
        f"\n{BLANK}By: /s/ Otis Fennimore\n{BLANK}    Otis Fennimore\n{BLANK}    Secretary\n",
        DATED,
    )
    assert signature == Signature(**WHOLE)  # type: ignore[arg-type]
    assert codes == []
    assert any("Otis Fennimore" in piece for piece in unparsed)


@pytest.mark.parametrize(
    ("below", "expected"),
    [("Ada Birch", True), ("Ida Birch", True), ("Thornbury", False), ("Ida M. Thornbury Birch", False), ("Ida", False)],
)
def test_a_name_below_the_line_with_another_surname(below: str, expected: bool) -> None:
    assert other_surname("Ida M. Thornbury", below) is expected


def test_a_filing_without_a_block_is_an_error() -> None:
    compilation = compiled(filing(signature=""))
    assert layout_codes(compilation) == ["TS203"]
    assert compilation.document is not None
    assert compilation.document.filing.signature is None


@pytest.mark.parametrize(
    "text",
    [
        filing(signature="")[: filing(signature="").index("Total  ")],
        filing(
            body=f"{TABLE}\n     The loans of the pool were chosen by the sponsor out of\nall those it has and",
            signature="",
        ),
    ],
    ids=["in a table", "in a sentence"],
)
def test_a_filing_that_ends_in_the_middle_was_cut_short(text: str) -> None:
    codes = layout_codes(compiled(text))
    assert "TS102" in codes
    assert "TS203" not in codes
    assert "TS224" not in codes


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("By:        /s/ Ida Thorn", ["By:        /s/ Ida Thorn"]),
        ("Name:      Ida Thorn", ["Name:      Ida Thorn"]),
        ("Name:      Title:", ["Name:", "Title:"]),
        ("Date:      By:        /s/ Ida Thorn", ["Date:", "By:        /s/ Ida Thorn"]),
        ("Ida Thorn      Vice President", ["Ida Thorn", "Vice President"]),
    ],
)
def test_a_label_and_its_value_are_one_column(text: str, found: list[str]) -> None:
    line = Line(number=1, span=Span(0, len(text)), text=text, blanks_above=0, page_above=False, kinds=())
    assert [column.text for column in columns(line)] == found
