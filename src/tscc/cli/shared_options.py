"""The options that several commands have."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from tscc.cli.commands import whole_number
from tscc.render.terminal_width import terminal_columns

_COLUMNS = 80
"""The width of a help text where nothing says how wide the terminal is."""
_MARGIN_COLUMNS = 2
_PATHS = frozenset({"FILING", "PATH", "OUT", "FILE", "DOCUMENT", "DIR", "INPUT", "OLD", "NEW"})
"""What options and arguments that take a path call it."""


def takes_path(action: argparse.Action) -> bool:
    """Whether an option or argument takes a path: `FILING|DOCUMENT`."""
    return isinstance(action.metavar, str) and not _PATHS.isdisjoint(action.metavar.split("|"))


class Parser(argparse.ArgumentParser):
    """A parser that refuses empty paths, and does not import `shutil` for each option, of which argparse makes a help text to check it."""

    def _get_formatter(self) -> argparse.HelpFormatter:
        return argparse.HelpFormatter(self.prog, width=(terminal_columns(sys.__stdout__) or _COLUMNS) - _MARGIN_COLUMNS)

    def _get_value(self, action: argparse.Action, arg_string: str) -> Any:
        """The value of an argument; an empty path, perhaps of a variable that is not set, is never the working folder."""
        if not arg_string and takes_path(action):
            raise argparse.ArgumentError(action, "the path is empty")
        return super()._get_value(action, arg_string)


def diagnostic_options() -> argparse.ArgumentParser:
    """The options for which diagnostics are shown, and how, as a parent of the parsers of commands."""
    shared = Parser(add_help=False)
    group = shared.add_argument_group("diagnostics")
    severity_options(group)
    group.add_argument("-q", "--quiet", action="store_true", help="show no diagnostics; the exit code tells")
    group.add_argument("--show-settings", action="store_true", help="print the settings of the run and exit")
    group.add_argument(
        "--max-errors",
        metavar="N",
        type=whole_number,
        help="show at most N diagnostics of each severity of a filing (default 20 in text, else all; 0 for all)",
    )
    page_options(group)
    return shared


def severity_options(group: argparse._ActionsContainer) -> None:
    """The options for which diagnostics count, and as what."""
    group.add_argument(
        "--deny", metavar="CODE", action="append", default=[], help="make a code, or a group of codes (TS5xx), an error"
    )
    group.add_argument(
        "--warn", metavar="CODE", action="append", default=[], help="make a code, or a group of codes, a warning"
    )
    group.add_argument("--allow", metavar="CODE", action="append", default=[], help="hide a code, or a group of codes")
    group.add_argument("--error-on-warning", action="store_true", help="make every warning an error")


def page_options(group: argparse._ActionsContainer) -> None:
    """The options for how text is written to a terminal."""
    group.add_argument(
        "--color", "--colour", choices=("auto", "always", "never"), default="auto", help="when to use colour"
    )
    group.add_argument(
        "--width", metavar="N", type=whole_number, help="columns of the text; by default those of the terminal"
    )
    group.add_argument("--ascii", action="store_true", help="draw lines with ASCII characters only")
