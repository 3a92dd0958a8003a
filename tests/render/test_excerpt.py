"""Filing text made fit to show: one cell for one code point, and nothing a terminal would obey."""

from __future__ import annotations

import io
import unicodedata

import pytest
from rich.cells import cell_len

from tscc.shown.excerpt import printable, takes_unicode, visible

HOSTILE = "a\tb\x1b[31m\x00\x7f\x9b\u202e\u2066\u200b\u200f\ufeff\u00ad\u2028\u2029\u0085\ud800\ue000\U000e0041\u0301"


@pytest.mark.parametrize("unicode", [True, False])
def test_every_code_point_takes_one_cell(unicode: bool) -> None:
    shown = visible("".join(map(chr, range(0x11_0000))), unicode=unicode)
    assert len(shown) == 0x11_0000
    assert not [hex(ord(char)) for char in set(shown) if cell_len(char) != 1]


def test_letters_written_right_to_left_are_replaced() -> None:
    strong = {"R", "AL", "AN"}
    shown = visible("".join(map(chr, range(0x11_0000))), unicode=True)
    assert not strong & {unicodedata.bidirectional(char) for char in shown}


def test_controls_are_shown_as_pictures() -> None:
    assert visible("a\tb\x1b\x7f\xa0c", unicode=True) == "a␉b␛␡␣c"
    assert visible("a\tb\x1b\x7f\xa0cé", unicode=False) == "a?b???c?"


@pytest.mark.parametrize("unicode", [True, False])
def test_nothing_dangerous_is_left(unicode: bool) -> None:
    for shown in (visible(HOSTILE, unicode=unicode), printable(HOSTILE, unicode=unicode)):
        dangerous = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
        assert not [char for char in shown if unicodedata.category(char) in dangerous]
    assert len(visible(HOSTILE, unicode=unicode)) == len(HOSTILE)


def test_text_writes_out_what_is_invisible() -> None:
    assert printable("a\tb\r\n\x1b\u200b\U000e0041\xa0", unicode=True) == r"a\tb\r\n\x1b\u200b\U000e0041\xa0"
    assert printable("café 日本", unicode=True) == "café 日本"
    assert printable("café 日本", unicode=False) == r"caf\xe9 \u65e5\u672c"


@pytest.mark.parametrize(
    ("encoding", "takes"),
    [("utf-8", True), ("utf-16", True), ("ascii", False), ("cp1252", False), ("cp437", False), ("nonsense", False)],
)
def test_what_a_stream_takes(encoding: str, takes: bool) -> None:
    class Stream(io.StringIO):
        @property
        def encoding(self) -> str:
            return encoding

    assert takes_unicode(Stream()) is takes


def test_a_stream_without_encoding_takes_all() -> None:
    assert takes_unicode(io.StringIO())
