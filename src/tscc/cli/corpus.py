"""`tscc batch`, `tscc merge` and `tscc dataset`: a corpus through workers and a journal to a data set."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from tscc.cli.commands import CLEAN, FAULTY, cores, fail, whole_number
from tscc.cli.corpus_options import LEAST_MEGABYTES, executor_address, megabytes, seconds, shard, table_formats
from tscc.cli.filings import Names, find_inputs, is_pattern
from tscc.cli.output import naming, refuse_file, write_stream
from tscc.diagnostics.control import UsageError

if TYPE_CHECKING:
    from tscc.batch.closing import Closing
    from tscc.batch.journal import Journal
    from tscc.batch.progress import Progress
    from tscc.batch.run import Executor
    from tscc.batch.second_stage import Wanted

_INPUTS = (
    "filings, zip and tar archives of them, files of many submissions, folders of these (`*.txt`, `*.nc`, archives), "
    "or quoted patterns"
)
_KNOWN = "`*.txt`, `*.nc` and archives"


def add_corpus_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands and their options to those of `tscc`."""
    _batch(commands.add_parser("batch", help="compile a corpus to a data set, with a journal to continue from"))
    merge = commands.add_parser("merge", help="make one data set of several corpus runs")
    merge.add_argument("folders", metavar="DIR", type=Path, nargs="+", help="the folders of corpus runs")
    merge.add_argument("--out", metavar="DIR", type=Path, required=True, help="the folder of the merged run, a new one")
    _data_set_options(merge)
    merge.add_argument("--report", action="store_true", help="merge the reports too: the pages and an index of them")
    merge.set_defaults(run=run_merge)
    again = commands.add_parser("dataset", help="write the data set of a corpus run again")
    again.add_argument("out", metavar="DIR", type=Path, help="the folder of a corpus run")
    _data_set_options(again)
    again.add_argument(
        "--report", action="store_true", help="write the index of the pages that `batch --report` wrote again"
    )
    again.set_defaults(run=run_dataset)


def _batch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("inputs", metavar="INPUT", nargs="+", help=_INPUTS)
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help="the folder of journal and data set")
    jobs = "workers (default 0: one for each core)"
    parser.add_argument("--jobs", metavar="N", type=whole_number, default=0, help=jobs)
    parser.add_argument("--timeout", metavar="S", type=seconds, default=60.0, help="seconds a filing may take (60)")
    memory = f"memory a filing may take (1024; at least {LEAST_MEGABYTES})"
    parser.add_argument("--memory", metavar="MB", type=megabytes, default=1024, help=memory)
    again = parser.add_mutually_exclusive_group()
    again.add_argument("--retry-failed", action="store_true", help="compile again what failed before")
    again.add_argument("--no-resume", action="store_true", help="compile everything again; the journal begins anew")
    parser.add_argument("--shard", metavar="I/N", type=shard, default=(1, 1), help="only part I of N of the filings")
    screen = "compile also what is plainly no filing with mortgage loans"
    parser.add_argument("--no-prescreen", action="store_true", help=screen)
    address = "a Dask scheduler that compiles: dask://HOST:PORT"
    parser.add_argument("--executor", metavar="URL", type=executor_address, help=address)
    _data_set_options(parser)
    report = "write a page of each filing and an index of them too, to DIR/report"
    parser.add_argument("--report", action="store_true", help=report)
    parser.set_defaults(run=run_batch)


def _data_set_options(parser: argparse.ArgumentParser) -> None:
    """The options of the second stage, which makes the data set."""
    formats = "formats of the tables: parquet,csv,jsonl (default parquet)"
    parser.add_argument("--tables", metavar="FORMATS", type=table_formats, default=("parquet",), help=formats)
    parser.add_argument("--duckdb", metavar="FILE", type=Path, help="write a DuckDB database too")
    documents = "write the document of each filing without errors as JSON too"
    parser.add_argument("--documents", action="store_true", help=documents)
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress and no closing table")


def run_batch(given: argparse.Namespace) -> int:
    """`tscc batch`: compile what the journal does not have, then write the data set."""
    from tscc.batch.progress import Progress
    from tscc.batch.stage_process import write_apart

    wanted, executor = _wanted(given), _executor_of(given)
    _require_inputs(given.inputs)
    refuse_file(given.out)
    given.out.mkdir(parents=True, exist_ok=True)
    progress = Progress(sys.stderr, _expected(given.inputs), quiet=given.quiet)
    try:
        _compile(given, wanted, executor, progress)
        progress.end()
        with naming(given.out):
            closing_table = write_apart(given.out, wanted)
        return _tell(closing_table, given)
    except KeyboardInterrupt:
        progress.end()
        from tscc.document.words import counted

        done = progress.counts.total()
        fail(f"interrupted after {counted(done, 'filing')}; the same command continues", CLEAN)
        raise


def _compile(given: argparse.Namespace, wanted: Wanted, executor: Executor, progress: Progress) -> None:
    """Compile to the journal, which is closed behind it."""
    from tscc.batch.inputs import read_inputs
    from tscc.batch.journal import Journal
    from tscc.batch.outcome import REPORT
    from tscc.batch.run import Rules, Shard, fill_journal
    from tscc.batch.second_stage import check_outputs

    def say(message: str) -> None:
        if not given.quiet:
            progress.end()
            fail(message, CLEAN)

    report = given.out / REPORT if given.report else None
    rules = Rules(not given.no_prescreen, given.retry_failed, given.no_resume, Shard(*given.shard), report)
    check_outputs(given.out, wanted)
    with closing(Journal(given.out, create=True)) as journal:
        _say_if_other(journal, rules.options, say)
        paths = _paths(given.inputs, given.out, say)
        fill_journal(journal, read_inputs(paths, say), rules, executor, progress)


