"""Fix: only what is certain is edited, every other byte stays, and fixing twice is fixing once."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from small import COVER, TABLE, filing

from tscc.cli.fix import certain_edits, diff_of, fix_filing
from tscc.cli.main import main
from tscc.diagnostics.diagnostic import Diagnostic, Edit, Help, Label
from tscc.pipeline import compile_filing
from tscc.text.source import Span

FAULTY = filing(
    cover=COVER.replace("May 6", "Febuary 6"), body=f"Item 5.  Other Events.\n\n{TABLE.replace('1,400', '1,4O0')}"
).replace("May 6", "February 6")
FIXED = FAULTY.replace("Febuary", "February").replace("1,4O0", "1,400")


def fixed(data: bytes) -> bytes:
    return fix_filing(data, None).data


def diagnostic(*edits: Edit) -> Diagnostic:
    from tscc.diagnostics.codes import CODES

    ways = tuple(Help("do so", edit) for edit in edits)
    return Diagnostic(code=CODES["TS401"], message="bad", primary=Label(Span(0, 1)), help=ways)


def test_what_is_certain_is_edited() -> None:
    assert fixed(FAULTY.encode()).decode() == FIXED


def test_the_fixed_filing_has_no_such_fault() -> None:
    before, after = compile_filing(FAULTY.encode(), None), fix_filing(FAULTY.encode(), None).compilation
    gone = {"TS401", "TS405"}
    assert gone <= {found.code.id for found in before.diagnostics}
    assert not gone & {found.code.id for found in after.diagnostics}


@pytest.mark.parametrize(
    "text",
    [FAULTY, filing(), FAULTY.replace("$3,500,500", "$3,500,501"), filing(cover=""), "no filing\n", ""],
    ids=["faulty", "clean", "not footing", "no cover", "no filing", "empty"],
)
def test_fixing_twice_is_fixing_once(text: str) -> None:
    once = fixed(text.encode())
    assert fixed(once) == once


@pytest.mark.parametrize("text", [filing(), "no filing\n", ""], ids=["clean", "no filing", "empty"])
def test_what_needs_no_fix_stays_byte_for_byte(text: str) -> None:
    assert fixed(text.encode()) == text.encode()


def test_what_is_not_certain_stays() -> None:
    doubtful = FAULTY.replace("$3,500,500", "$3,500,501")
    assert "1,4O0,150" in fixed(doubtful.encode()).decode()


def test_a_figure_that_may_lack_a_decimal_stays() -> None:
    sheet = (Path(__file__).parents[1] / "examples" / "lantern-2001-7.txt").read_text(encoding="utf-8")
    spoilt = sheet.replace("67.01 ", "67.;1 ", 1).replace("500,000.01 -", "500,000.0 -", 1)
    assert spoilt != sheet
    assert fixed(spoilt.encode()).decode() == spoilt


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: b"\xef\xbb\xbf" + text.replace("17 Mill", "17 Müll").replace("\n", "\r\n").encode(),
        lambda text: text.replace("17 Mill", "17 Müll €").encode(),
        lambda text: text.replace("17 Mill", "17 Müll €").encode("cp1252"),
        lambda text: text.replace("\n", "  \n").replace("        ", "\t").encode(),
        lambda text: text.rstrip("\n").encode(),
        lambda text: text.replace("\n---", "\n- ---").encode(),
    ],
    ids=["crlf", "cr", "bom", "bom utf-8 crlf", "utf-8", "cp1252", "blanks and tabs", "no last newline", "escaped"],
)
def test_all_other_bytes_stay(encode) -> None:
    assert fixed(encode(FAULTY)) == encode(FIXED)


@pytest.mark.parametrize(
    ("printed", "spoilt", "words", "certain"),
    [
        ("1,400,150", "1,4O0,150", "the figure is 1,400,150: the filing ties with no other reading", True),
        ("1,400,150", "1,4I0,150", "perhaps the figure is 1,400,150: then the filing ties", False),
        ("1,400,150", "140,0,150", "the figure is 1,400,150: the filing ties with no other reading", True),
        ("1,400,150", "1,4400,150", "perhaps the figure is 1,400,150: then the filing ties", False),
        ("1,400,150", "1,4O0,151", "perhaps the figure is 1,400,151", False),
    ],
    ids=["letter", "another letter", "comma", "digit too many", "does not tie"],
)
def test_an_edit_is_certain_only_if_the_filing_compiled_with_it_ties(
    printed: str, spoilt: str, words: str, certain: bool
) -> None:
    text = filing(body=f"Item 5.  Other Events.\n\n{TABLE.replace(printed, spoilt)}")
    (found,) = compile_filing(text.encode(), None).diagnostics
    (way,) = found.help
    assert way.text == words
    assert way.edit is not None
    assert way.edit.certain is certain


def test_readings_that_nothing_tells_apart_are_all_named() -> None:
    text = filing(body=f"Item 5.  Other Events.\n\n{TABLE.replace('1,400,150', '1,400,15017')}")
    (found,) = compile_filing(text.encode(), None).diagnostics
    assert [(way.text, way.edit) for way in found.help] == [("perhaps the figure is 1,400,150 or 1,400,150.17", None)]


def test_a_fault_that_shares_a_figure_makes_an_edit_a_suggestion() -> None:
    text = filing(cover=COVER.replace("May 6", "Febuary 6"))
    (month, *_) = compile_filing(text.encode(), None).diagnostics
    assert [(way.text, way.edit and way.edit.certain) for way in month.help] == [("perhaps spell it `February`", False)]


def test_an_edit_that_is_not_certain_is_left_out() -> None:
    sure, doubtful = Edit(Span(0, 2), "a", certain=True), Edit(Span(5, 6), "b")
    assert certain_edits([diagnostic(doubtful, sure)]) == [sure]


def test_edits_come_by_position_and_once() -> None:
    first, second = Edit(Span(0, 4), "a", certain=True), Edit(Span(6, 8), "b", certain=True)
    assert certain_edits([diagnostic(second), diagnostic(first), diagnostic(first)]) == [first, second]


def test_of_edits_that_overlap_none_is_made() -> None:
    first, second = Edit(Span(0, 4), "a", certain=True), Edit(Span(3, 7), "b", certain=True)
    last = Edit(Span(8, 9), "c", certain=True)
    assert certain_edits([diagnostic(first, second), diagnostic(last)]) == [last]


def test_what_was_changed_is_known() -> None:
    changes = fix_filing(FAULTY.encode(), None).changes
    assert [(change.old, change.new) for change in changes] == [("Febuary", "February"), ("1,4O0,150", "1,400,150")]
    assert ["Febuary" in FAULTY.splitlines()[changes[0].line - 1], changes[1].line > changes[0].line] == [True, True]


def test_fix_says_what_it_changed_and_what_is_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "small.txt"
    path.write_text(FAULTY)
    main(["check", "--fix", str(path)])
    assert path.read_text() == FIXED
    said = capsys.readouterr().err.splitlines()
    line = 1 + FAULTY[: FAULTY.index("Febuary")].count("\n")
    assert said[0] == f"{path}:{line}: `Febuary` is now `February`"
    assert said[2] == f"{path}: 2 edits applied, no diagnostics left"


def test_fix_tells_of_hard_links(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one.txt").write_text(FAULTY)
    (tmp_path / "two.txt").hardlink_to(tmp_path / "one.txt")
    main(["check", "--fix", str(tmp_path / "one.txt")])
    assert "one.txt: it had 2 names (hard links): the others keep the text without edits\n" in capsys.readouterr().err
    assert ((tmp_path / "one.txt").read_text(), (tmp_path / "two.txt").read_text()) == (FIXED, FAULTY)


def test_a_diff_names_the_file_and_shows_the_lines() -> None:
    diff = diff_of(FAULTY.encode(), fixed(FAULTY.encode()), "small.txt")
    assert diff.startswith("--- small.txt\n+++ small.txt")
    changed = [line for line in diff.splitlines() if line[:1] in "+-" and line[:3] not in ("---", "+++")]
    assert changed == [
        "-Date of Report: Febuary 6, 2002",
        "+Date of Report: February 6, 2002",
        "-2002                             5                         1,4O0,150",
        "+2002                             5                         1,400,150",
    ]


@pytest.mark.parametrize(
    ("before", "after"), [("\n\n", "\n\f\n"), ("\n", "\r"), ("\n", "\r\n"), ("\n", " \x0b\x1c\x85\n")]
)
def test_a_diff_is_a_patch_whatever_is_in_the_lines(tmp_path: Path, before: str, after: str) -> None:
    """The signs that Python takes for line ends, and a last line without an end."""
    path = tmp_path / "caf\xe9.txt"
    old = FAULTY.replace(before, after).rstrip().encode("latin-1")
    new = old.replace(b"Febuary", b"February").replace(b"1,4O0", b"1,400")
    path.write_bytes(old)
    diff = diff_of(old, new, str(path)).encode("latin-1")
    subprocess.run(["patch", "--binary", "-s", "-p0", path], input=diff, check=True)
    assert path.read_bytes() == new


def test_there_is_no_diff_where_nothing_changed() -> None:
    assert diff_of(b"a\n", b"a\n", "small.txt") == ""
