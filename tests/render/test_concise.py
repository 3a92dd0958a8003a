"""The concise format: one line a diagnostic, whatever it quotes."""

from __future__ import annotations

from collections.abc import Callable

from tscc.diagnostics.codes import Code, Severity
from tscc.diagnostics.diagnostic import Diagnostic, Label
from tscc.render.formats import render_reports
from tscc.render.report import Report
from tscc.render.terminal import Page
from tscc.text.source import Source, Span

CODE = Code("TS501", Severity.ERROR, "total differs")


def test_lines(pool: Report) -> None:
    assert render_reports([pool], "concise", Page()).splitlines() == [
        "filings/pool.txt:16:20: error[TS501] the total of Loans is 197, its rows add up to 187",
        "filings/pool.txt:15:22: error[TS401] 'O' is no digit",
        "filings/pool.txt:17:1: warning[TS303] footnote 1 is never referred to",
        "filings/pool.txt:16:1: error[TS204] no rule above the total",
        r"filings/pool.txt:19:41: note[TS101] unexpected \x1b[31m[bold]character\x07[/bold] :warning:\n in \u202eA",
        "filings/pool.txt:20:241: error[TS401] a needle in a long line",
        "filings/pool.txt:20:489: error[TS012] the filing ends without a signature block",
    ]


def test_nothing_found() -> None:
    assert render_reports([Report(path="pool.txt", source=None, diagnostics=())], "concise", Page()) == ""


def test_file_that_could_not_be_read() -> None:
    found = Diagnostic(code=CODE, message="not text", primary=Label(Span(0, 0)))
    report = Report(path="a.pdf", source=None, diagnostics=(found,))
    assert render_reports([report], "concise", Page()) == "a.pdf: error[TS501] not text\n"


def test_path_and_message_are_made_safe(make_source: Callable[..., Source]) -> None:
    found = Diagnostic(code=CODE, message="caf\xe9\x1b[2J\n", primary=Label(Span(5, 9)))
    report = Report(path="a\x1b[31m\udc80é\n.txt", source=make_source("one\ntwo"), diagnostics=(found,))
    assert (
        render_reports([report], "concise", Page()) == "a\\x1b[31m\\udc80é\\n.txt:2:2: error[TS501] café\\x1b[2J\\n\n"
    )
    assert render_reports([report], "concise", Page(unicode=False)).isascii()
