"""The text format, for people: each diagnostic with its place in the filing, and a summary at the end.

Everything is built as rich `Text`, never as markup, so that text of a filing is not read as markup. Rows are made to fit
the width. Import this module only when there is something to show: rich is slow to import; its console, slower still, is
not used.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path
from textwrap import wrap

from rich.color import ColorSystem
from rich.style import Style
from rich.text import Span, Text

from tscc.diagnostics.codes import Code, Severity
from tscc.diagnostics.diagnostic import Diagnostic, Label
from tscc.document.words import counted
from tscc.render.canvas import BY_SEVERITY, FEWEST_LINE_CELLS, Frame, Role, Row
from tscc.render.edits import diff_lines, draw_diff
from tscc.render.joined import Joined as Plain
from tscc.render.joined import Tally, counts_of
from tscc.render.marks import mark_lines
from tscc.render.report import Report, limit, region
from tscc.render.snippet import draw_snippet
from tscc.render.terminal import Page
from tscc.shown.excerpt import printable
from tscc.text.source import Source
from tscc.text.source import Span as SourceSpan

_STYLES = {
    Role.ERROR: "bold red",
    Role.WARNING: "bold yellow",
    Role.NOTE: "bold cyan",
    Role.TITLE: "bold",
    Role.SECONDARY: "bold blue",
    Role.GUTTER: "bold blue",
    Role.ADDED: "green",
    Role.REMOVED: "red",
}


def piece(report: Report, page: Page) -> str:
    """The diagnostics of a file, each followed by a blank line; with the table of its checks where they are listed.

    At most `page.max_errors` diagnostics of each severity are shown; the summary counts them all.
    """
    checks = ""
    if report.results is not None:
        from tscc.render.check_list import render_checks

        checks = render_checks(report.path, report.results, page)
    shown = zip(limit(report.diagnostics, page.max_errors), render_texts(report, page), strict=True)
    return checks + "".join(f"{_linked(text, found.code, page)}\n" for found, text in shown)


def render_texts(report: Report, page: Page) -> list[Text]:
    """A text for each diagnostic, ending in a blank line."""
    return [_text([*_diagnostic(report, each, page), []]) for each in limit(report.diagnostics, page.max_errors)]


class Joined(Plain):
    """The diagnostics of all files, and a summary if there are any, or if someone waits for one."""

    def closing(self, tally: Tally, page: Page) -> str:
        """The summary; without diagnostics it is written only to a terminal."""
        if tally.faulty:
            return f"{written(_summary(tally, page), page)}\n"
        return f"{written([[(_clean(tally), Role.TITLE)]], page)}\n" if page.terminal and not tally.failed else ""


def _linked(text: Text, code: Code, page: Page) -> str:
    """The text of a diagnostic; on a terminal its code is a link (OSC 8) to the page of the catalogue as installed."""
    shown = _coloured(text) if page.coloured else text.plain
    if not page.links:
        return shown
    home = files("tscc.diagnostics").joinpath("catalogue", f"{code.id}.md")
    if not isinstance(home, Path):
        return shown
    return shown.replace(code.id, f"\x1b]8;;{home.as_uri()}\x1b\\{code.id}\x1b]8;;\x1b\\", 1)


def _clean(tally: Tally) -> str:
    """`1 filing, 103 checks pass`."""
    count, passed = tally.files, tally.passed
    checks = counted(passed, "check passes", "checks pass") if passed else "no checks apply"
    return f"{counted(count, 'filing')}, {checks}"


def draw_place(where: str, source: Source, span: SourceSpan, page: Page) -> str:
    """A place of a file by its name, and its lines with a mark under it."""
    found = Diagnostic(code=Code("", Severity.NOTE, ""), message="", primary=Label(span))
    marked = mark_lines(found, source)
    frame = Frame(len(str(marked.lines[-1])), page.width, page.unicode)
    start = region(source, span).start
    head: Row = [
        (" " * frame.gutter + frame.glyphs.arrow, Role.GUTTER),
        (f" {where}:{start.line}:{start.column}", Role.PLAIN),
    ]
    return f"{written([head, *draw_snippet(found, marked, source, frame)], page)}\n"


def written(rows: Iterable[Row], page: Page) -> str:
    """Rows as text, one a line, in colour if the page is."""
    text = _text(rows)
    return _coloured(text) if page.coloured else text.plain


def _coloured(text: Text) -> str:
    """The text with its styles as ANSI escapes; the spans of `_text` are in order and do not overlap."""
    plain, parts, at = text.plain, [], 0
    for start, end, style in text.spans:
        parts.append(plain[at:start])
        parts.append(Style.parse(str(style)).render(plain[start:end], color_system=ColorSystem.STANDARD))
        at = end
    return "".join(parts) + plain[at:]


def _text(rows: Iterable[Row]) -> Text:
    """The rows as one text, one a line."""
    parts: list[str] = []
    spans: list[Span] = []
    end = -1
    for row in rows:
        end += 1
        parts.append("".join(text for text, _ in row))
        for text, role in row:
            start, end = end, end + len(text)
            if role in _STYLES:
                spans.append(Span(start, end, _STYLES[role]))
    return Text("\n".join(parts), spans=spans)


def _diagnostic(report: Report, found: Diagnostic, page: Page) -> list[Row]:
    """Header, place, excerpt, notes and help."""
    source = report.source
    severity = found.code.severity
    where = printable(report.path, unicode=page.unicode)
    if source is None:
        frame = Frame(1, page.width, page.unicode)
        excerpt: list[Row] = []
    else:
        marked = mark_lines(found, source)
        diffs = (diff_lines(way.edit, source) for way in found.help if way.edit is not None)
        gutter = len(str(max([marked.lines[-1], *(diff.last for diff in diffs)])))
        frame = Frame(gutter, page.width, page.unicode)
        excerpt = draw_snippet(found, marked, source, frame)
        start = region(source, found.primary.span).start
        where = f"{where}:{start.line}:{start.column}"
    lead = [(f"{severity.value}[{found.code.id}]", BY_SEVERITY[severity]), (": ", Role.TITLE)]
    rows = _paragraph(lead, found.message, Role.TITLE, frame, 2)
    rows.append([(" " * frame.gutter + frame.glyphs.arrow, Role.GUTTER), (f" {where}", Role.PLAIN)])
    return [*rows, *excerpt, *_remarks(found, source, frame)]


def _remarks(found: Diagnostic, source: Source | None, frame: Frame) -> list[Row]:
    """Notes and help, and the label if the file could not be read."""
    rows: list[Row] = [frame.blank().row()]
    notes = found.notes if source is not None or not found.primary.text else (found.primary.text, *found.notes)
    for note in notes:
        rows += _paragraph(_lead("note", frame), note, Role.PLAIN, frame, frame.left)
    for way in found.help:
        rows += _paragraph(_lead("help", frame), way.text, Role.PLAIN, frame, frame.left)
        if way.edit is not None and source is not None:
            rows += draw_diff(diff_lines(way.edit, source), frame)
    return rows if len(rows) > 1 else []


def _lead(kind: str, frame: Frame) -> Row:
    return [(" " * (frame.gutter + 1) + "= ", Role.GUTTER), (f"{kind}:", Role.TITLE), (" ", Role.PLAIN)]


def _paragraph(lead: Row, text: str, role: Role, frame: Frame, indent: int) -> list[Row]:
    """A text after its lead, wrapped to the width with a hanging indent."""
    shown = printable(text, unicode=frame.unicode)
    taken = sum(len(piece) for piece, _ in lead)
    if taken + len(shown) <= frame.width:
        return [[*lead, (shown, role)]]
    lines = wrap(
        shown,
        max(frame.width, indent + FEWEST_LINE_CELLS),
        initial_indent=" " * taken,
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    first, *others = lines or [""]
    return [[*lead, (first[taken:], role)], *([(line, role)] for line in others)]


def _summary(tally: Tally, page: Page) -> list[Row]:
    """The counts of diagnostics, of hidden ones and of fixes, and the command that explains a code."""
    where = printable(tally.first, unicode=page.unicode)
    lines = [f"{counts_of(tally.every)} in {where if tally.files == 1 else f'{tally.faulty} of {tally.files} files'}"]
    if tally.accepted:
        lines.append(f"accepted, and of no effect on the exit code: {tally.accepted}")
    if tally.hidden:
        lines.append(f"not shown, with --max-errors {page.max_errors}: {counts_of(tally.hidden)}")
    if tally.fixable:
        lines.append(f"{tally.fixable} can be fixed: tscc check --fix")
    codes = sorted(tally.shown)
    if len(codes) == 1:
        lines.append(f"for more about it: tscc explain {codes[0]}")
    elif codes:
        lines.append(f"for more about one of {', '.join(codes)}: tscc explain {codes[0]}")
    styles = [Role.TITLE] + [Role.PLAIN] * (len(lines) - 1)
    frame = Frame(0, page.width, page.unicode)
    return [row for line, role in zip(lines, styles, strict=True) for row in _paragraph([], line, role, frame, 2)]
