"""The command line: the options of `tscc`, and how a run ends.

Results go to standard output or `-o`; diagnostics are the result of `check`, and go to standard error elsewhere. Exit
codes: 0 clean (warnings allowed), 1 the
filing has errors, 2 usage, 3 cannot read or write, 70 a bug in tscc.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from tscc.batch.interrupts import end_as_interrupted
from tscc.cli.commands import (
    BUG,
    CLEAN,
    USAGE,
    bug_in,
    fail,
    fail_to_open,
    run_dump,
    run_explain,
    run_schema,
    whole_number,
)
from tscc.cli.compile import run_compile
from tscc.cli.shared_options import Parser, diagnostic_options, page_options, severity_options
from tscc.render.formats import FOR_PEOPLE, FORMATS

_PATHS = "filings, folders of them (`*.txt`, `*.nc`, also with `.gz`) or quoted patterns; `-` for standard input"
_EITHER = "a filing, or a document in YAML or JSON; `-` for standard input"
_STAGES = ("source", "lines", "tree", "syntax", "model")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    _open_closed_streams()
    words = sys.argv[1:] if arguments is None else arguments
    parser = _parser(only_compile=words[:1] == ["compile"])
    _know_command(parser, words)
    given = parser.parse_args(words)
    try:
        with end_as_interrupted():
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
        return fail(bug_in(error), BUG)
    return code


def _know_command(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> None:
    """End the run if there is no such command, with the one that may be meant."""
    word = next((each for each in arguments if not each.startswith("-")), None)
    commands = next(action.choices for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    if word is None or word in commands:
        return
    from tscc.diagnostics.control import near
    from tscc.shown.excerpt import printable, takes_unicode

    hint = near(word, commands)
    if not hint and os.path.exists(word):
        hint = f"; did you mean `tscc compile {word}`?"
    parser.error(printable(f"there is no command `{word}`{hint}", unicode=takes_unicode(sys.stderr)))


def _open_closed_streams() -> None:
    """Replace standard streams that the caller has closed; to read from one, or to write a result to one, is an error."""
    sys.stdin = sys.stdin or open(os.devnull, "w")  # noqa: SIM115 - stays open until the run ends
    sys.stdout = sys.stdout or open(os.devnull)  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115


def _parser(*, only_compile: bool = False) -> argparse.ArgumentParser:
    """The parser of the commands and their options; the most frequent command is spared those of all others."""
    parser: argparse.ArgumentParser = Parser(
        prog="tscc", description="Compile text-era mortgage-securities filings into one canonical, typed document."
    )
    parser.add_argument("--version", action="store_true", help="print the version and exit")
    parser.add_argument("--debug", action="store_true", help="show the traceback of a bug in tscc")
    parser.set_defaults(run=lambda given: _no_command(parser, given))
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", prog="tscc"
    )  # else it formats a usage to know
    shared = diagnostic_options()
    _compile(commands.add_parser("compile", parents=[shared], help="compile filings to YAML or JSON"))
    if not only_compile:
        _other_commands(commands, shared, parser)
    return parser


def _other_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    shared: argparse.ArgumentParser,
    parser: argparse.ArgumentParser,
) -> None:
    """Add all commands but `compile`."""
    from tscc.cli.corpus import add_corpus_commands
    from tscc.cli.export import add_export_command
    from tscc.cli.lsp import add_lsp_command

    _check(commands.add_parser("check", parents=[shared], help="report the faults of filings"))
    _trace(commands.add_parser("trace", help="show where a figure stands in a filing, or what stands at a place"))
    _report(commands.add_parser("report", help="write a page of HTML: the document beside the text of its filing"))
    _show(commands.add_parser("show", help="show a filing or document in the terminal: facts, tables, checks"))
    _tables(commands.add_parser("tables", help="write the tables of a filing of any kind"))
    _diff(commands.add_parser("diff", help="compare two filings or documents"))
    add_corpus_commands(commands)
    add_export_command(commands)
    add_lsp_command(commands)
    _dump(commands.add_parser("dump", help="print the result of a stage"))
    _explain(commands.add_parser("explain", help="explain the code of a diagnostic, with an example"))
    _render(commands.add_parser("render", help="print a document as a filing, in a chosen layout"))
    commands.add_parser("schema", help="print the JSON Schema of the document").set_defaults(run=run_schema)
    _completion(commands.add_parser("completion", help="print a script that completes commands in a shell"), parser)


def _compile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("filings", metavar="FILING", nargs="+", help=_PATHS)
    output = parser.add_mutually_exclusive_group()
    output.add_argument(
        "-o", "--output", metavar="OUT", help="write the document to this file; `-` for standard output"
    )
    output.add_argument("--out-dir", metavar="DIR", help="write a document for each filing to this folder")
    parser.add_argument(
        "--format",
        choices=("yaml", "json"),
        help="format of the document; by default json if OUT ends in .json, else yaml",
    )
    parser.add_argument("--provenance", action="store_true", help="state the place of each figure in the file")
    parser.add_argument("--keep-going", action="store_true", help="write the document even if the filing has errors")
    parser.set_defaults(run=run_compile)


def _check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("filings", metavar="PATH", nargs="+", help=_PATHS)
    parser.add_argument("--format", choices=FORMATS, default=FOR_PEOPLE, help="format of the diagnostics")
    parser.add_argument("--all", action="store_true", help="list every check and its result")
    parser.add_argument("--statistics", action="store_true", help="show how often each code occurs instead of where")
    parser.add_argument("--output-file", metavar="OUT", help="write the diagnostics to this file")
    parser.add_argument("--exit-zero", action="store_true", help="exit with 0 although filings have errors")
    parser.add_argument(
        "--jobs",
        metavar="N",
        type=whole_number,
        default=1,
        help="read filings in N processes (default 1; 0: one for each core)",
    )
    parser.add_argument(
        "--accept", metavar="FILE", help="a file of exceptions: errors that do not change the exit code"
    )
    edits = parser.add_mutually_exclusive_group()
    edits.add_argument("--fix", action="store_true", help="apply the edits that are certain to the files")
    edits.add_argument("--diff", action="store_true", help="show the edits that are certain without applying them")
    parser.set_defaults(run=_later("check", "run_check"))


def _trace(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("filing", metavar="FILING", help="the filing; `-` for standard input")
    parser.add_argument(
        "place",
        metavar="POINTER|LINE[:COL]",
        help="a JSON Pointer of the document, or a line, column or range (146:67-146:77) of the filing",
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="format of the answer")
    severity_options(parser)
    parser.set_defaults(run=_later("trace", "run_trace"))


def _report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "path",
        metavar="FILING|DOCUMENT|DIR",
        help="a filing, a document, or a folder of filings, of documents or of a corpus run; `-` for standard input",
    )
    parser.add_argument(
        "-o", "--output", metavar="OUT", help="write the page to this file, the pages of a folder to this folder"
    )
    parser.add_argument(
        "--jobs",
        metavar="N",
        type=whole_number,
        default=1,
        help="read the filings of a folder in N processes (default 1; 0: one for each core)",
    )
    severity_options(parser)
    parser.set_defaults(run=_later("write_report", "run_report"))


def _later(module: str, name: str) -> Callable[[argparse.Namespace], int]:
    """A command whose module is imported when it runs, so that it costs the others nothing."""

    def run(given: argparse.Namespace) -> int:
        code: int = getattr(import_module(f"tscc.cli.{module}"), name)(given)
        return code

    return run


def _show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("document", metavar="FILING|DOCUMENT", help=_EITHER)
    parser.add_argument(
        "--table", metavar="ID", action="append", default=[], help="only this table, by its id or dimension; repeatable"
    )
    parser.add_argument("--pool", metavar="ID", action="append", default=[], help="only this pool; repeatable")
    severity_options(parser)
    page_options(parser)
    parser.set_defaults(run=_later("show", "run_show"))


def _tables(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("document", metavar="FILING|DOCUMENT", help=_EITHER)
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        help="write the tables to this file; with --format csv to this new folder, a file a table; `-` for standard output",
    )
    parser.add_argument(
        "--format",
        choices=("yaml", "json", "csv"),
        help="format of the tables; by default json or csv if OUT ends in .json or .csv, else yaml",
    )
    parser.add_argument(
        "--provenance", action="store_true", help="state the place of each figure in the file; not with --format csv"
    )
    parser.set_defaults(run=_later("write_tables", "run_tables"))


def _diff(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD", help=_EITHER)
    parser.add_argument("new", metavar="NEW", help="what it is compared with, likewise")
    parser.add_argument("-o", "--output", metavar="OUT", help="write the changes to this file; `-` for standard output")
    parser.add_argument("--format", choices=("text", "json", "html"), default="text", help="format of the changes")
    parser.add_argument("--exit-code", action="store_true", help="exit with 1 if anything differs")
    parser.add_argument("--keep-going", action="store_true", help="compare filings although they have errors")
    severity_options(parser)
    page_options(parser)
    parser.set_defaults(run=_later("diff", "run_diff"))


def _completion(parser: argparse.ArgumentParser, whole: argparse.ArgumentParser) -> None:
    from tscc.cli.completion import SHELLS, run_completion

    parser.add_argument("shell", metavar="SHELL", choices=SHELLS, help=f"the shell: {', '.join(SHELLS)}")
    parser.set_defaults(run=lambda given: run_completion(whole, given.shell))


def _dump(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("filing", metavar="FILING", help="the filing; `-` for standard input")
    shown = parser.add_mutually_exclusive_group(required=True)
    shown.add_argument("--stage", choices=_STAGES, help="the stage whose result is printed")
    shown.add_argument(
        "--why", metavar="LINE", type=whole_number, help="why a line was read as it was: its kinds and their costs"
    )
    parser.set_defaults(run=run_dump)


def _explain(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("codes", metavar="CODE", nargs="*", help="codes, such as TS401, or groups of codes (TS5xx)")
    parser.add_argument("--list", action="store_true", help="list every code with its severity and title")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="format of the explanation")
    parser.add_argument(
        "--width", metavar="N", type=whole_number, help="columns of the text; by default those of the terminal"
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
    parser.add_argument(
        "--as-is", action="store_true", help="print the document although it contradicts itself: its checks fail"
    )
    parser.add_argument("--layouts", action="store_true", help="list the options of the layout and their values")
    parser.set_defaults(run=_later("render_document", "run_render"))


def _no_command(parser: argparse.ArgumentParser, given: argparse.Namespace) -> int:
    """Without a command, print the version if asked to, otherwise the usage."""
    if given.version:
        from importlib.metadata import version

        print(f"tscc {version('tscc')}")
        return CLEAN
    parser.print_usage(sys.stderr)
    return USAGE
