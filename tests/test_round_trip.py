"""The round trip: a document printed in any layout compiles to the document, and nothing is lost in silence."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from documents import Shape, documents, layouts, make_document, random_document, random_layout, with_source
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from invented.layouts import layout_with
from once import read_yaml

import tscc
from tscc.diagnostics.codes import Severity
from tscc.diagnostics.diagnostic import Diagnostic
from tscc.document.enums import Dimension
from tscc.document.model import Document
from tscc.printing.differences import differences
from tscc.printing.laid_out import as_laid_out
from tscc.printing.printer import MODEL, Layout, print_filing
from tscc.vocabulary.column_heads import is_unknown_key

EXAMPLES = Path(__file__).parents[1] / "examples"
some = settings(max_examples=25, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
many = settings(some, max_examples=100)
"""The same examples each time; `-m soak` draws others."""


def few_and_more(few: int, more: int) -> list[Any]:
    """Seeds to try each time, and more of them in the long runs."""
    return [pytest.param(seed, marks=[pytest.mark.soak] * (seed >= few)) for seed in range(more)]


@given(document=documents(), layout=layouts())
@some
def test_layouts_of_the_model_issuer(document: Document, layout: Layout) -> None:
    assert_round_trip(document, layout)


@given(document=documents(varied_words=True, varied_columns=True), layout=layouts())
@some
def test_other_words_and_columns(document: Document, layout: Layout) -> None:
    assert_round_trip(document, layout)


@pytest.mark.soak
@given(document=documents(varied_words=True, varied_columns=True), layout=layouts(family=True))
@many
def test_any_layout_of_the_family(document: Document, layout: Layout) -> None:
    """A search: its examples change with every constant of the code, and about one in two hundred is read wrongly still."""
    assert_round_trip(document, layout, Severity.ERROR)


@pytest.mark.parametrize("seed", few_and_more(20, 100))
def test_layouts_of_the_family(seed: int) -> None:
    rng = Random(seed)  # noqa: S311
    document, layout = random_document(rng, varied=True), random_layout(rng, family=True)
    assert_round_trip(document, layout, Severity.ERROR)


@pytest.mark.parametrize("seed", few_and_more(12, 40))
def test_wrapped_labels_with_their_figures_on_the_last_line(seed: int) -> None:
    layout = layout_with({"label_width": 20, "wrapped_figures": "last", "row_gap": "none"})
    document = random_document(Random(seed), varied=seed % 2 == 1)  # noqa: S311
    assert_round_trip(document, layout, Severity.ERROR)


@given(document=documents(varied_words=True, two_columns=True), layout=layouts())
@some
def test_tables_of_two_columns(document: Document, layout: Layout) -> None:
    assert_round_trip(document, layout)


def test_two_columns_under_full_rulers() -> None:
    layout = layout_with({"rulers": "full", "left_head": "first"})
    for seed in range(10):
        assert_round_trip(make_document(Shape(seed=seed, two_columns=True)), layout)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
def test_soak(seed: int, request: pytest.FixtureRequest) -> None:
    if "soak" not in request.config.getoption("markexpr"):
        pytest.skip("a long run; ask for it with -m soak")
    rng = Random(seed)  # noqa: S311
    for _ in range(1000):
        varied = rng.random() < 0.5
        assert_round_trip(random_document(rng, varied), random_layout(rng, family=varied), Severity.ERROR)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_example_compiles_to_its_document(path: Path) -> None:
    expected = msgspec.convert(read_yaml(path.read_text()), Document, strict=False)
    compiled, faults = compile_text(path.with_suffix(".txt").read_text(), f"{path.stem}.txt")
    assert faults == []
    assert differences(compiled, expected) == []


def test_a_figure_wider_than_the_labels_is_not_cut() -> None:
    document = make_document(Shape(seed=1, loans=400, tables=(Dimension.CURRENT_BALANCE,)))
    row = document.pools[0].stratifications[0].rows[-1]
    assert row.label is not None
    wide = msgspec.structs.replace(layout_with({}).table, label_width=max(map(len, row.label.split())) - 1)
    text = print_filing(document, msgspec.structs.replace(MODEL, table=wide))
    assert all(word in text for word in row.label.split())


@pytest.mark.parametrize("seed", few_and_more(4, 12))
def test_further_registrants_are_kept_apart(seed: int) -> None:
    rng = Random(seed)  # noqa: S311
    document, layout = random_document(rng, varied=True), random_layout(rng, family=True)
    names = ["WRENFIELD FUNDING TRUST 2001-3", "Fernhill Receivables Corp.", "SALTGRASS FINANCE L.L.C."]
    lines = [rng.choice(names).center(80).rstrip()]
    lines = [*[""] * rng.randrange(2), *lines]
    assert_kept_apart(document, layout, {"/filing/registrant/name": lines})


@pytest.mark.parametrize("seed", few_and_more(4, 12))
def test_lines_that_sum_up_under_a_total_are_kept_apart(seed: int) -> None:
    rng = Random(seed)  # noqa: S311
    document, layout = random_document(rng, varied=True), random_layout(rng, family=True)
    lines = rng.choice((["Average: $301,222"], ["Lowest: 601", "Highest: 799"], ["", "Weighted Average:   7.125%"]))
    totals = [
        f"/pools/{at}/stratifications/{number}/total/{'cells/' if is_unknown_key(key) else ''}{key}"
        for at, pool in enumerate(document.pools)
        for number, table in enumerate(pool.stratifications)
        for key in [table.columns[-1].key]
    ]
    assert_kept_apart(document, layout, {place: lines for place in totals if rng.random() < 0.5})


@given(number=st.integers(11, 9_999_999), block=st.integers(0, 3), layout=layouts())
@some
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
    assert [each.text for each in compiled.unparsed] == [sentence]
    expected = msgspec.structs.replace(with_source(document, text, layout), unparsed=compiled.unparsed)
    assert differences(compiled, expected) == []


def assert_round_trip(document: Document, layout: Layout = MODEL, worst: Severity = Severity.WARNING) -> None:
    """Print a document, compile the text, and compare; no fault is reported of a consistent document."""
    text = print_filing(document, layout)
    compiled, faults = compile_text(text, None)
    told = [fault for fault in faults if worst is Severity.WARNING or fault.code.severity is Severity.ERROR]
    assert [f"{fault.code.id} {fault.message}" for fault in told] == []
    expected = with_source(document, text, layout)
    assert differences(compiled, expected) == []
    assert compiled.source == expected.source


def assert_kept_apart(document: Document, layout: Layout, more: dict[str, list[str]]) -> None:
    """Put lines under those of some values, and under the rulers there: they are kept as unparsed, and all else is as it was."""
    text = print_filing(document, layout)
    end = {"lf": "\n", "crlf": "\r\n", "cr": "\r"}[layout.newline]
    lines = text.split(end)
    compiled = tscc.compile(text.encode(), keep_going=True, provenance=True).document
    assert compiled is not None
    assert compiled.provenance is not None
    places = compiled.provenance
    for value in sorted(more, key=lambda value: -int(places[value].partition(":")[0])):
        at = int(places[value].partition(":")[0])
        while lines[at].strip() and not lines[at].strip("-=_ \t"):
            at += 1
        lines[at:at] = more[value]
    compiled, faults = compile_text(end.join(lines), None)
    assert [fault.message for fault in faults if fault.code.severity is Severity.ERROR] == []
    added = [" ".join(line.split()) for lines in more.values() for line in lines if line]
    assert sorted(each.text for each in compiled.unparsed) == sorted(added)
    expected = msgspec.structs.replace(as_laid_out(document, layout), unparsed=compiled.unparsed)
    assert differences(compiled, expected) == []


def compile_text(text: str, name: str | None) -> tuple[Document, list[Diagnostic]]:
    """Compile a text, and list what is wrong with it."""
    result = tscc.compile(text.encode(), name=name, keep_going=True)
    assert result.document is not None
    return result.document, [each for each in result.diagnostics if each.code.severity is not Severity.NOTE]
