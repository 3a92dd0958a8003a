"""`tscc export`: a document, or the document of a filing, for other programs."""

from __future__ import annotations

import argparse
import errno
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tscc.cli.commands import CLEAN, FAULTY, control_of, deliver, fail, tell
from tscc.cli.filings import keep_input
from tscc.cli.output import JSON, WORKBOOK, keep_other, write_file, write_stream
from tscc.cli.shared_options import severity_options
from tscc.diagnostics.control import UsageError, near

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal

    from tscc.cli.documents import Opened
    from tscc.document.model import CheckResult, Document
    from tscc.export.rep_line_types import Fact, PoolLines
    from tscc.export.sheets import Sheet

_FORMS = ("csv", "xlsx", "absbox")


def add_export_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its options to those of `tscc`."""
    parser = commands.add_parser("export", help="write a document for spreadsheets or cash flow models")
    parser.add_argument("given", metavar="DOCUMENT|FILING", help="a document or a filing; `-` for standard input")
    parser.add_argument("--to", choices=_FORMS, required=True, help="the format")
    parser.add_argument(
        "-o", "--output", metavar="OUT", help="the file to write; with --to csv the new folder of the tables"
    )
    parser.add_argument(
        "--table", metavar="ID", help="one table alone: its id, or facts, tables, footnotes, checks, unparsed"
    )
    parser.add_argument(
        "--assume", metavar="FACT=VALUE", action="append", default=[],
        help="with --to absbox: a fact of the pool that the filing does not state",
    )  # fmt: skip
    parser.add_argument("--keep-going", action="store_true", help="export what was read even if the filing has errors")
    severity_options(parser)
    parser.set_defaults(run=run_export)


def run_export(given: argparse.Namespace) -> int:
    """Export the document; the exit code is 1 if the filing has errors or lacks what the format needs."""
    from importlib.util import find_spec

    from tscc.cli.documents import open_document

    if given.assume and given.to != "absbox":
        raise UsageError("--assume is for --to absbox only")
    if given.to == "xlsx" and find_spec("xlsxwriter") is None:
        from tscc.export.workbook import MISSING

        raise UsageError(MISSING)
    keep_input(given.given, given.output)
    if given.to != "csv":  # which has no mark
        keep_other(given.output, WORKBOOK if given.to == "xlsx" else JSON)
    read = open_document(given.given, control_of(given))
    document = read.document_for("exported", keep_going=given.keep_going)
    if document is None:
        return FAULTY
    from tscc.document.words import counted

    if failed := _failed_checks(read):
        tell(
            f"tscc: {read.name}: {counted(failed, 'of its checks fails', 'of its checks fail')}, so some of its figures cannot be right"
        )
    code = FAULTY if read.errors else CLEAN
    if given.to == "absbox":
        return max(code, _to_absbox(given, read, document))
    sheets = _sheets(read, document, given.table)
    if given.to == "xlsx":
        _to_workbook(given.output, sheets)
    else:
        _to_csv(given, sheets)
    return code


def _failed_checks(read: Opened) -> int:
    """The checks of a document that fail; a filing has errors for them."""
    checks = read.document.checks if read.document is not None and read.found is None else None
    return 0 if checks is None else checks.counts.fail


def _places(read: Opened, document: Document) -> Mapping[str, str]:
    """The places by JSON Pointer; none of a document that was compiled without them."""
    if read.found is None:
        return document.provenance or {}
    return {pointer: read.found.source.at(span) for pointer, span in read.found.spans.items()}


def _results(read: Opened, document: Document) -> Sequence[CheckResult]:
    """The results of all checks; of a document those that it lists, which are no passes."""
    if read.found is not None:
        return read.found.results
    return () if document.checks is None else document.checks.results


def _sheets(read: Opened, document: Document, wanted: str | None) -> list[Sheet]:
    """The sheets that are meant. Raises `UsageError` if there is no such table."""
    from tscc.export.sheets import sheets_of

    sheets = sheets_of(document, _places(read, document), _results(read, document))
    if wanted is None:
        return sheets
    names = [sheet.name for sheet in sheets]
    if wanted not in names:
        raise UsageError(f"there is no table `{wanted}`{near(wanted, names)}; there are {', '.join(names)}")
    return [sheets[names.index(wanted)]]


# --- CSV


def _to_csv(given: argparse.Namespace, sheets: Sequence[Sheet]) -> None:
    """Write one table to a file or standard output, or all of them to a new folder."""
    from tscc.export.csv_text import csv_text, guarded

    if given.table is not None:
        deliver(csv_text(sheets[0]), given.output)
    elif given.output in (None, "-"):
        names = ", ".join(sheet.name for sheet in sheets)
        raise UsageError(f"name a folder for all tables with -o, or one of them with --table: {names}")
    else:
        _write_folder(Path(given.output), {f"{sheet.name}.csv": csv_text(sheet) for sheet in sheets})
    from tscc.document.words import counted

    if count := sum(map(guarded, sheets)):
        texts = counted(count, "text that begins", "texts that begin")
        tell(f"tscc: {texts} like a formula or with an apostrophe: an apostrophe was put before it")


def _write_folder(folder: Path, files: dict[str, str]) -> None:
    """Write files to a folder that is there whole or not at all; one that has files is left as it is."""
    if folder.is_dir() and any(folder.iterdir()):
        raise FileExistsError(errno.EEXIST, "the folder is not empty; name a new one", str(folder))
    if os.path.lexists(folder) and not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "is no folder, which the tables need", str(folder))
    folder = Path(os.path.realpath(folder))
    from tempfile import TemporaryDirectory

    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder.parent, prefix=".tscc-") as beside:
        made = Path(beside) / "tables"
        made.mkdir()
        for name, text in files.items():
            (made / name).write_text(text, encoding="utf-8", newline="")
        os.replace(made, folder)


# --- Excel


def _to_workbook(output: str | None, sheets: Sequence[Sheet]) -> None:
    """Write the workbook, and say what Excel could not take as it is."""
    from tscc.export.workbook import workbook_of

    if output is None or (output == "-" and sys.stdout.isatty()):
        raise UsageError("a workbook is no text: name its file with -o")
    made = workbook_of(sheets)
    if output == "-":
        write_stream(sys.stdout.buffer, made.data)
    else:
        write_file(Path(output), made.data)
    from tscc.document.words import counted

    if made.as_text:
        figures = counted(made.as_text, "figure has", "figures have")
        tell(f"tscc: {figures} more digits than Excel keeps: written as text, which a comment says")
    if made.cut:
        tell(f"tscc: {counted(made.cut, 'text is', 'texts are')} longer than a cell of Excel: cut, which the cell says")


# --- absbox


def _to_absbox(given: argparse.Namespace, read: Opened, document: Document) -> int:
    """Write the rep lines; 1 if the document lacks a fact that they need."""
    from tscc.export.absbox import absbox_text
    from tscc.export.rep_lines import rep_lines

    facts = _assumed(given.assume)
    pools = rep_lines(document, facts, given.table)
    if not pools:
        tables = [table.id for pool in document.pools for table in pool.stratifications]
        if given.table is not None:
            raise UsageError(
                f"there is no table `{given.table}`{near(given.table, tables)}; there are {', '.join(tables)}"
            )
        return fail(f"{read.name}: it has no pool, so there is nothing that a line could stand for", FAULTY)
    _check_used(facts, pools)
    missing = dict.fromkeys(each for made in pools for each in made.missing)
    for each in missing:
        fail(
            f"{read.name}: pool {each.pool} does not state {each.fact}; give it with --assume {each.fact}=VALUE", FAULTY
        )
    if missing:
        return FAULTY
    deliver(absbox_text(document, pools, _places(read, document)), given.output)
    return CLEAN


def _check_used(facts: dict[str, Fact], pools: Sequence[PoolLines]) -> None:
    """Refuse a fact that no pool needs: what a filing states is never replaced."""
    unused = sorted(facts.keys() - {fact for made in pools for fact in made.given})
    if unused:
        raise UsageError(
            f"--assume {unused[0]}: nothing needs it, because the filing states it or what it follows from"
        )


def _assumed(given: Sequence[str]) -> dict[str, Fact]:
    """The facts given on the command line. Raises `UsageError` if one is no fact, or its value cannot be."""
    from tscc.export.rep_lines import ASSUMABLE

    facts: dict[str, Fact] = {}
    for each in given:
        name, sign, text = each.partition("=")
        if not sign or name not in ASSUMABLE:
            raise UsageError(f"--assume `{each}`: it is FACT=VALUE, with one of {', '.join(ASSUMABLE)}")
        value = _day(text) if name == "cut_off_date" else _positive(text)
        if value is None:
            kind = "a date such as 2001-02-01" if name == "cut_off_date" else "a number above zero"
            raise UsageError(f"--assume `{each}`: the value is {kind}")
        facts[name] = value
    return facts


def _day(text: str) -> date | None:
    """The date that a text is; None if it is none."""
    from datetime import date

    try:
        return date.fromisoformat(text) if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) else None
    except ValueError:
        return None


def _positive(text: str) -> Decimal | None:
    """The number above zero that a text is, in plain digits and not larger than any pool; None if it is none."""
    from decimal import Decimal

    number = Decimal(text) if re.fullmatch(r"[0-9]{1,15}(?:\.[0-9]{1,15})?", text) else Decimal(0)
    return number or None
