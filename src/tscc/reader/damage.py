"""Damage to the layout or the figures of a whole text, for which it is declined; the damage is reported once for the file.

Part of the reader. The input is a stretch of text; the output names the damage and its first place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from tscc.diagnostics.codes import DECIMAL_COMMAS, FLATTENED_LINES, LINES_CUT, SIGNS_MISREAD, Code
from tscc.diagnostics.diagnostic import Help, Label, Sink
from tscc.reader.cut_lines import find_cut, find_rest
from tscc.reader.foreign import (
    find_decimal_commas,
    find_joined,
    find_narrowed,
    find_run_together,
    find_spread,
    find_stripped,
)
from tscc.reader.misread_signs import find_misread
from tscc.reader.realigned import find_centred, find_set_right
from tscc.reader.unindented import find_unindented
from tscc.reader.wrapped import find_wrapped, find_wrapped_rule
from tscc.text.source import Span


class Damage(msgspec.Struct, frozen=True):
    """What is wrong with a text: as a message about `{}`, and at its first place."""

    code: Code
    message: str
    place: Span
    label: str

    @property
    def reason(self) -> str:
        """What the damaged text is, where documents are counted by why they are declined."""
        return _REASONS[self.code]


_REASONS = {
    FLATTENED_LINES: "flattened text",
    DECIMAL_COMMAS: "a text with decimal commas",
    LINES_CUT: "a text of cut lines",
    SIGNS_MISREAD: "a text with misread figures",
}
_NOTES = {
    FLATTENED_LINES: ("the figures of a table belong to its columns, which can no longer be distinguished",),
    LINES_CUT: ("a figure at the end of such a line may be a part of one",),
}
_WITH = {
    FLATTENED_LINES: ", with its original line ends and blanks",
    LINES_CUT: ", with lines of their full length",
}


def find_damage(text: str, span: Span) -> Damage | None:
    """The damage of a text that cannot be read; None if it can."""
    return next(_layouts_lost(text, span), None) or find_spoilt_figures(text, span) or _find_cut(text, span)


def _layouts_lost(text: str, span: Span) -> Iterator[Damage]:
    """How the layout of a text is lost, because its lines were joined or wrapped or its blanks removed."""
    for find, message, label in (
        (find_joined, "the lines of {} were joined", "a line of {:,} characters"),
        (
            find_stripped,
            "the columns of {} are lost: no line has two blanks between words",
            "a row whose cells are one blank apart",
        ),
        (
            find_narrowed,
            "the columns of {} are lost: no line has more than two blanks between words",
            "a row that does not end where the next one ends",
        ),
        (find_run_together, "the blanks of {} are lost", "words without blanks between them"),
        (
            find_wrapped,
            "the lines of {} were wrapped: the last figures of rows are on lines of their own",
            "this belongs to the row above",
        ),
        (
            find_wrapped_rule,
            "the lines of {} were wrapped: the ends of rules are on lines of their own",
            "this belongs to the rule above",
        ),
        (
            find_unindented,
            "the blanks at the beginning of the lines of {} are lost",
            "this was below columns of the line beside it",
        ),
        (find_spread, "the words of {} have blanks between their letters", "a word with blanks between its letters"),
        (find_centred, "the lines of {} were centred one by one", "a row that begins in a column of its own"),
        (find_set_right, "the lines of {} were set right one by one", "all lines end below this one"),
    ):
        if place := find(text, span):
            yield Damage(FLATTENED_LINES, message, place, label.format(place.end - place.start))


def find_spoilt_figures(text: str, span: Span) -> Damage | None:
    """Damage to the figures of a text, which is told of all its documents: some have few figures."""
    return _find_commas(text, span) or _find_misread(text, span)


def _find_misread(text: str, span: Span) -> Damage | None:
    found = [*find_misread(text, span)]
    if not found:
        return None
    signs = " and ".join(f"{_quoted(each.instead)} for `{each.sign}`" for each in found).replace("{", "{{")
    place, label = found[0].place, f"{_quoted(found[0].instead)} for the first time"
    what = "words" if found[0].is_of_words else "figures"
    return Damage(SIGNS_MISREAD, f"the {what} of {{}} have {signs}", place, label)


def _quoted(sign: str) -> str:
    return f"`{sign}`" if sign else "nothing"


def _find_commas(text: str, span: Span) -> Damage | None:
    """Points, blanks or apostrophes for commas, and commas for points, in all figures of a text."""
    if not (amount := find_decimal_commas(text, span)):
        return None
    figure = text[amount.start : amount.end]
    signs = "apostrophes" if "'" in figure else "blanks" if " " in figure.removeprefix("$ ") else "points"
    commas = ", and commas for points" if signs == "points" or "," in figure else ""
    message = f"the figures of {{}} have {signs} for commas{commas}"
    return Damage(DECIMAL_COMMAS, message, amount, f"`{figure}` is the first of them")


def _find_cut(text: str, span: Span) -> Damage | None:
    if not (line := find_cut(text, span)):
        return None
    width = line.end - line.start
    if rest := find_rest(text, span, width):
        message = f"the lines of {{}} were wrapped at {width} characters"
        return Damage(FLATTENED_LINES, message, rest, "this belongs to the line above")
    last = text[line.start : line.end].rsplit(None, 1)[-1]
    message = f"the lines of {{}} were cut at {width} characters"
    return Damage(LINES_CUT, message, line, f"`{last}` is the beginning of a word or a figure")


def report_damages(found: Mapping[int, Damage], *, enveloped: bool, sink: Sink) -> None:
    """Report the damage of each document, by its place among them; one message for those with the same damage."""
    alike: dict[tuple[Code, str], dict[int, Damage]] = {}
    for number, damage in found.items():
        alike.setdefault((damage.code, damage.message), {})[number] = damage
    for (code, message), damages in alike.items():
        first, *others = damages.values()
        one = f"document {next(iter(damages)) + 1} of the submission" if enveloped and not others else "the file"
        sink.report(
            code,
            message.format(one),
            first.place,
            first.label,
            secondary=tuple(Label(other.place, other.label) for other in others),
            notes=_NOTES.get(code, ()),
            help=(Help(f"compile the filing as EDGAR has it{_WITH.get(code, '')}"),),
        )
