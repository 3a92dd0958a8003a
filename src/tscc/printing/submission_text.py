"""The EDGAR envelope: header and document tags around a document's lines, in a PEM message or not.

The form's text goes into the first document that is a form 8-K, the tables, where the layout has them there, into the
first exhibit; the others are printed with their tags and no text.
"""

from __future__ import annotations

from collections.abc import Sequence
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
"""Words that stand before an industry's number."""

Fields = Sequence[tuple[str, str, str | int | None]]
"""Label of an indented header, tag of a header with a tag a line, and value."""


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
    """Print the header as labels under indented headings."""
    lines = _labelled(_general(submission), 0)
    for filer in submission.filers:
        lines += ["", "FILER:", "", "\tCOMPANY DATA:\t", *_labelled(_company(filer), 2)]
        lines += _labelled_part("FILING VALUES", _filing(filer))
        lines += _labelled_part("BUSINESS ADDRESS", _address(filer.business_address))
        lines += _labelled_part("MAIL ADDRESS", _address(filer.mail_address))
        for former in filer.former_names:
            lines += _labelled_part("FORMER COMPANY", _former(former.name, former.changed))
    return lines


def _tagged_header(submission: Submission) -> list[str]:
    """Print the header with a tag a line."""
    lines = _tagged([("", "ACCEPTANCE-DATETIME", submission.accepted), *_general(submission)])
    for filer in submission.filers:
        lines += ["<FILER>", *_tagged_part("COMPANY-DATA", _company(filer))]
        lines += _tagged_part("FILING-VALUES", _filing(filer))
        lines += _tagged_part("BUSINESS-ADDRESS", _address(filer.business_address))
        lines += _tagged_part("MAIL-ADDRESS", _address(filer.mail_address))
        for former in filer.former_names:
            lines += _tagged_part("FORMER-COMPANY", _former(former.name, former.changed))
        lines.append("</FILER>")
    return lines


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


def _labelled_part(heading: str, fields: Fields) -> list[str]:
    lines = _labelled(fields, 2)
    return ["", f"\t{heading}:\t", *lines] if lines else []


def _tagged_part(heading: str, fields: Fields) -> list[str]:
    lines = _tagged(fields)
    return [f"<{heading}>", *lines, f"</{heading}>"] if lines else []


def _labelled(fields: Fields, depth: int) -> list[str]:
    """Print fields as labels, their values in a column made by tabs."""
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
    """Find the first exhibit of a submission, None where it has none."""
    documents = submission.documents if submission else ()
    return next((at for at, each in enumerate(documents) if (each.type or "").startswith("EX-99")), None)


def _documents(documents: tuple[SubmissionDocument, ...], lines: list[str], exhibit: list[str]) -> list[str]:
    """Print the documents, the form's text in the first form 8-K, or in the first of all."""
    forms = [at for at, each in enumerate(documents) if (each.type or "").startswith("8-K")]
    exhibits = [at for at, each in enumerate(documents) if (each.type or "").startswith("EX-99")]
    texts = {(exhibits or [-1])[0]: exhibit, (forms or [0])[0]: lines}
    out: list[str] = []
    for at, each in enumerate(documents):
        tags = [("TYPE", each.type), ("SEQUENCE", each.sequence), ("FILENAME", each.filename)]
        out += ["<DOCUMENT>", *(f"<{tag}>{value}" for tag, value in tags if value is not None)]
        out += [f"<DESCRIPTION>{each.description}"] if each.description is not None else []
        out += ["<TEXT>", *texts.get(at, []), "</TEXT>", "</DOCUMENT>"]
    return out


def _digits(day: date | None) -> str | None:
    return f"{day:%Y%m%d}" if day else None
