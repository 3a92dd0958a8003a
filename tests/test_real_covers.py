"""Real filings of other industries: covers, items and signatures are read, bodies are declined, and no figure is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from conservation import dangling, lost_figures
from once import compile_once
from real_covers import FORMS, Form

FILINGS = Path(__file__).parents[2] / "shared" / "filings" / "edgar-8k"
PATHS = sorted(FILINGS.glob("*.txt"))

pytestmark = pytest.mark.skipif(not PATHS, reason="the shared folder with real filings is not here")


def test_every_real_filing_is_in_the_table() -> None:
    assert {_accession(path) for path in PATHS} == set(FORMS)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_covers_items_and_signatures(path: Path) -> None:
    expected, found = _expected(FORMS[_accession(path)]), _found(path)
    assert {field: found[field] for field in expected} == expected


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
    compilation = compile_once(path.read_bytes(), path.name)
    assert lost_figures(compilation) == []
    assert dangling(compilation) == []
    document = compilation.document
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
