"""Report stray characters: in a rule, which is read as one and as no name, `-----.-----`, and in a name, `%Ada Pell`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Edit, Help, Sink
from tscc.grammar.ahead import regex
from tscc.passes.pieces import part_of
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.lines import Line

_STRAY = regex(r"[%$#@^~{}=+|]|(?<=[A-Za-z])\d|\d(?=[A-Za-z])(?!(?:st|nd|rd|th)\b)")
"""What no name of a person has; one may end in `2nd`."""


def report_odd_rules(lines: Iterable[Line], sink: Sink) -> None:
    """Report each rule with one character that is not a stroke."""
    for line in lines:
        if line.odd is not None:
            stroke = next(sign for sign in line.text if sign != " ")
            span = line.at(line.odd.start, line.odd.end)
            message = f"`{line.odd.text}` is in a rule of `{stroke}`"
            touched = stroke in (line.text[: line.odd.start][-1:], line.text[line.odd.end :][:1])
            way = (
                Help(f"perhaps `{stroke}`", Edit(span, stroke)) if touched else Help("perhaps a blank", Edit(span, " "))
            )
            sink.report(codes.ODD_RULE, message, span, "the line is read as a rule", help=(way,))


def report_stray_in_name(name: Written | None, sink: Sink) -> None:
    """Report the first character of a signer's name that no name has."""
    found = _STRAY.search(name.text) if name else None
    if name is not None and found is not None:
        message = f"`{found.group()}` is in the name of the signer"
        sink.report(codes.ODD_RULE, message, part_of(name, *found.span()).span, "kept as printed")


def rules_of(filing: nodes.Filing) -> Iterator[Line]:
    """The rules of the items and exhibits: of tables and notes, under headings, between blocks."""
    for item in filing.items:
        yield from item.heading.lines if item.heading else ()
    for block in filing.blocks:
        match block:
            case nodes.BodyRule():
                yield block.line
            case nodes.Footnotes() if block.rule is not None:
                yield block.rule
            case nodes.Heading():
                yield from (written.line for written in block.lines)
            case nodes.Table():
                yield from (*block.head.rulers, *block.rulers)
            case _:
                pass
