"""How much the tests see: change one thing of the code, and look whether a test notices.

    python benchmarks/mutants.py [--sample N | --numbers] [--seed N] [--only TEXT] [--processes N] [--seconds N]
                                 [--record FOLDER] [--list]

A mutant is one change of a module of `passes/`, `checks/` or `lexer/`: a number a quarter larger or smaller, another
comparison, `and` for `or`, the last item for the first, a `not` removed, the other truth value returned. A first run of
the suite records which tests run which line, and the processor time of each test; it needs Python 3.12. Then a seeded
sample is run, each mutant against the tests that run its line, the quickest first, up to the first that fails or to 60
seconds of tests. A change within a function, or of a number that only functions read, is made in a fork of a process
that has collected the tests; what runs at import is imported anew. A mutant that runs out of time or memory is caught.
Mutants that no input can tell from the code are listed in `equivalent_mutants.toml`, each with its reason; they are not
run. `mutations.py` changes filings instead, and measures the checks.

With `--numbers` every number that has a name is tried, of all stages, a quarter larger and a quarter smaller. One that no
test needs is a guess: delete it, or add the case that needs it, to `tests/test_numbers.py` where it needs no file.
"""

from __future__ import annotations

import argparse
import gc
import os
import resource
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from importlib.machinery import SourceFileLoader
from itertools import zip_longest
from pathlib import Path
from random import Random
from types import CodeType, FunctionType
from typing import Any

import pytest
from code_changes import ALL_FOLDERS, FOLDERS, Mutant, find_mutants, find_numbers
from recorded_lines import QUIET, Chosen, Runs, caches_of_code, in_forks, within

EQUIVALENT = Path(__file__).parent / "equivalent_mutants.toml"
GOAL = 0.85
LIMIT_CPU_SECONDS = 150
LIMIT_MEMORY_BYTES = 8 << 30


def main() -> None:
    """Run a sample of mutants, print what came of each, and a table."""
    options = _options()
    sample = find_numbers(options.only) if options.numbers else find_mutants(options.only)
    if not options.numbers:
        sample = Random(options.seed).sample(sample, min(options.sample, len(sample)))  # noqa: S311
    if options.list:
        print(*sample, sep="\n")
        return
    told = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    with open(os.devnull, "w") as nowhere:  # what pytest writes
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    tally: dict[str, Counter[str]] = {folder: Counter() for folder in (ALL_FOLDERS if options.numbers else FOLDERS)}
    with tempfile.TemporaryDirectory() as folder:
        runs = Runs(options.record or Path(folder), options.processes, options.seconds)

        def tell(mutant: Mutant, outcome: str) -> None:
            tally[mutant.path.split("/")[0]][outcome] += 1
            print(f"{outcome:10}  {mutant}", file=told, flush=True)

        _try(sample, runs, options.processes, tell)
    print("\n".join(_table(tally)), file=told, flush=True)
    sys.exit(_share(sum(tally.values(), Counter())) < GOAL)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--sample", type=int, default=200)
    parser.add_argument("--numbers", action="store_true", help="try every number that has a name instead of a sample")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="mutants of the modules whose path contains this text")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=60.0, help="of tests for a mutant: slower ones are left out")
    parser.add_argument(
        "--record", type=Path, help="keep the record of lines and tests in this folder, or take it from there"
    )
    parser.add_argument("--list", action="store_true", help="list the sample and run nothing")
    return parser.parse_args()


Tell = Callable[[Mutant, str], None]
"""Says what came of a mutant."""


def _try(sample: Iterable[Mutant], runs: Runs, processes: int, tell: Tell) -> None:
    """Try some mutants: first those that need an import of their own, then all others in forks of one process."""
    equivalent = tomllib.loads(EQUIVALENT.read_text(encoding="utf-8"))
    known = {(each["path"], each["function"], each["old"], each["new"]) for each in equivalent["mutant"]}
    exempt = {(each["path"], each["name"]) for each in equivalent["number"]}
    chosen = []
    for mutant in sample:
        if mutant.key() in known or (mutant.path, mutant.function) in exempt:
            tell(mutant, "equivalent")
        else:
            chosen.append(runs.tests_of(mutant))
    for each, passed in in_forks(_passes_anew, [each for each in chosen if each.at_import], processes):
        tell(each.mutant, "survived" if passed else "caught")
    pytest.main([*QUIET], plugins=[_Swapping([each for each in chosen if not each.at_import], processes, tell)])


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT_CPU_SECONDS, LIMIT_CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (LIMIT_MEMORY_BYTES, LIMIT_MEMORY_BYTES))


