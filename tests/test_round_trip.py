"""The round trip: a document printed in any layout compiles to the document, and nothing is lost in silence."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

import msgspec
import pytest
import yaml
from documents import Shape, documents, layouts, make_document, random_document, random_layout, with_source
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from invented import shapes
from invented.layouts import NOT_YET_READ, layout_with

import tscc
from tscc.diagnostics import Diagnostic, Severity
from tscc.model import Document
from tscc.printer import MODEL, Layout, print_filing

EXAMPLES = Path(__file__).parents[1] / "examples"
ENVELOPE_LINES = re.compile(r"(?:SEC|IMS)-(?:DOCUMENT|HEADER): |PUBLIC.DOCUMENT.COUNT: ")
"""Lines of the envelope that no key of the document takes, so that they are listed as unparsed."""

many = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@given(document=documents(), layout=layouts())
@many
def test_layouts_of_the_model_issuer(document: Document, layout: Layout) -> None:
    assert_round_trip(document, layout)


@given(document=documents(varied_words=True, varied_columns=True), layout=layouts())
@many
def test_other_words_and_columns(document: Document, layout: Layout) -> None:
    assert_round_trip(document, layout)


@given(document=documents(varied_words=True), layout=layouts(family=True))
@many
def test_layouts_of_the_family(document: Document, layout: Layout) -> None:
    assert_round_trip(document, layout)


@pytest.mark.parametrize(("key", "value"), sorted(NOT_YET_READ, key=str))
@pytest.mark.xfail(
    strict=True, reason="the compiler does not read this layout yet; take it off NOT_YET_READ when it does"
)
def test_layout_not_read_yet(key: str, value: object) -> None:
    for seed in range(12):
        assert_round_trip(random_document(Random(seed)), layout_with(key, value))  # noqa: S311


@pytest.mark.parametrize("place", sorted(shapes.NOT_YET_READ))
@pytest.mark.xfail(
    strict=True, reason="the compiler does not read such a note yet; take it off NOT_YET_READ when it does"
)
def test_note_not_read_yet(place: str) -> None:
    assert_round_trip(make_document(Shape(notes=frozenset({place}))))


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
def test_soak(seed: int) -> None:
    rng = Random(seed)  # noqa: S311
    for _ in range(1000):
        assert_round_trip(random_document(rng), random_layout(rng, family=True))


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_example_compiles_to_its_document(path: Path) -> None:
    expected = msgspec.convert(yaml.safe_load(path.read_text()), Document, strict=False)
    compiled, faults = compile_text(path.with_suffix(".txt").read_text(), f"{path.stem}.txt")
    assert faults == []
    assert compared(compiled) == compared(expected)


@given(number=st.integers(11, 9_999_999), block=st.integers(0, 3), layout=layouts())
@many
def test_a_figure_no_rule_claims_is_listed(number: int, block: int, layout: Layout) -> None:
    document = make_document(Shape(facts=frozenset({"loan_count", "zip", "tables_notice"})))
    item = document.filing.items[0]
    sentence = f"The sponsor keeps {number} hens behind its office."
    blocks = list(item.narrative)
    blocks[block] = msgspec.structs.replace(blocks[block], text=f"{blocks[block].text} {sentence}")
    filing = msgspec.structs.replace(document.filing, items=(msgspec.structs.replace(item, narrative=tuple(blocks)),))
    document = msgspec.structs.replace(document, filing=filing)
    text = print_filing(document, layout)
    compiled, _ = compile_text(text, None)
    assert [each.text for each in compiled.unparsed if not ENVELOPE_LINES.match(each.text)] == [sentence]
    expected = msgspec.structs.replace(with_source(document, text, layout), unparsed=compiled.unparsed)
    assert compared(compiled) == compared(expected)


def assert_round_trip(document: Document, layout: Layout = MODEL) -> None:
    """Print a document, compile the text, and compare; a consistent document gives no error and no warning."""
    text = print_filing(document, layout)
    compiled, faults = compile_text(text, None)
    assert [f"{fault.code.id} {fault.message}" for fault in faults] == []
    assert compared(compiled) == compared(with_source(document, text, layout))


def compile_text(text: str, name: str | None) -> tuple[Document, list[Diagnostic]]:
    """Compile a text, and list what is wrong with it."""
    result = tscc.compile(text.encode(), name=name, keep_going=True)
    assert result.document is not None
    return result.document, [each for each in result.diagnostics if each.code.severity is not Severity.NOTE]


def compared(document: Document) -> dict[str, object]:
    """Take of a document what is compared: all but what was computed, and the envelope's own lines."""
    pools = tuple(msgspec.structs.replace(pool, derived=()) for pool in document.pools)
    unparsed = tuple(each for each in document.unparsed if not ENVELOPE_LINES.match(each.text))
    bare = msgspec.structs.replace(document, pools=pools, checks=None, provenance=None, unparsed=unparsed)
    built: dict[str, object] = msgspec.to_builtins(bare)
    return built
