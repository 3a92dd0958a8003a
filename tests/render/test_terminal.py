"""Colour and width: the flag, then the environment, then the terminal."""

from __future__ import annotations

import io
import os
import struct
import sys

import pytest

from tscc.render.terminal import Colour, columns, wants_colour


class Terminal(io.StringIO):
    """A stream that says it is a terminal, without a size."""

    def isatty(self) -> bool:
        """Say so."""
        return True


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("colour", "terminal", "environment", "wanted"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", False, {"FORCE_COLOR": "1"}, True),
        ("auto", False, {"FORCE_COLOR": ""}, False),
        ("auto", False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("auto", True, {"TERM": "dumb"}, False),
        ("auto", True, {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
        ("always", False, {"NO_COLOR": "1", "TERM": "dumb"}, True),
        ("never", True, {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colour(
    monkeypatch: pytest.MonkeyPatch, colour: Colour, terminal: bool, environment: dict[str, str], wanted: bool
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert wants_colour(colour, Terminal() if terminal else io.StringIO()) is wanted


def test_a_closed_stream_is_no_terminal() -> None:
    stream = io.StringIO()
    stream.close()
    assert wants_colour("auto", stream) is False
    assert columns(None, stream) == 100


def test_width(monkeypatch: pytest.MonkeyPatch) -> None:
    assert columns(None, io.StringIO()) == 100
    assert columns(None, Terminal()) == 100
    assert columns(72, Terminal()) == 72
    assert columns(3, Terminal()) == 20
    monkeypatch.setenv("COLUMNS", "64")
    assert columns(None, Terminal()) == 64
    assert columns(None, io.StringIO()) == 100
    monkeypatch.setenv("COLUMNS", "many")
    assert columns(None, Terminal()) == 100


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_width_of_a_terminal() -> None:
    import fcntl
    import pty
    import termios

    near, far = pty.openpty()
    fcntl.ioctl(far, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 57, 0, 0))
    with os.fdopen(far, "w") as stream:
        assert columns(None, stream) == 57
        assert wants_colour("auto", stream)
    os.close(near)
