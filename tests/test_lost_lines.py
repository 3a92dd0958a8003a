"""Lines that are lost or spoilt all over a filing are one message, which says how; the text is kept as it is."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest
from once import EXAMPLES
from small import source_of

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.passes.damage_kind import torn_edge
from tscc.passes.lost_lines import find_gaps, fold_close
from tscc.pipeline import Compilation, compile_filing
from tscc.text.source import Span

SOUND = {path.stem: path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt"))}
Damage = Callable[[list[str]], list[str]]


def halves_in_turns(lines: list[str]) -> list[str]:
    """The lines of the second half of a text between those of the first."""
    middle = (len(lines) + 1) // 2
    return [line for pair in zip(lines[:middle], [*lines[middle:], ""], strict=False) for line in pair]


def side_by_side(lines: list[str]) -> list[str]:
    """Two pages of 56 lines beside each other."""
    pages = [lines[start : start + 112] + [""] * 112 for start in range(0, len(lines), 112)]
    return [f"{left:90}{right}".rstrip() for page in pages for left, right in zip(page[:56], page[56:112], strict=True)]


def without_some(lines: list[str], share: float = 0.05) -> list[str]:
    """The lines without some of them."""
    draw = random.Random(1)  # noqa: S311 - no secret
    return [line for line in lines if draw.random() > share]


def with_noise(lines: list[str]) -> list[str]:
    """The lines with some of their characters replaced."""
    draw = random.Random(2)  # noqa: S311 - no secret
    return [
        re.sub(r"\S", lambda found: "x7q"[draw.randrange(3)] if draw.random() < 0.02 else found[0], line)
        for line in lines
    ]


DAMAGES: dict[str, tuple[Damage, str]] = {
    "every second line lost": (lambda lines: lines[::2], "lines are missing"),
    "every other second line lost": (lambda lines: lines[1::2], "lines are missing"),
    "every third line lost": (
        lambda lines: [line for place, line in enumerate(lines) if place % 3],
        "lines are missing",
    ),
    "halves in turns": (halves_in_turns, "the lines of two pages alternate"),
    "beginnings lost": (lambda lines: [line[4:] for line in lines], "the beginnings of lines are missing"),
    "ends lost": (lambda lines: [line[: (len(line) + 1) // 2] for line in lines], "the ends of lines are missing"),
    "noise": (with_noise, "characters are wrong"),
    "small letters": (lambda lines: [line.lower() for line in lines], "capital letters are missing"),
    "digits masked": (lambda lines: [re.sub(r"\d", "*", line) for line in lines], "the digits of figures are masked"),
}


def compiled(lines: list[str]) -> Compilation:
    return compile_filing("\n".join(lines).encode(), None)


@pytest.mark.parametrize("filing", ["harbor-2002-4", "prairie-2001-2"])
@pytest.mark.parametrize("name", DAMAGES)
def test_lines_lost_all_over_are_one_message(name: str, filing: str) -> None:
    damage, words = DAMAGES[name]
    spoilt = damage(SOUND[filing].split("\n"))
    found = compiled(spoilt)
    (told,) = found.diagnostics
    assert told.code is codes.LINES_LOST
    assert told.message.startswith(words)
    assert told.secondary
    assert told.help
    assert found.document is not None
    assert not found.document.pools
    kept = " ".join(piece.text for piece in found.document.unparsed).split()
    assert kept == " ".join(spoilt).split()


@pytest.mark.parametrize(
    "lines", [lambda lines: lines[1::2], lambda lines: lines[::2], lambda lines: [line[4:] for line in lines]]
)
def test_a_submission_whose_envelope_is_torn_is_kept_whole(lines: Damage) -> None:
    spoilt = lines(SOUND["lantern-2001-7"].split("\n"))
    found = compiled(spoilt)
    assert [each.code for each in found.diagnostics] == [codes.LINES_LOST]
    assert found.document is not None
    assert set(" ".join(spoilt).split()) <= set(" ".join(piece.text for piece in found.document.unparsed).split())


def test_lines_lost_here_and_there_and_pages_side_by_side_are_one_message() -> None:
    lines = SOUND["harbor-2002-4"].split("\n")
    assert [each.code for each in compiled(without_some(lines)).diagnostics] == [codes.LINES_LOST]
    (told,) = compiled(side_by_side(lines)).diagnostics
    assert told.message.startswith("two pages stand side by side")


def test_a_few_faults_are_told_one_by_one() -> None:
    lines = SOUND["harbor-2002-4"].split("\n")
    lost = [
        "                     YEARS OF ORIGINATION OF MORTGAGE LOANS",
        "                        (Date of earliest event reported)",
        "Georgia                              10                            4,166,337",
    ]
    found = compiled([line for line in lines if line not in lost])
    assert codes.LINES_LOST not in {each.code for each in found.diagnostics}
    assert len(found.diagnostics) >= 2
    assert find_gaps(found.source, found.diagnostics) == []


@pytest.mark.parametrize("filing", SOUND)
def test_lines_of_a_sound_filing_are_torn_at_no_edge(filing: str) -> None:
    assert torn_edge(SOUND[filing]) is None


def test_a_line_that_is_printed_again_with_its_fault_is_one_trace() -> None:
    torn = "\n".join(
        f"the sponsor of the mortgage loans made them in the year bef\nthe year before that {at} mortg"
        for at in range(9)
    )
    for heads, traces in (
        (["Number of Mortgage"] * 3, 0),
        (["Number of Mortgage", "Number of Loans o", "Number of Notes"], 3),
    ):
        source = source_of(
            "\n".join((*heads, torn, "the loans before the mortgage of the year are those of the sponsor"))
        )
        told = Sink()
        for line in range(1, 4):
            told.report(codes.MISSPELT_HEAD, f"line {line}", source.line_span(line), "not known")
        assert torn_edge(source.text)
        assert len(find_gaps(source, told.sorted())) == traces


@pytest.mark.parametrize(("first", "expected"), [(codes.NOT_A_FIGURE, ["TS021"]), (codes.OTHER_DATE, ["TS601"])])
def test_what_lost_blank_lines_join_is_told_with_what_they_leave_behind(first: codes.Code, expected: list[str]) -> None:
    """A fact of another pool that follows at once, stated twice, is told apart where nothing else shows that the lines are lost."""
    text = "".join(f"the loans of pool {line}\n" for line in range(80))
    sink = Sink()
    for line, code in ((10, first), (30, codes.STATED_TWICE)):
        sink.report(code, "stated twice", Span(text.index(f" {line}"), text.index(f" {line}") + 3), "here")
    found = [each.code.id for each in fold_close(source_of(text), sink.sorted())]
    assert [code for code in found if code != first.id] == expected
