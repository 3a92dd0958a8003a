"""The table of looks: each fact is used, each kind of line has a look, and each weight is needed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from random import Random
from typing import NamedTuple

import msgspec
import pytest
from documents import random_document, random_layout
from small import source_of

from tscc import lexer
from tscc.grammar.generated_words import LOOKS
from tscc.lexer import lex_lines, looks
from tscc.lexer.facts import FACTS, TEXT_FACTS
from tscc.lexer.grid_facts import GRID_FACTS
from tscc.lexer.grids import Shown
from tscc.lexer.page import Page
from tscc.parser.reading import read_lines
from tscc.printing.printer import print_filing
from tscc.text.lines import PAGE_KINDS, Candidate, Line
from tscc.text.source import DocumentPart, Source

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


class Trial(NamedTuple):
    """A document of a source with all that its lines may be, and how they are read."""

    lines: list[Line]
    possible: list[list[tuple[Candidate, dict[str, int]]]]
    """What each line may be, in the order of the table, each with the weights in its cost by name."""
    kind: str
    expected: object

    def has(self, weight: str) -> bool:
        """Whether a weight, by its look and name, is in the cost of some line."""
        return any(weight in weights for each in self.possible for _, weights in each)

    def read_without(self, weight: str) -> object:
        """How the lines are read without a weight."""
        lines = [
            msgspec.structs.replace(line, candidates=cheapest_first(each, weight)) if each else line
            for line, each in zip(self.lines, self.possible, strict=True)
        ]
        return reading(lines, self.kind)


def cheapest_first(possible: list[tuple[Candidate, dict[str, int]]], left_out: str = "") -> tuple[Candidate, ...]:
    """What a line may be, with one weight left out."""
    found = [Candidate(each.cost - weights.get(left_out, 0), each.kind, each.grid) for each, weights in possible]
    return tuple(sorted(found, key=lambda each: each.cost))


def reading(lines: list[Line], kind: str) -> object:
    """How the lines of a document are read, and the close calls."""
    read, calls = read_lines(lines, kind)
    return [(line.kinds[:1], line.cells) for line in read], [(call.lines[0].number, len(call.lines)) for call in calls]


@cache
def trials() -> tuple[Trial, ...]:
    """Every document of the texts."""
    return tuple(trial_of(source, part) for source in texts() for part in source.documents)


def trial_of(source: Source, part: DocumentPart) -> Trial:
    lines = [line for line in lex_lines(source, part) if PAGE_KINDS.isdisjoint(line.kinds[:1])]
    page, _ = lexer._find_page(source, part)
    grids, masks = lexer.find_grids(page), looks.TABLE.masks(page)
    at = {line.number: index for index, line in enumerate(page.lines)}
    possible = [weighed(page, masks, at[line.number], grids) if line.number in at else [] for line in lines]
    for line, each in zip(lines, possible, strict=True):
        assert not each or cheapest_first(each) == line.candidates
    kind = "exhibit" if (part.type or "").upper().startswith("EX") else "filing"
    return Trial(lines, possible, kind, reading(lines, kind))


def weighed(page: Page, masks: list[int], index: int, grids: Sequence[Shown]) -> list[tuple[Candidate, dict[str, int]]]:
    """What a line may be, and which weights are in its cost; the kinds that its words name, by the looks of these."""
    facts = looks.around(page, masks, index)
    near = [grid for grid in grids if grid.first <= index <= grid.last]
    return [
        (Candidate(cost, kind, shown.grid if shown else None), {f"{look.kind} {name}": weight for name, weight in held})
        for look, cost, shown, under in looks._possible(facts, page, index, near)
        for held in [looks.TABLE.weights_of(look, facts, under)]
        for kind in looks._kinds(page, index, look)
    ]


@pytest.mark.soak
@pytest.mark.parametrize(("kind", "name"), WEIGHTS)
def test_every_weight_is_needed(kind: str, name: str) -> None:
    tried = (trial for trial in trials() if trial.has(f"{kind} {name}"))
    assert any(trial.read_without(f"{kind} {name}") != trial.expected for trial in tried)
