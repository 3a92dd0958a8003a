"""The submission: the fields of the EDGAR header to the model's `Submission`.

What comes in is a source; what goes out is its submission, and the fields that have no key in the document, so that
they can be listed as unparsed. The cover of the form is left to `cover/`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import chain
from typing import Any

from tscc.diagnostics.codes import HEADER_COUNT, HEADER_DATE, HEADER_VALUE, MISSPELT_FORM
from tscc.diagnostics.diagnostic import Help, Sink, quoted
from tscc.document.model import Address, Filer, FormerName, Submission, SubmissionDocument
from tscc.grammar.ahead import regex
from tscc.grammar.generated_words import HEADER
from tscc.passes.provenance import Ledger
from tscc.text.source import DocumentPart, HeaderField, Source, Span
from tscc.vocabulary.near_words import is_near

_SUBMISSION_KEYS, _FILER_KEYS, _ADDRESS_KEYS, _ADDRESSES = (
    {label: key for key, labels in HEADER[name].items() for label in labels}
    for name in ("submission", "filer", "address", "addresses")
)
"""The keys in the document, by label."""
_OTHERS = HEADER["other"]
_FORMS: dict[str, str] = HEADER["forms"]
_SHORTEST_CHARS = 4
"""The least length of a label with which others are compared: `ACT` is near too many."""
_LABEL_END = regex(r":|\s{2}|\t")
_NO_LETTERS = regex(r"[^A-Za-z]*")
_HEADINGS = frozenset(_OTHERS["headings"])
_LISTED = (_OTHERS[name] for name in ("document", "items", "former_name", "name_change"))
_LABELS = frozenset(chain(_SUBMISSION_KEYS, _FILER_KEYS, _ADDRESS_KEYS, *_LISTED))
_DATES = (
    regex(r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})"),
    regex(r"(?P<month>[0-9]{1,2})[/-](?P<day>[0-9]{1,2})[/-](?P<year>[0-9]{4})"),
)
"""`20030109`, and as filers write it themselves `01/09/2003`."""
_COUNT = regex(r"[0-9]{1,6}")
_INDUSTRY = regex(r"(?:.*\[)?([0-9]{3,4})\]?")
"""`ASSET-BACKED SECURITIES [6189]`, or the number alone, from which the words follow."""


def read_submission(source: Source, ledger: Ledger, sink: Sink) -> tuple[Submission | None, list[HeaderField]]:
    """The submission, None if there is no envelope, and the fields that have a value but no key."""
    if not source.enveloped:
        return None, []
    return _Reader(ledger, sink).read(source)


class _Reader:
    """The reading of one header."""

    def __init__(self, ledger: Ledger, sink: Sink) -> None:
        self._ledger, self._sink = ledger, sink
        self._unused: list[HeaderField] = []

    def read(self, source: Source) -> tuple[Submission, list[HeaderField]]:
        """The submission, and the fields without a key, in the order of the file."""
        filers: dict[int, list[HeaderField]] = {}
        general: list[HeaderField] = []
        items: list[HeaderField] = []
        for field in source.header:
            if not field.value and _SUBMISSION_KEYS.get(_label(field)) == "document_count":
                message = "the number of documents is not given"
                self._sink.report(HEADER_COUNT, message, field.span, "the documents cannot be counted against it")
            if not field.value or (not field.section and _label(field) in _OTHERS["envelope"]):
                continue
            if field.section:
                owner = filers.setdefault(field.party, []) if field.section[0] == "FILER" else self._unused
                owner.append(field)
            else:
                (items if _label(field) in _OTHERS["items"] else general).append(field)
        for place, field in enumerate(items):
            self._ledger.record(f"/submission/items/{place}", field.value_span)
        found = self._find(general, _SUBMISSION_KEYS, "/submission")
        submission = Submission(
            accession_number=_value(found.get("accession_number")),
            form=_value(found.get("form")),
            period=self._date(found.get("period")),
            filed=self._date(found.get("filed")),
            changed=self._date(found.get("changed")),
            accepted=_value(found.get("accepted")),
            document_count=self._count(found.get("document_count")),
            sros=_value(found.get("sros")),
            items=tuple(field.value for field in items),
            filers=tuple(self._filer(own, f"/submission/filers/{place}") for place, own in enumerate(filers.values())),
            documents=tuple(_document(part) for part in source.documents),
        )
        self._report_misspelt(source.header)
        self._forget_unused()
        return submission, sorted(self._unused, key=lambda field: field.span)

    def _forget_unused(self) -> None:
        """Forget the places of the fields whose values could not be read, so that every pointer leads to a value."""
        unread = {field.value_span for field in self._unused}
        for pointer in [pointer for pointer, span in self._ledger.spans.items() if span in unread]:
            self._ledger.forget(pointer)

    def _report_misspelt(self, header: Sequence[HeaderField]) -> None:
        """Report the fields without a key whose label is nearly one that has, in a header without that one."""
        given = {_label(field) for field in header} | {section for field in header for section in field.section}
        for field in sorted(self._unused, key=lambda field: field.span):
            written, rest = field.label, field.value
            labelled = bool(written)
            if not written:
                stray = _NO_LETTERS.match(rest)[0]  # type: ignore[index]
                written = stray + _LABEL_END.split(rest.removeprefix(stray), maxsplit=1)[0]
                labelled = rest.startswith(f"{written}:")  # outside the header
            known_here = _LABELS if field.label else _LABELS | _HEADINGS
            for text, known in ((written, known_here), *((section, _HEADINGS) for section in field.section)):
                near = _nearest(text, known, labelled=labelled or text != written)
                if near is None or (near in given and near not in _OTHERS["items"]):
                    continue
                given.add(near)
                colon = ":" if text == written and not field.label else ""
                message = f"{quoted(text)} is not a known field of the EDGAR header"
                span = Span(field.span.start, field.span.start + len(text)) if text == written else field.span
                label, ways = "its value is kept under `unparsed`", (Help(f"perhaps `{near}{colon}`"),)
                self._sink.report(MISSPELT_FORM, message, span, label, help=ways)

    def _filer(self, fields: list[HeaderField], pointer: str) -> Filer:
        """A filer with its addresses and its former names."""
        former: list[tuple[HeaderField, HeaderField | None]] = []
        addresses: dict[str, list[HeaderField]] = {}
        others: list[HeaderField] = []
        for field in fields:
            if _label(field) in _OTHERS["former_name"]:
                former.append((field, None))
            elif _label(field) in _OTHERS["name_change"] and former and former[-1][1] is None:
                former[-1] = (former[-1][0], field)
            elif len(field.section) > 1 and field.section[-1] in _ADDRESSES:
                addresses.setdefault(_ADDRESSES[field.section[-1]], []).append(field)
            else:
                others.append(field)
        found = self._find(others, _FILER_KEYS, pointer)
        industry = found.pop("sic", None)
        sic = _INDUSTRY.fullmatch(industry.value) if industry else None
        if industry and not sic:
            self._unused.append(industry)
        for place, (name, _) in enumerate(former):
            self._ledger.record(f"{pointer}/former_names/{place}/name", name.value_span)
        values: dict[str, Any] = {key: _value(found.get(key)) for key in set(_FILER_KEYS.values()) - {"sic"}}
        values |= {key: self._address(own, f"{pointer}/{key}") for key, own in addresses.items()}
        names = tuple(FormerName(name=name.value, changed=self._date(changed)) for name, changed in former)
        return Filer(**values, sic=sic[1] if sic else None, former_names=names)

    def _address(self, fields: list[HeaderField], pointer: str) -> Address:
        """An address, its streets in their order."""
        found = self._find(fields, _ADDRESS_KEYS, pointer)
        return Address(
            street=tuple(found[key].value for key in ("street/0", "street/1") if key in found),
            city=_value(found.get("city")),
            state=_value(found.get("state")),
            zip=_value(found.get("zip")),
            phone=_value(found.get("phone")),
        )

    def _find(self, fields: Iterable[HeaderField], keys: dict[str, str], pointer: str) -> dict[str, HeaderField]:
        """The first field of each key; the others are unused. A value without the form that its key has is reported, and kept."""
        found: dict[str, HeaderField] = {}
        for field in fields:
            key = keys.get(_label(field))
            if key is None or key in found:
                self._unused.append(field)
            else:
                found[key] = field
                self._ledger.record(f"{pointer}/{key}", field.value_span)
                if key in _FORMS and not regex(_FORMS[key]).fullmatch(field.value):
                    message = f"the value of {quoted(field.label)} is malformed: `{field.value}`"
                    self._sink.report(HEADER_VALUE, message, field.value_span, "kept as it is")
        return found

    def _date(self, field: HeaderField | None) -> date | None:
        """The date of a field; one that is not in the calendar is reported, and its field is unused."""
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
        self._unused.append(field)
        self._sink.report(HEADER_DATE, f"`{field.value}` is not a date", field.value_span, "not a day of the calendar")
        return None

    def _count(self, field: HeaderField | None) -> int | None:
        """The number of a field; a text that is not a number is reported, and its field is unused."""
        if field is None or _COUNT.fullmatch(field.value):
            return None if field is None else int(field.value)
        self._unused.append(field)
        message = f"`{field.value}` is not a number of documents"
        self._sink.report(HEADER_COUNT, message, field.value_span, "the documents cannot be counted against it")
        return None


def _label(field: HeaderField) -> str:
    """The label in capitals, a hyphen as a blank."""
    return field.label.upper().replace("-", " ")


def _nearest(text: str, known: frozenset[str], *, labelled: bool) -> str | None:
    """The known label that a text is nearly; None if it is one itself, with its colon."""
    label = text.upper().replace("-", " ")
    bare = label[_NO_LETTERS.match(label).end() :]  # type: ignore[union-attr]
    if label in known or bare in known:
        return None if labelled and label in known else bare
    return next((each for each in sorted(known) if len(each) >= _SHORTEST_CHARS and is_near(label, each)), None)


def _value(field: HeaderField | None) -> str | None:
    return None if field is None else field.value


def _document(part: DocumentPart) -> SubmissionDocument:
    return SubmissionDocument(
        type=part.type, sequence=part.sequence, filename=part.filename, description=part.description
    )