def run_merge(given: argparse.Namespace) -> int:
    """`tscc merge`: make one journal of several, then write the data set."""
    from tscc.batch.merge import merge_journals
    from tscc.batch.second_stage import check_outputs

    wanted = _wanted(given)
    folders = [folder.resolve() for folder in given.folders]
    if len(set(folders)) < len(folders):
        raise UsageError("a folder is given twice")
    if given.out.resolve() in folders:
        raise UsageError(f"--out {given.out} is a folder that is read: choose another")
    refuse_file(given.out)
    check_outputs(given.out, wanted)
    merge_journals(given.folders, given.out, report=given.report)
    return _write(given, wanted)


def run_dataset(given: argparse.Namespace) -> int:
    """`tscc dataset`: write the data set of a journal again."""
    return _write(given, _wanted(given))


def _write(given: argparse.Namespace, wanted: Wanted) -> int:
    """Write everything that is made from a journal."""
    from tscc.batch.journal import Journal
    from tscc.batch.second_stage import write_outputs

    with closing(Journal(given.out)) as journal:
        journal.require_run()
        if not journal.is_whole and not given.quiet:
            fail("the run did not end: this is the data set of what it has compiled so far", CLEAN)
        with naming(given.out):
            closing_table = write_outputs(journal, given.out, wanted)
    return _tell(closing_table, given)


def _tell(found: Closing, given: argparse.Namespace) -> int:
    """Show the closing table, and say what was not written again; the exit code is that of the worst filing."""
    from tscc.batch.outcome import DOCUMENTS, REPORT
    from tscc.shown.excerpt import printable, takes_unicode

    if not given.quiet:
        for name, is_new in ((DOCUMENTS, given.documents), (REPORT, given.report)):
            if not is_new and (given.out / name).exists():
                fail(f"{given.out / name}: of an earlier run; --{name} writes it again", CLEAN)
        unicode = takes_unicode(sys.stdout)
        lines = (printable(part, unicode=unicode) for line in found.lines() for part in line.split("\n"))
        write_stream(sys.stdout, "".join(f"{line}\n" for line in lines))
    return FAULTY if found.is_faulty else CLEAN


def _wanted(given: argparse.Namespace) -> Wanted:
    """Which outputs are made. Raises `UsageError` if one needs what is not installed."""
    from tscc.batch.second_stage import Wanted
    from tscc.dataset import missing_extras

    if missing := missing_extras(given.tables, given.duckdb):
        raise UsageError(missing)
    return Wanted(given.tables, given.duckdb, given.documents, given.report)


def _executor_of(given: argparse.Namespace) -> Executor:
    """What compiles the filings. Raises `UsageError` if it cannot do all that is asked, or needs what is not installed."""
    from tscc.batch.workers import Limits, missing_workers, run_local

    if given.report and given.executor is not None:
        raise UsageError(
            "--report needs workers on this machine, which write the pages: leave out --executor or --report"
        )
    if missing := missing_workers(on_dask=given.executor is not None):
        raise UsageError(missing)
    limits = Limits(given.jobs or cores(), given.timeout, given.memory)
    if given.executor is not None:
        from tscc.batch.on_dask import run_on_dask

        return lambda tasks: run_on_dask(tasks, limits, given.executor)
    return lambda tasks: run_local(tasks, limits)


def _require_inputs(given: Sequence[str]) -> None:
    """Find what is not there before anything is compiled: raises `OSError`, or `UsageError` for standard input."""
    from glob import iglob

    for path in given:
        if path == "-":
            raise UsageError("a corpus is read from files, not from standard input")
        if is_pattern(path):
            if next(iglob(path, recursive=True), None) is None:
                raise FileNotFoundError(None, "no file matches this pattern", path)
        else:
            os.lstat(path)


def _paths(given: Sequence[str], out: Path, say: Callable[[str], object]) -> Iterator[tuple[str, str | None]]:
    """The files to read, archives among them, and paths that lead to none with the reason."""
    from tscc.batch.found import CORPUS_NAME

    names = Names(CORPUS_NAME, _KNOWN, without=os.path.realpath(out))
    for each in find_inputs(given, say, names):
        yield each.path, each.failure


def _expected(given: Sequence[str]) -> int | None:
    """The number of filings, where it is known without opening archives and files of many submissions."""
    from tscc.batch.found import CORPUS_NAME

    total = 0
    for path in given:
        inside = (name for _, _, names in os.walk(path) for name in names)
        for name in filter(CORPUS_NAME.fullmatch, inside) if os.path.isdir(path) else [path]:
            if is_pattern(path) or not name.lower().endswith((".txt", ".nc")):
                return None
            total += 1
    return total


def _say_if_other(journal: Journal, options: str, say: Callable[[str], object]) -> None:
    """Say that results of another version, or with other options, are not used."""
    from tscc.batch.outcome import tool

    if journal.tool and (journal.tool, journal.options) != (tool(), options):
        say(f"the journal is of tscc {journal.tool} with {journal.options}: every filing is compiled again")
