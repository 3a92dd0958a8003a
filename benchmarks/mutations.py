"""How much the checks see: change one thing of a consistent filing, and look whether it is found and named.

    python benchmarks/mutations.py [--document FILE.yaml | --filing FILE.txt] [--every N]

With a document the checks alone are measured; with a filing the whole compile is, a character changed at a time.
Without either, the model filing's document is used where it is at hand, else an example. A mutant is found where an
error, a warning or a note is reported, named where the first diagnostic points at the very cell as the
one figure to change, and among three where it is one of up to three it names.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import NamedTuple

import msgspec
import yaml

import tscc
from tscc.checks import run_checks
from tscc.checks.blame.certain_edits import value_at, with_value
from tscc.checks.blame.faults import find_faults
from tscc.diagnostics.diagnostic import Diagnostic
from tscc.document.model import Document

ROOT = Path(__file__).parents[1]
CELLS = ("loan_count", "balance_usd")
HELD = 8
"""Segments of the place of a row's cell: `/pools/0/stratifications/1/rows/3/balance_usd`."""


DATE = re.compile(r"[A-Z][a-z]+\s+\d{1,2},\s+\d{4}")  # `January 1, 2003`, over two lines or on one


class Mutant(NamedTuple):
    """A changed filing: what kind of change, the places it changed, and how to make it."""

    kind: str
    places: tuple[str, ...]
    make: Callable[[], Document | bytes]


class Outcome(NamedTuple):
    """What came of a mutant."""

    found: bool
    named: bool
    among: bool


Judge = Callable[[Mutant], Outcome]


def main() -> None:
    """Print the table of power."""
    options = _options()
    started = time.perf_counter()
    if options.filing:
        text = Text(options.filing)
        mutants, judge = list(text.mutants()), text.judge
    else:
        document = _load(options.document)
        mutants, judge = list(document_mutants(document)), judge_document
    kept = mutants[:: options.every]
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    missed: Counter[tuple[str, str]] = Counter()
    for mutant in kept:
        outcome = judge(mutant)
        row = tally[mutant.kind]
        row.update(
            all=1,
            found=outcome.found,
            named=outcome.named,
            among=outcome.among,
        )
        if not outcome.found and mutant.kind.startswith("narrative"):
            missed[mutant.kind, mutant.places[0]] += 1
    _print(tally, missed, len(kept), time.perf_counter() - started)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--document", type=Path, help="a canonical document to change, YAML")
    parser.add_argument("--filing", type=Path, help="a filing to change, character by character")
    parser.add_argument("--every", type=int, default=1, help="only every Nth mutant")
    options = parser.parse_args()
    if options.document is None and options.filing is None:
        gold = ROOT.parent / "shared" / "gold" / "cmsi-2003-1.yaml"
        options.document = gold if gold.exists() else min((ROOT / "examples").glob("*.yaml"))
    return options


def _load(path: Path) -> Document:
    return msgspec.convert(yaml.safe_load(path.read_text()), Document, strict=False)


def _print(tally: dict[str, Counter[str]], missed: Counter[tuple[str, str]], mutants: int, seconds: float) -> None:
    heads = ("mutants", "found", "named", "among three")
    sys.stdout.write(f"{'kind':28}" + "".join(f"{head:>20}" for head in heads) + "\n")
    for kind, row in tally.items():
        cells = [str(row["all"])]
        for key in ("found", "named", "among"):
            cells.append(f"{row[key]} ({100 * row[key] / row['all']:.1f} %)")
        sys.stdout.write(f"{kind:28}" + "".join(f"{cell:>20}" for cell in cells) + "\n")
    sys.stdout.write(f"{mutants} mutants in {seconds:.0f} s\n")
    if missed:
        sys.stdout.write("narrative figures of which mutants are missed:\n")
    for (_, place), count in sorted(missed.items(), key=lambda entry: -entry[1]):
        sys.stdout.write(f"  {place:55}{count:5}\n")


# what can be changed, by place


def cells_of(document: Document) -> Iterator[str]:
    """The places of all loan counts and balances of all tables, totals too."""
    for number, pool in enumerate(document.pools):
        for index, table in enumerate(pool.stratifications):
            at = f"/pools/{number}/stratifications/{index}"
            lines = [f"{at}/rows/{row}" for row in range(len(table.rows))] + ([f"{at}/total"] if table.total else [])
            for line in lines:
                yield from (f"{line}/{key}" for key in CELLS if value_at(document, f"{line}/{key}") is not None)


