"""The EDGAR envelope: the header and the tags of documents, in a PEM message or not.

The text of the form goes into the first document that is an 8-K, and the tables, if the layout has them there, into the
first exhibit; other documents are printed with their tags and without text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from tscc.document.model import Address, Filer, Submission, SubmissionDocument
from tscc.printing.layout import Layout

PEM_HEAD = (
    "-----BEGIN PRIVACY-ENHANCED MESSAGE-----",
    "Proc-Type: 2001,MIC-CLEAR",
    "Originator-Name: webmaster@www.sec.gov",
    "Originator-Key-Asymmetric:",
    " MFgwCgYEVQgBAQICAf8DSgAwRwJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "MIC-Info: RSA-MD5,RSA,",
    " AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "",
)
PEM_FOOT = "-----END PRIVACY-ENHANCED MESSAGE-----"
INDUSTRIES = {"6189": "ASSET-BACKED SECURITIES"}
"""The name printed before the number of an industry."""

Fields = Sequence[tuple[str, str, str | int | None]]
"""The label in an indented header, the tag in a header with one tag a line, and the value."""


def put_into_envelope(lines: list[str], exhibit: list[str], submission: Submission, layout: Layout) -> list[str]:
    """Put the envelope of a submission around the lines of its form, and of its first exhibit."""
    documents = _documents(submission.documents, lines, exhibit)
    if layout.envelope == "tags":
        return ["<SUBMISSION>", *_tagged_header(submission), *documents, "</SUBMISSION>"]
    kind = "IMS" if layout.envelope == "pem_ims" else "SEC"
    number, filed = submission.accession_number or "", _digits(submission.filed) or ""
    inner = [
        f"<{kind}-DOCUMENT>{number}.txt : {filed}",
        f"<{kind}-HEADER>{number}.hdr.sgml : {filed}",
        *_tagged([("", "ACCEPTANCE-DATETIME", submission.accepted)]),
        *_labelled_header(submission),
        f"</{kind}-HEADER>",
        *documents,
        f"</{kind}-DOCUMENT>",
    ]
    return inner if layout.envelope == "sec" else [*PEM_HEAD, *inner, PEM_FOOT]


def _labelled_header(submission: Submission) -> list[str]:
    """Print the header as labels below indented headings."""
    lines = _labelled(_general(submission), 0)
    for filer in submission.filers:
        lines += ["", "FILER:"]
        for heading, fields in _sections(filer):
            shown = _labelled(fields, 2)
            lines += ["", f"\t{heading}:\t", *shown] if shown or heading == "COMPANY DATA" else []
    return lines


def _tagged_header(submission: Submission) -> list[str]:
    """Print the header with one tag a line."""
    lines = _tagged([("", "ACCEPTANCE-DATETIME", submission.accepted), *_general(submission)])
    for filer in submission.filers:
        lines.append("<FILER>")
        for heading, fields in _sections(filer):
            tag, shown = heading.replace(" ", "-"), _tagged(fields)
            lines += [f"<{tag}>", *shown, f"</{tag}>"] if shown else []
        lines.append("</FILER>")
    return lines


def _sections(filer: Filer) -> Iterator[tuple[str, Fields]]:
    """The headings of a filer, each with its fields."""
    yield "COMPANY DATA", _company(filer)
    yield "FILING VALUES", _filing(filer)
    yield "BUSINESS ADDRESS", _address(filer.business_address)
    yield "MAIL ADDRESS", _address(filer.mail_address)
    for former in filer.former_names:
        yield "FORMER COMPANY", _former(former.name, former.changed)


def _general(submission: Submission) -> Fields:
    return [
        ("ACCESSION NUMBER", "ACCESSION-NUMBER", submission.accession_number),
        ("CONFORMED SUBMISSION TYPE", "TYPE", submission.form),
        ("PUBLIC DOCUMENT COUNT", "PUBLIC-DOCUMENT-COUNT", submission.document_count),
        ("CONFORMED PERIOD OF REPORT", "PERIOD", _digits(submission.period)),
        *(("ITEM INFORMATION", "ITEMS", item) for item in submission.items),
        ("FILED AS OF DATE", "FILING-DATE", _digits(submission.filed)),
        ("DATE AS OF CHANGE", "DATE-OF-FILING-DATE-CHANGE", _digits(submission.changed)),
        ("SROS", "SROS", submission.sros),
    ]


def _company(filer: Filer) -> Fields:
    return [
        ("COMPANY CONFORMED NAME", "CONFORMED-NAME", filer.name),
        ("CENTRAL INDEX KEY", "CIK", filer.cik),
        ("STANDARD INDUSTRIAL CLASSIFICATION", "ASSIGNED-SIC", filer.sic),
        ("IRS NUMBER", "IRS-NUMBER", filer.irs_number),
        ("STATE OF INCORPORATION", "STATE-OF-INCORPORATION", filer.state),
        ("FISCAL YEAR END", "FISCAL-YEAR-END", filer.fiscal_year_end),
    ]


def _filing(filer: Filer) -> Fields:
    return [
        ("FORM TYPE", "FORM-TYPE", filer.form_type),
        ("SEC ACT", "ACT", filer.act),
        ("SEC FILE NUMBER", "FILE-NUMBER", filer.file_number),
        ("FILM NUMBER", "FILM-NUMBER", filer.film_number),
    ]


def _address(address: Address | None) -> Fields:
    if address is None:
        return []
    return [
        *((f"STREET {at}", f"STREET{at}", street) for at, street in enumerate(address.street, 1)),
        ("CITY", "CITY", address.city),
        ("STATE", "STATE", address.state),
        ("ZIP", "ZIP", address.zip),
        ("BUSINESS PHONE", "PHONE", address.phone),
    ]


def _former(name: str, changed: date | None) -> Fields:
    return [
        ("FORMER CONFORMED NAME", "FORMER-CONFORMED-NAME", name),
        ("DATE OF NAME CHANGE", "DATE-CHANGED", _digits(changed)),
    ]


def _labelled(fields: Fields, depth: int) -> list[str]:
    """Print fields as labels, with their values aligned by tabs."""
    lines = []
    for label, _, value in fields:
        if label == "STANDARD INDUSTRIAL CLASSIFICATION" and value in INDUSTRIES:
            value = f"{INDUSTRIES[str(value)]} [{value}]"
        if value is not None:
            lines.append("\t" * depth + f"{label}:" + "\t" * max(1, 4 - (len(label) + 1) // 8) + str(value))
    return lines


def _tagged(fields: Fields) -> list[str]:
    return [f"<{tag}>{value}" for _, tag, value in fields if value is not None]


def exhibit_of(submission: Submission | None) -> int | None:
    """The index of the first exhibit of a submission; None without one."""
    return _first(submission.documents if submission else (), "EX-99")


def _first(documents: Sequence[SubmissionDocument], kind: str) -> int | None:
    """The index of the first document whose type starts with a word."""
    return next((at for at, each in enumerate(documents) if (each.type or "").startswith(kind)), None)


def _documents(documents: tuple[SubmissionDocument, ...], lines: list[str], exhibit: list[str]) -> list[str]:
    """Print the documents, with the text of the form in the first 8-K, or in the first document."""
    texts = {_first(documents, "EX-99"): exhibit, _first(documents, "8-K") or 0: lines}
    out: list[str] = []
    for at, each in enumerate(documents):
        tags = [("TYPE", each.type), ("SEQUENCE", each.sequence), ("FILENAME", each.filename)]
        out += ["<DOCUMENT>", *(f"<{tag}>{value}" for tag, value in tags if value is not None)]
        out += [f"<DESCRIPTION>{each.description}"] if each.description is not None else []
        out += ["<TEXT>", *texts.get(at, []), "</TEXT>", "</DOCUMENT>"]
    return out


def _digits(day: date | None) -> str | None:
    return f"{day:%Y%m%d}" if day else None
