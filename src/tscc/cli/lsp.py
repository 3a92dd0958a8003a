"""`tscc lsp`: the language server, which an editor starts."""

from __future__ import annotations

import argparse

from tscc.cli.commands import CLEAN, whole_number

_DELAY_MS = 300


def add_lsp_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its options to those of `tscc`."""
    parser = commands.add_parser("lsp", help="serve an editor: diagnostics, fixes and checks as you type")
    parser.add_argument(
        "--delay", metavar="MS", type=whole_number, default=_DELAY_MS,
        help=f"milliseconds without typing after which a text is compiled (default {_DELAY_MS})",
    )  # fmt: skip
    parser.set_defaults(run=run_lsp)


def run_lsp(given: argparse.Namespace) -> int:
    """Serve on standard input and output until the editor ends it. Raises `UsageError` if pygls is missing, or a person is there."""
    import os
    import sys
    from importlib.util import find_spec

    from tscc.diagnostics.control import UsageError

    if find_spec("pygls") is None:
        raise UsageError("pygls is not installed: pip install pygls")
    if sys.stdin.isatty():
        raise UsageError("an editor starts the language server, and speaks with it on standard input and output")
    from tscc.editor.server import make_server

    with (  # pygls closes what it is given
        os.fdopen(os.dup(sys.stdin.fileno()), "rb") as asked,
        os.fdopen(os.dup(sys.stdout.fileno()), "wb") as answered,
    ):
        make_server(given.delay / 1000).start_io(asked, answered)
    return CLEAN
