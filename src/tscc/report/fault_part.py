"""The diagnostics: each with the lines it is about, its notes, and its help with the edit as a diff."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from tscc.diagnostics.diagnostic import Diagnostic, Edit, Help, Label
from tscc.render.edits import diff_lines
from tscc.render.report import clamp
from tscc.report.anchors import Anchors
from tscc.report.text_part import Flag
from tscc.shown.markup import Content, Html, element, joined
from tscc.text.source import Source, Span

_MOST_LINES = 4
_MOST_LINE_CHARS = 200
_BEFORE_CHARS = 80
_LONG_BLANK = re.compile(r"[ \t]{5,}")
"""A run of blanks within a line: that between `Townhouses` and `14`."""
_MOST_DIFF_LINES = 6


def flags_of(diagnostics: Sequence[Diagnostic]) -> list[Flag]:
    """The anchor of each diagnostic, `TS501-1`, with its severity and its place."""
    seen: Counter[str] = Counter()
    flags = []
    for found in diagnostics:
        seen[found.code.id] += 1
        flags.append(Flag(f"{found.code.id}-{seen[found.code.id]}", found.code.severity.value, found.primary.span))
    return flags


def fault_part(diagnostics: Sequence[Diagnostic], source: Source, anchors: Anchors) -> Html | None:
    """The diagnostics in the order of the text; None where there are none."""
    if not diagnostics:
        return None
    flags = flags_of(diagnostics)
    return element(
        "ol",
        [_fault(found, flag, source, anchors) for found, flag in zip(diagnostics, flags, strict=True)],
        class_="faults",
    )


def _fault(found: Diagnostic, flag: Flag, source: Source, anchors: Anchors) -> Html:
    head = element(
        "p",
        element("span", found.code.severity.value, class_=f"badge {flag.severity}"),
        " ",
        element("span", found.code.id, class_="code", title=found.code.title),
        " ",
        element("b", quoted(found.message)),
        class_="message",
    )
    labels = [(found.primary, flag.severity), *((each, "also") for each in found.secondary)]
    return element(
        "li",
        head,
        _boxed([_place(label, look, source, anchors) for label, look in labels], f"{flag.anchor}, the lines"),
        [element("p", "note: ", quoted(note)) for note in found.notes],
        [_help(each, source, flag.anchor) for each in found.help],
        element("p", found.accepted.sentence) if found.accepted else None,
        id=flag.anchor if anchors.has_links else None,
        class_=flag.severity,
    )


def quoted(text: str) -> list[Html]:
    """A message whose words from the filing, which stand in backticks, look like them."""
    parts = text.split("`")
    if len(parts) % 2 == 0:  # a backtick without its like
        return [joined(text)]
    return [element("code", part) if number % 2 else joined(part) for number, part in enumerate(parts)]


def _boxed(lines: Content, name: str, look: str = "excerpt") -> Html:
    """Lines of the filing, which scroll sideways where there is no room."""
    return element("pre", element("code", lines), class_=look, tabindex="0", role="region", aria_label=name)


def _place(label: Label, look: str, source: Source, anchors: Anchors) -> list[Html]:
    """The lines of a place, what is marked there, and what is said of it."""
    said = element("span", quoted(label.text), class_=f"label {look}") if label.text else joined(None)
    if not source.text:
        return [said]
    span = clamp(source, label.span)
    first, last = source.place(span.start).line, source.place(max(span.start, span.end - 1)).line
    shown = range(first, min(last, first + _MOST_LINES - 1) + 1)
    lines = [_line(number, span, look, source, anchors) for number in shown]
    if last > shown[-1]:
        lines.append(element("span", f"and {last - shown[-1]} more lines", class_="row"))
    return [*lines, said]


def _line(number: int, span: Span, look: str, source: Source, anchors: Anchors) -> Html:
    """A line with its number and its mark; of a long one the part with the mark, runs of blanks made short."""
    line, text = source.line_span(number), source.text
    start, end = (min(max(each, line.start), line.end) for each in span)
    first = max(line.start, start - _BEFORE_CHARS) if line.end - line.start > _MOST_LINE_CHARS else line.start
    last = min(line.end, max(end, first + _MOST_LINE_CHARS))
    pieces: Content = (
        "… " if first > line.start else None,
        _narrow(text[first:start]),
        element("mark", _narrow(text[start:end]) or "▲", class_=look),
        _narrow(text[end:last]),
        " …" if last < line.end else None,
    )
    return element("span", anchors.link(f"L{number}", str(number), class_="at"), pieces, "\n", class_="row")


def _narrow(text: str) -> str:
    """Text without long runs of blanks, so that a label and its figures are seen together."""
    return _LONG_BLANK.sub("    ", text)


def _help(found: Help, source: Source, name: str) -> Html:
    """A suggestion; an edit that is certain is called so."""
    sure = element("span", "certain", class_="badge pass") if found.edit is not None and found.edit.certain else None
    diff = _boxed([*_diff(found.edit, source)], f"{name}, the edit", "diff") if found.edit and source.text else None
    return element("div", element("p", "help: ", quoted(found.text), " ", sure), diff)


def _diff(edit: Edit, source: Source) -> Iterator[Html]:
    """The lines before and after the edit; of many the first."""
    diff = diff_lines(edit, source)
    for sign, name, lines in (("-", "del", diff.old), ("+", "ins", diff.new)):
        for text in lines[:_MOST_DIFF_LINES]:
            yield element(name, f"{sign} {_narrow(text)[:_MOST_LINE_CHARS]}\n")
        if len(lines) > _MOST_DIFF_LINES:
            yield element("span", f"{sign} and {len(lines) - _MOST_DIFF_LINES} more lines\n")
