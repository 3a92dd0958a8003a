"""Which column each head of a table means; a head that is misspelt or unknown is reported.

The key of such a column is restored only where its total proves it: the loan count or the balance of the pool, which
the text or another table states. Otherwise the column is kept as `column_N`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from typing import Any

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Help, Label, Sink, perhaps
from tscc.grammar.ahead import regex
from tscc.passes.figures import Quantity, fault_of_any, number_in
from tscc.passes.pools.which_pool.by_pool import designations
from tscc.passes.tables.share_columns import are_shares_of_balances, settle_shares
from tscc.syntax import nodes
from tscc.syntax.nodes import in_column
from tscc.text.source import Span
from tscc.vocabulary.column_heads import (
    SIGNS,
    column_key,
    is_recognized,
    is_unknown_key,
    misspelt_words,
    names_percent,
    near_word,
    unknown_key,
)
from tscc.vocabulary.column_kinds import SHARES
from tscc.vocabulary.near_words import NearWord
from tscc.vocabulary.scales import UNCERTAIN, scale_of

_TOTALLED = {"loan_count": "loan count", "balance_usd": "balance"}
"""Columns whose total is a figure of the pool."""
_FEWEST_ROWS = 2
"""Rows with a figure that show a column."""

_CONDITION = regex(
    r"(?:[<>]=?|over|under|above|below|up to|at least)\s?\$?\d|\$?\d[\d,.]*%? ?(?:-|to|thru) ?\$?\d", re.IGNORECASE
)

_SHARE = regex(r"\d*\.\d+(?: ?%)?|\d+ ?%")
"""A percentage, which may lack its sign but is no count and no amount: `16.00`, `84%`."""


class Headed(msgspec.Struct, frozen=True):
    """A table with the text of each head, without marks, and the scale of its amounts; that of the labels first."""

    table: nodes.Table
    headers: tuple[str, ...]
    scales: tuple[int, ...]

    def keys(self) -> list[str]:
        """The key of each column by its head alone, each key once; one whose scale does not fit or is not certain has none."""
        keys = ["label"]
        spans = self.table.head.over_several()
        for place, header in enumerate(self.headers[1:], 1):
            key = column_key(header, place) if header else unknown_key(place)
            if is_unknown_key(key) and header and place in spans:
                key = column_key(header.replace(spans[place], "", 1), place)
            amounts = key.endswith("_usd")
            unscaled = (amounts and self.scales[place] == UNCERTAIN) or (not amounts and scale_of(header))
            if unscaled or self._is_condition(place) or self.counts_some(place):
                key = unknown_key(place)
            keys.append(key if key not in keys else unknown_key(place))
        return keys

    def counts_some(self, place: int) -> bool:
        """Whether a column counts some of the loans that another counts: `Number of FHA Loans` beside `Number of Loans`."""
        mine, key = self.headers[place].lower().split(), column_key(self.headers[place], 0)
        alike = [other for other in self.headers[1:] if not is_unknown_key(key) and column_key(other, 0) == key]
        others = (other.lower().split() for other in alike)
        return any(other[0] == mine[0] and other[-1] == mine[-1] and {*other} < {*mine} for other in others)

    def _is_condition(self, place: int) -> bool:
        """Whether a column has no figures but a second condition of its rows: `> 85.0`, `80.1-85.0`."""
        texts = [" ".join(cell.text.split()) for cell in self.table.cells_in(place)]
        return bool(texts) and all(map(_CONDITION.match, texts))

    def total(self, place: int) -> Decimal | None:
        """The figure of a column in the row of the total."""
        cells = in_column(self.table.total.cells, place) if self.table.total else []
        return number_in(cells[0], Quantity.USD, self.scales[place]) if len(cells) == 1 else None

    def place_of(self, place: int, word: str = "") -> Span:
        """The place of a word in the head of a column, or of a part of it, or of the head where it is on two lines."""
        cells = in_column(self.table.head.cells, place)
        for cell in cells:
            if word and word in cell.text:
                start = cell.span.start + cell.text.find(word)
                return Span(start, start + len(word))
        parts = (cell.span for part in word.split() for cell in cells if cell.text == part)
        return next(parts, cells[0].span)


class PoolTables:
    """The tables of a pool, with what it `stated` elsewhere: what their columns have in common."""

    def __init__(self, tables: Sequence[Headed], stated: Mapping[str, Any]) -> None:
        self._keys = {each.table.span: each.keys() for each in tables}
        self._totals: dict[str, list[Decimal]] = {
            key: [Decimal(stated[key])] if stated.get(key) is not None else [] for key in _TOTALLED
        }
        for each in tables:
            for key in set(_TOTALLED) & set(self._keys[each.table.span]):
                total = each.total(self._keys[each.table.span].index(key))
                self._totals[key] += [total] if total is not None else []

    def keys_by_head(self, headed: Headed) -> Sequence[str]:
        """The keys of the columns of one of the tables by its heads alone."""
        return self._keys[headed.table.span]

    def read_keys(self, headed: Headed, sink: Sink) -> list[str]:
        """The keys of the columns of one of the tables."""
        keys = list(self.keys_by_head(headed))
        self._report_misspelt(headed, 0, sink)
        reported = {place for place in range(1, len(keys)) if self._mend(headed, keys, place, sink)}
        self._report_unknown(headed, keys, reported, sink)
        pools = [place for place, header in enumerate(headed.headers) if place and designations(header)]
        _restore_shares(headed, keys, reported, pools, sink)
        _report_shares_of_pools(headed, keys, pools, sink)
        _report_headless(headed, sink)
        heads = ["" if place in reported else head for place, head in enumerate(headed.headers)]
        settled = settle_shares(headed.table, keys, heads)
        _report_doubled(headed, settled, sink)
        return settled

    def _mend(self, headed: Headed, keys: list[str], place: int, sink: Sink) -> bool:
        """Report a head with a misspelt word, and restore its key where the total proves it."""
        header = headed.headers[place]
        near = near_word(header) if header else None
        if near is None or headed.scales[place] == UNCERTAIN:
            return near is None and self._report_misspelt(headed, place, sink)
        mended = column_key(near.mend(header), place)
        keys[place] = mended if self._proves(headed, place, mended, keys) else unknown_key(place)
        _report_word(headed, place, near, self._label(headed, place, keys[place]), sink)
        return True

    def _report_misspelt(self, headed: Headed, place: int, sink: Sink) -> bool:
        """Report the misspelt words of a head that means the same with them and without; those of titles are over the labels."""
        found = misspelt_words(headed.headers[place], title=place == 0)
        for near in found:
            _report_word(headed, place, near, "the column is read as without the fault", sink)
        return bool(found)

    def _proves(self, headed: Headed, place: int, key: str, keys: Sequence[str]) -> bool:
        """Whether the total of a column is the figure of the pool under a key that no other column has."""
        total = headed.total(place)
        return (
            total is not None and key not in keys and any(abs(total - each) < 1 for each in self._totals.get(key, ()))
        )

    def _label(self, headed: Headed, place: int, key: str) -> str:
        if is_unknown_key(key):
            return f"the column is kept as `{key}`"
        return f"the column is read as `{key}`: its total, {headed.total(place):,}, is the pool's {_TOTALLED[key]}"

    def _report_unknown(self, headed: Headed, keys: list[str], reported: set[int], sink: Sink) -> None:
        """Report an unknown head in a table that lacks a column that all other tables of the pool have, or whose total is the pool's."""
        others = [found for span, found in self._keys.items() if span != headed.table.span]
        for key, name in _TOTALLED.items():
            if key in keys:
                continue
            usual = len(others) > 1 and all(key in found for found in others)
            unknown = [
                place
                for place, header in enumerate(headed.headers[1:], 1)
                if header
                and headed.scales[place] != UNCERTAIN
                and place not in reported
                and is_unknown_key(keys[place])
                and not is_recognized(header)
            ]
            proved = [place for place in unknown if self._proves(headed, place, key, keys)]
            for place in proved[:1] or (unknown if usual and len(unknown) == 1 else ()):
                keys[place] = key if proved else keys[place]
                reported.add(place)
                sink.report(
                    codes.MISSPELT_HEAD,
                    f"`{headed.headers[place]}` is not a known column head",
                    headed.place_of(place),
                    self._label(headed, place, keys[place]),
                    notes=(f"every other table of the pool has a column with the {name}",) if usual else (),
                )


