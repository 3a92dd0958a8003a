"""The pages of the commands: the usage and the options of each, from the command line itself, above what people wrote of it."""

from __future__ import annotations

import argparse
from pathlib import Path

from tscc.cli.main import _parser

FOLDER = Path(__file__).parents[1] / "commands"
MARK = "<!-- above: written by python docs/generate.py; below: by hand -->\n"


def command_pages() -> dict[Path, str]:
    """The text of each page by its path; what is below the mark stays as it is."""
    pages = {}
    for name, (said, parser) in _commands().items():
        path = FOLDER / f"{name}.md"
        _, mark, kept = path.read_text(encoding="utf-8").partition(MARK) if path.exists() else ("", "", "")
        pages[path] = _head(name, said, parser) + MARK + (kept if mark else "")
    return pages


def _commands() -> dict[str, tuple[str, argparse.ArgumentParser]]:
    """Every command with its one sentence and its parser."""
    parser = _parser()
    action = next(each for each in parser._actions if isinstance(each, argparse._SubParsersAction))
    said = {each.dest: each.help or "" for each in action._choices_actions}
    return {name: (said[name], each) for name, each in action.choices.items()}


def _head(name: str, said: str, parser: argparse.ArgumentParser) -> str:
    """The title, the sentence, and a table of what the command takes."""
    rows = [f"| {_shown(each)} | {_meaning(each)} |\n" for each in _actions(parser)]
    table = f"| argument | meaning |\n|---|---|\n{''.join(rows)}\n" if rows else ""
    return f"# tscc {name}\n\n{said[:1].upper()}{said[1:]}.\n\n{table}"


def _actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """What a command takes: its arguments, its own options, and those that it shares with others."""
    shared = {
        id(each) for group in parser._action_groups if group.title == "diagnostics" for each in group._group_actions
    }
    told = [each for each in parser._actions if each.dest != "help" and each.help]
    return sorted(told, key=lambda each: (bool(each.option_strings), id(each) in shared))


def _shown(action: argparse.Action) -> str:
    """An option or an argument as it is typed."""
    value = str(action.metavar or ("|".join(map(str, action.choices)) if action.choices else action.dest.upper()))
    typed = ", ".join(action.option_strings) or value
    if action.option_strings and action.nargs != 0:
        typed += f" {value}"
    return f"<code>{typed.replace('|', '&#124;')}</code>" if "|" in typed else f"`{typed}`"


def _meaning(action: argparse.Action) -> str:
    """What an option does."""
    return ((action.help or "") % {"default": action.default}).replace("|", "\\|")
