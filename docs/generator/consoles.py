"""Console blocks: the commands of a page with what they print, written by running them.

A fence of the language `console` has lines that begin with `$ `, each with its output below it. The blocks of a page are run
from its top to its bottom in one folder, which has the `examples`. `tscc` with nothing behind it, or with `| head -n N`, `| tail -n N`,
`> FILE` or `|| echo "exit code $?"`, runs in this process; any other command runs in a shell.
"""

from __future__ import annotations

import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples"
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CUT = re.compile(r"(?P<command>.*) \| (?P<end>head|tail) -n (?P<lines>\d+)")
_INTO = re.compile(r"(?P<command>.*) > (?P<file>\S+)")
_CODE = re.compile(r"(?P<command>.*) \|\| echo \"exit code \$\?\"")


def with_outputs(page: str) -> str:
    """The page with the outputs of its commands as they are now."""
    if not _BLOCK.search(page):
        return page
    with _folder():
        return _BLOCK.sub(lambda block: f"```console\n{_ran(block[1])}```", page)


@contextmanager
def _folder() -> Iterator[None]:
    """A folder to run in, with the examples."""
    before, width = Path.cwd(), os.environ.get("COLUMNS")
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(EXAMPLES, Path(folder) / "examples")
        os.chdir(folder)
        os.environ["COLUMNS"] = "100"
        try:
            yield
        finally:
            os.chdir(before)
            del os.environ["COLUMNS"]
            if width is not None:
                os.environ["COLUMNS"] = width


def _ran(block: str) -> str:
    """The commands of a block, each with its output."""
    commands = [line[2:] for line in block.splitlines() if line.startswith("$ ")]
    return "".join(f"$ {command}\n{_output(command)}" for command in commands)


def _output(command: str) -> str:
    """What a command prints, on both streams."""
    cut, into, coded = _CUT.fullmatch(command), _INTO.fullmatch(command), _CODE.fullmatch(command)
    inner = next((found["command"] for found in (cut, into, coded) if found), command)
    if _is_simple(inner):
        code, text, said = _tscc(shlex.split(inner)[1:])
        text = text + f"exit code {code}\n" if coded and code else text
    else:
        text, said = _shell(inner if cut or into else command)
    if into:
        Path(into["file"]).write_text(text, encoding="utf-8")
        text = ""
    if cut:
        lines, count = text.splitlines(keepends=True), int(cut["lines"])
        text = "".join(lines[:count] if cut["end"] == "head" else lines[-count:])
    shown = "\n".join(line.rstrip() for line in (said + text).splitlines())
    return f"{shown}\n" if shown else ""


def _is_simple(command: str) -> bool:
    """Whether a command is tscc alone, which can run in this process."""
    words = shlex.split(command)
    return words[0] == "tscc" and not {"|", "||", "&&", ">"} & {*words}


def _tscc(arguments: list[str]) -> tuple[int, str, str]:
    """The exit code of tscc, and what it prints on standard output and on standard error."""
    from tscc.cli.main import main

    streams = sys.stdout, sys.stderr
    out, said = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    sys.stdout, sys.stderr = out, said
    try:
        code = main(arguments)
    except SystemExit as error:  # argparse leaves so
        code = int(error.code or 0)
    finally:
        sys.stdout, sys.stderr = streams
    texts = []
    for stream in (out, said):
        stream.flush()
        texts.append(stream.buffer.getvalue().decode())  # type: ignore[attr-defined]
    return code, texts[0], texts[1]


def _shell(command: str) -> tuple[str, str]:
    """What a shell prints; `tscc` in it is this one."""
    python = f'tscc() {{ {shlex.quote(sys.executable)} -m tscc "$@"; }}\n'
    done = subprocess.run(["sh", "-c", python + command], capture_output=True, text=True, check=False)
    return done.stdout, done.stderr
