"""The text format: what it looks like, and what no filing can do to it."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from syrupy.assertion import SnapshotAssertion

from tscc.diagnostics.codes import Code, Severity
from tscc.diagnostics.diagnostic import Diagnostic, Edit, Help, Label
from tscc.render.formats import FOR_PEOPLE, FORMATS, render_reports
from tscc.render.report import Report
from tscc.render.terminal import Page, page_of
from tscc.render.text import render_texts
from tscc.render.window import view_line
from tscc.shown.excerpt import visible
from tscc.text.source import Source, Span

ERROR = Code("TS401", Severity.ERROR, "bad character in a number")
WARNING = Code("TS303", Severity.WARNING, "footnote that nothing refers to")
WIDE_ROWS = (
    ("Condominium Units (one to four stories high)", "19", "8,796,804"),
    ("Detached Houses", "765", "356,578,477"),
    ("Cooperative Units", "5", "7,721,95"),
)
SOURCE_ROW = re.compile(r" *\d+ [|│-]")
"""`31 | Alabama`, `31 - Alabama`."""


def shown(*reports: Report, width: int = 100, unicode: bool = False, max_errors: int | None = None) -> str:
    """The plain text of some reports."""
    return render_reports(reports, FOR_PEOPLE, Page(width, unicode, False, max_errors))


def one(source: Source | None, start: int, end: int, *, code: Code = ERROR, **fields: object) -> Report:
    """A report of one diagnostic."""
    found = Diagnostic(code=code, message="m", primary=Label(Span(start, end), "here"), **fields)  # type: ignore[arg-type]
    return Report(path="p", source=source, diagnostics=(found,))


def test_unicode(pool: Report, snapshot_text: SnapshotAssertion) -> None:
    assert shown(pool, unicode=True) == snapshot_text


def test_ascii(pool: Report, snapshot_text: SnapshotAssertion) -> None:
    assert shown(pool) == snapshot_text


def test_narrow(pool: Report, snapshot_text: SnapshotAssertion) -> None:
    assert shown(pool, width=40) == snapshot_text


def test_coloured(pool: Report, snapshot_text: SnapshotAssertion) -> None:
    some = Report(path=pool.path, source=pool.source, diagnostics=pool.diagnostics[1:3])
    written = render_reports([some], FOR_PEOPLE, Page(coloured=True))
    assert re.sub(r"\x1b\[[0-9;]*m", "", written) == shown(some, unicode=True)
    assert written.replace("\x1b", "ESC") == snapshot_text


def test_an_empty_file(make_source: Callable[..., Source]) -> None:
    assert shown(one(make_source(""), 0, 0)).splitlines()[1:5] == [" --> p:1:1", "  |", "1 |", "  | ^ here"]


def test_the_end_of_a_file(make_source: Callable[..., Source]) -> None:
    assert shown(one(make_source("a\nbc\n"), 5, 5)).splitlines()[3:5] == ["2 | bc", "  |   ^ here"]


def test_a_line_end_at_the_end_of_a_span_is_not_marked(make_source: Callable[..., Source]) -> None:
    assert shown(one(make_source("abc\r\ndef\r\n"), 1, 5)).splitlines()[3:5] == ["1 | abc", "  |  ^^ here"]


def test_a_file_that_could_not_be_read() -> None:
    assert shown(one(None, 0, 0, notes=("a note",))).splitlines() == [
        "error[TS401]: m",
        " --> p",
        "  |",
        "  = note: here",
        "  = note: a note",
        "",
        "1 error in p",
        "for more about it: tscc explain TS401",
    ]


def test_labels_at_one_place(make_source: Callable[..., Source]) -> None:
    report = one(make_source("abc def"), 0, 3, secondary=(Label(Span(0, 3), "one"), Label(Span(0, 7), "two")))
    assert shown(report).splitlines()[3:9] == [
        "1 | abc def",
        "  | ^^^---- two",
        "  | |",
        "  | here",
        "  | one",
        "",
    ]


def test_places_far_apart_and_a_line_between(make_source: Callable[..., Source]) -> None:
    report = one(make_source("a\nb\nc\nd\ne\nf\n"), 4, 5, secondary=(Label(Span(0, 1)), Label(Span(10, 11))))
    assert shown(report).splitlines()[3:11] == [
        "1 | a",
        "  | -",
        "2 | b",
        "3 | c",
        "  | ^ here",
        "...",
        "6 | f",
        "  | -",
    ]


def test_many_marks_on_a_line_are_counted(make_source: Callable[..., Source]) -> None:
    report = one(make_source("x" * 60), 0, 1, secondary=tuple(Label(Span(at, at + 1)) for at in range(2, 60, 2)))
    assert shown(report).splitlines()[4:8] == [
        "  | ^ - - - - - - -",
        "  | |",
        "  | here",
        "  | (22 more)",
    ]


def test_a_single_hidden_mark_is_shown(make_source: Callable[..., Source]) -> None:
    report = one(make_source("x" * 60), 0, 1, secondary=tuple(Label(Span(at, at + 1)) for at in range(2, 18, 2)))
    assert "^ - - - - - - - -" in shown(report)
    assert "more)" not in shown(report)


def test_a_single_hidden_line_is_shown(make_source: Callable[..., Source]) -> None:
    texts = ["", "", "", "why", "", "", ""]  # the label in the middle leaves one line on its left
    labels = tuple(Label(Span(2 * at, 2 * at + 1), text) for at, text in enumerate(texts, 1))
    lines = shown(one(make_source("a\nb\nc\nd\ne\nf\ng\nh\n"), 0, 1, secondary=labels)).splitlines()
    assert [line[4] for line in lines if line[1:4] == " | " and line[0] != " "] == [*"abcdefgh"]
    assert not any("more)" in line for line in lines)


def test_a_long_row_is_shown_with_fewer_blanks(make_source: Callable[..., Source]) -> None:
    row = "Utah" + " " * 50 + "21" + " " * 40 + "1,314,19T" + " " * 30 + "9.09%"
    lines = shown(one(make_source(row + "\n"), row.index("T"), row.index("T") + 1), width=60).splitlines()
    assert lines[3] == "1 | Utah          21          1,314,19T               9.09%"
    assert lines[4].index("^") == lines[3].index("T")


def test_columns_of_long_rows_stay_below_each_other(make_source: Callable[..., Source]) -> None:
    """The blanks that all lines have are left out of all of them, and the label fits beside its mark."""
    rows = [f"{label:<46}{count:>12}{balance:>30}" for label, count, balance in WIDE_ROWS]
    text = "\n".join(rows)
    labels = [
        Label(Span(text.index(balance), text.index(balance) + len(balance)), "one") for _, _, balance in WIDE_ROWS[:2]
    ]
    at = text.index(WIDE_ROWS[2][2])
    report = one(make_source(text), at, at + 7, secondary=tuple(labels))
    lines = shown(report, width=80).splitlines()
    shown_rows = [line for line in lines if re.match(r"\d \|", line)]
    assert [line.split("  ")[0][4:] for line in shown_rows] == [label for label, _, _ in WIDE_ROWS]
    assert (
        len({line.index(balance) + len(balance) for line, (_, _, balance) in zip(shown_rows, WIDE_ROWS, strict=True)})
        == 1
    )
    assert (
        len({line.index(f"{count}  ") + len(count) for line, (_, count, _) in zip(shown_rows, WIDE_ROWS, strict=True)})
        == 1
    )
    assert lines[-4].endswith("^^^^^^^ here")


def test_prose_does_not_keep_rows_from_making_room_for_labels(make_source: Callable[..., Source]) -> None:
    """A line of prose has no blanks to leave out, and neither has a row whose label is as wide as the page."""
    rows = [f"Total{'241':>20}{figure:>30}\n" for figure in ("$42,115,667", "$42,115,668", "$42,115,669")]
    source = make_source("The balance of the pool is $42,511,667.37 as of the date of cut-off.\n\n\n" + "".join(rows))
    said = (
        "the total of the table by state",
        "the total of the table by rate",
        "the total of the table by " + "size " * 8,
    )
    starts = [source.text.index(f"$42,115,66{digit}") for digit in "789"]
    others = tuple(Label(Span(at, at + 11), text) for at, text in zip(starts, said, strict=True))
    at = source.text.index("$42,511")
    lines = shown(one(source, at, at + 14, secondary=others), width=66).splitlines()
    rows_at = [number for number, line in enumerate(lines) if "Total" in line]
    assert [lines[number].index("$") for number in rows_at] == [lines[rows_at[0]].index("$")] * 3
    assert [lines[number + 1].partition(" |")[2].strip(" -") for number in rows_at] == [*said[:2], ""]


@pytest.mark.parametrize("unicode", [True, False])
def test_label_of_a_row_stays_on_a_narrow_page(unicode: bool, make_source: Callable[..., Source]) -> None:
    label, count, balance = WIDE_ROWS[0]
    text = f"{label:<46}{count:>12}{balance:>30}"
    start = text.index(balance)
    lines = shown(one(make_source(text), start, start + len(balance)), width=40, unicode=unicode).splitlines()
    assert re.fullmatch(r"1 [|│] Condominium U.*(…|\.\.\.).*8,796,804", lines[3])
    assert len(lines[3]) <= 40
    assert lines[4].index("^") == lines[3].index(balance)


def test_first_mark_of_a_narrow_row_is_whole() -> None:
    label, count, balance = WIDE_ROWS[0]
    row = f"{label:<46}{count:>12}{balance:>30}"
    marks = [(row.index(each), row.index(each) + len(each)) for each in (balance, label, count)]
    view = view_line(row, marks, 30, unicode=True)
    assert len(view.text) <= 30
    assert view.text.startswith("Condo")
    assert view.text[slice(*view.cells(*marks[0]))] == balance


def test_line_without_a_mark_keeps_label_and_figure() -> None:
    label, count, balance = WIDE_ROWS[0]
    view = view_line(f"{label:<46}{count:>12}{balance:>30}", [], 34, unicode=True)
    assert view.text.startswith("Condominium U")
    assert re.search(r"\W8,796,804$", view.text)
    assert len(view.text) <= 34


# --- on a terminal


def on_terminal(report: Report, **fields: bool) -> str:
    return render_reports([report], FOR_PEOPLE, Page(terminal=True, **fields))


def test_code_is_a_link_on_a_terminal_alone(make_source: Callable[..., Source]) -> None:
    report = one(make_source("abc"), 0, 1)
    linked = on_terminal(report, links=True)
    (uri,) = re.findall(r"\x1b]8;;(file:///\S+?)\x1b\\TS401\x1b]8;;\x1b\\]", linked)
    assert Path(unquote(uri.removeprefix("file://"))).read_text(encoding="utf-8").startswith("#")
    assert re.sub(r"\x1b]8;;.*?\x1b\\", "", linked) == on_terminal(report) == shown(report, unicode=True)


@pytest.mark.parametrize(
    ("terminal", "term", "links"), [(True, "xterm", True), (True, "dumb", False), (False, "xterm", False)]
)
def test_links_are_for_terminals_that_are_not_dumb(
    terminal: bool, term: str, links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    monkeypatch.setattr(stream, "isatty", lambda: terminal, raising=False)
    monkeypatch.setenv("TERM", term)
    monkeypatch.setenv("FORCE_COLOR", "1")
    page = page_of(stream, colour="always")
    assert (page.terminal, page.links, page.coloured) == (terminal, links, True)
    assert page_of(stream, ascii_only=True).unicode is False


def test_clean_filings_are_told_to_a_terminal(make_source: Callable[..., Source]) -> None:
    clean = Report(path="p", source=make_source("x"), diagnostics=(), passed=103)
    assert on_terminal(clean) == "1 filing, 103 checks pass\n"
    assert shown(clean) == ""
    two = render_reports([clean, clean], FOR_PEOPLE, Page(terminal=True))
    assert two == "2 filings, 206 checks pass\n"
    failed = Report(path="p", source=None, diagnostics=(), failure="no such file")
    assert render_reports([clean, failed], FOR_PEOPLE, Page(terminal=True)) == ""


def test_a_mark_on_blanks_keeps_its_place(make_source: Callable[..., Source]) -> None:
    row = "Utah" + " " * 60 + "21" + " " * 40 + "9.09%"
    lines = shown(one(make_source(row + "\n"), 80, 85), width=60).splitlines()
    assert lines[4].index("^") > lines[3].index("21") + 1
    assert lines[4].rindex("^") < lines[3].index("9.09%")


def test_brackets_that_overlap(make_source: Callable[..., Source]) -> None:
    source = make_source("".join(f"line {number}\n" for number in range(9)))
    spans = [Span(7 * line, 7 * line + 30) for line in range(5)]
    report = one(source, 0, 30, secondary=tuple(Label(span, f"from {span.start}") for span in spans[1:]))
    text = shown(report)
    assert "here" in text
    assert all(f"from {span.start}" in text for span in spans[1:])


def test_summary(make_source: Callable[..., Source]) -> None:
    source = make_source("abc")
    fix = (Help("h", Edit(Span(0, 1), "x", certain=True)),)
    errors = one(source, 0, 1, help=fix).diagnostics * 25
    warnings = one(source, 0, 1, code=WARNING).diagnostics
    report = Report(path="pool.txt", source=source, diagnostics=(*errors, *warnings))
    assert shown(report, max_errors=20).splitlines()[-4:] == [
        "25 errors, 1 warning in pool.txt",
        "not shown, with --max-errors 20: 5 errors",
        "25 can be fixed: tscc check --fix",
        "for more about one of TS303, TS401: tscc explain TS303",
    ]
    assert shown(report, max_errors=20).count("error[TS401]") == 20
    clean = Report(path="clean.txt", source=source, diagnostics=())
    assert "25 errors, 1 warning in 1 of 2 files\n" in shown(report, clean)


def test_nothing_to_say(make_source: Callable[..., Source]) -> None:
    assert render_texts(Report(path="p", source=make_source("x"), diagnostics=()), Page()) == []
    assert shown(Report(path="p", source=None, diagnostics=())) == ""


def test_lines_drawn_by_what_the_stream_takes(pool: Report) -> None:
    for encoding in ("ascii", "cp1252", "utf-8"):
        stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
        assert render_reports([pool], FOR_PEOPLE, page_of(stream)).isascii() is (encoding != "utf-8")


def test_edits(make_source: Callable[..., Source]) -> None:
    source = make_source("one\ntwo\nthree\n")

    def diff(start: int, end: int, replacement: str) -> list[str]:
        lines = shown(one(source, 0, 1, help=(Help("do", Edit(Span(start, end), replacement)),))).splitlines()
        first = lines.index(next(line for line in lines if line.endswith("= help: do"))) + 1
        return lines[first : lines.index("", first)]

    assert diff(4, 7, "Two") == ["2 - two", "2 + Two", "  | ~"]
    assert diff(4, 8, "") == ["2 - two"]
    assert diff(4, 4, "1½\n") == ["2 + 1?", "3 | two"]
    assert diff(7, 7, "\nmore") == ["2 | two", "3 + more"]
    assert diff(2, 5, "-") == ["1 - one", "2 - two", "1 + on-wo"]
    assert diff(0, 0, "") == []
    assert diff(14, 14, "end") == ["3 | three", "4 + end"]
    long = diff(0, 14, "".join(f"{number}\n" for number in range(20)))
    assert long == [" 1 - one", " 2 - two", " 3 - three", " 1 + 0", " 2 + 1", "...", "19 + 18", "20 + 19"]


def test_rich_is_imported_for_text_alone() -> None:
    imports = ",".join(module for form, module in FORMATS.items() if form != FOR_PEOPLE)
    check = f"import sys, {imports}; sys.exit(any(name.split('.')[0] == 'rich' for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
    check = "import sys, tscc.render.text; sys.exit('rich.console' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0


PLAIN = ["a", "1,234", " ", "    ", "\n", "\r\n", "\r", "é", "[b]", ":x:"]
HOSTILE = [
    "\t",
    "\x00",
    "\x1b[31m",
    "\x1b]8;;x\x07",
    "\x9b",
    "\x0c",
    "\x85",
    "\xa0",
    "\u202e",
    "\u2066",
    "\u200b",
    "\u2028",
]
WIDE = ["e\u0301", "日本", "😀", "👨\u200d👩", "א"]
PIECES = st.sampled_from(PLAIN + HOSTILE + WIDE)
INVISIBLE = {"Cc", "Cf", "Cs", "Zl", "Zp"}
TEXTS = st.lists(PIECES | st.characters(), max_size=60).map("".join)
LABELS = st.builds(Label, st.builds(Span, st.integers(-2, 90), st.integers(-2, 90)), TEXTS)
EDITS = st.builds(Edit, st.builds(Span, st.integers(-2, 90), st.integers(-2, 90)), TEXTS, st.booleans())
DIAGNOSTICS = st.builds(
    Diagnostic,
    code=st.sampled_from([ERROR, WARNING]),
    message=TEXTS,
    primary=LABELS,
    secondary=st.lists(LABELS, max_size=10).map(tuple),
    notes=st.lists(TEXTS, max_size=2).map(tuple),
    help=st.lists(st.builds(Help, TEXTS, st.none() | EDITS), max_size=2).map(tuple),
)


@given(text=TEXTS, found=st.lists(DIAGNOSTICS, max_size=3).map(tuple), width=st.integers(1, 130))
def test_no_text_and_no_span_does_harm(
    make_source: Callable[..., Source], text: str, found: tuple[Diagnostic, ...], width: int
) -> None:
    report = Report(path="p", source=make_source(text), diagnostics=found)
    assert shown(report, width=width).isascii()
    for written in (render_reports([report], form, Page(width)) for form in FORMATS):
        lines = written.split("\n")
        assert not [
            char for line in lines for char in line if unicodedata.category(char) in {"Cc", "Cf", "Zl", "Zp", "Cs"}
        ]


@given(text=TEXTS, found=DIAGNOSTICS, width=st.integers(20, 130), unicode=st.booleans())
def test_rows_of_the_source_fit(
    make_source: Callable[..., Source], text: str, found: Diagnostic, width: int, unicode: bool
) -> None:
    rows = shown(
        Report(path="p", source=make_source(text), diagnostics=(found,)), width=width, unicode=unicode
    ).splitlines()
    limit = max(width, len("99 | ") + 2 * 3 + 16)
    assert not [row for row in rows if SOURCE_ROW.match(row) and cell_len(row) > limit]


@given(
    text=TEXTS,
    start=st.integers(0, 80),
    size=st.integers(0, 12),
    unicode=st.booleans(),
    width=st.sampled_from([30, 60, 2000]),
)
def test_carets_stand_under_their_characters(
    make_source: Callable[..., Source], text: str, start: int, size: int, unicode: bool, width: int
) -> None:
    source = make_source(text)
    start = min(start, len(text))
    line = source.place(start).line
    content = source.line_span(line)
    end = min(start + size, max(content.end, start))
    rows = shown(one(source, start, end), width=width, unicode=unicode).split("\n")
    at = next(index for index, row in enumerate(rows) if row.startswith(f"{line} "))
    above, below = rows[at], rows[at + 1]
    first, carets = below.index("^"), below.count("^")
    marked = visible(text[start:end], unicode=unicode)
    under = above[first : first + carets].ljust(len(marked))
    if start >= content.end:
        assert carets == 1
        assert under.strip() == ""
    elif marked and under.rstrip() != marked.rstrip():
        assert len(visible(text[content.start : content.end], unicode=unicode)) + 4 > width
        assert under[0] == marked[0]
