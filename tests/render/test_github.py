"""The github format: workflow commands that say what they should, whatever they quote."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tscc.diagnostics.codes import Code, Severity
from tscc.diagnostics.diagnostic import Diagnostic, Help, Label
from tscc.render.formats import render_reports
from tscc.render.report import Report
from tscc.render.terminal import Page
from tscc.text.source import Source, Span


def test_a_command(make_source: Callable[..., Source]) -> None:
    code = Code("TS401", Severity.ERROR, "bad character in a number")
    found = Diagnostic(
        code=code,
        message="'O' is no digit, 100% sure",
        primary=Label(Span(4, 5), "here"),
        notes=("a note",),
        help=(Help("write 0"),),
    )
    assert render_reports(
        [Report(path="a,b:c%.txt", source=make_source("x\n1,O0"), diagnostics=(found,))], "github", Page()
    ) == (
        "::error file=a%2Cb%3Ac%25.txt,line=2,endLine=2,col=3,endColumn=4,title=TS401 bad character in a number"
        "::'O' is no digit, 100%25 sure (here)%0Anote: a note%0Ahelp: write 0\n"
    )


@pytest.mark.parametrize(
    ("severity", "command"), [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.NOTE, "notice")]
)
def test_commands_by_severity(severity: Severity, command: str) -> None:
    found = Diagnostic(code=Code("TS001", severity, "t"), message="m", primary=Label(Span(0, 0)))
    written = render_reports([Report(path="p", source=None, diagnostics=(found,))], "github", Page())
    assert written == f"::{command} file=p,title=TS001 t::m\n"


def test_no_columns_over_several_lines(make_source: Callable[..., Source]) -> None:
    found = Diagnostic(code=Code("TS001", Severity.NOTE, "t"), message="m", primary=Label(Span(1, 6)))
    written = render_reports(
        [Report(path="p", source=make_source("one\ntwo\n"), diagnostics=(found,))], "github", Page()
    )
    assert written == "::notice file=p,line=1,endLine=2,title=TS001 t::m\n"


def test_a_filing_gives_no_command_and_no_colour(pool: Report) -> None:
    hostile = Diagnostic(
        code=Code("TS001", Severity.ERROR, "t"),
        message="x\r\n::add-mask::y\x1b[31m",
        primary=Label(Span(0, 1), "\n::set-output name=a::b"),
    )
    written = render_reports(
        [Report(path="\n::error::", source=pool.source, diagnostics=(*pool.diagnostics, hostile))], "github", Page()
    )
    lines = written.split("\n")
    assert len(lines) == len(pool.diagnostics) + 2
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines[:-1])
    assert "\x1b" not in written
    assert "\r" not in written
