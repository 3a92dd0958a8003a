"""Sources made straight from a text, and a report that has something of everything a renderer must draw."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable

import pytest

from tscc.diagnostics.codes import Code, Severity
from tscc.diagnostics.diagnostic import Diagnostic, Edit, Help, Label
from tscc.document.enums import Encoding, Newline
from tscc.render.report import Report
from tscc.text.source import Source, Span

BAD_CHARACTER = Code("TS401", Severity.ERROR, "bad character in a number")
WRONG_TOTAL = Code("TS501", Severity.ERROR, "total differs from the sum of its rows")
UNUSED_NOTE = Code("TS303", Severity.WARNING, "footnote that nothing refers to")
MISSING_RULE = Code("TS204", Severity.ERROR, "table without a ruler")
NO_SIGNATURE = Code("TS012", Severity.ERROR, "signature block missing")
ODD_CHARACTER = Code("TS101", Severity.NOTE, "character that is not printed")

STATES = ("Alabama", "Arizona", "Delaware", "Idaho", "Kansas", "Maine", "Nevada", "Ohio", "Texas", "Utah", "Vermont")

POOL = "".join(
    [
        "FAIRWEATHER RIDGE FUNDING, SERIES 2002-4\n",
        "State            Loans        Balance    Percent\n",
        "-------------------------------------------------\n",
        *(f"{state:<12}{12 + row:>10}{1_250_000 + 7_133 * row:>15,}{9.09:>11}%\n" for row, state in enumerate(STATES)),
        "Wyoming             1O    $ 1,250,000       0.02%\n",
        "Total              197     15,392,315     100.00%\n",
        "[1] Balances are those of the cut-off date,\n",
        "    scheduled principal paid.\n",
        "A\tb\x1b[31mred\x1b[0m \u202eoverridden\u202c zero\u200bwidth \u65e5\u672c e\u0301 caf\u00e9",
        " [bold]x[/bold] :warning:\r\n",
        f"{'lorem ' * 40}needle {'ipsum ' * 40}\n",
    ]
)


def make_source(text: str, *, encoding: Encoding = Encoding.UTF_8, newline: Newline = Newline.LF) -> Source:
    """Make a source of a text."""
    data = text.encode("utf-8", "surrogatepass")
    starts = [0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", text) if found.end() < len(text))]
    return Source(
        name="pool.txt",
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        text=text,
        line_starts=tuple(starts),
        encoding=encoding,
        newline=newline,
        enveloped=False,
        header=(),
        header_span=None,
        documents=(),
    )


@pytest.fixture(scope="session", name="make_source")
def make_source_fixture() -> Callable[..., Source]:
    """Give `make_source`."""
    return make_source


@pytest.fixture(scope="session")
def pool() -> Report:
    """A report on an invented filing: one diagnostic for each thing that is drawn in its own way."""
    source = make_source(POOL)

    def at(text: str, *, after: str = "") -> Span:
        start = source.text.index(text, source.text.index(after))
        return Span(start, start + len(text))

    total = Diagnostic(
        code=WRONG_TOTAL,
        message="the total of Loans is 197, its rows add up to 187",
        primary=Label(at("197", after="Total"), "printed total"),
        secondary=tuple(Label(at(str(12 + row), after=state)) for row, state in enumerate(STATES)),
        notes=("the total line is line 16, and the rows it closes are those of lines 4 to 15 of the same table",),
        help=(Help("one figure may be misprinted; the sum is 187", Edit(at("197", after="Total"), "187")),),
    )
    stacked = Diagnostic(
        code=BAD_CHARACTER,
        message="'O' is no digit",
        primary=Label(at("O    $"), "not a digit"),
        secondary=(
            Label(at("Wyoming"), "the row of this state"),
            Label(at("1,250,000", after="Wyoming"), "stands beside this balance"),
            Label(at("0.02%"), "and this share"),
            Label(at("Loans"), "a column of counts"),
        ),
        help=(Help("the letter O stands for zero", Edit(at("1O"), "10", certain=True)),),
    )
    bracket = Diagnostic(
        code=UNUSED_NOTE,
        message="footnote 1 is never referred to",
        primary=Label(at("[1] Balances are those of the cut-off date,\n    scheduled principal paid."), "this note"),
        secondary=(Label(Span(at("Loans").start, at("Total").start), "the table above it has no mark"),),
        help=(
            Help("take the note out", Edit(Span(at("[1]").start, at("A\tb").start), "")),
            Help("or put its mark behind the head", Edit(at("Balance"), "Balance [1]")),
        ),
    )
    inserted = Diagnostic(
        code=MISSING_RULE,
        message="no rule above the total",
        primary=Label(Span(at("Total").start, at("Total").start), "expected a line of dashes"),
        help=(Help("put one in", Edit(Span(at("Total").start, at("Total").start), "-----\n=====\n")),),
    )
    hostile = Diagnostic(
        code=ODD_CHARACTER,
        message="unexpected \x1b[31m[bold]character\x07[/bold] :warning:\n in \u202eA",
        primary=Label(at("\u65e5\u672c"), "two \x1b[5mwide ones [red]here[/red]"),
        secondary=(Label(at("\x1b[31m"), "escape"), Label(at("caf\u00e9"), "plain"), Label(at("\t"), "")),
        notes=("a note \u2028 on [link=x]one\x9b line[/link]",),
        help=(Help("take \x1b it out", Edit(at("\x1b[31m"), "\x1b\u202e")),),
    )
    long = Diagnostic(
        code=BAD_CHARACTER,
        message="a needle in a long line",
        primary=Label(at("needle"), "here, and this label says so much of it that it cannot stand beside its caret"),
        secondary=(Label(Span(at("lorem").start, at("needle").start - 1), "all of this is hay"),),
        help=(Help("take it out", Edit(at("needle "), "")),),
    )
    end = Diagnostic(
        code=NO_SIGNATURE,
        message="the filing ends without a signature block",
        primary=Label(Span(len(source.text), len(source.text)), "the file ends here"),
        notes=("expected SIGNATURES, the name of the registrant, the name and title of who signs, and a date",),
    )
    found = (total, stacked, bracket, inserted, hostile, long, end)
    return Report(path="filings/pool.txt", source=source, diagnostics=found)
