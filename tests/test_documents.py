"""Invented documents and the examples are consistent: no check of theirs fails."""

from __future__ import annotations

import hashlib
from pathlib import Path
from random import Random

import msgspec
import pytest
from documents import documents, random_document
from hypothesis import given
from once import read_yaml

from tscc.checks import run_checks
from tscc.document.emit import to_yaml
from tscc.document.enums import CheckStatus
from tscc.document.model import Document

EXAMPLES = Path(__file__).parents[1] / "examples"
FAULTS = (CheckStatus.FAIL, CheckStatus.WARNING)


@given(document=documents(varied_words=True, varied_columns=True))
def test_no_check_of_an_invented_document_fails(document: Document) -> None:
    assert [result for result in run_checks(document) if result.status in FAULTS] == []


def test_a_seed_gives_the_same_document() -> None:
    assert random_document(Random(7)) == random_document(Random(7))  # noqa: S311
    assert random_document(Random(7)) != random_document(Random(8))  # noqa: S311


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_example_is_consistent_and_its_source_is_its_text(path: Path) -> None:
    document = msgspec.convert(read_yaml(path.read_text()), Document, strict=False)
    text = path.with_suffix(".txt").read_bytes()
    assert document.source.sha256 == hashlib.sha256(text).hexdigest()
    assert (document.source.bytes, document.source.lines) == (len(text), len(text.splitlines()))
    assert [result for result in run_checks(document) if result.status in FAULTS] == []
    assert to_yaml(document) == path.read_text()