def facts_of(document: Document) -> Iterator[str]:
    """The places of all figures and dates the narrative states, and of the dates of the form."""
    yield from ("/filing/report_date", "/filing/signature/date")
    for number, pool in enumerate(document.pools):
        for field in pool.__struct_fields__:
            if field not in ("id", "currency", "stratifications", "derived", "other_facts"):
                yield from _leaves(getattr(pool, field), f"/pools/{number}/{field}")


def _leaves(value: object, at: str) -> Iterator[str]:
    if isinstance(value, (Decimal, date)) or (isinstance(value, int) and not isinstance(value, bool)):
        yield at
    elif isinstance(value, tuple):
        for index, each in enumerate(value):
            yield from _leaves(each, f"{at}/{index}")
    elif isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            yield from _leaves(getattr(value, field), f"{at}/{field}")


def kind_of(place: str) -> str:
    """What a changed digit of a place is called in the table."""
    if "/stratifications/" not in place:
        return "narrative dates" if "date" in place else "narrative figures"
    what = "count" if place.endswith("loan_count") else "balance"
    return f"{what} digits, {'totals' if place.rpartition('/')[0].endswith('total') else 'rows'}"


def neighbours(cells: list[str]) -> Iterator[tuple[str, str]]:
    """The pairs of cells of one column in neighbouring rows."""
    rows = [cell.split("/") for cell in cells if len(cell.split("/")) == HELD]
    known = {tuple(row) for row in rows}
    for row in rows:
        below = (*row[:6], str(int(row[6]) + 1), row[7])
        if below in known:
            yield "/".join(row), "/".join(below)


def one_digit_texts(text: str) -> Iterator[str]:
    """Every text that differs from a figure in one digit."""
    for index, old in enumerate(text):
        if old.isdigit():
            yield from (text[:index] + new + text[index + 1 :] for new in "0123456789" if new != old)


# a document, changed in the model


def document_mutants(document: Document) -> Iterator[Mutant]:
    """Every mutant of a document."""
    cells = list(cells_of(document))
    for place in [*cells, *facts_of(document)]:
        for value in _other_values(value_at(document, place)):
            yield Mutant(kind_of(place), (place,), partial(with_value, document, place, value))
    for one, two in neighbours(cells):
        what = "count" if one.endswith("loan_count") else "balance"
        if value_at(document, one) != value_at(document, two):
            yield Mutant(f"{what}s of neighbours swapped", (one, two), partial(_swapped, document, one, two))
    for number, pool in enumerate(document.pools):
        for index, table in enumerate(pool.stratifications):
            at = f"/pools/{number}/stratifications/{index}/rows"
            for row in range(len(table.rows)):
                rows = (*table.rows[:row], *table.rows[row + 1 :])
                yield Mutant("row deleted", (f"{at}/{row}",), partial(with_value, document, at, rows))


def _other_values(value: object) -> Iterator[object]:
    if isinstance(value, date):
        for text in _other_dates(value.isoformat()):
            try:
                yield date.fromisoformat(text)
            except ValueError:
                continue
    elif isinstance(value, int):
        yield from (int(text) for text in one_digit_texts(str(value)))
    elif isinstance(value, Decimal):
        yield from (Decimal(text) for text in one_digit_texts(f"{value:f}"))


def _other_dates(text: str) -> Iterator[str]:
    """A date with one digit of its year or its day changed; a month is a word, a day has no leading zero."""
    year, month, day = text.split("-")
    yield from (f"{other}-{month}-{day}" for other in one_digit_texts(year))
    yield from (f"{year}-{month}-{int(other):02d}" for other in one_digit_texts(str(int(day))))


def _swapped(document: Document, one: str, two: str) -> Document:
    first, second = value_at(document, one), value_at(document, two)
    return with_value(with_value(document, one, second), two, first)


def judge_document(mutant: Mutant) -> Outcome:
    """Whether the checks find a changed document, and what the first fault names."""
    document = mutant.make()
    if not isinstance(document, Document):
        raise TypeError("a document is judged by its model")
    results = run_checks(document)
    if not any(result.is_reported for result in results):
        return Outcome(False, False, False)
    fault = find_faults(document, results)[0]
    if mutant.kind == "row deleted":
        table = mutant.places[0].rpartition("/rows/")[0]
        named = fault.row is not None and fault.row.missing and fault.row.table.pointer == table
        return Outcome(True, named, named)
    pointers = [each.place.pointer for each in fault.suggestions]
    first = pointers[:1] or [fault.result.at.pointer]
    named = first[0] in mutant.places
    among = named or any(place in pointers[:3] for place in mutant.places)
    return Outcome(True, named, among)


