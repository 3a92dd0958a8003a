"""`tscc completion`: a script for a shell, made by shtab from the options of the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from tscc.cli.commands import CLEAN
from tscc.cli.output import write_stream
from tscc.cli.shared_options import takes_path

SHELLS = ("bash", "zsh", "tcsh")


def run_completion(parser: argparse.ArgumentParser, shell: str) -> int:
    """Print the script of a shell."""
    try:
        import shtab
    except ModuleNotFoundError:
        from tscc.diagnostics.control import UsageError

        raise UsageError("shtab is not installed: pip install shtab") from None
    for action in _actions(parser):
        if takes_path(action):
            action.complete = shtab.DIRECTORY if action.metavar == "DIR" else shtab.FILE  # type: ignore[attr-defined]
    write_stream(sys.stdout, shtab.complete(parser, shell=shell) + "\n")
    return CLEAN


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Every option and argument of all commands."""
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from _actions(command)
