"""Wrong edits: spoil figures and words of sound filings, apply the edits that are called certain, and compare.

    python benchmarks/wrong_edits.py [--count N] [--seed N] [FILING...]

A mutant is a sound filing with one or two faults. Each edit that `tscc check --fix` applies must put back the text that
was there: an edit at any other place, or with other text, is wrong. There must be none.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from tscc.cli.fix import certain_edits
from tscc.pipeline import compile_filing

ROOT = Path(__file__).parents[1]
FIGURE = re.compile(r"\d(?:[\d,]*\d)?(?:\.\d+)?")  # `1,400,150`, `6.375`, without the comma of a sentence behind it
WORD = re.compile(r"\b(?:January|February|March|April|June|July|August|September|October|November|December)\b")
ANY_WORD = re.compile(r"\b[A-Za-z]{4,}\b")  # of a caption, a head, a label, or of prose
LETTERS = {"0": "OoQD", "1": "lIi|", "2": "Zz", "3": "E", "5": "Ss", "6": "Gb", "7": "lT", "8": "B", "9": "gq"}


class Fault(NamedTuple):
    """A change of a text: the place in the sound filing, and what stands there instead."""

    start: int
    end: int
    text: str


Spoil = Callable[[random.Random, str], str]


def substituted(draw: random.Random, figure: str) -> str:
    """Another digit: 1,480,150 for 1,400,150."""
    place = digit_of(draw, figure)
    return figure[:place] + draw.choice([each for each in "0123456789" if each != figure[place]]) + figure[place + 1 :]


def exchanged(draw: random.Random, figure: str) -> str:
    """Two digits exchanged: 4,100,150."""
    one, two = (digit_of(draw, figure) for _ in range(2))
    signs = list(figure)
    signs[one], signs[two] = signs[two], signs[one]
    return "".join(signs)


def inserted(draw: random.Random, figure: str) -> str:
    """A digit too many, half of the time a doubled one: 1,4400,150."""
    place = digit_of(draw, figure)
    return figure[:place] + draw.choice((figure[place], draw.choice("0123456789"))) + figure[place:]


def deleted(draw: random.Random, figure: str) -> str:
    """A digit too few: 1,40,150."""
    place = digit_of(draw, figure)
    return figure[:place] + figure[place + 1 :]


def lettered(draw: random.Random, figure: str) -> str:
    """A letter that looks like the digit: 1,4O0,150."""
    place = draw.choice([place for place, sign in enumerate(figure) if sign in LETTERS] or [0])
    return figure[:place] + draw.choice(LETTERS.get(figure[place], "x")) + figure[place + 1 :]


def any_letter(draw: random.Random, figure: str) -> str:
    """Any letter for a digit: 1,4E0,150."""
    place = digit_of(draw, figure)
    return figure[:place] + draw.choice("OolIiSsBZzGbqEgT;:|?x") + figure[place + 1 :]


def comma_moved(draw: random.Random, figure: str) -> str:
    """A comma at another place, or as a point: 14,00,150."""
    commas = [place for place, sign in enumerate(figure) if sign == ","]
    if not commas:
        return figure
    place = draw.choice(commas)
    bare = figure[:place] + figure[place + 1 :]
    place = draw.choice((place - 1, place + 1))
    return bare[:place] + draw.choice(",,.") + bare[place:]


def misspelt(draw: random.Random, word: str) -> str:
    """A word with a letter lost or another: Febuary."""
    place = draw.randrange(len(word))
    return word[:place] + draw.choice(("", draw.choice("aeinorst"))) + word[place + 1 :]


def digit_of(draw: random.Random, figure: str) -> int:
    """The place of a digit of a figure."""
    return draw.choice([place for place, sign in enumerate(figure) if sign.isdigit()])


KINDS: dict[str, tuple[re.Pattern[str], Spoil]] = {
    "digit substituted": (FIGURE, substituted),
    "digits exchanged": (FIGURE, exchanged),
    "digit inserted": (FIGURE, inserted),
    "digit deleted": (FIGURE, deleted),
    "letter like the digit": (FIGURE, lettered),
    "any letter for a digit": (FIGURE, any_letter),
    "comma moved": (FIGURE, comma_moved),
    "month misspelt": (WORD, misspelt),
    "word misspelt": (ANY_WORD, misspelt),
}


def fault_of(draw: random.Random, text: str, kind: str) -> Fault | None:
    """A fault of a kind somewhere in a text; None where the draw changes nothing."""
    shape, spoil = KINDS[kind]
    places = list(shape.finditer(text))
    if not places:
        return None
    found = draw.choice(places)
    spoilt = spoil(draw, found.group())
    return None if spoilt == found.group() else Fault(found.start(), found.end(), spoilt)


def mutants(draw: random.Random, texts: list[str]) -> Iterator[tuple[str, str, list[Fault]]]:
    """Without end: a kind, a sound text, and its faults; two faults are of any two kinds."""
    while True:
        for kind in (*KINDS, "two faults", "two faults"):
            text = draw.choice(texts)
            kinds = draw.choices(list(KINDS), k=2) if kind == "two faults" else [kind]
            faults = sorted(filter(None, (fault_of(draw, text, each) for each in kinds)))
            if len(faults) == len(kinds) and (len(faults) < 2 or faults[0].end < faults[1].start):
                yield kind, text, faults


def judge(text: str, faults: list[Fault]) -> tuple[int, list[str]]:
    """How many edits of a mutant are called certain, and those of them that are wrong."""
    spoilt = text
    for fault in reversed(faults):
        spoilt = spoilt[: fault.start] + fault.text + spoilt[fault.end :]
    edits = certain_edits(compile_filing(spoilt.encode("latin-1"), None).diagnostics)
    wrong = []
    for edit in edits:
        fixed = spoilt[: edit.span.start] + edit.replacement + spoilt[edit.span.end :]
        if not any(fixed == _with(text, [each for each in faults if each is not fault]) for fault in faults):
            wrong.append(f"`{spoilt[edit.span.start : edit.span.end]}` to `{edit.replacement}` with {faults}")
    return len(edits), wrong


def _with(text: str, faults: list[Fault]) -> str:
    for fault in reversed(faults):
        text = text[: fault.start] + fault.text + text[fault.end :]
    return text


def main() -> int:
    """Print the table of certain edits and of wrong ones; exit 1 if there is a wrong one."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("filings", nargs="*", type=Path, help="sound filings; the examples if none is given")
    parser.add_argument("--count", type=int, default=300, help="how many mutants")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    paths = options.filings or sorted((ROOT / "examples").glob("*.txt"))
    texts = [path.read_text(encoding="latin-1") for path in paths]
    started, tally = time.perf_counter(), defaultdict[str, Counter[str]](Counter)
    drawn = mutants(random.Random(options.seed), texts)  # noqa: S311 - a seed, not a secret
    for _, (kind, text, faults) in zip(range(options.count), drawn, strict=False):
        certain, wrong = judge(text, faults)
        tally[kind].update(mutants=1, certain=certain, wrong=len(wrong))
        for each in wrong:
            sys.stdout.write(f"wrong: {each}\n")
    total = sum(tally.values(), Counter[str]())
    sys.stdout.write(f"{'kind':24}{'mutants':>10}{'certain':>10}{'wrong':>10}\n")
    for kind, row in (*tally.items(), ("all", total)):
        sys.stdout.write(f"{kind:24}{row['mutants']:10}{row['certain']:10}{row['wrong']:10}\n")
    sys.stdout.write(f"{time.perf_counter() - started:.0f} s\n")
    return 1 if total["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
