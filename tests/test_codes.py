"""The codes: each is listed, explained, has a case and is emitted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from once import compile_once
from wording import complaints

from tscc.diagnostics import codes
from tscc.diagnostics.codes import CODES, Code, Severity

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "tscc"
NAMES = {code.id: name for name, code in vars(codes).items() if isinstance(code, Code)}
SOURCES = sorted((ROOT / "tests" / "cases" / "source").iterdir())
PROOFS = {"TS634"}
"""Codes that are not faults: they are in the checks of a document and give no diagnostic."""
OF_A_CORPUS = {"TS020"}
"""Codes that no filing has alone, only beside others in a corpus run."""


def test_codes_are_listed_in_their_order() -> None:
    assert list(CODES) == sorted(CODES)
    assert all(re.fullmatch(r"TS\d{3}", code) and CODES[code].id == code for code in CODES)
    assert len({code.title for code in CODES.values()}) == len(CODES)


def test_no_number_is_given_twice() -> None:
    numbers = [code.id for code in vars(codes).values() if isinstance(code, Code)]
    assert sorted(numbers) == sorted(set(numbers))


def test_titles_are_plain() -> None:
    for code in CODES.values():
        assert not code.title.endswith(".")
        assert code.title[0].islower() or code.title.split()[0].isupper()


def test_every_code_is_explained() -> None:
    explained = {path.stem for path in (SOURCE / "diagnostics" / "catalogue").glob("*.md")}
    assert explained == set(CODES)


def test_every_code_has_a_case() -> None:
    with_cases = {path.name.partition("-")[0] for path in (ROOT / "tests" / "cases").rglob("TS*.txt")}
    assert with_cases == set(CODES) - PROOFS - OF_A_CORPUS


def test_every_code_is_used() -> None:
    modules = [path for path in SOURCE.rglob("*.py") if path.name != "codes.py"]
    lines = [line for path in modules for line in path.read_text(encoding="utf-8").splitlines()]
    used = "\n".join(line for line in lines if not re.match(r"\s*(?:from|import)\b", line))
    names = set(re.findall(r"\b[A-Z][A-Z0-9_]*\b(?!\s*=)", used))
    assert [code for code in CODES if NAMES[code] not in names] == []


def test_severities_are_ordered_from_bad_to_mild() -> None:
    assert [severity.value for severity in Severity] == ["error", "warning", "note"]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_messages_about_sources_are_worded_alike(path: Path) -> None:
    assert complaints(compile_once(path.read_bytes(), path.stem)) == []
