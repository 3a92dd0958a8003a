"""The command line: `tscc compile`, `check`, `dump`, `explain` and `schema`.

Results go to standard output or `-o`, diagnostics to standard error. Exit codes: 0 clean (warnings allowed), 1 the filing
has errors, 2 usage, 3 cannot read or write, 70 a bug in tscc.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from tscc.control import Control
    from tscc.pipeline import Compilation
    from tscc.render.report import Report

CLEAN, FAULTY, USAGE, UNREADABLE, BUG = 0, 1, 2, 3, 70
_STAGES = ("source", "lines", "tree", "syntax", "model")
_FORMATS = ("text", "concise", "json", "sarif", "github")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code."""
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
        return _fail_to_open(error)
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - what reaches this line is a bug in tscc
        from tscc.control import UsageError

        if isinstance(error, UsageError):
            return _fail(str(error), USAGE)
        if given.debug:
            raise
        return _fail(
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


def _fail(message: str, code: int) -> int:
    """Say in one line why the run ends, with nothing in it a terminal would obey."""
    from tscc.render.excerpt import printable, takes_unicode

    print(f"tscc: {printable(message, unicode=takes_unicode(sys.stderr))}", file=sys.stderr)
    return code


def _fail_to_open(error: OSError) -> int:
    """Say in one line which file or stream cannot be read or written."""
    return _fail(f"{error.filename or 'standard output'}: {error.strerror or 'closed'}", UNREADABLE)


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
    compiler.add_argument("-o", "--output", metavar="OUT", help="write the document to this file, `-` for standard output")
    compiler.add_argument("--format", choices=("yaml", "json"), help="of the document; by default that of OUT's name, else yaml")
    compiler.add_argument("--provenance", action="store_true", help="say of each figure where in the file it stands")
    compiler.add_argument("--keep-going", action="store_true", help="write the document though the filing has errors")
    compiler.set_defaults(run=_compile)

    checker = commands.add_parser("check", parents=[shared], help="report what is wrong with filings")
    checker.add_argument("filings", metavar="FILING", nargs="+", help="the filings, `-` for standard input")
    checker.add_argument("--format", choices=_FORMATS, default="text", help="of the diagnostics")
    checker.add_argument("--fix", action="store_true", help="apply the edits that are certain to the files")
    checker.add_argument("--diff", action="store_true", help="show the edits that are certain, and apply none")
    checker.set_defaults(run=_check)

    dumper = commands.add_parser("dump", help="print what a stage makes of a filing")
    dumper.add_argument("filing", metavar="FILING", help="the filing, `-` for standard input")
    dumper.add_argument("--stage", choices=_STAGES, required=True, help="the stage whose result is printed")
    dumper.set_defaults(run=_dump)

    explainer = commands.add_parser("explain", help="tell what the code of a diagnostic means, with an example")
    explainer.add_argument("code", metavar="CODE", nargs="?", help="the code, such as TS401")
    explainer.add_argument("--list", action="store_true", help="list every code with its severity and title")
    explainer.add_argument("--format", choices=("text", "json"), default="text", help="of the explanation")
    explainer.add_argument("--width", metavar="N", type=_whole, help="columns of the text; by default the terminal's")
    explainer.set_defaults(run=_explain)

    schema = commands.add_parser("schema", help="print the JSON Schema of the document")
    schema.set_defaults(run=_schema)
    return parser


def _shared_options() -> argparse.ArgumentParser:
    """The options that say which diagnostics are shown, and how."""
    shared = argparse.ArgumentParser(add_help=False)
    group = shared.add_argument_group("diagnostics")
    group.add_argument("--deny", metavar="CODE", action="append", default=[], help="make a code, or a hundred (TS5xx), an error")
    group.add_argument("--warn", metavar="CODE", action="append", default=[], help="make a code, or a hundred, a warning")
    group.add_argument("--allow", metavar="CODE", action="append", default=[], help="leave out a code, or a hundred")
    group.add_argument("--error-on-warning", action="store_true", help="make every warning an error")
    group.add_argument("--max-errors", metavar="N", type=_whole, help="show at most N diagnostics of a severity (20; 0: all)")
    group.add_argument("--color", "--colour", choices=("auto", "always", "never"), default="auto", help="when to colour")
    group.add_argument("--width", metavar="N", type=_whole, help="columns of the diagnostics; by default the terminal's")
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


def _read(path: str) -> Compilation:
    """Compile the filing at a path, or on standard input."""
    from tscc.pipeline import compile_filing

    if path == "-":
        return compile_filing(sys.stdin.buffer.read(), None)
    return compile_filing(Path(path).read_bytes(), Path(path).name)


def _compile(given: argparse.Namespace) -> int:
    """`tscc compile`: the document to standard output or a file; none where the filing has errors."""
    from tscc.emit import to_json, to_yaml
    from tscc.output import write_file
    from tscc.pipeline import with_provenance

    control = _control(given)
    found = _read(given.filing)
    reports = _reports([(given.filing, found)], control)
    failed = _has_errors(reports)
    if found.document is not None and (given.keep_going or not failed):
        document = with_provenance(found.document, found) if given.provenance else found.document
        output = None if given.output in (None, "-") else Path(given.output)
        kind = given.format or ("json" if output is not None and output.suffix == ".json" else "yaml")
        text = to_json(document) if kind == "json" else to_yaml(document)
        if output is None:
            sys.stdout.buffer.write(text.encode())
        else:
            write_file(output, text.encode())
    _show(reports, given, control, sys.stderr)
    return FAULTY if failed else CLEAN


def _check(given: argparse.Namespace) -> int:
    """`tscc check`: diagnostics only; the text form to standard error, the others to standard output."""
    control = _control(given)
    found, unreadable = [], CLEAN
    for path in given.filings:
        try:
            found.append((path, _fix(path, given) if given.diff or given.fix else _read(path)))
        except BrokenPipeError:
            raise
        except OSError as error:
            unreadable = _fail_to_open(error)
    reports = _reports(found, control)
    if given.format == "text":
        _show(reports, given, control, sys.stderr)
    else:
        sys.stdout.write(_formatted(reports, given.format))
    return unreadable or (FAULTY if _has_errors(reports) else CLEAN)


def _fix(path: str, given: argparse.Namespace) -> Compilation:
    """Apply the certain edits to a file, or show them as a diff; what is then left to be said of it."""
    from tscc.control import UsageError
    from tscc.fix import diff_of, fix_filing
    from tscc.output import write_file

    if path == "-" and not given.diff:
        raise UsageError("--fix needs a file; standard input cannot be edited")
    data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    name = None if path == "-" else Path(path).name
    fixed, compilation = fix_filing(data, name)
    if given.diff:
        sys.stdout.buffer.write(diff_of(data, fixed, path).encode("latin-1"))
    elif fixed != data:
        write_file(Path(path), fixed)
    return _read(path) if given.diff and path != "-" else compilation


def _dump(given: argparse.Namespace) -> int:
    """`tscc dump`: a representation, for people."""
    from tscc.dump import dump

    sys.stdout.buffer.write(dump(_read(given.filing), given.stage).encode(errors="backslashreplace"))
    return CLEAN


def _explain(given: argparse.Namespace) -> int:
    """`tscc explain`: what a code means, or the list of all codes."""
    from tscc.explain import explain
    from tscc.render.terminal import columns

    sys.stdout.write(explain(given.code, listed=given.list, form=given.format, width=columns(given.width, sys.stdout)))
    return CLEAN


def _schema(given: argparse.Namespace) -> int:
    """`tscc schema`: the schema as shipped."""
    from importlib.resources import files

    sys.stdout.write(files("tscc").joinpath("schema.json").read_text(encoding="utf-8"))
    return CLEAN


# --- diagnostics


def _control(given: argparse.Namespace) -> Control:
    """What the user wants to see."""
    from tscc.control import read_control

    return read_control(
        given.deny, given.warn, given.allow, error_on_warning=given.error_on_warning, max_errors=given.max_errors
    )


def _reports(found: Sequence[tuple[str, Compilation]], control: Control) -> list[Report]:
    """For each file what is to be said of it."""
    from tscc.render.report import Report

    return [
        Report(path=path, source=compilation.source, diagnostics=control.apply(compilation.diagnostics))
        for path, compilation in found
    ]


def _has_errors(reports: Sequence[Report]) -> bool:
    """Whether any file has an error."""
    return any(found.code.severity == "error" for report in reports for found in report.diagnostics)


def _show(reports: Sequence[Report], given: argparse.Namespace, control: Control, stream: TextIO) -> None:
    """Show diagnostics as text; rich is imported only where there are some."""
    if any(report.diagnostics for report in reports):
        from tscc.render.text import print_text

        print_text(reports, stream, colour=given.color, width=given.width, max_errors=control.max_errors)


def _formatted(reports: Sequence[Report], form: str) -> str:
    """Diagnostics in a format for programs."""
    from tscc.render.excerpt import takes_unicode

    match form:
        case "concise":
            from tscc.render.concise import render_concise

            return render_concise(reports, unicode=takes_unicode(sys.stdout))
        case "json":
            from tscc.render.jsonlines import render_json

            return render_json(reports)
        case "sarif":
            from tscc.explain import explanations
            from tscc.render.sarif import render_sarif

            return render_sarif(reports, explanations=explanations())
        case _:
            from tscc.render.github import render_github

            return render_github(reports, unicode=takes_unicode(sys.stdout))