# a filing, changed in its text


class Text:
    """A filing whose characters are changed; its own provenance says where each figure stands."""

    def __init__(self, path: Path) -> None:
        result = tscc.compile(path, provenance=True, keep_going=True)
        if result.document is None or result.document.provenance is None:
            raise SystemExit(f"{path}: no document to change")
        self.document = result.document
        self.text = result.source.text
        self.name = path.name
        self._spans = {
            place: self._span(result.source.line_starts, at) for place, at in result.document.provenance.items()
        }

    def _span(self, starts: tuple[int, ...], at: str) -> tuple[int, int]:
        first, last = (tuple(map(int, end.split(":"))) for end in at.split("-"))
        return starts[first[0] - 1] + first[1] - 1, starts[last[0] - 1] + last[1] - 1

    def mutants(self) -> Iterator[Mutant]:
        """Every mutant of the text."""
        cells = [place for place in cells_of(self.document) if place in self._spans]
        for place in [*cells, *(place for place in facts_of(self.document) if place in self._spans)]:
            start, end = self._spans[place]
            for other in one_digit_texts(self.text[start:end]):
                yield Mutant(kind_of(place), (place,), partial(self._with, (start, end, other)))
        for start, end in self._repeated_dates():
            for other in one_digit_texts(self.text[start:end]):
                self._spans[f"{start}"] = start, end
                yield Mutant("narrative dates, repeated", (f"{start}",), partial(self._with, (start, end, other)))
        for one, two in neighbours(cells):
            if value_at(self.document, one) != value_at(self.document, two):
                what = "count" if one.endswith("loan_count") else "balance"
                yield Mutant(f"{what}s of neighbours swapped", (one, two), partial(self._swap, one, two))
        for place in self._spans:
            parts = place.split("/")
            if len(parts) == HELD - 1 and parts[5] == "rows":
                yield Mutant("row deleted", (place,), partial(self._without_lines, place))
            if len(parts) == 4 and parts[1] == "footnotes" and parts[3] == "text":
                yield Mutant("footnote body deleted", (place,), partial(self._without_lines, place))

    def _repeated_dates(self) -> Iterator[tuple[int, int]]:
        """Dates in the narrative that stand for no fact, for it was stated before."""
        taken = set(self._spans.values())
        for place, (start, end) in list(self._spans.items()):
            if place.startswith("/filing/items/") and place.endswith("/text"):
                for found in DATE.finditer(self.text, start, end):
                    if found.span() not in taken:
                        yield found.span()

    def judge(self, mutant: Mutant) -> Outcome:
        """Whether a compile finds a changed text, and what its first diagnostic names."""
        data = mutant.make()
        if not isinstance(data, bytes):
            raise TypeError("a filing is judged by its bytes")
        diagnostics = tscc.compile(data, name=self.name).diagnostics
        if not diagnostics:
            return Outcome(False, False, False)
        spans = [self._spans[place] for place in mutant.places]
        if mutant.kind.endswith("deleted"):
            named = mutant.kind.startswith("footnote") or any("missing row" in way.text for way in diagnostics[0].help)
            return Outcome(True, named, named)
        return _named(diagnostics[0], spans)

    def _with(self, *edits: tuple[int, int, str]) -> bytes:
        text = self.text
        for start, end, new in sorted(edits, reverse=True):
            text = text[:start] + new + text[end:]
        return text.encode()

    def _swap(self, one: str, two: str) -> bytes:
        (a, b), (c, d) = self._spans[one], self._spans[two]
        first, second = self.text[a:b].lstrip("$ "), self.text[c:d].lstrip("$ ")
        return self._with((b - len(second), b, second), (d - len(first), d, first)) if b - a >= len(second) else b""

    def _without_lines(self, place: str) -> bytes:
        start, end = self._spans[place]
        first = self.text.rfind("\n", 0, start) + 1
        last = self.text.find("\n", end)
        return self._with((first, len(self.text) if last < 0 else last + 1, ""))


def _named(first: Diagnostic, spans: list[tuple[int, int]]) -> Outcome:
    def covers(start: int, end: int) -> bool:
        return any(start < stop and begin < end for begin, stop in spans)

    perhaps = [label.span for label in first.secondary if label.text.startswith("perhaps")]
    edits = [way.edit.span for way in first.help if way.edit]
    told = edits or (perhaps if len(perhaps) == 1 else [] if perhaps else [first.primary.span])
    named = any(covers(*span) for span in told)
    return Outcome(True, named, named or any(covers(*span) for span in perhaps))


if __name__ == "__main__":
    main()
