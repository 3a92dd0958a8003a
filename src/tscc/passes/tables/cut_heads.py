"""Heads and titles of tables that are not whole, as the other tables of the pool or their own last words show, or have a line twice.

Only a note, for a shelf may shorten the head of one table. What is reported there already is not reported again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import TypeVar

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, quoted
from tscc.grammar.ahead import regex
from tscc.passes.pieces import text_of
from tscc.passes.tables.column_keys import Headed, PoolTables
from tscc.syntax import nodes
from tscc.text.source import Span, Spans
from tscc.vocabulary.column_heads import is_unknown_key
from tscc.vocabulary.dimensions import dimensions_named
from tscc.vocabulary.fact_labels import is_begun
from tscc.vocabulary.near_words import is_near

_Counted = TypeVar("_Counted")
_FEWEST_OTHERS = 2
"""The fewest other tables with the same words that make a habit of the pool."""
_FEWEST_BEGUN = 2
"""Columns of averages whose heads lack what they are the averages of: one alone may be of what divides the table."""
_WITHIN = regex(r"(?:by|of|to|with|and|or|than)\s|\([^()]*\)\Z", re.IGNORECASE)
"""How a title does not begin: `BY LOAN-TO-VALUE RATIOS`, `of Mortgaged Properties by State`; nor is it all in brackets, `(As of May 1)`."""
_ENDS_WITHIN = regex(
    r"\b(?:by|of|for|from|in|with|the|and)$|\b(?!(?:group|pool|class|series|type|grade|program|tier)\b)[a-z]+ [a-z]$",
    re.IGNORECASE,
)
"""How a title does not end: `Credit Score Distribution of the`, `Distribution of P`; `Loan Group A` is whole."""
_AMID = regex(r"\b(?:of|by|the|for) (?:by|of)\b", re.IGNORECASE)
"""What no title has: `GEOGRAPHIC DISTRIBUTION OF BY LOAN-TO-VALUE RATIOS`."""
_LETTER = regex(r"[a-z]|[B-HJ-Z] ")
"""How a title within a word begins: `mentation Types`, `F MORTGAGE LOANS`."""


def report_cut_heads(tables: Sequence[Headed], columns: PoolTables, sink: Sink) -> None:
    """Report each table whose columns lack words that all other tables print in theirs, and titles that are a part of a phrase."""
    told = sink.told()
    exchanged = Spans(found.primary.span for found in sink.sorted() if found.code is codes.COLUMNS_EXCHANGED)
    alike: dict[int, _Alike] = {}
    for headed in tables:
        alike.setdefault(len(headed.headers), _Alike(len(headed.headers))).add(headed, columns.keys_by_head(headed))
    for headed in tables:
        cells = headed.table.head.cells
        if exchanged.overlap(headed.table.span):
            continue  # the heads are, not the figures
        if cells and not any(told.overlap(cell.span) for cell in cells):
            _report_head(headed, alike[len(headed.headers)], sink)
    titled = [(headed.table.title, _words(headed)) for headed in tables if headed.table.title]
    within = [words for _, words in titled if _WITHIN.match(words) or _LETTER.match(words)]
    by_what = dict.fromkeys(words for _, words in titled if " by " in words.casefold())
    printed = _printed(tables)
    for lines, words in titled:
        if any(told.overlap(line.span) for line in lines):
            continue
        if words in within and len(within) < len(titled) > _FEWEST_OTHERS:
            message = f"the title {quoted(words)} begins in the middle of a phrase"
            sink.report(codes.LINE_OF_HEAD_LOST, message, lines[0].span, "perhaps the words before it are lost")
        elif broken := [line for line in lines if _breaks_off(line, lines, words, printed)]:
            message = f"the title {quoted(words)} breaks off"
            sink.report(codes.LINE_OF_HEAD_LOST, message, broken[0].span, "perhaps the words behind it are lost")
        elif whole := next((each for each in by_what if each.casefold().startswith(f"{words} by ".casefold())), ""):
            message = f"the title {quoted(words)} does not say by what, as {quoted(whole)} does"
            sink.report(codes.LINE_OF_HEAD_LOST, message, lines[-1].span, "perhaps a line below this is lost")
    for headed in tables:
        title = [(line.text, line.span) for line in headed.table.title]
        head = [(line.text, line.span) for line in headed.table.head.lines]
        for (one, _), (two, span) in (*pairwise(title), *pairwise(head)):
            if one.split() == two.split() and not told.overlap(span):
                sink.report(codes.LINE_OF_HEAD_LOST, "the line is printed twice", span, "the same as the line above")


def _printed(tables: Sequence[Headed]) -> dict[str, set[str]]:
    """The words of all titles and heads, each with the titles of the tables that print it."""
    printed: dict[str, set[str]] = {}
    for headed in tables:
        title = _words(headed)
        for word in f"{title} {' '.join(headed.headers)}".split():
            if (plain := word.strip("().,").lower()).isalpha():
                printed.setdefault(plain, set()).add(title)
    return printed


def _breaks_off(
    line: nodes.WrittenLine, lines: Sequence[nodes.WrittenLine], words: str, printed: dict[str, set[str]]
) -> bool:
    """Whether a line of a title ends within a phrase or a word: one that begins a word of other titles and heads, and is none itself."""
    text = line.text.strip()
    if _ENDS_WITHIN.search(words) if line is lines[-1] else _AMID.search(words):
        return True
    last = text.split()[-1].lower()
    longer = [word for word in printed if word.startswith(last) and printed[word] != {words}]
    known = {word for word in longer if len(word) <= len(last) + 1}
    return last.isalpha() and len(longer) > len(known) and not known & {last, f"{last}s"}


def _words(headed: Headed) -> str:
    return text_of(headed.table.title)


class _Alike:
    """What the tables with as many columns have over each: counted once, as each table is held against all others."""

    def __init__(self, columns: int) -> None:
        self._tables: list[Headed] = []
        self._keys: dict[Span, Sequence[str]] = {}
        self._heads: list[Counter[tuple[str, ...]]] = [Counter() for _ in range(columns)]
        self._meant: list[Counter[str]] = [Counter() for _ in range(columns)]
        self._pairs: list[Counter[tuple[str, ...]]] = [Counter() for _ in range(columns)]

    def add(self, headed: Headed, keys: Sequence[str]) -> None:
        """Add a table with the keys of its columns."""
        self._tables.append(headed)
        self._keys[headed.table.span] = keys
        for place, header in enumerate(headed.headers):
            self._heads[place][_small(header)] += 1
            self._meant[place][keys[place]] += 1
            self._pairs[place][headed.headers[place : place + 2]] += 1

    def keys(self, headed: Headed) -> Sequence[str]:
        """The keys of the columns of one of the tables."""
        return self._keys[headed.table.span]

    def others(self) -> int:
        """How many tables there are beside one."""
        return len(self._tables) - 1

    def other(self, headed: Headed) -> Headed:
        """The first of the tables beside one."""
        return self._tables[self._tables[0] is headed]

    def heads(self, headed: Headed, place: int) -> Iterator[tuple[str, ...]]:
        """The words of the different heads that the other tables have over a column."""
        return _without(self._heads[place], _small(headed.headers[place]))

    def usual(self, headed: Headed, place: int) -> AbstractSet[str]:
        """The words of a head that the other tables have over the column too, where these have one head there."""
        own, usual = set(_small(headed.headers[place])), _lone(self.heads(headed, place))
        return own if usual is None else own.intersection(usual)

    def meant(self, headed: Headed, place: int) -> Iterator[str]:
        """The different keys that the column has in the other tables."""
        return _without(self._meant[place], self.keys(headed)[place])

    def pairs(self, headed: Headed, place: int) -> Iterator[tuple[str, ...]]:
        """The different heads that the other tables have over a column and the next."""
        return _without(self._pairs[place], headed.headers[place : place + 2])


def _small(header: str) -> tuple[str, ...]:
    return tuple(header.lower().split())


def _without(counted: Counter[_Counted], own: _Counted) -> Iterator[_Counted]:
    """What is counted for others than one of its own."""
    return (each for each, times in counted.items() if times > (each == own))


def _lone(found: Iterator[_Counted]) -> _Counted | None:
    """The only one of some; None where there are several, of which no more than two are looked at."""
    first = next(found, None)
    return first if next(found, None) is None else None


def _report_head(headed: Headed, alike: _Alike, sink: Sink) -> None:
    """Report the heads that are begun only, or the first that has its words in all others beside it, or lacks them."""
    begun = [place for place, header in enumerate(headed.headers) if place and is_begun(header)]
    if len(begun) >= _FEWEST_BEGUN:
        first = quoted(headed.headers[begun[0]])
        message = f"the heads of {len(begun)} columns, as {first}, do not say of what they are"
        sink.report(codes.LINE_OF_HEAD_LOST, message, headed.place_of(begun[0]), "perhaps a line of the head is lost")
        return
    for place, (one, two) in _moved(headed, alike):
        heads = f"{quoted(headed.headers[place])} and {quoted(headed.headers[place + 1])}"
        message = f"the column heads {heads} are {quoted(one)} and {quoted(two)} in the other tables"
        sink.report(codes.LINE_OF_HEAD_LOST, message, headed.place_of(place), "perhaps a line of the head is shifted")
        return
    for place, full in _cut_columns(headed, alike):
        header = headed.headers[place]
        cut = len(header) < len(full)
        message = f"the column head {quoted(header)} {'lacks words: it ' * cut}is {quoted(full)} in the other tables"
        label = "perhaps a line of the head is lost" if cut else "not a known column head"
        sink.report(codes.LINE_OF_HEAD_LOST, message, headed.place_of(place), label)
        return


def _cut_columns(headed: Headed, alike: _Alike) -> Iterator[tuple[int, str]]:
    """The columns that lack words, with their heads in the other tables; a word in a head beside it is not lost."""
    keys = alike.keys(headed)
    for place, header in enumerate(headed.headers[1:], 1):
        known = any(key != keys[place] for key in alike.meant(headed, place))
        own = header.lower().split()
        unknown = is_unknown_key(keys[place])
        if own and known and unknown and all(_is_spoilt(own, words) for words in alike.heads(headed, place)):
            yield place, alike.other(headed).headers[place]
            continue
        words = _lone(alike.heads(headed, place))
        if alike.others() < _FEWEST_OTHERS or words is None or (known and not unknown):
            continue
        rest = iter(words)
        missing = [word for word in words if word not in own]
        kept = {word for beside in range(1, len(headed.headers)) for word in alike.usual(headed, beside)}
        if not _is_at_margin(missing, headed.headers[0].lower()):
            kept.update(_small(headed.headers[0]))
        if own and not kept.issuperset(missing) and all(word in rest for word in own):
            yield place, alike.other(headed).headers[place]


def _is_at_margin(missing: Sequence[str], labels: str) -> bool:
    """Whether words moved into the head of the labels with the rest of a line: several, or one before or behind a head without it."""
    words = " ".join(missing)
    if len(missing) > 1 and words in labels:
        return True
    rest = labels.removeprefix(f"{words} ").removesuffix(f" {words}")
    return rest != labels and dimensions_named(rest) == dimensions_named(labels)


def _is_spoilt(own: Sequence[str], words: Sequence[str]) -> bool:
    """Whether a head is another one cut off, with its words in another order, or with a letter wrong."""
    head, whole = " ".join(own), " ".join(words)
    return whole.startswith(head) or sorted(own) == sorted(words) or is_near(head, whole)


def _moved(headed: Headed, alike: _Alike) -> Iterator[tuple[int, tuple[str, str]]]:
    """The columns with words that all other tables print over the next column, or the other way round; both heads there."""
    for place in range(len(headed.headers) - 1):
        own = headed.headers[place : place + 2]
        usual = _lone(alike.pairs(headed, place)) if alike.others() >= _FEWEST_OTHERS and all(own) else None
        if usual is None:
            continue
        one, two = usual
        if one and two and one != own[0] and sorted(f"{one} {two}".split()) == sorted(" ".join(own).split()):
            yield place, (one, two)
