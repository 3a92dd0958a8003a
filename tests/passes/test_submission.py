"""The submission: header fields to the model, and the fields no key takes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from once import EXAMPLES

from tscc.diagnostics.diagnostic import Diagnostic, Sink
from tscc.document.model import Address, Filer, FormerName, Submission, SubmissionDocument
from tscc.passes.provenance import Ledger
from tscc.passes.submission import read_submission
from tscc.reader import read_source
from tscc.text.source import HeaderField

CASES = Path(__file__).parents[1] / "cases" / "source"
SHARED = Path(__file__).parents[3] / "shared"
FILINGS = sorted(SHARED.glob("filings/edgar-8k/*.txt"))

LARKSPUR = Filer(
    name="LARKSPUR HOLLOW MORTGAGE SECURITIES INC",
    cik="0009999999",
    sic="6189",
    irs_number="999999990",
    state="DE",
    fiscal_year_end="1231",
    form_type="8-K",
    file_number="333-99990",
    film_number="98000012",
    business_address=Address(street=("12 FERN STREET",), city="DOVER", state="DE", zip="19901", phone="3025550100"),
    former_names=(
        FormerName(name="LARKSPUR FUNDING CORP", changed=date(1993, 6, 7)),
        FormerName(name="HOLLOW FINANCE CO", changed=date(1990, 1, 1)),
    ),
)


HEADERS = {"sec-document": 1, "pem-ims-document": 1, "header-of-2000": 1, "crlf": 1, "lone-cr": 1}
"""Cases with an indented header, each with the number of its documents."""


def submission_of(data: bytes) -> tuple[Submission, list[HeaderField], tuple[Diagnostic, ...]]:
    sink = Sink()
    submission, unused = read_submission(read_source(data, None, sink), Ledger(), sink)
    assert submission is not None
    return submission, unused, sink.sorted()


def with_fields(*lines: str) -> bytes:
    head = [
        "<SUBMISSION>",
        *lines,
        "<DOCUMENT>",
        "<TYPE>8-K",
        "<TEXT>",
        "words",
        "</TEXT>",
        "</DOCUMENT>",
        "</SUBMISSION>",
    ]
    return "\n".join(head).encode()


def test_bare_text_has_no_submission() -> None:
    sink = Sink()
    assert read_submission(read_source(b"FORM 8-K\n", None, sink), Ledger(), sink) == (None, [])


@pytest.mark.parametrize("name", HEADERS)
def test_indented_header(name: str) -> None:
    submission, unused, found = submission_of((CASES / f"{name}.txt").read_bytes())
    assert (unused, found) == ([], ())
    assert submission.accession_number == "0009999999-98-000012"
    assert (submission.form, submission.items) == ("8-K", ("Other events",))
    assert (submission.period, submission.filed) == (date(1998, 3, 3), date(1998, 3, 4))
    assert (submission.document_count, submission.sros) == (HEADERS[name], "NONE")
    assert submission.filers == (LARKSPUR,)


def test_header_with_a_tag_a_line() -> None:
    submission, unused, found = submission_of((CASES / "submission-tags.txt").read_bytes())
    assert (unused, found) == ([], ())
    assert (submission.form, submission.items) == ("8-K", ("5",))
    assert (submission.period, submission.filed) == (date(1998, 3, 3), date(1998, 3, 4))
    (filer,) = submission.filers
    assert filer == replace(LARKSPUR, act="34", former_names=LARKSPUR.former_names[:1])


def test_two_filers() -> None:
    submission, _, _ = submission_of((CASES / "two-filers.txt").read_bytes())
    assert submission.filers[0] == LARKSPUR
    assert submission.filers[1].name == "QUILLFEATHER HOME LOAN TRUST 1998-2"
    assert submission.filers[1].film_number == "98000012"
    assert submission.filers[1].business_address == LARKSPUR.business_address
    assert submission.filers[1].former_names == ()


def test_documents() -> None:
    submission, _, _ = submission_of((CASES / "pem-sec-document.txt").read_bytes())
    assert submission.documents == (
        SubmissionDocument(type="8-K", sequence="1", description="TERM SHEET"),
        SubmissionDocument(type="EX-99", sequence="2", filename="ex99.txt", description="LETTER"),
    )


def test_fields_without_a_key_are_handed_on() -> None:
    submission, unused, _ = submission_of((CASES / "unknown-header-fields.txt").read_bytes())
    assert submission.filers == (LARKSPUR,)
    values = {field.label: field.value for field in unused}
    assert submission.accepted == "19980304101500"
    assert values["RELATIONSHIP"] == "NONE"
    assert values[""] == "some words without a label"
    assert values["FLAWED"] == "yes"
    assert not values.keys() & {"ACCEPTANCE-DATETIME", "ACCESSION NUMBER", "FILM NUMBER", "STREET 1"}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("19980303", date(1998, 3, 3)),
        ("03/03/1998", date(1998, 3, 3)),
        ("3-3-1998", date(1998, 3, 3)),
        ("20000229", date(2000, 2, 29)),
        ("19990229", None),
        ("00000000", None),
        ("1998", None),
        ("soon", None),
    ],
)
def test_dates(written: str, expected: date | None) -> None:
    submission, unused, found = submission_of(with_fields(f"<PERIOD>{written}"))
    assert submission.period == expected
    assert [diagnostic.code.id for diagnostic in found] == ([] if expected else ["TS011"])
    assert [field.value for field in unused] == ([] if expected else [written])


def test_an_empty_date_is_no_fault() -> None:
    submission, unused, found = submission_of(with_fields("<PERIOD>"))
    assert (submission.period, unused, found) == (None, [], ())


def test_the_first_of_two_fields_counts_and_the_second_is_handed_on() -> None:
    submission, unused, _ = submission_of(
        with_fields("<TYPE>8-K", "<TYPE>8-K/A", "<FILER>", "<CIK>1", "<CIK>2", "</FILER>")
    )
    assert submission.form == "8-K"
    assert submission.filers[0].cik == "1"
    assert [field.value for field in unused] == ["8-K/A", "2"]


def test_only_filers_are_filers() -> None:
    lines = ["<DEPOSITOR>", "<CIK>7", "</DEPOSITOR>", "<FILER>", "<CIK>8", "</FILER>"]
    submission, unused, _ = submission_of(with_fields(*lines))
    assert [filer.cik for filer in submission.filers] == ["8"]
    assert [field.value for field in unused] == ["7"]


@pytest.mark.parametrize(
    ("written", "code"), [("6189", "6189"), ("[6211", "6211"), ("BLANK CHECKS [6770]", "6770"), ("BLANK CHECKS", None)]
)
def test_industry_codes(written: str, code: str | None) -> None:
    submission, unused, _ = submission_of(with_fields("<FILER>", f"<ASSIGNED-SIC>{written}", "</FILER>"))
    assert submission.filers[0].sic == code
    assert [field.value for field in unused] == ([] if code else [written])


@pytest.mark.parametrize(
    ("field", "pointer"),
    [("<ASSIGNED-SIC>[]", "/submission/filers/0/sic"), ("<PUBLIC-DOCUMENT-COUNT>two", "/submission/document_count")],
)
def test_no_place_is_kept_of_a_value_that_could_not_be_read(field: str, pointer: str) -> None:
    ledger, sink = Ledger(), Sink()
    tags = (field,) if "COUNT" in field else ("<FILER>", "<COMPANY-DATA>", field, "</COMPANY-DATA>", "</FILER>")
    _, unused = read_submission(read_source(with_fields(*tags), None, sink), ledger, sink)
    assert [each.value for each in unused] == [field.partition(">")[2]]
    assert pointer not in ledger.spans


@given(st.text(alphabet="0123456789/-. ", max_size=12))
def test_any_date_is_read(written: str) -> None:
    submission, _, found = submission_of(with_fields(f"<FILING-DATE>{written}"))
    assert (submission.filed is None) is bool(found or not written.strip())


@pytest.mark.parametrize("path", FILINGS, ids=lambda path: path.stem)
def test_real_submission(path: Path) -> None:
    submission, unused, found = submission_of(path.read_bytes())
    assert not found
    assert submission.accession_number is not None
    assert submission.accession_number in path.name
    assert submission.form == "8-K"
    assert submission.period is not None
    assert submission.filed is not None
    assert submission.period <= submission.filed
    assert submission.filers
    for filer in submission.filers:
        assert filer.name
        assert filer.cik
        assert path.name.startswith(filer.cik.lstrip("0"))
        assert filer.sic
        assert filer.irs_number
        assert filer.state
        assert filer.file_number
        assert all(former.changed for former in filer.former_names)
    assert submission.documents[0].type == "8-K"
    assert all(field.value for field in unused)


@pytest.mark.skipif(not FILINGS, reason="the folder of real submissions is not on this machine")
def test_real_submissions_are_all_there() -> None:
    assert len(FILINGS) == 42


@pytest.mark.parametrize(("written", "expected"), [("2", 2), ("l", None), ("1O", None), ("two", None), ("²", None)])
def test_a_document_count_that_is_no_number_is_told(written: str, expected: int | None) -> None:
    submission, unused, found = submission_of(with_fields(f"<PUBLIC-DOCUMENT-COUNT>{written}"))
    assert submission.document_count == expected
    assert [diagnostic.code.id for diagnostic in found if diagnostic.code.id != "TS012"] == (
        [] if expected else ["TS015"]
    )
    assert [field.value for field in unused] == ([] if expected else [written])


@pytest.mark.parametrize(
    ("right", "wrong", "name"),
    [
        ("BUSINESS ADDRESS:", "BZSINESS ADDRESS:", "`BZSINESS ADDRESS`"),
        ("BUSINESS ADDRESS:", "BUSINESS ADDRESS", "`BUSINESS ADDRESS`"),
        ("ACCESSION NUMBER:", "ACCESSION NUMBER", "`ACCESSION NUMBER`"),
        ("ITEM INFORMATION:", "ITM INFORMATION:", "`ITM INFORMATION`"),
        ("\t\tSTATE OF INC", "@\tSTATE OF INC", "`@ STATE OF INCORPORATION`"),
        ("FILER:", "FILER", "`FILER`"),
    ],
)
def test_a_name_of_a_field_or_a_part_that_is_nearly_one_is_told(right: str, wrong: str, name: str) -> None:
    data = (EXAMPLES / "lantern-2001-7.txt").read_bytes().replace(right.encode(), wrong.encode(), 1)
    _, _, found = submission_of(data)
    assert [each.message for each in found] == [f"{name} is not a known field of the EDGAR header"]