def _report_word(headed: Headed, place: int, near: NearWord, label: str, sink: Sink) -> None:
    """Report a misspelt word of a head."""
    span = headed.place_of(place, near.word)
    whole = span.end - span.start == len(near.word)
    word = "word" if " " not in near.word else "part"
    message = f"`{near.word}` is not a known {word} of a column head"
    ways = perhaps(near.likely, span) if whole else (Help(f"perhaps `{near.likely}`"),)
    sink.report(codes.MISSPELT_HEAD, message, span, label, help=ways)


def _restore_shares(
    headed: Headed, keys: list[str], reported: Collection[int], pools: Collection[int], sink: Sink
) -> None:
    """Read and report columns that print `%` below heads that mean shares with the percent sign they lack: `of Balance`.

    A share of one of the `pools` is none of the pool that the table is of. A head with that sign and words too many is over
    shares if they are those of the balances: `% of W.A. Mortgage Pool`.
    """
    for place, header in enumerate(headed.headers):
        if not header or place in reported or place in pools or not is_unknown_key(keys[place]):
            continue
        meant = column_key(f"% {header.lstrip(SIGNS + ' ')}", place)
        if is_unknown_key(meant) and names_percent(header) and are_shares_of_balances(headed.table, place, keys):
            meant = "balance_pct"
        if meant in SHARES and meant not in keys and _are_shares(headed.table.cells_in(place)):
            keys[place] = meant
            label = f"the column is read as `{meant}`: its figures are percentages"
            if not pools:  # of which the column is the total
                sink.report(
                    codes.MISSPELT_HEAD, f"`{header}` is not a known column head", headed.place_of(place), label
                )


