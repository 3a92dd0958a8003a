"""`tscc batch`, `tscc merge` and `tscc dataset`: a corpus through workers and a journal to a data set."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from tscc.cli.commands import CLEAN, FAULTY, UNREADABLE, cores, fail, whole_number
from tscc.cli.filings import CORPUS_NAME, find_inputs
from tscc.cli.output import write_stream
from tscc.diagnostics.control import UsageError

if TYPE_CHECKING:
    from tscc.batch import Journal, Wanted

_INPUTS = (
    "filings (`*.txt`, `*.txt.gz`), archives of them (.zip, .tar, .tar.gz, .tgz), folders of these, or quoted patterns"
)


def add_corpus_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands and their options to those of `tscc`."""
    _batch(commands.add_parser("batch", help="compile a corpus to a data set, with a journal to continue from"))
    _dataset(commands.add_parser("dataset", help="write the data set of a corpus run again"))
    _merge(commands.add_parser("merge", help="make one data set of several corpus runs"))


def _batch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("inputs", metavar="INPUT", nargs="+", help=_INPUTS)
    parser.add_argument(
        "--out", metavar="DIR", type=Path, required=True, help="the folder of the journal and the data set"
    )
    parser.add_argument(
        "--jobs", metavar="N", type=whole_number, default=cores(), help="workers; by default one for each core"
    )
    parser.add_argument("--timeout", metavar="S", type=whole_number, default=60, help="seconds that a filing may take")
    parser.add_argument("--memory", metavar="MB", type=whole_number, default=1024, help="memory that a filing may take")
    again = parser.add_mutually_exclusive_group()
    again.add_argument("--retry-failed", action="store_true", help="compile again what failed before")
    again.add_argument("--no-resume", action="store_true", help="compile everything again; the journal begins anew")
    _data_set_options(parser)
    parser.set_defaults(run=run_batch)


def _dataset(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("out", metavar="DIR", type=Path, help="the folder of a corpus run")
    _data_set_options(parser)
    parser.set_defaults(run=run_dataset)


def _merge(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folders", metavar="DIR", type=Path, nargs="+", help="the folders of corpus runs")
    parser.add_argument(
        "--out", metavar="DIR", type=Path, required=True, help="the folder of the merged run, a new one"
    )
    _data_set_options(parser)
    parser.set_defaults(run=run_merge)


def _data_set_options(parser: argparse.ArgumentParser) -> None:
    """The options of the second stage, which makes the data set."""
    parser.add_argument(
        "--tables",
        metavar="FORMATS",
        default="parquet",
        help="formats of the tables: parquet,csv,jsonl (default parquet)",
    )
    parser.add_argument("--duckdb", metavar="FILE", type=Path, help="write a DuckDB database too")
    parser.add_argument("--documents", action="store_true", help="write the document of each filing as JSON too")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress and no closing table")


def run_batch(given: argparse.Namespace) -> int:
    """`tscc batch`: compile what the journal does not have, then write the data set."""
    from tscc.batch import Journal, Limits, check_outputs, missing_workers, read_inputs, run_corpus

    wanted = _wanted(given)
    if missing := missing_workers():
        raise UsageError(missing)
    if "-" in given.inputs:
        raise UsageError("a corpus is read from files, not from standard input")
    if not (given.jobs and given.timeout and given.memory):
        raise UsageError("--jobs, --timeout and --memory must be at least 1")

    def tell(message: str) -> None:
        if not given.quiet:
            fail(message, CLEAN)

    given.out.mkdir(parents=True, exist_ok=True)
    with closing(Journal(given.out, create=True)) as journal:
        check_outputs(given.out, wanted)
        try:
            run_corpus(
                read_inputs(_paths(given.inputs, tell), tell), journal, jobs=given.jobs,
                limits=Limits(given.timeout, given.memory), tell=tell,
                retry_failed=given.retry_failed, anew=given.no_resume,
            )  # fmt: skip
        except KeyboardInterrupt:
            tell("interrupted; the same command continues, and `tscc dataset` makes the data set of what is done")
            raise
        return _second_stage(journal, given, wanted)


def run_dataset(given: argparse.Namespace) -> int:
    """`tscc dataset`: write the data set of a journal again."""
    from tscc.batch import Journal

    wanted = _wanted(given)
    with closing(Journal(given.out, create=False)) as journal:
        return _second_stage(journal, given, wanted)


def run_merge(given: argparse.Namespace) -> int:
    """`tscc merge`: make one journal of several, then write the data set."""
    from tscc.batch import Journal, merge_journals

    wanted = _wanted(given)
    if given.out.resolve() in {folder.resolve() for folder in given.folders}:
        raise UsageError(f"--out {given.out} is a folder that is read: choose another")
    given.out.mkdir(parents=True, exist_ok=True)
    with closing(Journal(given.out, create=True)) as journal:
        merge_journals(given.folders, journal)
        return _second_stage(journal, given, wanted)


def _paths(given: list[str], tell: Callable[[str], object]) -> Iterator[tuple[str, str | None]]:
    """The files to read, archives among them, and paths that lead to none with the reason."""
    for each in find_inputs(given, tell, CORPUS_NAME):
        yield each.path, each.failure


def _wanted(given: argparse.Namespace) -> Wanted:
    """Which outputs are made. Raises `UsageError` if one is unknown, or needs what is not installed."""
    from tscc.batch import Wanted
    from tscc.dataset import FORMATS, missing_extras

    formats = [word for word in given.tables.replace(",", " ").split() if word]
    unknown = [word for word in formats if word not in FORMATS]
    if unknown or not formats:
        raise UsageError(f"--tables `{given.tables}`: the formats are {', '.join(FORMATS)}")
    if missing := missing_extras(formats, given.duckdb):
        raise UsageError(missing)
    return Wanted(formats, given.duckdb, given.documents)


def _second_stage(journal: Journal, given: argparse.Namespace, wanted: Wanted) -> int:
    """Write the outputs and the closing table; the exit code is that of the worst filing."""
    from tscc.batch import closing_table, write_outputs

    summary = write_outputs(journal, given.out, wanted)
    if not given.quiet:
        write_stream(sys.stdout, closing_table(summary))
    if summary.unread:
        return UNREADABLE
    return FAULTY if summary.is_faulty else CLEAN
