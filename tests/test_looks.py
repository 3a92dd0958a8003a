"""The table of looks: each fact is used, each kind of line has a look, and each weight is needed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from random import Random
from typing import NamedTuple

import msgspec
import pytest
from documents import random_document, random_layout
from recorded import recorded_texts
from small import source_of

from tscc import lexer, pipeline
from tscc.diagnostics.diagnostic import Sink
from tscc.grammar.generated_words import LOOKS
from tscc.lexer import lex_lines, looks
from tscc.lexer.candidates import _kind, _possible
from tscc.lexer.facts.all_facts import FACTS, GRID_FACTS, TEXT_FACTS
from tscc.lexer.grids import find_grids
from tscc.lexer.page import Page
from tscc.lexer.sections import with_sections
from tscc.lexer.shown import Shown
from tscc.parser.reading import cheapest, read_as
from tscc.parser.rivals import find_rivals, settle
from tscc.passes.filing_kind import find_prospectus
from tscc.printing.printer import print_filing
from tscc.reader import read_source
from tscc.text.lines import PAGE_KINDS, Candidate, Line
from tscc.text.source import DocumentPart, Source

ROOT = Path(__file__).parents[1]
NOT_WEIGHTS = {"is", "example", "needs", "cost"}
WEIGHTS = [(kind, name) for kind, row in LOOKS.items() for name in row if name not in NOT_WEIGHTS]
PRINTED = 480
"""How many filings are printed to try those weights with that no text of a test needs."""
NOT_OF_READING = {
    "test_fuzz.py", "test_lost_lines.py", "test_damage.py", "test_cut_short.py", "test_recovery.py", "test_round_trip.py",
    "test_packaging.py", "test_docs_site.py", "test_report_page.py", "test_spoilt_lines.py", "test_spoilt_figures.py",
    "test_facts_of_lines.py", "test_facts_of_any_table.py", "test_grids.py", "test_label_lists.py", "test_sections.py",
}  # fmt: skip
"""Test modules whose texts are spoilt, drawn at random or no filings, which need no weight, and those that take long and add none."""


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


def test_a_table_that_asks_for_a_fact_under_a_grid_of_another_line_is_refused() -> None:
    rows = {"ROW": {"is": "a row", "example": "", "needs": [], "cost": 1, "above again": 2}}
    with pytest.raises(KeyError, match="'again'"):
        looks.Table(rows, {}, {}, GRID_FACTS)


def test_every_weight_is_a_whole_number_that_counts() -> None:
    assert all(isinstance(LOOKS[kind][name], int) and LOOKS[kind][name] for kind, name in WEIGHTS)


def printed() -> Iterator[Source]:
    """Filings in layouts drawn at random, the same on every run: half of them of the model issuer, half of the family."""
    for seed in range(PRINTED):
        rng, of_family = Random(seed), seed % 2 == 1  # noqa: S311 - the filings are the same on every run
        document, layout = random_document(rng, varied=of_family), random_layout(rng, family=of_family)
        yield source_of(print_filing(document, layout))


def recorded(folder: Path) -> Iterator[Source]:
    """The texts that the tests of how a filing is read compile, the short ones first."""
    for text in recorded_texts(folder, NOT_OF_READING):
        yield read_source(text, None, Sink())


class Trial(NamedTuple):
    """A document of a source with all that its lines may be, and how they are read."""

    lines: list[Line]
    possible: list[list[tuple[Candidate, dict[str, int]]]]
    """What each line may be, in the order of the table, each with the weights in its cost by name."""
    kind: str
    expected: object

    def weights(self) -> set[str]:
        """The weights in the cost of some line, by their looks and names."""
        return {weight for each in self.possible for _, weights in each for weight in weights}

    def needs(self, left_out: set[str]) -> bool:
        """Whether the lines are read otherwise without some weights."""
        lines = [
            msgspec.structs.replace(line, candidates=cheapest_first(each, left_out)) if each else line
            for line, each in zip(self.lines, self.possible, strict=True)
        ]
        return reading(lines, self.kind) != self.expected

    def needed_of(self, weights: set[str]) -> set[str]:
        """Those of some weights that the reading needs: each by itself, and of those that only together matter the fewest."""
        mine = weights & self.weights()
        if not mine or not self.needs(mine):
            return set()
        found = {weight for weight in mine if self.needs({weight})}
        for weight in sorted(together := mine - found):
            if not self.needs(mine - found - (together - {weight})):
                together.discard(weight)
        return found | together


def cheapest_first(
    possible: list[tuple[Candidate, dict[str, int]]], left_out: Collection[str] = ()
) -> tuple[Candidate, ...]:
    """What a line may be, with some weights left out."""
    found = [
        Candidate(each.cost - sum(weights.get(weight, 0) for weight in left_out), each.kind, each.grid)
        for each, weights in possible
    ]
    return tuple(sorted(found, key=lambda each: each.cost))


def reading(lines: list[Line], kind: str) -> object:
    """How the lines of a document are read, and the close calls."""
    ways = cheapest(lines, "layout", kind)
    taken, calls = settle([way.candidate for way in ways], [*find_rivals(lines, ways)], lambda *_: None)
    read = read_as(lines, taken)
    return [(line.kinds[:1], line.cells) for line in read], [(call.lines[0].number, len(call.lines)) for call in calls]


def trial_of(source: Source, part: DocumentPart) -> Trial:
    if part is source.documents[0] and find_prospectus(source):
        source, part = with_sections(source, part)
    every = lex_lines(source, part)
    kind = "filing" if pipeline._is_form(source, part, every) else "exhibit"
    lines = [line for line in every if PAGE_KINDS.isdisjoint(line.kinds[:1])]
    page, _ = lexer._find_page(source, part)
    near = [[*grids] for grids in lexer._grids_near(page, find_grids(page))]
    masks = looks.TABLE.masks(page, [*map(bool, near)])
    at = {line.number: index for index, line in enumerate(page.lines)}
    possible = [
        [] if (index := at.get(line.number)) is None else weighed(page, masks, index, near[index]) for line in lines
    ]
    for line, each in zip(lines, possible, strict=True):
        assert not each or cheapest_first(each) == line.candidates
    return Trial(lines, possible, kind, reading(lines, kind))


def weighed(page: Page, masks: list[int], index: int, near: Sequence[Shown]) -> list[tuple[Candidate, dict[str, int]]]:
    """What a line may be, and which weights are in its cost; the kinds that its words name, by the looks of these."""
    facts = looks.around(page, masks, index)
    return [
        (
            Candidate(cost, _kind(page, index, look), shown.grid if shown else None),
            {f"{look.kind} {name}": weight for name, weight in held},
        )
        for look, cost, shown, under in _possible(facts, page, index, near)
        for held in [looks.TABLE.weights_of(look, facts, under)]
    ]


def needed(weights: set[str], sources: Iterable[Source]) -> set[str]:
    """Those of some weights that a document of some sources needs.

    Of a document all that are not found yet are left out at once: most documents need none of them.
    """
    found: set[str] = set()
    for source in sources:
        for part in source.documents:
            found |= trial_of(source, part).needed_of(weights - found)
    return found


def needed_alone(weights: set[str], sources: Iterable[Source]) -> set[str]:
    """Those of some weights without any one of which a document is read otherwise, although it is not without all of them."""
    found: set[str] = set()
    for source in sources:
        for part in source.documents:
            trial = trial_of(source, part)
            found |= {weight for weight in (weights - found) & trial.weights() if trial.needs({weight})}
    return found


@pytest.mark.soak
def test_every_weight_is_needed(tmp_path: Path) -> None:
    weights = {f"{kind} {name}" for kind, name in WEIGHTS}
    texts = [*recorded(tmp_path)]
    left = weights - needed(weights, texts)
    left -= needed_alone(left, texts)
    by_layouts = needed(left, printed())
    print("needed by filings printed in random layouts alone:", *sorted(by_layouts), sep="\n")
    left -= by_layouts
    assert not left, f"no text needs them, so delete them or write the case that does: {', '.join(sorted(left))}"