def _report_shares_of_pools(headed: Headed, keys: Sequence[str], pools: Collection[int], sink: Sink) -> None:
    """Report the columns of shares below heads that name one pool alone, and not what is below them."""
    alone = [place for place in pools if place not in headed.table.head.over_several()]
    unread = [place for place in alone if is_unknown_key(keys[place]) and _are_shares(headed.table.cells_in(place))]
    for place in unread[:1]:
        others = tuple(Label(headed.place_of(other), "of a pool too") for other in unread[1:])
        message = f"`{headed.headers[place]}` does not say what is below it"
        label = f"the column is kept as `{keys[place]}`: its shares are of one pool"
        sink.report(codes.MISSPELT_HEAD, message, headed.place_of(place), label, secondary=others)


def _are_shares(cells: Sequence[nodes.Cell]) -> bool:
    """Whether some cells are percentages: one at least has a `%`, and all but one have a `%` or a decimal point, and no `$` or comma."""
    shares = [_SHARE.fullmatch(cell.text.strip()) is not None for cell in cells]
    return any("%" in cell.text for cell in cells) and len(shares) - sum(shares) <= 1 < sum(shares)


def _report_doubled(headed: Headed, keys: Sequence[str], sink: Sink) -> None:
    """Report further columns of counts or of balances, as of another date: only one of them is that of the table.

    What adds up to 100 is a share, whose head lacks a word; one with the total of the other says the same. Those under
    heads over several columns are one fault.
    """
    meant = {
        place: column_key(header, place)
        for place, header in enumerate(headed.headers)
        if place and header and is_unknown_key(keys[place]) and not headed.counts_some(place)
    }
    doubled = {
        place: keys.index(key)
        for place, key in meant.items()
        if key in _TOTALLED and key in keys and headed.total(place) not in (None, 100, headed.total(keys.index(key)))
    }
    spans = headed.table.head.over_several()
    if len(doubled) > 1 and doubled.keys() <= spans.keys():
        _report_blocks(headed, keys, doubled, spans, sink)
        return
    for place, first in doubled.items():
        key, other = meant[place], headed.headers[first]
        message = f"`{headed.headers[place]}` means a {_TOTALLED[key]}, as `{other}` does"
        label = f"the column is kept as `{keys[place]}`, the other is read as `{key}`"
        sink.report(codes.READ_TWO_WAYS, message, headed.place_of(place), label)


def _report_blocks(
    headed: Headed, keys: Sequence[str], doubled: Mapping[int, int], spans: Mapping[int, str], sink: Sink
) -> None:
    """Report the heads over several columns below which the columns of another are again: `Group I` beside `Total Pool`."""
    own, others = [[*dict.fromkeys(spans[place] for place in each)] for each in (doubled.values(), doubled)]
    place = next(iter(doubled))
    kept = [keys[each] for each, words in spans.items() if words in others]
    message = f"the columns of `{own[0]}` are there again below {' and '.join(f'`{each}`' for each in others)}"
    label = f"these are kept as `{kept[0]}` to `{kept[-1]}`, those of `{own[0]}` are read"
    sink.report(codes.READ_TWO_WAYS, message, headed.place_of(place), label)


def _report_headless(headed: Headed, sink: Sink) -> None:
    """Report a column that has figures in each row but no head, in a table with heads."""
    if not any(headed.headers[1:]):
        return
    for place, header in enumerate(headed.headers[1:], 1):
        cells = headed.table.cells_in(place)
        if header or len(cells) < max(len(headed.table.rows), _FEWEST_ROWS) or any(map(fault_of_any, cells)):
            continue
        message = f"column {place + 1} of the table has no head"
        label = f"the column is kept as `{unknown_key(place)}`"
        sink.report(codes.MISSPELT_HEAD, message, cells[0].span, label)
