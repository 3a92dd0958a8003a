"""The command line: what `tscc` understands, and how a run ends.

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
from tscc.render.formats import FOR_PEOPLE, FORMATS

_COLLECT_AFTER = 200_000
"""Objects after which garbage is looked for: a compile makes many and leaves next to none."""
_STAGES = ("source", "lines", "tree", "syntax", "model")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code."""
    gc.set_threshold(_COLLECT_AFTER)
    _open_closed_streams()
    parser = _parser()
    given = parser.parse_args(arguments)
    try:
        code: int = given.run(given)
        sys.stdout.flush()
    except BrokenPipeError:
        # the reader of our output has gone: nothing is wrong with the filing
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
            f"internal error: {type(error).__name__}: {error}; this is a bug in tscc, please report it with the filing "
            "and the output of --debug",
            BUG,
        )
    return code


def _open_closed_streams() -> None:
    """Put something in the place of standard streams the caller has closed; a result written to one is an error."""
    sys.stdin = sys.stdin or open(os.devnull)  # noqa: SIM115 - open to the end of the run
    sys.stdout = sys.stdout or open(os.devnull)  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115


def _parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(
        prog="tscc", description="Compile text-era mortgage-securities filings into one canonical, typed document."
    )
    parser.add_argument("--version", action="store_true", help="print the version and exit")
    parser.add_argument("--debug", action="store_true", help="show the traceback of a bug in tscc")
    parser.set_defaults(run=lambda given: _no_command(parser, given))
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    shared = _shared_options()

    compiler = commands.add_parser("compile", parents=[shared], help="compile a filing to YAML or JSON")
    compiler.add_argument("filing", metavar="FILING", help="the filing, `-` for standard input")
    compiler.add_argument(
        "-o", "--output", metavar="OUT", help="write the document to this file, `-` for standard output"
    )
    compiler.add_argument(
        "--format", choices=("yaml", "json"), help="of the document; by default that of OUT's name, else yaml"
    )
    compiler.add_argument("--provenance", action="store_true", help="say of each figure where in the file it stands")
    compiler.add_argument("--keep-going", action="store_true", help="write the document though the filing has errors")
    compiler.set_defaults(run=run_compile)

    checker = commands.add_parser("check", parents=[shared], help="report what is wrong with filings")
    checker.add_argument("filings", metavar="FILING", nargs="+", help="the filings, `-` for standard input")
    checker.add_argument("--format", choices=FORMATS, default=FOR_PEOPLE, help="of the diagnostics")
    checker.add_argument("--all", action="store_true", help="list every check and how it came out (text or json)")
    checker.add_argument("--fix", action="store_true", help="apply the edits that are certain to the files")
    checker.add_argument("--diff", action="store_true", help="show the edits that are certain, and apply none")
    checker.set_defaults(run=run_check)

    dumper = commands.add_parser("dump", help="print what a stage makes of a filing")
    dumper.add_argument("filing", metavar="FILING", help="the filing, `-` for standard input")
    dumper.add_argument("--stage", choices=_STAGES, required=True, help="the stage whose result is printed")
    dumper.set_defaults(run=run_dump)

    explainer = commands.add_parser("explain", help="tell what the code of a diagnostic means, with an example")
    explainer.add_argument("code", metavar="CODE", nargs="?", help="the code, such as TS401")
    explainer.add_argument("--list", action="store_true", help="list every code with its severity and title")
    explainer.add_argument("--format", choices=("text", "json"), default="text", help="of the explanation")
    explainer.add_argument("--width", metavar="N", type=_whole, help="columns of the text; by default the terminal's")
    explainer.set_defaults(run=run_explain)

    renderer = commands.add_parser("render", help="print a document as a filing, in the layout of your choice")
    renderer.add_argument(
        "document",
        metavar="DOCUMENT",
        nargs="?",
        default="-",
        help="the document, YAML or JSON, `-` for standard input",
    )
    renderer.add_argument(
        "-o", "--output", metavar="OUT", help="write the filing to this file, `-` for standard output"
    )
    renderer.add_argument("--layout", metavar="NAME=VALUE", action="append", default=[], help="an option of the layout")
    renderer.add_argument(
        "--keep-going", action="store_true", help="print the filing though it would not compile to the document"
    )
    renderer.add_argument("--layouts", action="store_true", help="list the options of the layout and their values")
    renderer.set_defaults(run=run_render)

    schema = commands.add_parser("schema", help="print the JSON Schema of the document")
    schema.set_defaults(run=run_schema)
    return parser


def _shared_options() -> argparse.ArgumentParser:
    """The options that say which diagnostics are shown, and how."""
    shared = argparse.ArgumentParser(add_help=False)
    group = shared.add_argument_group("diagnostics")
    group.add_argument(
        "--deny", metavar="CODE", action="append", default=[], help="make a code, or a hundred (TS5xx), an error"
    )
    group.add_argument(
        "--warn", metavar="CODE", action="append", default=[], help="make a code, or a hundred, a warning"
    )
    group.add_argument("--allow", metavar="CODE", action="append", default=[], help="leave out a code, or a hundred")
    group.add_argument("--error-on-warning", action="store_true", help="make every warning an error")
    group.add_argument(
        "--max-errors", metavar="N", type=_whole, help="show at most N diagnostics of a severity (20; 0: all)"
    )
    group.add_argument(
        "--color", "--colour", choices=("auto", "always", "never"), default="auto", help="when to colour"
    )
    group.add_argument(
        "--width", metavar="N", type=_whole, help="columns of the diagnostics; by default the terminal's"
    )
    return shared


def _whole(text: str) -> int:
    """A whole number of an option."""
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"`{text}` is not a whole number")
    return int(text)


def _no_command(parser: argparse.ArgumentParser, given: argparse.Namespace) -> int:
    """No command: the version if it was asked for, else how tscc is used."""
    if given.version:
        from importlib.metadata import version

        print(f"tscc {version('tscc')}")
        return CLEAN
    parser.print_usage(sys.stderr)
    return USAGE
