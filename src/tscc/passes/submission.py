"""The submission: the fields of the EDGAR header to the model's `Submission`.

What comes in is a source; what goes out is its submission, and the fields that no key of the document takes, so that
they can be listed as unparsed. The cover of the form itself is another pass's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from tscc.codes import HEADER_DATE
from tscc.diagnostics import Diagnostic, Label, Sink
from tscc.model import Filer, FormerName, Submission, SubmissionDocument
from tscc.source import DocumentPart, HeaderField, Source

_SUBMISSION_KEYS = {
    "ACCESSION NUMBER": "accession_number",
    "CONFORMED SUBMISSION TYPE": "form",
    "TYPE": "form",
    "CONFORMED PERIOD OF REPORT": "period",
    "PERIOD": "period",
    "FILED AS OF DATE": "filed",
    "FILING DATE": "filed",
}
"""Key by label; first the label of an indented header, then the tag of a header with a tag a line."""
_ITEMS = ("ITEM INFORMATION", "ITEMS")
_FILER_KEYS = {
    "COMPANY CONFORMED NAME": "name",
    "CONFORMED NAME": "name",
    "CENTRAL INDEX KEY": "cik",
    "CIK": "cik",
    "STANDARD INDUSTRIAL CLASSIFICATION": "sic",
    "ASSIGNED SIC": "sic",
    "IRS NUMBER": "irs_number",
    "STATE OF INCORPORATION": "state",
    "SEC FILE NUMBER": "file_number",
    "FILE NUMBER": "file_number",
}
_FORMER_NAME = ("FORMER CONFORMED NAME",)
_NAME_CHANGE = ("DATE OF NAME CHANGE", "DATE CHANGED")

_DATES = (
    re.compile(r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})"),
    re.compile(r"(?P<month>[0-9]{1,2})[/-](?P<day>[0-9]{1,2})[/-](?P<year>[0-9]{4})"),
)
"""`20030109`, and as filers write it themselves `01/09/2003`."""
_INDUSTRY = re.compile(r"(?:.*\[)?([0-9]{3,4})\]?")
"""`ASSET-BACKED SECURITIES [6189]`, or the number alone; the words follow from the number."""


def read_submission(source: Source, sink: Sink) -> tuple[Submission | None, list[HeaderField]]:
    """The submission, None where there is no envelope, and the fields that have a value but no key in it."""
    if not source.enveloped:
        return None, []
    fields = [field for field in source.header if field.value]
    filers: dict[int, list[HeaderField]] = {}
    general: list[HeaderField] = []
    unused: list[HeaderField] = []
    for field in fields:
        if not field.section:
            general.append(field)
        elif field.section[0] == "FILER":
            filers.setdefault(field.party, []).append(field)
        else:
            unused.append(field)
    found = _find(general, _SUBMISSION_KEYS, unused)
    submission = Submission(
        accession_number=_value(found.get("accession_number")),
        form=_value(found.get("form")),
        period=_read_date(found.get("period"), unused, sink),
        filed=_read_date(found.get("filed"), unused, sink),
        items=tuple(field.value for field in _take(unused, _ITEMS)),
        filers=tuple(_read_filer(own, unused, sink) for own in filers.values()),
        documents=tuple(_read_document(part) for part in source.documents),
    )
    return submission, sorted(unused, key=lambda field: field.span)


def _label(field: HeaderField) -> str:
    return field.label.upper().replace("-", " ")


def _find(fields: Iterable[HeaderField], keys: dict[str, str], unused: list[HeaderField]) -> dict[str, HeaderField]:
    """The first field of each key; the others go to the unused ones."""
    found: dict[str, HeaderField] = {}
    for field in fields:
        key = keys.get(_label(field))
        if key is None or key in found:
            unused.append(field)
        else:
            found[key] = field
    return found


def _take(unused: list[HeaderField], labels: tuple[str, ...]) -> list[HeaderField]:
    """Take the fields of these labels that stand under no heading out of the unused ones."""
    taken = [field for field in unused if not field.section and _label(field) in labels]
    unused[:] = [field for field in unused if field.section or _label(field) not in labels]
    return taken


def _value(field: HeaderField | None) -> str | None:
    return None if field is None else field.value


def _read_date(field: HeaderField | None, unused: list[HeaderField], sink: Sink) -> date | None:
    """The date of a field; one that is in no calendar is told of, and stays with the unused fields."""
    if field is None:
        return None
    for pattern in _DATES:
        parts = pattern.fullmatch(field.value)
        if parts is None:
            continue
        try:
            return date(int(parts["year"]), int(parts["month"]), int(parts["day"]))
        except ValueError:
            break
    unused.append(field)
    sink.report(
        Diagnostic(
            code=HEADER_DATE,
            message=f"`{field.value}` is no date",
            primary=Label(field.value_span, f"the {field.label} is no day of the calendar"),
        )
    )
    return None


def _read_filer(fields: list[HeaderField], unused: list[HeaderField], sink: Sink) -> Filer:
    former: list[tuple[HeaderField, HeaderField | None]] = []
    others: list[HeaderField] = []
    for field in fields:
        if _label(field) in _FORMER_NAME:
            former.append((field, None))
        elif _label(field) in _NAME_CHANGE and former and former[-1][1] is None:
            former[-1] = (former[-1][0], field)
        else:
            others.append(field)
    found = _find(others, _FILER_KEYS, unused)
    industry = found.get("sic")
    sic = _INDUSTRY.fullmatch(industry.value) if industry else None
    if industry and not sic:
        unused.append(industry)
    return Filer(
        name=_value(found.get("name")),
        cik=_value(found.get("cik")),
        sic=sic[1] if sic else None,
        irs_number=_value(found.get("irs_number")),
        state=_value(found.get("state")),
        file_number=_value(found.get("file_number")),
        former_names=tuple(
            FormerName(name=name.value, changed=_read_date(changed, unused, sink)) for name, changed in former
        ),
    )


def _read_document(part: DocumentPart) -> SubmissionDocument:
    return SubmissionDocument(
        type=part.type or "", sequence=part.sequence, filename=part.filename, description=part.description
    )
