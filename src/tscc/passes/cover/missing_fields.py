"""Report the fields of the form that a cover does not give."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import groupby

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.syntax import nodes
from tscc.text.source import Span
from tscc.vocabulary.cover_captions import FIELDS

_NAMES = {"form": "the form type, such as `FORM 8-K`"} | {
    key: each.name for key, each in FIELDS.items() if each.required
}


class EmptyCaption(msgspec.Struct, frozen=True):
    """A caption without a value."""

    name: str
    """The name of its field in messages."""
    caption: Span
    element: Span
    """The span of the captions beside it and of their values."""
    above: int
    """Where the field above begins: lines without a caption between the two may be the values."""
    bare: bool
    """Whether none of these captions has a value."""


def report_empty(empty: Sequence[EmptyCaption], loose: Sequence[int], sink: Sink) -> None:
    """Report captions without values, a row with no values at all once.

    A caption is not reported if lines that are reported as without a caption end above it, at one of the offsets `loose`.
    """
    for element, group in groupby(empty, key=lambda each: each.element):
        first, *more = group
        if any(first.above <= end <= element.start for end in loose):
            continue
        if len(more) > 1 and first.bare:
            message = "the state and the numbers of the registrant are not given"
            sink.report(codes.CAPTION_WITHOUT_VALUE, message, first.caption, "no value above these captions")
            continue
        for each in (first, *more):
            message = f"{each.name} is not given"
            sink.report(codes.CAPTION_WITHOUT_VALUE, message, each.caption, "no value above this caption")


def report_missing(cover_page: nodes.Cover, seen: Collection[str], sink: Sink) -> None:
    """Report each field that has neither a value nor a caption; a cover without any field is reported once."""
    missing = [name for key, name in _NAMES.items() if key not in seen]
    if not missing:
        return
    elements = cover_page.elements
    end = elements[-1].span.end if elements else 0
    span = Span(end, end)
    if len(missing) == len(_NAMES):
        where = Span(elements[0].span.start, end) if elements else span
        label = "no field of a cover is in these lines" if elements else "the body begins here"
        sink.report(codes.COVER_ELEMENT_MISSING, "the filing has no cover page", where, label)
        return
    for name in missing:
        message = f"the cover does not give {name}"
        sink.report(codes.COVER_ELEMENT_MISSING, message, span, "the cover ends here")
