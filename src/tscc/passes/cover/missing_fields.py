"""Report the fields of the form that a cover does not give."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import groupby
from typing import NamedTuple

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import Span

_NEAR = 200
"""How far over a caption, in code points, lines over no caption may be its values."""
_NAMES = {
    "form": "the form type, such as `FORM 8-K`",
    "report_date": "the date of report",
    "name": "the exact name of the registrant",
    "state": "the state of incorporation",
    "file_numbers": "the Commission file number",
    "irs_numbers": "the I.R.S. employer identification number",
    "address": "the address of the principal executive offices",
    "phone": "the registrant's telephone number",
}


class EmptyCaption(NamedTuple):
    """A caption without a value: what is to be said of it, where it stands, and the field it belongs to."""

    message: str
    caption: Written
    field: nodes.CoverField


def report_empty(empty: Sequence[EmptyCaption], loose: Sequence[int], sink: Sink) -> None:
    """Report captions without values, a row that has none at all once.

    Where lines over no caption end at one of the offsets `loose`, just over a field, they are told of, and it is not.
    """
    for field, group in groupby(empty, key=lambda each: each.field):
        if any(0 <= field.span.start - end <= _NEAR for end in loose):
            continue
        first, *more = group
        if len(more) > 1 and not field.values:
            first, more = first._replace(message="nothing stands over the captions of the state and the numbers"), []
        for each in (first, *more):
            where = each.caption.span
            sink.report(codes.CAPTION_WITHOUT_VALUE, each.message, where, "no value over this caption")


def report_missing(cover_page: nodes.Cover, seen: Collection[str], sink: Sink) -> None:
    """Report each field of which neither a value nor a caption was seen; a cover without any as a whole."""
    missing = [name for key, name in _NAMES.items() if key not in seen]
    if not missing:
        return
    end = cover_page.elements[-1].span.end if cover_page.elements else 0
    span = Span(end, end)
    if len(missing) == len(_NAMES):
        sink.report(codes.COVER_ELEMENT_MISSING, "the filing has no cover page", span, "the body begins here")
        return
    for name in missing:
        message = f"the cover does not give {name}"
        sink.report(codes.COVER_ELEMENT_MISSING, message, span, "the cover ends here")
