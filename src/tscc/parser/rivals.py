"""Rivals of a reading: the places where another way costs little more, joins it again and means something else.

Where the lines are in blocks, and the tables add up in one of the two ways and not in the other, that way is taken: sums are
evidence that words and looks are not. Otherwise the cheaper way stays, and where the other costs nearly the same it is a close
call, which is reported, but where the tables add up and the other way has no total to compare.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec

from tscc.grammar.generated_words import LOOKS
from tscc.parser.reading import Way, kind_of
from tscc.text import geometry
from tscc.text.lines import Candidate, CloseCall, Line

_CLOSE = 2
"""How much more than the reading another may cost and still be reported: what is certain differs by far more."""
_LONGEST_LINES = 12
"""The most lines between two ways of reading that join again; what is longer is a matter of many lines."""

Taken = list[Candidate | None]


class Rival(msgspec.Struct, frozen=True):
    """Another way to read some lines, from where it parts with the reading to where it joins it again."""

    first: int
    """The index of its first line."""
    taken: tuple[Candidate | None, ...]
    """What it takes each of its lines as."""
    more: int
    """How much more it costs."""
    call: CloseCall

    @property
    def end(self) -> int:
        """The index behind its last line."""
        return self.first + len(self.taken)


def find_rivals(lines: Sequence[Line], read: Sequence[Way]) -> Iterator[Rival]:
    """The rivals of a reading that mean something else, in order."""
    for index, way in enumerate(read):
        for rival in way.rivals:
            mine, other, at = way, rival, index
            pairs: list[tuple[int, Candidate | None, Candidate | None]] = []
            while mine is not other and mine.before and other.before and len(pairs) <= _LONGEST_LINES:
                pairs.append((at, mine.candidate, other.candidate))
                mine, other, at = mine.before, other.before, at - 1
            pairs.reverse()
            differ = [pair for pair in pairs if _meaning(lines[pair[0]], pair[1]) != _meaning(lines[pair[0]], pair[2])]
            if differ and len(pairs) <= _LONGEST_LINES:
                _, first, instead = differ[0]
                call = CloseCall(tuple(lines[at] for at, _, _ in differ), _name_of(first), _name_of(instead))
                yield Rival(pairs[0][0], tuple(each for _, _, each in pairs), rival.cost - way.cost, call)


def settle(
    taken: Taken, rivals: Sequence[Rival], ties: Callable[[Taken, Rival, bool], bool | None]
) -> tuple[Taken, list[CloseCall]]:
    """What each line is taken as where the sums decide, and the close calls that they do not decide.

    `ties` says whether the tables around a rival add up as the lines are taken, or, if the last argument is true, as the rival
    takes its own; None where they do not say.
    """
    settled = [*taken]
    calls: list[CloseCall] = []
    end = 0
    for rival in rivals:
        if rival.first < end:
            continue  # a way that parts with lines that are read otherwise now
        mine = ties(settled, rival, False)
        close = rival.more <= _CLOSE
        other = ties(settled, rival, True) if mine is False or (mine and close) else None
        if other and not mine:
            settled[rival.first : rival.end] = rival.taken
            end = rival.end
        elif close and not (mine and not other):
            calls.append(rival.call)
    return settled, calls


def _meaning(line: Line, candidate: Candidate | None) -> tuple[object, ...]:
    """What a line means in a way: the name of its kind, and the cells of a row; strokes mean the same everywhere."""
    if not any(map(str.isalnum, line.text)):
        return ()
    if candidate is None or candidate.grid is None or candidate.kind not in ("ROW", "TOTAL"):
        return (_name_of(candidate),)
    return (_name_of(candidate), tuple(geometry.cells(line.text, candidate.grid.columns)))


def _name_of(candidate: Candidate | None) -> str:
    """What messages call a line as it is taken; kinds of one name mean the same."""
    kind = kind_of(candidate)
    return str(LOOKS.get(kind, LOOKS["BY_WORDS"])["is"]) if candidate else "a line out of sequence"
