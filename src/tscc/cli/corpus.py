"""The commands for a corpus: `tscc batch`, `tscc merge`, `tscc dataset`."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tscc.cli.commands import CLEAN, FAULTY, USAGE, fail

if TYPE_CHECKING:
    from tscc.batch.journal import Journal
    from tscc.batch.run import Executor

_INTERRUPTED = 130
_FORMATS = ("parquet", "csv", "jsonl")


def add_commands(commands: Any) -> None:
    """Add the parsers of the three commands."""
    _batch(commands.add_parser("batch", help="compile a corpus into a data set"))
    merge = commands.add_parser("merge", help="merge the journals of several runs into one data set")
    merge.add_argument("folders", metavar="DIR", nargs="+", type=Path, help="the output folders of the runs")
    merge.set_defaults(run=run_merge)
    again = commands.add_parser("dataset", help="write the data set of a run again from its journal")
    again.add_argument("out", metavar="DIR", type=Path, help="the output folder of a run")
    again.set_defaults(run=run_dataset)
    merge.add_argument("--out", metavar="DIR", type=Path, required=True, help="the folder that is written")
    for each in (merge, again):
        _outputs(each)


def _batch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "inputs",
        metavar="INPUT",
        nargs="+",
        help="files, folders, patterns, zip and tar archives, files of many submissions",
    )
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help="the folder that is written")
    parser.add_argument("--jobs", metavar="N", type=_positive, default=os.cpu_count() or 1, help="number of workers")
    parser.add_argument("--timeout", metavar="S", type=_seconds, default=60.0, help="seconds a filing may take (60)")
    parser.add_argument("--memory", metavar="MB", type=_positive, default=1024, help="memory a worker may have (1024)")
    parser.add_argument("--retry-failed", action="store_true", help="compile again what failed before")
    parser.add_argument("--no-resume", action="store_true", help="forget the results that the folder has")
    parser.add_argument("--shard", metavar="I/N", type=_shard, default=(1, 1), help="only part I of N of the filings")
    parser.add_argument("--no-prescreen", action="store_true", help="compile also what is plainly no filing of loans")
    parser.add_argument("--executor", metavar="URL", type=_executor, help="a Dask scheduler: dask://HOST:PORT")
    _outputs(parser)
    parser.set_defaults(run=run_batch)


def _outputs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--tables", metavar="LIST", type=_formats, default=("parquet",), help="formats of the tables: parquet,csv,jsonl"
    )
    parser.add_argument("--duckdb", metavar="FILE", type=Path, help="also write a DuckDB database")
    parser.add_argument(
        "--documents", action="store_true", help="also write the document of each filing without errors"
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="show neither progress nor the closing table")


def run_batch(given: argparse.Namespace) -> int:
    """`tscc batch`: compile the inputs, then write the data set."""
    from tscc.batch.inputs import expand, read_inputs
    from tscc.batch.progress import Progress
    from tscc.batch.run import Rules, Shard, fill_journal, options_of, tool

    if missing := _missing(given) or _missing_workers(given):
        return fail(missing, USAGE)
    paths = expand(given.inputs)
    rules = Rules(not given.no_prescreen, given.retry_failed, Shard(*given.shard))
    given.out.mkdir(parents=True, exist_ok=True)
    with _Opened(given.out, tool(), options_of(rules)) as journal:
        if given.no_resume:
            journal.forget()
        progress = Progress(sys.stderr, _expected(paths), quiet=given.quiet)
        try:
            fill_journal(journal, read_inputs(paths, given.out), rules, _executor_of(given), progress)
        except KeyboardInterrupt:
            progress.end()
            done = progress.counts.total()
            return fail(f"interrupted after {done:,} filings; the same command continues", _INTERRUPTED)
        progress.end()
        return _finish(journal, given)


def run_merge(given: argparse.Namespace) -> int:
    """`tscc merge`: one journal and one data set of several runs."""
    from tscc.batch.merge import common_settings, merge_into

    if missing := _missing(given):
        return fail(missing, USAGE)
    if given.out.resolve() in {folder.resolve() for folder in given.folders}:
        return fail(f"{given.out}: is one of the folders to merge", USAGE)
    tool, options = common_settings(given.folders)
    given.out.mkdir(parents=True, exist_ok=True)
    with _Opened(given.out, tool, options) as journal:
        merge_into(journal, given.folders)
        return _finish(journal, given)


def run_dataset(given: argparse.Namespace) -> int:
    """`tscc dataset`: the second stage again."""
    from tscc.batch.merge import settings_of

    if missing := _missing(given):
        return fail(missing, USAGE)
    tool, options = settings_of(given.out)
    with _Opened(given.out, tool, options) as journal:
        return _finish(journal, given)


class _Opened:
    """The journal of a folder; one that cannot be used ends the run."""

    def __init__(self, out: Path, tool: str, options: str) -> None:
        self._given = (out, tool, options)
        self._journal: Journal | None = None

    def __enter__(self) -> Journal:
        from tscc.batch.second_stage import journal_of

        self._journal = journal_of(*self._given)
        return self._journal

    def __exit__(self, *_: object) -> None:
        if self._journal is not None:
            self._journal.close()


def _finish(journal: Journal, given: argparse.Namespace) -> int:
    """Write everything that is made from the journal, and show the closing table."""
    from tscc.batch.closing import Closing
    from tscc.batch.second_stage import Outputs, write_outputs
    from tscc.render.excerpt import printable, takes_unicode

    write_outputs(journal, Outputs(given.out, given.tables, given.duckdb, given.documents))
    closing = Closing(journal)
    if not given.quiet:
        unicode = takes_unicode(sys.stdout)
        for line in closing.lines():
            print(*(printable(part, unicode=unicode) for part in line.split("\n")), sep="\n")
    return FAULTY if closing.is_faulty else CLEAN


def _missing(given: argparse.Namespace) -> str | None:
    from tscc.dataset.write import missing_extras

    return missing_extras(given.tables, given.duckdb)


def _missing_workers(given: argparse.Namespace) -> str | None:
    """What must be installed to compile a corpus; None if nothing is missing."""
    from importlib.util import find_spec

    if find_spec("pebble") is None:
        return "pebble is not installed; install the extra: pip install 'tscc[dataset]'"
    if given.executor is not None and find_spec("distributed") is None:
        return "dask is not installed; install the extra: pip install 'tscc[distributed]'"
    return None


def _executor_of(given: argparse.Namespace) -> Executor:
    from tscc.batch.workers import Limits, run_local

    limits = Limits(given.jobs, given.timeout, given.memory)
    if given.executor is not None:
        from tscc.batch.on_dask import run_on_dask

        return lambda tasks: run_on_dask(tasks, limits, given.executor)
    return lambda tasks: run_local(tasks, limits)


def _expected(paths: list[str]) -> int | None:
    """The number of filings, where it is known without opening archives and files of many submissions."""
    total = 0
    for path in paths:
        if os.path.isdir(path):
            total += sum(len(files) for _, _, files in os.walk(path))
        elif path.lower().endswith((".txt", ".htm", ".html")):
            total += 1
        else:
            return None
    return total


def _positive(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"`{text}` is not a whole number above 0")
    return int(text)


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError(f"`{text}` is not a number of seconds above 0")
    return value


def _shard(text: str) -> tuple[int, int]:
    index, _, count = text.partition("/")
    if not (
        index.isascii() and index.isdigit() and count.isascii() and count.isdigit() and 1 <= int(index) <= int(count)
    ):
        raise argparse.ArgumentTypeError(f"`{text}` is not a part such as 2/8")
    return int(index), int(count)


def _formats(text: str) -> tuple[str, ...]:
    chosen = tuple(dict.fromkeys(each.strip() for each in text.split(",")))
    unknown = [each for each in chosen if each not in _FORMATS]
    if unknown:
        raise argparse.ArgumentTypeError(f"`{unknown[0]}` is not a format; the formats are {', '.join(_FORMATS)}")
    return chosen


def _executor(text: str) -> str:
    scheme, _, address = text.partition("://")
    host, _, port = address.rpartition(":")
    if scheme != "dask" or not host or not port.isdigit():
        raise argparse.ArgumentTypeError(f"`{text}` is not an address such as dask://127.0.0.1:8786")
    return f"tcp://{address}"
