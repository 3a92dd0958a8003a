"""The command line: the options of `tscc`, and how a run ends.

Results go to standard output or `-o`, diagnostics to standard error. Exit codes: 0 clean (warnings allowed), 1 the
filing has errors, 2 usage, 3 cannot read or write, 70 a bug in tscc.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence

from tscc.cli.commands import (
    BUG,
    CLEAN,
    USAGE,
    fail,
    fail_to_open,
    run_check,
    run_compile,
    run_dump,
    run_explain,
    run_render,
    run_schema,
)
from tscc.cli.corpus import add_commands
from tscc.render.formats import FOR_PEOPLE, FORMATS

_COLLECT_AFTER_OBJECTS = 200_000
"""Garbage is collected rarely: a compile makes many objects, of which almost none are garbage."""
_STAGES = ("source", "lines", "tree", "syntax", "model")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    gc.set_threshold(_COLLECT_AFTER_OBJECTS)
    _open_closed_streams()
    parser = _parser()
    given = parser.parse_args(arguments)
    try:
        code: int = given.run(given)
        sys.stdout.flush()
    except BrokenPipeError:
        # the reader of the output has left, which is not an error of the filing
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLEAN
    except OSError as error:
        return fail_to_open(error)
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        from tscc.diagnostics.control import UsageError

        if isinstance(error, UsageError):
            return fail(str(error), USAGE)
        if given.debug:
            raise
        return fail(
            f"internal error: {type(error).__name__}: {error}; this is a bug in tscc; please report it with the filing "
            "and the output of --debug",
            BUG,
        )
    return code


def _open_closed_streams() -> None:
    """Replace standard streams that the caller has closed; writing a result to one is an error."""
    sys.stdin = sys.stdin or open(os.devnull)  # noqa: SIM115 - stays open until the run ends
    sys.stdout = sys.stdout or open(os.devnull)  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115


def _parser() -> argparse.ArgumentParser:
    """The parser of the commands and their options."""
    parser = argparse.ArgumentParser(
        prog="tscc", description="Compile text-era mortgage-securities filings into one canonical, typed document."
    )
    parser.add_argument("--version", action="store_true", help="print the version and exit")
    parser.add_argument("--debug", action="store_true", help="show the traceback of a bug in tscc")
    parser.set_defaults(run=lambda given: _no_command(parser, given))
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    shared = _shared_options()
    _compile(commands.add_parser("compile", parents=[shared], help="compile a filing to YAML or JSON"))
    _check(commands.add_parser("check", parents=[shared], help="report the faults of filings"))
    _dump(commands.add_parser("dump", help="print the result of a stage"))
    _explain(commands.add_parser("explain", help="explain the code of a diagnostic, with an example"))
    add_commands(commands)
    _render(commands.add_parser("render", help="print a document as a filing, in a chosen layout"))
    commands.add_parser("schema", help="print the JSON Schema of the document").set_defaults(run=run_schema)
    return parser


def _compile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("filing", metavar="FILING", help="the filing; `-` for standard input")
    parser.add_argument(
        "-o", "--output", metavar="OUT", help="write the document to this file; `-` for standard output"
    )
    parser.add_argument(
        "--format",
        choices=("yaml", "json"),
        help="format of the document; by default json if OUT ends in .json, else yaml",
    )
    parser.add_argument("--provenance", action="store_true", help="state the place of each figure in the file")
    parser.add_argument("--keep-going", action="store_true", help="write the document even if the filing has errors")
    parser.set_defaults(run=run_compile)


def _check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("filings", metavar="FILING", nargs="+", help="the filings; `-` for standard input")
    parser.add_argument("--format", choices=FORMATS, default=FOR_PEOPLE, help="format of the diagnostics")
    parser.add_argument("--all", action="store_true", help="list every check and its result (text or json)")
    edits = parser.add_mutually_exclusive_group()
    edits.add_argument("--fix", action="store_true", help="apply the edits that are certain to the files")
    edits.add_argument("--diff", action="store_true", help="show the edits that are certain without applying them")
    parser.set_defaults(run=run_check)


def _dump(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("filing", metavar="FILING", help="the filing; `-` for standard input")
    parser.add_argument("--stage", choices=_STAGES, required=True, help="the stage whose result is printed")
    parser.set_defaults(run=run_dump)


def _explain(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("code", metavar="CODE", nargs="?", help="the code, such as TS401")
    parser.add_argument("--list", action="store_true", help="list every code with its severity and title")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="format of the explanation")
    parser.add_argument(
        "--width", metavar="N", type=_whole, help="columns of the text; by default those of the terminal"
    )
    parser.set_defaults(run=run_explain)


def _render(parser: argparse.ArgumentParser) -> None:
    document = "the document, YAML or JSON; `-` for standard input, the default"
    parser.add_argument("document", metavar="DOCUMENT", nargs="?", default="-", help=document)
    parser.add_argument("-o", "--output", metavar="OUT", help="write the filing to this file; `-` for standard output")
    parser.add_argument("--layout", metavar="NAME=VALUE", action="append", default=[], help="an option of the layout")
    parser.add_argument(
        "--keep-going", action="store_true", help="print the filing even if it would not compile to the document"
    )
    parser.add_argument("--layouts", action="store_true", help="list the options of the layout and their values")
    parser.set_defaults(run=run_render)


def _shared_options() -> argparse.ArgumentParser:
    """The options for which diagnostics are shown, and how."""
    shared = argparse.ArgumentParser(add_help=False)
    group = shared.add_argument_group("diagnostics")
    group.add_argument(
        "--deny", metavar="CODE", action="append", default=[], help="make a code, or a group of codes (TS5xx), an error"
    )
    group.add_argument(
        "--warn", metavar="CODE", action="append", default=[], help="make a code, or a group of codes, a warning"
    )
    group.add_argument("--allow", metavar="CODE", action="append", default=[], help="hide a code, or a group of codes")
    group.add_argument("--error-on-warning", action="store_true", help="make every warning an error")
    group.add_argument(
        "--max-errors",
        metavar="N",
        type=_whole,
        help="show at most N diagnostics of each severity (default 20; 0 for all)",
    )
    group.add_argument(
        "--color", "--colour", choices=("auto", "always", "never"), default="auto", help="when to use colour"
    )
    group.add_argument(
        "--width", metavar="N", type=_whole, help="columns of the diagnostics; by default those of the terminal"
    )
    return shared


def _whole(text: str) -> int:
    """Read the value of an option that takes a whole number."""
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"`{text}` is not a whole number")
    return int(text)


def _no_command(parser: argparse.ArgumentParser, given: argparse.Namespace) -> int:
    """Without a command, print the version if asked to, otherwise the usage."""
    if given.version:
        from importlib.metadata import version

        print(f"tscc {version('tscc')}")
        return CLEAN
    parser.print_usage(sys.stderr)
    return USAGE
