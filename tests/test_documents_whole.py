"""Whole documents: what the examples and a small filing compile to, and what is said of them."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from small import BODY, SIGNATURE, compiled, filing
from syrupy.assertion import SnapshotAssertion

from tscc.document.emit import to_yaml
from tscc.pipeline import Compilation, compile_filing

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.txt"))


def shown(compilation: Compilation) -> str:
    """The document without its checks, which have tests of their own, and under it what was found wrong."""
    assert compilation.document is not None
    document = msgspec.structs.replace(compilation.document, checks=None)
    faults = [
        f"# {compilation.source.at(found.primary.span)} {found.code.id} {found.message}: {found.primary.text}"
        for found in compilation.diagnostics
    ]
    return "\n".join([to_yaml(document).rstrip("\n"), *faults, ""])


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_example(path: Path, snapshot_text: SnapshotAssertion) -> None:
    assert shown(compile_filing(path.read_bytes(), path.name)) == snapshot_text


def test_small_filing(snapshot_text: SnapshotAssertion) -> None:
    assert shown(compiled(filing())) == snapshot_text


def test_small_filing_with_faults(snapshot_text: SnapshotAssertion) -> None:
    body = BODY.replace("1,400,150", "1,4O0,150").replace("Year Originated", "Year Originated(1)")
    text = filing(body=body + "\n     The sponsor keeps 12 hens.\n", signature=SIGNATURE.replace("May", "Mya"))
    assert shown(compiled(text)) == snapshot_text
