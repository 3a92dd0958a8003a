"""What passes in silence: change one character of a sound filing, and look at what comes out.

    python benchmarks/characters.py [--count N] [--seed N] [--processes N] [--show N] [FILING...]

A mutant is a sound filing with one character replaced, deleted, inserted or exchanged with the next. It is reported where
the diagnostics are others than those of the sound filing, harmless where the document is the same, and silent otherwise.
A silent mutant is of the last kind in `KINDS` that one of the fields that differ is of: a text is then printed in the
document as it is in the filing, and of a figure nothing else in the filing says what it should be. Where a field is of no
kind the mutant is wrong in silence, and the run fails. `wrong_edits.py` measures the edits.
"""

from __future__ import annotations

import argparse
import random
import re
import string
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from tscc.pipeline import compile_filing

ROOT = Path(__file__).parents[1]
LOOK_ALIKES = {
    "0": "Oo",
    "1": "lI|",
    "2": "Z",
    "5": "S",
    "6": "b",
    "8": "B",
    "9": "g",
    "l": "1",
    "O": "0",
    ",": ".",
    ".": ",",
}
OTHERS = string.ascii_letters + string.digits + string.punctuation + " "
DERIVED = ("/checks", "/pools/N/derived", "/provenance", "/source")
"""Parts of the document that follow from the others, or from the bytes."""

KINDS: dict[str, str] = {
    "text of unparsed lines": r"/unparsed/N/(text|at|kind)",
    "text of a paragraph": r"/filing/items/N/narrative/N/(text|heading|kind|label)",
    "text of a footnote": r"/footnotes/N/text|/pools/N/stratifications/N/footnotes/N/text",
    "title of a table": r"/pools/N/stratifications/N/title|/pools/N/label",
    "head of a column": r"/pools/N/stratifications/N/columns/N/header|/pools/N/stratifications/N/label_header",
    "label of a row": r"/pools/N/stratifications/N/(rows/N|total)/label",
    "title of an item": r"/filing/items/N/title",
    "name, address, title of a person": r"/filing/(registrant|signature|depositor|cover)/.*",
    "value of the header of the submission": r"/submission/.*",
    "other fact of a list": r"/pools/N/(other_facts|facts|unnamed_facts)/N/.*",
    "lower or upper limit of a figure": (
        r"/pools/N/\w+/(min|max|over|under|at_most|at_least)|/pools/N/original_ltv_over/N/threshold_pct"
    ),
    "name of the security, form of its series": r"/deal/(security|series)",
    "limit that tells the loans of a group": r"/pools/N/groups/N/rule/value",
    "average of a row, too small to move that of the table": r"/pools/N/stratifications/N/rows/N/wa_\w+",
    "tolerance": r"/pools/N/tolerances/N/\w+",
    "edge of a band": r"/pools/N/stratifications/N/rows/N/band/(lower|upper)",
    "figure of the narrative": (
        r"/pools/N/\w+_(usd|pct|count|months|years|date|score)|/pools/N/shares/N/pct|/pools/N/additional_collateral/\w+|"
        r"/pools/N/groups/N/(wa_\w+|loan_count|balance_usd)"
    ),
}
"""The kinds of silent mutants that nothing else in a filing contradicts, by the fields that differ: lightest first."""
WRONG = "wrong in silence"


class Mutant(NamedTuple):
    """A change of one character: of which filing, where, how, and the text that replaces it."""

    filing: str
    start: int
    end: int
    text: str


class Sound(NamedTuple):
    """A sound filing, and what it compiles to."""

    text: str
    fields: dict[str, Any]
    reported: Counter[tuple[str, str]]


