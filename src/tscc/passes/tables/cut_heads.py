"""Heads and titles of tables that are not whole, as the other tables of the pool or their own last words show, or have a line twice.

Only a note, for a shelf may shorten the head of one table. What is reported there already is not reported again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, quoted
from tscc.grammar.ahead import regex
from tscc.passes.tables.column_keys import Headed, PoolTables
from tscc.syntax import nodes
from tscc.vocabulary.column_heads import is_unknown_key
from tscc.vocabulary.fact_labels import is_begun
from tscc.vocabulary.near_words import is_near

_FEWEST_OTHERS = 2
"""The fewest other tables with the same words that make a habit of the pool."""
_FEWEST_BEGUN = 2
"""Columns of averages whose heads lack what they are the averages of: one alone may be of what divides the table."""
_WITHIN = regex(r"(?:by|of)\s", re.IGNORECASE)
"""How a title does not begin: `BY LOAN-TO-VALUE RATIOS`, `of Mortgaged Properties by State`."""
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
    reported = sink.sorted()
    told = [found.primary.span for found in reported]
    exchanged = [found.primary.span for found in reported if found.code is codes.COLUMNS_EXCHANGED]
    for headed in tables:
        cells = headed.table.head.cells
        if any(headed.table.span.overlaps(span) for span in exchanged):
            continue  # the heads are, not the figures
        if cells and not any(cell.span.overlaps(span) for cell in cells for span in told):
            _report_head(headed, [other for other in tables if other is not headed], columns, sink)
    titled = [(headed.table.title, _words(headed)) for headed in tables if headed.table.title]
    within = [words for _, words in titled if _WITHIN.match(words) or _LETTER.match(words)]
    printed = _printed(tables)
    for lines, words in titled:
        if any(line.span.overlaps(span) for line in lines for span in told):
            continue
        if words in within and len(within) < len(titled) > _FEWEST_OTHERS:
            message = f"the title {quoted(words)} begins in the middle of a phrase"
            sink.report(codes.LINE_OF_HEAD_LOST, message, lines[0].span, "perhaps the words before it are lost")
        elif broken := [line for line in lines if _breaks_off(line, lines, words, printed)]:
            message = f"the title {quoted(words)} breaks off"
            sink.report(codes.LINE_OF_HEAD_LOST, message, broken[0].span, "perhaps the words behind it are lost")
        elif whole := next((each for _, each in titled if each.casefold().startswith(f"{words} by ".casefold())), ""):
            message = f"the title {quoted(words)} does not say by what, as {quoted(whole)} does"
            sink.report(codes.LINE_OF_HEAD_LOST, message, lines[-1].span, "perhaps a line below this is lost")
    for headed in tables:
        title = [(line.text, line.span) for line in headed.table.title]
        head = [(line.text, line.span) for line in headed.table.head.lines]
        for (one, _), (two, span) in (*pairwise(title), *pairwise(head)):
            if one.split() == two.split() and not any(span.overlaps(each) for each in told):
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
    return " ".join(" ".join(line.text.split()) for line in headed.table.title)


def _report_head(headed: Headed, others: Sequence[Headed], columns: PoolTables, sink: Sink) -> None:
    """Report the heads that are begun only, or the first that lacks words of that column in all others, or has them beside it."""
    begun = [place for place, header in enumerate(headed.headers) if place and is_begun(header)]
    if len(begun) >= _FEWEST_BEGUN:
        cells = [cell.span for cell in headed.table.head.cells if cell.column == begun[0]]
        message = (
            f"the heads of {len(begun)} columns, as {quoted(headed.headers[begun[0]])}, do not say of what they are"
        )
        sink.report(codes.LINE_OF_HEAD_LOST, message, cells[0], "perhaps a line of the head is lost")
        return
    for place, full in _cut_columns(headed, others, columns):
        header = headed.headers[place]
        cells = [cell.span for cell in headed.table.head.cells if cell.column == place]
        cut = len(header) < len(full)
        message = f"the column head {quoted(header)} {'lacks words: it ' * cut}is {quoted(full)} in the other tables"
        label = "perhaps a line of the head is lost" if cut else "not a known column head"
        sink.report(codes.LINE_OF_HEAD_LOST, message, cells[0], label)
        return
    for place, (one, two) in _moved(headed, others):
        cells = [cell.span for cell in headed.table.head.cells if cell.column == place]
        heads = f"{quoted(headed.headers[place])} and {quoted(headed.headers[place + 1])}"
        message = f"the column heads {heads} are {quoted(one)} and {quoted(two)} in the other tables"
        sink.report(codes.LINE_OF_HEAD_LOST, message, cells[0], "perhaps a line of the head is shifted")
        return


def _cut_columns(headed: Headed, others: Sequence[Headed], columns: PoolTables) -> Iterator[tuple[int, str]]:
    """The columns that lack words, with their heads in the other tables; a word in a head beside it is not lost."""
    keys = columns.keys_by_head(headed)
    alike = [each for each in others if len(each.headers) == len(headed.headers)]
    for place, header in enumerate(headed.headers[1:], 1):
        full = {tuple(each.headers[place].lower().split()) for each in alike}
        known = {columns.keys_by_head(each)[place] for each in alike} - {keys[place]}
        own = header.lower().split()
        if own and known and is_unknown_key(keys[place]) and all(_is_spoilt(own, words) for words in full):
            yield place, alike[0].headers[place]
            continue
        if len(alike) < _FEWEST_OTHERS or len(full) != 1 or (known and not is_unknown_key(keys[place])):
            continue
        (words,) = full
        rest = iter(words)
        lost = set(words) - {word for each in headed.headers for word in each.lower().split()}
        if own and lost and all(word in rest for word in own):
            yield place, alike[0].headers[place]


def _is_spoilt(own: Sequence[str], words: Sequence[str]) -> bool:
    """Whether a head is another one cut off, with its words in another order, or with a letter wrong."""
    head, whole = " ".join(own), " ".join(words)
    return whole.startswith(head) or sorted(own) == sorted(words) or is_near(head, whole)


def _moved(headed: Headed, others: Sequence[Headed]) -> Iterator[tuple[int, tuple[str, str]]]:
    """The columns with words that all other tables print over the next column, or the other way round; both heads there."""
    alike = [each.headers for each in others if len(each.headers) == len(headed.headers)]
    for place in range(len(headed.headers) - 1):
        usual = {each[place : place + 2] for each in alike}
        own = headed.headers[place : place + 2]
        if len(alike) < _FEWEST_OTHERS or len(usual) != 1 or not all(own):
            continue
        ((one, two),) = usual
        if one and two and one != own[0] and sorted(f"{one} {two}".split()) == sorted(" ".join(own).split()):
            yield place, (one, two)
