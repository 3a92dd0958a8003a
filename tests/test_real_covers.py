"""Real filings of other industries: their covers, items and signatures are read, though tscc declines their bodies."""

from __future__ import annotations

from pathlib import Path

import pytest
from real_covers import FORMS, Form

from tscc.pipeline import compile_filing

FILINGS = Path(__file__).parents[2] / "shared" / "filings" / "edgar-8k"
BAR = 0.95

pytestmark = pytest.mark.skipif(not FILINGS.is_dir(), reason="the shared folder with real filings is not here")


def test_every_real_filing_is_in_the_table() -> None:
    assert {_accession(path) for path in FILINGS.glob("*.txt")} == set(FORMS)


def test_covers_items_and_signatures() -> None:
    wrong: dict[str, list[str]] = {field: [] for field in _expected(next(iter(FORMS.values())))}
    paths = sorted(FILINGS.glob("*.txt"))
    for path in paths:
        expected, found = _expected(FORMS[_accession(path)]), _found(path)
        for field, value in expected.items():
            if found.get(field) != value:
                wrong[field].append(f"{_accession(path)} {field}: {value!r} is read as {found.get(field)!r}")
    shares = {field: 1 - len(faults) / len(paths) for field, faults in wrong.items()}
    print("\n".join(f"{share:7.1%} {field}" for field, share in shares.items()))
    faults = "\n".join(fault for faults in wrong.values() for fault in faults)
    print(faults)
    assert all(share >= BAR for share in shares.values()), faults


def _accession(path: Path) -> str:
    return path.stem.rpartition("_")[2]


def _expected(form: Form) -> dict[str, object]:
    """What is to be read of a filing, by field."""
    return {
        "form": form.form,
        "amendment": form.amendment,
        "report_date": form.report_date,
        "name": form.name,
        "state": form.state,
        "file_numbers": (form.file_number,),
        "irs_numbers": (form.irs_number,),
        "address": form.address,
        "zip": form.zip,
        "phone": form.phone,
        "former_name": form.former_name,
        "items": form.items,
        "signature": form.signature,
    }


def _found(path: Path) -> dict[str, object]:
    """What is read of a filing, by field."""
    document = compile_filing(path.read_bytes(), path.name).document
    assert document is not None
    filing, registrant, signature = document.filing, document.filing.registrant, document.filing.signature
    return {
        "form": filing.form,
        "amendment": filing.amendment,
        "report_date": filing.report_date,
        "name": registrant.name,
        "state": registrant.state,
        "file_numbers": registrant.file_numbers,
        "irs_numbers": registrant.irs_numbers,
        "address": registrant.address,
        "zip": registrant.zip,
        "phone": registrant.phone,
        "former_name": registrant.former_name,
        "items": tuple((item.number, item.title) for item in filing.items),
        "signature": signature
        and (signature.registrant, signature.name, signature.title, signature.date, signature.signed),
    }