def main() -> int:
    """Try mutants of each filing, and print what came of them; 1 where one is wrong in silence."""
    options = _options()
    started = time.perf_counter()
    filings = options.filings or default_filings()
    mutants = [
        mutant
        for number, filing in enumerate(filings)
        for mutant in draw_mutants(filing, options.count // len(filings), options.seed + number)
    ]
    tally: Counter[str] = Counter()
    silent: dict[str, list[Mutant]] = defaultdict(list)
    with ProcessPoolExecutor(options.processes) as pool:
        for mutant, outcome in zip(mutants, pool.map(judge, mutants, chunksize=50), strict=True):
            tally[outcome if outcome in ("reported", "harmless") else "silent"] += 1
            if outcome not in ("reported", "harmless"):
                silent[outcome].append(mutant)
    by_kind: dict[str, dict[str, list[Mutant]]] = defaultdict(dict)
    for fields, found in silent.items():
        by_kind[kind_of(fields)][fields] = found
    print("\n".join(_table(tally, by_kind, options.show)))
    print(f"{len(mutants)} mutants of {len(filings)} filings in {time.perf_counter() - started:.0f} s")
    return 1 if WRONG in by_kind else 0


def _table(tally: Counter[str], by_kind: dict[str, dict[str, list[Mutant]]], show: int) -> Iterator[str]:
    """How many mutants came to what, the silent ones by kind; what is wrong field by field."""
    for outcome in ("reported", "harmless", "silent"):
        yield f"{outcome:10}{tally[outcome]:>8}{tally[outcome] / tally.total():>9.2%}"
    for kind in [*KINDS, WRONG]:
        yield f"{sum(map(len, by_kind[kind].values())) if kind in by_kind else 0:>8}  {kind}"
        for fields, found in sorted(by_kind.get(kind, {}).items(), key=lambda each: -len(each[1])):
            some = found[: len(found) if kind == WRONG else show]
            yield from [f"{len(found):>12}  {fields}"] * bool(some)
            yield from (f"{'':16}{shown(mutant)}" for mutant in some)


def kind_of(fields: str) -> str:
    """The kind of a silent mutant, by the fields that differ."""
    places = {
        field: next((place for place, shape in enumerate(KINDS.values()) if re.fullmatch(shape, field)), len(KINDS))
        for field in fields.split()
    }
    return [*KINDS, WRONG][max(places.values())]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("filings", type=str, nargs="*", metavar="FILING", help="sound filings (default: the examples)")
    parser.add_argument("--count", type=int, default=2_000, help="mutants of all filings together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--show", type=int, default=0, help="mutants shown of each kind that is silent")
    return parser.parse_args()


def default_filings() -> list[str]:
    """The examples, and the model filing where it is at hand."""
    model = ROOT.parent / "shared" / "filings" / "cmsi-2003-1.txt"
    return [str(path) for path in (*sorted((ROOT / "examples").glob("*.txt")), model) if path.exists()]


def draw_mutants(filing: str, count: int, seed: int) -> Iterator[Mutant]:
    """Some mutants of a filing, at places drawn without line ends."""
    draw = random.Random(seed)  # noqa: S311 - no secret
    text = sound(filing).text
    places = [place for place, sign in enumerate(text) if not sign.isspace() or draw.random() < 0.1]
    for _ in range(count):
        place = draw.choice(places)
        old = text[place]
        match draw.choice(("replaced", "replaced", "alike", "deleted", "inserted", "exchanged")):
            case "alike" if old in LOOK_ALIKES:
                yield Mutant(filing, place, place + 1, draw.choice(LOOK_ALIKES[old]))
            case "deleted":
                yield Mutant(filing, place, place + 1, "")
            case "inserted":
                yield Mutant(filing, place, place, draw.choice((old, _other(draw, old))))
            case "exchanged" if text[place + 1 : place + 2] not in ("", "\n", old):
                yield Mutant(filing, place, place + 2, text[place + 1] + old)
            case _:
                yield Mutant(filing, place, place + 1, _other(draw, old))


def _other(draw: random.Random, old: str) -> str:
    """Another sign, mostly of the same kind."""
    alike = next((kind for kind in (string.digits, string.ascii_letters) if old in kind), OTHERS)
    return draw.choice([sign for sign in (alike if draw.random() < 0.7 else OTHERS) if sign != old])


@cache
def sound(filing: str) -> Sound:
    """Read and compile a sound filing."""
    data = Path(filing).read_bytes()
    found = compile_filing(data, None)
    return Sound(found.source.text, fields_of(found.document), Counter(map(reported, found.diagnostics)))


def reported(diagnostic: Any) -> tuple[str, str]:
    """What distinguishes a diagnostic from others."""
    return diagnostic.code.id, diagnostic.message


def fields_of(document: Any) -> dict[str, Any]:
    """The values of a document by JSON Pointer."""
    found: dict[str, Any] = {}

    def walk(value: Any, pointer: str) -> None:
        if isinstance(value, dict):
            for key, each in value.items():
                walk(each, f"{pointer}/{key}")
        elif isinstance(value, (list, tuple)):
            for number, each in enumerate(value):
                walk(each, f"{pointer}/{number}")
        else:
            found[pointer] = value

    walk(msgspec.to_builtins(document, builtin_types=(Decimal,)), "")
    return {pointer: value for pointer, value in found.items() if not field_of(pointer).startswith(DERIVED)}


def field_of(pointer: str) -> str:
    """The field of a JSON Pointer: `/pools/N/loan_count`."""
    return re.sub(r"/\d+(?=/|$)", "/N", pointer)


def judge(mutant: Mutant) -> str:
    """`reported`, `harmless`, or the fields that differ without a word."""
    before = sound(mutant.filing)
    text = before.text[: mutant.start] + mutant.text + before.text[mutant.end :]
    found = compile_filing(text.encode(), None)
    if Counter(map(reported, found.diagnostics)) != before.reported:
        return "reported"
    after = fields_of(found.document)
    differing = {
        field_of(each) for each in before.fields.keys() | after.keys() if before.fields.get(each) != after.get(each)
    }
    return " ".join(sorted(differing)) or "harmless"


def shown(mutant: Mutant) -> str:
    """The line of a mutant, with what was replaced and by what."""
    text = sound(mutant.filing).text
    start = text.rfind("\n", 0, mutant.start) + 1
    end = text.find("\n", mutant.end)
    line = f"{text[start : mutant.start]}[{text[mutant.start : mutant.end]}>{mutant.text}]{text[mutant.end : end]}"
    return f"{Path(mutant.filing).stem}: {' '.join(line.split())}"


if __name__ == "__main__":
    sys.exit(main())
