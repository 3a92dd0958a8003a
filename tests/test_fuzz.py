"""Hostile input: any bytes, filings with lines and characters changed at random, and much of both.

Never an exception; never a figure in the document that is not in the file where the document says it is; no figure of a
table lost without a word; an answer within seconds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from cProfile import Profile
from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random
from string import ascii_letters, digits, punctuation
from time import process_time
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from once import compile_anew
from test_pipeline import EXAMPLES, SHARED, claimed_spans

from tscc.document.emit import to_json, to_yaml
from tscc.grammar.ahead import KNOWN, regex
from tscc.lexer.physical_lines import _kinds_by_words
from tscc.parser.machine import _parsed
from tscc.parser.reading import _automaton
from tscc.pipeline import Compilation
from tscc.syntax import nodes

SECONDS = 20
"""The processor time no input of these tests may take."""
GROWTH = 6
"""How much more work four times the input may be: 4 is as the input grows, 16 as its square."""
LARGEST = 300_000
FIGURE = re.compile(r"\d[\d,.]*")
SIGNS = str.maketrans("", "", "$,%* \xa0\n\r\t\f()")
some = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("run", [*"*+#-=_.,0a ", "0,", "(1)", "a ", "[1]", "/1/"])
def test_no_pattern_takes_exponential_time(run: str) -> None:
    """A run that may be divided in many ways, with an end that none of them fits: `00****************"`."""
    for text, flags in KNOWN:
        pattern = regex(text, flags)
        start = process_time()
        for spoilt in (f'{before}{run * 24}"=' for before in ("", "0", "a ")):
            pattern.search(spoilt)
            pattern.fullmatch(spoilt)
        assert process_time() - start < 1, text


@cache
def filings() -> tuple[tuple[str, ...], ...]:
    """The lines of the examples, and of the real filings where these are at hand."""
    real = sorted((SHARED / "filings").rglob("*.txt")) if SHARED.exists() else []
    paths = [path for path in [*EXAMPLES, *real] if path.stat().st_size < LARGEST]
    return tuple(tuple(path.read_text(encoding="latin-1").splitlines()) for path in paths)


def compiled(data: bytes) -> Compilation:
    """Compile, within the time; what comes out can be written."""
    start = process_time()
    found = compile_anew(data, None)
    assert process_time() - start < SECONDS
    if found.document is not None:
        to_json(found.document)
        to_yaml(found.document)
    return found


NOT_PRINTED = {"derived", "checks", "source", "submission", "rows_above", "adds"}
"""Parts of the document that are computed, or no part of the pools."""


def figures(value: Any, pointer: str) -> Iterator[tuple[str, int | Decimal]]:
    """The figures of a part of the document by JSON Pointer, the computed ones left out."""
    match value:
        case bool():
            pass
        case int() | Decimal():
            yield pointer, value
        case tuple():
            for place, part in enumerate(value):
                yield from figures(part, f"{pointer}/{place}")
        case msgspec.Struct():
            for name in value.__struct_fields__:
                if name not in NOT_PRINTED:
                    yield from figures(getattr(value, name), f"{pointer}/{name}")


def invented(found: Compilation) -> list[str]:
    """The figures of the pools that are not in the file at their place."""
    wrong = []
    for pointer, value in figures(found.document.pools, "/pools") if found.document else ():
        span = found.spans.get(pointer)
        text = found.source.text[slice(*span)].translate(SIGNS).lower().removesuffix("percent") if span else None
        if "/band/" in pointer and span and "\t" in found.source.text[span.start - 40 : span.end + 40]:
            continue  # the place of a part of a label is wrong by a tab in the label
        if pointer.endswith("/loan_count") and text:
            text = text.removesuffix(".00")  # a count in a column of amounts
        if text and text.startswith("."):
            text = f"0{text}"
        if text != f"{value}" and not (text and "/tolerances/" in pointer and f"{value}" in text):
            wrong.append(f"{pointer}: {value}, but {text!r} is written")
    return wrong


def lost(found: Compilation) -> list[str]:
    """The figures of tables that are neither in the document nor unparsed nor under a diagnostic, nor of a copy that is told."""
    if found.document is None or found.syntax is None or not found.document.pools:
        return []
    text = found.source.text
    covered = bytearray(len(text) + 1)
    told = [label.span for each in found.diagnostics for label in (each.primary, *each.secondary)]
    for start, end in [*claimed_spans(found), *told]:
        covered[start:end] = b"\1" * (end - start)
    blocks = [block for item in found.syntax.items for block in item.blocks]
    copies = {each.primary.span for each in found.diagnostics if each.code.id == "TS238"}
    tables = [
        block
        for block in blocks
        if isinstance(block, nodes.Table) and copies.isdisjoint(each.span for each in block.title)
    ]
    cells = [
        cell.span
        for table in tables
        for row in (*table.rows, *table.early_totals, *([table.total] if table.total else []))
        for cell in row.cells
    ]
    return [
        f"{found.source.at(span)}: {text[span.start : span.end]}"
        for span in cells
        for figure in FIGURE.finditer(text, span.start, span.end)
        if not covered[figure.start()]
    ]


def mutated(rng: Random) -> bytes:
    """A filing with a few lines or characters changed, or cut off anywhere."""
    lines = list(filings()[0 if rng.random() < 0.4 else rng.randrange(min(len(filings()), 3))])
    for _ in range(rng.randint(1, 6)):
        at, other = rng.randrange(len(lines)), rng.randrange(len(lines))
        match rng.randrange(7):
            case 0:
                del lines[at]
                lines = lines or [""]
            case 1:
                lines.insert(at, lines[other])
            case 2:
                lines[at], lines[other] = lines[other], lines[at]
            case 3:
                lines.insert(at, rng.choice(rng.choice(filings())))
            case 4 | 5:
                place = rng.randrange(len(lines[at]) + 1)
                sign = rng.choice(digits + " " * 6 + ".,$%()*-" + "\t\0\x1b\xa0OlSB")
                lines[at] = lines[at][:place] + sign + lines[at][place + 1 :]
            case _ if rng.random() < 0.2:
                lines = lines[: max(at, 1)]
            case _:
                lines = [*lines[:at], *lines[at + rng.randint(1, 4) :]] or [""]
    return "\n".join(lines).encode("latin-1")


def in_parts(rng: Random) -> bytes:
    """A few stretches of filings, with lines cut, moved, joined and split, and characters changed."""
    lines: list[str] = []
    for _ in range(rng.choice((1, 1, 2))):
        filing = rng.choice(filings())
        at = rng.randrange(len(filing))
        lines += filing[at : at + rng.randint(3, 90)]
    lines *= rng.choice((1, 1, 1, 2, 3))
    for _ in range(rng.randint(1, 8)):
        at, chars, end = rng.randrange(len(lines)), rng.randint(1, 40), rng.randint(2, 12)
        place = rng.randrange(len(lines[at]) + 1)
        head, tail = lines[at][:place], lines[at][place:]
        match rng.randrange(7):
            case 0:
                lines = [line[chars:] for line in lines]
            case 1:
                lines = [line[: chars + 50] for line in lines]
            case 2:
                lines[at : at + end] = [" " * (chars // 2) + line for line in lines[at : at + end]]
            case 3:
                lines[at : at + 2] = [(" " * (end // 4)).join(map(str.strip, lines[at : at + 2]))]
            case 4:
                lines[at : at + 1] = [head, tail]
            case _:
                sign = rng.choice(digits + " " * 6 + ".,$%()*-|;/:\t\0\x1b\xa0\f\x96\xadOlSB")
                lines[at] = head + sign + tail[rng.randrange(2) :]
    return "\n".join(lines).encode("latin-1")


@given(st.binary(max_size=2000))
@some
def test_any_bytes(data: bytes) -> None:
    assert invented(compiled(data)) == []


@given(st.text(max_size=2000))
@some
def test_any_text(text: str) -> None:
    assert invented(compiled(text.encode("utf-8", "surrogatepass"))) == []


def hold(seed: int) -> list[str]:
    """What is wrong with how a mutated filing, or some parts of filings, are compiled."""
    rng = Random(seed)  # noqa: S311 - no secret
    found = compiled(mutated(rng) if seed % 8 == 0 else in_parts(rng))
    return [f"seed {seed}: {wrong}" for wrong in (*invented(found), *lost(found))]


@given(st.integers(0, 2**32))
@some
def test_a_mutated_filing(seed: int) -> None:
    assert hold(seed) == []


@given(st.integers(0, 2**32))
@some
def test_random_lines(seed: int) -> None:
    found = compiled(_lines(Random(seed), 6000))  # noqa: S311 - no secret
    assert [*invented(found), *lost(found)] == []


@pytest.mark.soak
@pytest.mark.parametrize("start", range(0, 8000, 1000))
def test_soak(start: int) -> None:
    assert [wrong for seed in range(start, start + 1000) for wrong in hold(seed)] == []


def _letters(rng: Random, size: int) -> bytes:
    signs = ascii_letters + digits + punctuation + " " * 20 + "\n" * 3
    return "".join(rng.choices(signs, k=size)).encode()


def _lines(rng: Random, size: int) -> bytes:
    every = [line for filing in filings()[: rng.choice((2, 3, 50))] for line in filing]
    chosen: list[str] = []
    while size > 0:
        chosen.append(rng.choice(every))
        size -= len(chosen[-1]) + 1
    return "\n".join(chosen).encode("latin-1")


def _rows(rng: Random, size: int) -> bytes:
    """An example whose tables go on and on."""
    lines = list(filings()[0])
    rows = [line for line in lines if re.search(r"\S {5,}[\d,]+ {5,}\$? *[\d,]+$", line)]
    place = lines.index(rows[0])
    more = rng.choices(rows, k=size // 78)
    return "\n".join([*lines[:place], *more, *lines[place:]]).encode("latin-1")


def _one_line(rng: Random, size: int) -> bytes:
    return _letters(rng, size).replace(b"\n", b" ")


def _of(piece: str) -> Any:
    def make(rng: Random, size: int) -> bytes:
        return (piece * (size // len(piece) + 1))[:size].encode()

    return make


def _signers(rng: Random, size: int) -> bytes:
    head = "                    SIGNATURES\n\nBy: /s/ Ada Winter\nName: Ada Winter\nTitle: President\n"
    return (head + "".join(f"Row {number}      {number}       9,000\n" for number in range(size // 25))).encode()


def _wrong_total(rng: Random, size: int) -> bytes:
    text = (Path(__file__).parents[1] / "examples" / "prairie-2001-2.txt").read_text()
    bands = (f"{number / 1000:.3f}% - {number / 1000 + 0.0009:.4f}%" for number in range(1000, 1000 + size // 80))
    rows = "\n".join(f"{band:<36}{1:>3}{1000:>33,}" for band in bands)
    return text.replace("7.501% - 8.000%", f"{rows}\n7.501% - 8.000%").encode()


INPUTS = {
    "letters": _letters,
    "lines": _lines,
    "rows": _rows,
    "one line": _one_line,
    "one word": _of("a"),
    "digits": _of("1"),
    "figures": _of("$1,000.00   "),
    "dashes": _of("-"),
    "dashes and blanks": _of("- "),
    "brackets": _of("("),
    "rulers": _of("-----   -----\n"),
    "short rows": _of("a  1  1\n"),
    "heads": _of("Number of     Aggregate\n\n-----    -----\n"),
    "labels": _of("a\n"),
    "items": _of("Item 5. Other Events.\n\nThe number of mortgage loans(1) is 5.\n\n"),
    "notes": _of("\n-----------\n\n1     Words used here.\n"),
    "values over captions": _of("Delaware\n(State of incorporation)\n"),
    "tags": _of("<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nItem 5. Other\n"),
    "pages": _of("1\n<PAGE>\n"),
    "sentences": _of("No more than 5% of the mortgage loans were the loans of the loans. "),
    "tabs": _of("\ta\t1\n"),
    "rows of a wrong total": _wrong_total,
    "lines below a signature": _signers,
    "quotations": _of("> > >\n"),
}
OF_SHORT_LINES = ("tabs", "short rows", "labels")
"""Inputs that have hundreds of lines in a few bytes."""


def growth(make: Callable[[Random, int], bytes], size: int) -> float:
    """How many times the calls of a compile four times as much input takes, with nothing kept of the smaller one.

    What is read of it is in the input.
    """
    taken = []
    for each in (size, 4 * size):
        for kept in (_parsed, _kinds_by_words, _automaton):
            kept.cache_clear()
        data = make(Random(1), each)  # noqa: S311 - no secret
        with Profile() as profile:
            found = compiled(data)
        taken.append(sum(entry.callcount for entry in profile.getstats()))
        assert [*invented(found), *lost(found)] == []
    return taken[1] / taken[0]


@pytest.mark.parametrize("name", INPUTS)
def test_work_grows_as_the_input_does(name: str) -> None:
    assert growth(INPUTS[name], 1_000 if name in OF_SHORT_LINES else 4_000) < GROWTH


def test_work_grows_as_the_rulers_do() -> None:
    assert growth(INPUTS["rulers"], 12_000) < GROWTH


@pytest.mark.soak
@pytest.mark.parametrize("name", INPUTS)
def test_a_megabyte(name: str) -> None:
    compiled(INPUTS[name](Random(2), 1_000_000))  # noqa: S311 - no secret