def _passes_anew(chosen: Chosen) -> bool:
    """Whether the tests pass where they import the mutant's module with the change."""
    _limit()
    changed = chosen.mutant.code()
    get_code = SourceFileLoader.get_code

    def mutated_code(loader: SourceFileLoader, name: str) -> CodeType | None:
        is_changed = str(Path(loader.path).resolve()) == changed.co_filename
        return changed if is_changed else get_code(loader, name)

    pytest.MonkeyPatch().setattr(SourceFileLoader, "get_code", mutated_code)
    files = dict.fromkeys(test.split("::")[0] for test in chosen.tests)
    return not pytest.main([*QUIET, "-x", *files], plugins=[_InOrder(chosen.tests)])


class _InOrder:
    """Runs some tests only, in the order given."""

    def __init__(self, tests: list[str]) -> None:
        self.places = {test: place for place, test in enumerate(tests)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted(
            (each for each in items if each.nodeid in self.places), key=lambda each: self.places[each.nodeid]
        )


class _Swapping:
    """Runs no test itself, but those of each mutant in a fork where the functions it changes have their new code."""

    def __init__(self, chosen: list[Chosen], processes: int, tell: Tell) -> None:
        self.chosen, self.processes, self.tell = chosen, processes, tell
        self.items: dict[str, pytest.Item] = {}
        self.functions: list[FunctionType] = []
        self.caches: list[Any] = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.items = {each.nodeid: each for each in session.items}
        gc.unfreeze()
        self.functions = [each for each in gc.get_objects() if isinstance(each, FunctionType)]
        gc.freeze()
        self.caches = caches_of_code()
        for each, passed in in_forks(self.passes, self.chosen, self.processes):
            self.tell(each.mutant, "survived" if passed else "caught")
        return True

    def passes(self, chosen: Chosen) -> bool:
        """Whether the tests of a mutant pass in this process."""
        _limit()
        if chosen.mutant.is_number():
            _set(chosen.mutant)
        else:
            _swap(self.functions, chosen.mutant.code())
        for cached in self.caches:
            cached.cache_clear()
        items = [self.items[test] for test in chosen.tests]
        for item, following in zip_longest(items, items[1:]):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if item.session.testsfailed:
                return False
        return True


def _swap(functions: list[FunctionType], module: CodeType) -> None:
    """Give those of the functions that are of a module the code that they have in another of the same lines."""
    codes = {(code.co_qualname, code.co_firstlineno): code for code in within(module)}
    for each in functions:
        if each.__code__.co_filename == module.co_filename:
            each.__code__ = codes[each.__code__.co_qualname, each.__code__.co_firstlineno]


def _set(number: Mutant) -> None:
    """Give a named number its changed value in its module, and in all that import it."""
    own, name = sys.modules[number.module()], number.function
    old, new = vars(own)[name], number.value()
    for module in [*sys.modules.values()]:
        if module is own or (not name.startswith("_") and vars(module).get(name) is old):
            setattr(module, name, new)


def _share(counts: Counter[str]) -> float:
    return counts["caught"] / (counts["caught"] + counts["survived"] or 1)


def _table(tally: dict[str, Counter[str]]) -> Iterator[str]:
    """The lines of the table, one for each folder and one for all."""
    yield f"{'':8}{'caught':>10}{'survived':>10}{'equivalent':>12}{'share':>9}"
    for name, counts in [*tally.items(), ("all", sum(tally.values(), Counter()))]:
        share = f"{_share(counts):.1%}"
        yield f"{name:8}{counts['caught']:>10}{counts['survived']:>10}{counts['equivalent']:>12}{share:>9}"


if __name__ == "__main__":
    main()
