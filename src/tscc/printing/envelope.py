"""The EDGAR envelope: header and document tags around a document's lines, in a PEM message or not."""

from __future__ import annotations

from datetime import date

from tscc.model import Filer, FormerName, Submission
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
INDUSTRIES = {"6189": "ASSET-BACKED SECURITIES"}
"""Words that stand before an industry's number."""
PEM_FOOT = "-----END PRIVACY-ENHANCED MESSAGE-----"


def put_into_envelope(lines: list[str], submission: Submission, layout: Layout) -> list[str]:
    """Put the envelope of a submission around a document's lines."""
    document = [*_document_tags(submission), "<TEXT>", *lines, "</TEXT>", "</DOCUMENT>"]
    if layout.envelope == "tags":
        return ["<SUBMISSION>", *_tagged_header(submission), *document, "</SUBMISSION>"]
    kind = "IMS" if layout.envelope == "pem_ims" else "SEC"
    number, filed = submission.accession_number or "", _digits(submission.filed)
    inner = [
        f"<{kind}-DOCUMENT>{number}.txt : {filed}",
        f"<{kind}-HEADER>{number}.hdr.sgml : {filed}",
        *_labelled_header(submission),
        f"</{kind}-HEADER>",
        *document,
        f"</{kind}-DOCUMENT>",
    ]
    return inner if layout.envelope == "sec" else [*PEM_HEAD, *inner, PEM_FOOT]


def _labelled_header(submission: Submission) -> list[str]:
    """Print the header as labels under indented headings."""
    lines = [
        f"ACCESSION NUMBER:\t\t{submission.accession_number or ''}",
        f"CONFORMED SUBMISSION TYPE:\t{submission.form or ''}",
        f"PUBLIC DOCUMENT COUNT:\t\t{len(submission.documents)}",
    ]
    if submission.period:
        lines.append(f"CONFORMED PERIOD OF REPORT:\t{_digits(submission.period)}")
    lines += [f"ITEM INFORMATION:\t\t{item}" for item in submission.items]
    if submission.filed:
        lines.append(f"FILED AS OF DATE:\t\t{_digits(submission.filed)}")
    for filer in submission.filers:
        lines += ["", "FILER:", "", *_labelled_filer(filer)]
    return lines


def _labelled_filer(filer: Filer) -> list[str]:
    sic = f"{INDUSTRIES.get(filer.sic, '')} [{filer.sic}]".strip() if filer.sic else None
    company = {
        "COMPANY CONFORMED NAME:\t\t\t": filer.name,
        "CENTRAL INDEX KEY:\t\t\t": filer.cik,
        "STANDARD INDUSTRIAL CLASSIFICATION:\t": sic,
        "IRS NUMBER:\t\t\t\t": filer.irs_number,
        "STATE OF INCORPORATION:\t\t\t": filer.state,
    }
    lines = ["\tCOMPANY DATA:\t", *(f"\t\t{label}{value}" for label, value in company.items() if value)]
    if filer.file_number:
        lines += ["", "\tFILING VALUES:", f"\t\tSEC FILE NUMBER:\t{filer.file_number}"]
    for former in filer.former_names:
        lines += ["", "\tFORMER COMPANY:\t", f"\t\tFORMER CONFORMED NAME:\t{former.name}"]
        if former.changed:
            lines.append(f"\t\tDATE OF NAME CHANGE:\t{_digits(former.changed)}")
    return lines


def _tagged_header(submission: Submission) -> list[str]:
    """Print the header with a tag a line."""
    lines = _filled("ACCESSION-NUMBER", submission.accession_number)
    lines += _filled("TYPE", submission.form)
    lines.append(f"<PUBLIC-DOCUMENT-COUNT>{len(submission.documents)}")
    lines += _filled("PERIOD", _digits(submission.period))
    for item in submission.items:
        lines += _filled("ITEMS", item)
    lines += _filled("FILING-DATE", _digits(submission.filed))
    for filer in submission.filers:
        lines += ["<FILER>", *_tagged_filer(filer), "</FILER>"]
    return lines


def _tagged_filer(filer: Filer) -> list[str]:
    lines = ["<COMPANY-DATA>", *_filled("CONFORMED-NAME", filer.name), *_filled("CIK", filer.cik)]
    lines += [*_filled("ASSIGNED-SIC", filer.sic), *_filled("IRS-NUMBER", filer.irs_number)]
    lines += [*_filled("STATE-OF-INCORPORATION", filer.state), "</COMPANY-DATA>"]
    if filer.file_number:
        lines += ["<FILING-VALUES>", *_filled("FILE-NUMBER", filer.file_number), "</FILING-VALUES>"]
    for former in filer.former_names:
        lines += _tagged_former_name(former)
    return lines


def _tagged_former_name(former: FormerName) -> list[str]:
    changed = _filled("DATE-CHANGED", _digits(former.changed))
    return ["<FORMER-COMPANY>", *_filled("FORMER-CONFORMED-NAME", former.name), *changed, "</FORMER-COMPANY>"]


def _filled(tag: str, value: str | None) -> list[str]:
    return [f"<{tag}>{value}"] if value else []


def _document_tags(submission: Submission) -> list[str]:
    """Print the tags of the first document, the only one that is printed."""
    lines = ["<DOCUMENT>"]
    for document in submission.documents[:1]:
        lines += _filled("TYPE", document.type)
        lines += _filled("SEQUENCE", document.sequence)
        lines += _filled("FILENAME", document.filename)
        lines += _filled("DESCRIPTION", document.description)
    return lines


def _digits(day: date | None) -> str:
    return f"{day:%Y%m%d}" if day else ""
