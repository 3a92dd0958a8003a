"""The table of looks: each fact is used, each kind of line has a look, and each weight is needed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from random import Random

import pytest
from documents import random_document, random_layout
from small import source_of

from tscc.grammar.generated_words import LOOKS
from tscc.lexer import lex_lines, looks
from tscc.lexer.facts import FACTS, TEXT_FACTS
from tscc.lexer.grid_facts import GRID_FACTS
from tscc.parser.reading import read_lines
from tscc.printing.printer import print_filing
from tscc.text.lines import PAGE_KINDS
from tscc.text.source import Source

ROOT = Path(__file__).parents[1]
NOT_WEIGHTS = {"is", "example", "needs", "cost"}
WEIGHTS = [(kind, name) for kind, row in LOOKS.items() for name in row if name not in NOT_WEIGHTS]
PRINTED = 240
"""How many filings are printed to try a weight with, behind the examples and the cases."""


def asked(rows: dict[str, dict[str, object]]) -> set[str]:
    """The facts that a table of looks asks for."""
    names = chain.from_iterable((*row, *row["needs"]) for row in rows.values())  # type: ignore[misc]
    return {name.rpartition(" ")[2] for name in names} - NOT_WEIGHTS


def test_every_fact_is_asked_for() -> None:
    assert asked(LOOKS) == {*FACTS, *TEXT_FACTS, *GRID_FACTS}


def test_every_kind_that_only_looks_tell_has_a_look() -> None:
    layout = (ROOT / "grammar" / "layout.lark").read_text()
    cover = layout[layout.index("first those of the cover") : layout.index("// --- items\n%declare")]
    of_front = set(re.findall(r"^%declare ([A-Z_]+)", cover, re.MULTILINE))
    declared = set(re.findall(r"^%declare ([A-Z_]+)", layout, re.MULTILINE))
    assert declared - of_front <= LOOKS.keys()


def test_a_table_that_asks_for_a_fact_that_is_none_is_refused() -> None:
    with pytest.raises(KeyError, match="'tall'"):
        looks.Table({"ROW": {"is": "a row", "example": "", "needs": [], "cost": 1, "above tall": 2}}, {}, {}, {})


def test_every_weight_is_a_whole_number_that_counts() -> None:
    assert all(isinstance(LOOKS[kind][name], int) and LOOKS[kind][name] for kind, name in WEIGHTS)


@cache
def texts() -> tuple[Source, ...]:
    """The sources a weight is tried with: short ones first."""
    found = [*(ROOT / "examples").glob("*.txt"), *(ROOT / "tests" / "cases").rglob("*.txt")]
    written = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(found)]
    rngs = (
        Random(seed)  # noqa: S311 - the filings are the same on every run
        for seed in range(PRINTED)
    )
    printed = [print_filing(random_document(rng), random_layout(rng)) for rng in rngs]
    return tuple(source_of(text) for text in (*sorted(written, key=len), *printed))


def readings(source: Source) -> Iterator[object]:
    """How the lines of each document of a source are read, and the close calls."""
    for part in source.documents:
        lines = [line for line in lex_lines(source, part) if PAGE_KINDS.isdisjoint(line.kinds[:1])]
        read, calls = read_lines(lines, "exhibit" if (part.type or "").upper().startswith("EX") else "filing")
        yield [(line.kinds[:1], line.cells) for line in read]
        yield [(call.lines[0].number, len(call.lines)) for call in calls]


@cache
def known(index: int) -> list[object]:
    """How one of the texts is read by the table as it is."""
    return [*readings(texts()[index])]


@pytest.mark.soak
@pytest.mark.parametrize(("kind", "name"), WEIGHTS)
def test_every_weight_is_needed(kind: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for index in range(len(texts())):
        known(index)
    rows = {each: {**row, name: 0} if each == kind else row for each, row in LOOKS.items()}
    monkeypatch.setattr(looks, "TABLE", looks.Table(rows))
    monkeypatch.setattr("tscc.lexer.TABLE", looks.TABLE)
    assert any([*readings(source)] != known(index) for index, source in enumerate(texts()))
