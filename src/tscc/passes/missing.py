"""Report the fields of the form that a cover does not give."""

from __future__ import annotations

from collections.abc import Collection

from tscc import codes, syntax
from tscc.diagnostics import Sink
from tscc.passes.figures import report
from tscc.source import Span

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


def report_missing(cover_page: syntax.Cover, seen: Collection[str], sink: Sink) -> None:
    """Report each field of which neither a value nor a caption was seen; a cover without any as a whole."""
    missing = [name for key, name in _NAMES.items() if key not in seen]
    if not missing:
        return
    end = cover_page.elements[-1].span.end if cover_page.elements else 0
    span = Span(end, end)
    if len(missing) == len(_NAMES):
        report(sink, codes.COVER_ELEMENT_MISSING, "the filing has no cover page", span, "the body begins here")
        return
    for name in missing:
        message = f"the cover does not give {name}"
        report(sink, codes.COVER_ELEMENT_MISSING, message, span, "the cover ends here")
