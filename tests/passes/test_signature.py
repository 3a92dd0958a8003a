"""The signature block: who signed for whom, in which capacity, when, in the forms filings have."""

from __future__ import annotations

from datetime import date

import pytest
from small import SIGNATURE, TABLE, at, compiled, faults, filing, layout_codes

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
    assert codes == ["TS219"]
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
        ("By: /s/ Ida Mae  Thorn", ["By: /s/ Ida Mae  Thorn"]),
        ("Name: Ida  Mae  Thorn", ["Name: Ida  Mae  Thorn"]),
        ("Ida Mae  Trustee", ["Ida Mae", "Trustee"]),
        ("Ida Thorn  Otis Fenn", ["Ida Thorn", "Otis Fenn"]),
    ],
)
def test_a_label_and_its_value_are_one_column(text: str, found: list[str]) -> None:
    line = Line(number=1, span=Span(0, len(text)), text=text, blanks_above=0, page_above=False, kinds=())
    assert [column.text for column in columns(line)] == found


FIRM = "ALDER LOANS, INC."
HAND = "By: /s/ Ida Pell"
DAY = "Dated: May 6, 2002"
READ = f"{FIRM} | /s/ Ida Pell | Treasurer | 2002-05-06"
UNDATED = READ.replace("2002-05-06", "None")
UNTITLED = READ.replace("Treasurer", "None")
PAIR = f"{HAND}          By: /s/ Otis Fenn\n    Ida Pell"


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        # the date
        (f"{FIRM}\n\n{HAND}\nTreasurer\n\nDated: soon", [UNDATED, "TS406 soon", "- soon"]),
        (f"{FIRM}\n\n{HAND}\nTreasurer\n\nDated: soon\n\nDated: later", [UNDATED, "TS406 soon", "- soon", "- later"]),
        (f"{FIRM}\n\n{HAND}\nTreasurer\n\nDated: soon\n\nMay 6, 2002", [READ, "- soon"]),
        (f"{FIRM}\n\n{HAND}\nTreasurer\n\nDated: ______", [UNDATED, "TS204 SIGNATURES", "- ______"]),
        (f"{FIRM}\n\n{HAND}\nTreasurer\n\nDated:", [UNDATED, "TS204 SIGNATURES"]),
        (f"{FIRM}\n\n{HAND}\nTreasurer\n\n{DAY}\n\nDated: May 7, 2002", [READ, "- May 7, 2002"]),
        (f"{FIRM}\n\nDate: May 6, 2002, {HAND}\nTreasurer", [READ]),
        (f"{FIRM}\n\nDate: May 6, 2002 {HAND}\nTreasurer", [READ]),
        (f"{FIRM}\n\n{HAND} May 6, 2002\nTreasurer", [READ]),
        (f"{FIRM}\n\n/s/ Ida Pell, May 6, 2002\nTreasurer", [READ]),
        (f"{FIRM}\n\n{HAND}\nTreasurer\nMay 6, 2002", [READ]),
        (f"{FIRM}\n\n{HAND}\nTreasurer\n\nin May 6, 2002", [UNDATED, "TS204 SIGNATURES", "- in May 6, 2002"]),
        # what is printed twice, on another page, or no title
        (f"{FIRM}\n{FIRM}\n\n{HAND}\nTreasurer\n\n{DAY}", [READ, f"TS101 {FIRM}", f"- {FIRM}"]),
        (f"{FIRM}\n\n{HAND}\n{HAND}\nTreasurer\n\n{DAY}", [READ, f"TS101 {HAND}", f"- {HAND}"]),
        (f"{FIRM}\n\n{HAND}\nTreasurer\n<PAGE>\nOther matter\n\n{DAY}", [READ, "- Other matter"]),
        (f"{FIRM}\n\n<PAGE>\n{HAND}\nTreasurer\n\n{DAY}", [READ]),
        (f"{FIRM}\n\n{HAND}\nTreasurer\n(802) 555-0133\n\n{DAY}", [READ, "TS412 (802) 555-0133", "- (802) 555-0133"]),
        (f"{FIRM}\n\n{HAND}\nIda Pell\nTreasurer\nTREASURER\n\n{DAY}", [READ]),
        (
            f"{FIRM}\n\n{HAND}\nIda Pell\nTreasurer\n\nand Secretary\nof it\n\n{DAY}",
            [READ, "- and Secretary", "- of it"],
        ),
        (f"{FIRM}\n\n{HAND}\nIda Pell\n\nTreasurer\n\n{DAY}", [READ]),
        (f"{FIRM}\n\n{HAND}\nTreasurer\nIda Pell\n\n{DAY}", [READ]),
        (f"{FIRM}\n\n{HAND}\nof it\nTreasurer\nIDA PELL\n\n{DAY}", [READ, "TS101 of it", "- of it"]),
        (f"Milltown\n\n{FIRM}\n\n{HAND}\nTreasurer\n\n{DAY}", [READ, "TS101 Milltown", "- Milltown"]),
        (f"{FIRM}\n(Registrant)\n\nMilltown\n\n{HAND}\nTreasurer\n\n{DAY}", [READ, "TS101 Milltown", "- Milltown"]),
        # two signers beside each other, the second two blanks to the left of its `By:` at most
        (
            f"{FIRM}\n\n{PAIR}            Otis Fenn\n\n{DAY}",
            [UNTITLED, "TS219 By: /s/ Otis Fenn", "- By: /s/ Otis Fenn", "- Otis Fenn"],
        ),
        (
            f"{FIRM}\n\n{PAIR}\n    Treasurer          of it\n\n{DAY}",
            [READ.replace("Treasurer", "Treasurer of it"), "TS219 By: /s/ Otis Fenn", "- By: /s/ Otis Fenn"],
        ),
        # the line of the signature
        (f"{FIRM}\n(Registrant)\n\n____________\nIda Pell\nTreasurer\n\n{DAY}", [READ.replace("/s/ ", "")]),
        (f"{FIRM}\n\nIda Pell\nTreasurer\n\n{DAY}", [READ.replace("/s/ ", "")]),
        (f"{FIRM}\n\nBy Ida Pell\nTreasurer\n\n{DAY}", [READ.replace("/s/ ", "")]),
        (f"{FIRM}\n\nBy\nIda Pell\nTreasurer\n\n{DAY}", [READ.replace("/s/ ", "")]),
        (f"{FIRM}\n\nBy: ________\nIda Pell\nTreasurer\n\n{DAY}", [READ.replace("/s/ ", "")]),
        (f"By Pell Mills Trust\n\n{HAND}\nTreasurer\n\n{DAY}", [READ.replace(FIRM, "By Pell Mills Trust")]),
        (f"{FIRM}\n\n/s/ Ida Pell\nTreasurer\n\n{DAY}", [READ]),
        (f"{FIRM}\n\nIda Pell /s/\nTreasurer\n\n{DAY}", [READ]),
        (f"{FIRM}\n\nBy: Ida Pell /s/\nTreasurer\n\n{DAY}", [READ]),
        (f"{FIRM}\n\nBy: /s/\nIda Pell\nTreasurer\n\n{DAY}", [READ]),
        (f"{FIRM}\n\nBy: /a/ Ida Pell\nTreasurer\n\n{DAY}", [READ, "TS214 /a/"]),
        (
            f"{FIRM}\n\n{HAND}\n\nBy: /s/ Otis Fenn\nTreasurer\n\n{DAY}",
            [UNTITLED, "TS219 By: /s/ Otis Fenn", "- By: /s/ Otis Fenn", "- Treasurer"],
        ),
        (
            f"{FIRM}\n\nBy:\nIda Pell\nTreasurer\n\nBy:\nOtis Fenn\n\n{DAY}",
            [READ.replace("/s/ ", ""), "- Otis Fenn"],
        ),
        # labels
        (f"Registrant: {FIRM}\n\n{HAND}\nTreasurer\n\n{DAY}", [READ]),
        (f"{FIRM}\n\n{HAND}\nName: Ida Pell\nTitle: Treasurer\n\n{DAY}", [READ]),
        (f"{FIRM}\n\n{HAND}\nNmae: Ida Pell\nTilte: Treasurer\n\n{DAY}", [READ, "TS214 Nmae:", "TS214 Tilte:"]),
        (f"{FIRM}\n\n{HAND}\nName:\nTitle: Treasurer\n\n{DAY}", [READ]),
        (f"{FIRM}\n\n{HAND}\nName: Ida Pell\nTitle:\n\n{DAY}", [UNTITLED, "TS208 Ida Pell"]),
        (
            f"{FIRM}\n\n{HAND}\nName: Ida Pell\nName: Otis Fenn\nTitle: Treasurer\n\n{DAY}",
            [UNTITLED, "TS219 Name: Otis Fenn", "- Name: Otis Fenn", "- Title: Treasurer"],
        ),
        # who acts for the registrant
        (f"{FIRM}\n\nBy: MILL SERVICING, INC.\n\n{HAND}\nTreasurer\n\n{DAY}", [READ, "- MILL SERVICING, INC."]),
        (
            f"{FIRM}\n\nBy: MILL SERVICING, INC.\nas attorney\n\n{HAND}\nTreasurer\n\n{DAY}",
            [READ, "- MILL SERVICING, INC.", "- as attorney"],
        ),
        (f"By: MILL SERVICING, INC.\n\n{HAND}\nTreasurer\n\n{DAY}", [READ.replace(FIRM, "MILL SERVICING, INC.")]),
        (f"{FIRM}\n\nBy: Otis Fenn\n\n{HAND}\nTreasurer\n\n{DAY}", [READ, "- Otis Fenn"]),
        (
            f"{FIRM}\n\nBy: Otis Fenn\nSecretary\n\n{HAND}\nTreasurer\n\n{DAY}",
            [f"{FIRM} | Otis Fenn | Secretary | 2002-05-06", f"TS219 {HAND}", f"- {HAND}", "- Treasurer"],
        ),
        # the signer once more
        (f"{FIRM}\n\n{HAND}, Treasurer\n\n{DAY}", [READ]),
        (f"{FIRM}\n\n{HAND}\nIda Pell, Treasurer\n\n{DAY}", [READ]),
        (f"{FIRM}\n\n{HAND}\nIda Fell\nTreasurer\n\n{DAY}", [READ.replace("Pell", "Fell"), "TS218 Ida Fell"]),
        (f"{FIRM}\n\n{HAND}\nIda Marsh\nTreasurer\n\n{DAY}", [READ.replace("Pell", "Marsh"), "TS218 Ida Marsh"]),
    ],
)
def test_what_is_read_and_reported_of_a_block(block: str, expected: list[str]) -> None:
    """The registrant, the signer, the title and the date; then the codes with what they mark, and what is unparsed."""
    lines = (line if line.startswith("<") else f"{BLANK}{line}".rstrip() for line in block.split("\n"))
    compilation = compiled(filing(signature=f"{TITLE}{SENTENCE}" + "\n".join(lines) + "\n"))
    assert compilation.document is not None
    found = compilation.document.filing.signature
    assert found is not None
    read = f"{found.registrant} | {'/s/ ' * found.signed}{found.name} | {found.title} | {found.date}"
    told = [f"{each.code.id} {at(compilation, each.primary.span)}" for each in faults(compilation)]
    left = [f"- {piece.text}" for piece in compilation.document.unparsed]
    assert [read, *told, *left] == expected
