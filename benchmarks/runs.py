"""Runs over many generated filings, and other programs on the text of one, where they are installed."""

from __future__ import annotations

import random
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "tests"))
from documents import random_document

from tscc.document.emit import to_yaml
from tscc.pipeline import compile_filing
from tscc.printing.printer import MODEL, print_filing

TEMPLATE = """<group name="rows*">
{{ label | PHRASE }} {{ loans }} {{ balance }}
{{ label | PHRASE }} {{ loans }} $ {{ balance }}
</group>"""
"""The rows of tables for `ttp`: `Alabama      31      $ 9,058,685`."""
_MEMORY = """
import sys
sys.path.insert(0, sys.argv[1])
from runs import compile_many, memory_now
begin = 0
for count in map(int, sys.argv[2:]):
    compile_many(range(begin, count))
    begin = count
    print(memory_now())
"""


def distinct_filing(number: int) -> bytes:
    """A generated filing; each number has its own."""
    document = random_document(random.Random(number), varied=number % 2 == 1)  # noqa: S311 - no secret
    return print_filing(document, MODEL).encode()


def compile_to_yaml(data: bytes) -> int:
    """Compile a filing as the command does; the characters of the document."""
    document = compile_filing(data, "filing.txt").document
    return 0 if document is None else len(to_yaml(document))


def compile_many(numbers: Sequence[int]) -> None:
    """Generate and compile filings."""
    for number in numbers:
        compile_to_yaml(distinct_filing(number))


def memory_now() -> int:
    """The memory of this process in bytes, as the system counts it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(r"^VmRSS:\s+(\d+) kB$", status, re.MULTILINE)
    if found is None:
        raise SystemExit("the system does not tell the memory of a process")
    return int(found[1]) * 1024


def memory_after(counts: Sequence[int]) -> list[int]:
    """The memory of one process after so many filings, in bytes; `counts` rise."""
    command = [sys.executable, "-c", _MEMORY, str(Path(__file__).parent), *map(str, counts)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return [*map(int, done.stdout.split())]


def seconds_of_processes(filings: Sequence[bytes], jobs: int) -> float:
    """The seconds on the clock that some processes take for filings, once they are started."""
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        list(pool.map(compile_to_yaml, filings[:jobs] * 4))
        started = time.perf_counter()
        list(pool.map(compile_to_yaml, filings, chunksize=4))
        return time.perf_counter() - started


def others_for(text: str) -> dict[str, Callable[[], object]]:
    """What other programs do with the text of a filing, by their names, as far as they are installed."""
    return dict(_installed(text))


def _installed(text: str) -> Iterator[tuple[str, Callable[[], object]]]:
    try:
        from ttp import ttp
    except ModuleNotFoundError:
        pass
    else:
        yield "ttp, a template of the rows", lambda: ttp(text, TEMPLATE, log_level="ERROR").parse()
    try:
        from edgar.documents import parse_html
    except ModuleNotFoundError:
        pass
    else:
        yield "edgartools, parse_html", partial(parse_html, f"<html><body><pre>{text}</pre></body></html>")
