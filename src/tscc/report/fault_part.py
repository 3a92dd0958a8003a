"""The diagnostics: each with the lines it is about, its notes, and its help with the edit as a diff."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from tscc.diagnostics.diagnostic import Diagnostic, Help, Label
from tscc.render.edits import diff_lines
from tscc.render.report import clamp
from tscc.report.anchors import Anchors
from tscc.report.markup import Content, Html, element
from tscc.report.text_part import Flag
from tscc.text.source import Source, Span

_MOST_LINES = 4
_MOST_LINE_CHARS = 200
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
        element("b", found.message),
        class_="message",
    )
    labels = [found.primary, *found.secondary]
    return element(
        "li",
        head,
        [_place(each, flag.severity if each is found.primary else "also", source, anchors) for each in labels],
        [element("p", f"note: {note}", class_="why") for note in found.notes],
        [_help(each, source) for each in found.help],
        element("p", found.accepted.sentence, class_="why") if found.accepted else None,
        id=flag.anchor if anchors.has_links else None,
        class_=flag.severity,
    )


def _place(label: Label, look: str, source: Source, anchors: Anchors) -> Html:
    """The lines of a place, what it is marked, and what is said of it."""
    span = clamp(source, label.span)
    if not source.text:
        return element("p", label.text, class_="label")
    first, last = source.place(span.start).line, source.place(max(span.start, span.end - 1)).line
    shown = [*range(first, min(last, first + _MOST_LINES - 1) + 1)]
    lines: list[Content] = [_line(number, span, look, source, anchors) for number in shown]
    if last > shown[-1]:
        lines.append(element("span", f"and {last - shown[-1]} more lines", class_="row"))
    return element(
        "div",
        element("pre", element("code", lines), tabindex="0", role="region", aria_label=f"line {first}"),
        element("p", label.text, class_="label") if label.text else None,
        class_="excerpt",
    )


def _line(number: int, span: Span, look: str, source: Source, anchors: Anchors) -> Html:
    line = source.line_span(number)
    start, end = max(span.start, line.start), min(span.end, line.end)
    shown_from = (
        max(line.start, start - _MOST_LINE_CHARS // 2) if line.end - line.start > _MOST_LINE_CHARS else line.start
    )
    shown_to = min(line.end, max(end, shown_from + _MOST_LINE_CHARS))
    text = source.text
    marked = text[start : min(end, shown_to)] if start < end else ""
    pieces: Content = (
        "… " if shown_from > line.start else None,
        text[shown_from:start],
        element("mark", marked or "▲", class_=look),
        text[max(start, min(end, shown_to)) : shown_to],
        " …" if shown_to < line.end else None,
    )
    link = anchors.link(f"L{number}", str(number), class_="at")
    return element("span", link, pieces, "\n", class_="row")


def _help(found: Help, source: Source) -> Html:
    sure = "help" if found.edit is None or found.edit.certain else "help, perhaps"
    return element(
        "div",
        element("p", element("b", f"{sure}: "), found.text),
        element("pre", element("code", [*_diff(found, source)]), class_="diff", tabindex="0", role="region", aria_label="edit")
        if found.edit is not None and source.text
        else None,
        class_="help",
    )  # fmt: skip


def _diff(found: Help, source: Source) -> Iterator[Html]:
    """The lines before and after the edit; of a long one the first."""
    if found.edit is None:
        return
    diff = diff_lines(found.edit, source)
    for sign, name, lines in (("-", "del", diff.old), ("+", "ins", diff.new)):
        for text in lines[:_MOST_DIFF_LINES]:
            yield element(name, f"{sign} {text[:_MOST_LINE_CHARS]}\n")
        if len(lines) > _MOST_DIFF_LINES:
            yield element("span", f"{sign} and {len(lines) - _MOST_DIFF_LINES} more lines\n")
