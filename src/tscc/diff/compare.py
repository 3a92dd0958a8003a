"""Compare two documents: what they are, then facts, tables, footnotes, narrative, and what was not read.

What identifies the files is not compared: the source, the EDGAR header, and where things are. What follows from the figures is not
either: derived figures and checks.
"""

from __future__ import annotations

from collections.abc import Iterator

from tscc.diff.changes import Comparison, Side, Step
from tscc.diff.coarse import in_printed_digits
from tscc.diff.collected import Ends, Found
from tscc.diff.generic_changes import compare_generic_tables
from tscc.diff.pairs import Pairs, pair
from tscc.diff.prose_changes import compare_items, compare_notes, compare_unread, same_notes
from tscc.diff.record_changes import compare_records, folded, values_of
from tscc.diff.table_changes import compare_tables
from tscc.document.model import Document, Pool

_POOL_PARTS = frozenset({"id", "stratifications", "derived"})


def compare(old: Document, new: Document) -> Comparison:
    """The differences of two documents, in the order of a document."""
    old, new = in_printed_digits(old), in_printed_digits(new)
    notes, pools = same_notes(old, new), _same_pools(old, new)
    found = Found(old, new, notes.both)
    compare_records(
        old.filing, new.filing, (Step("filing", ""),), Ends("/filing", "/filing"), found, skip=frozenset({"items"})
    )
    compare_records(old.deal, new.deal, (Step("deal", ""),), Ends("/deal", "/deal"), found)
    found.value((Step("filing", ""),), "declined", (old.declined, new.declined), Ends("/declined", "/declined"))
    base = Ends("/pools", "/pools")
    steps = [(Step("pool", old.pools[left].id), left, right) for left, right in pools.both]
    for step, left, right in steps:
        ends = base.to(left, right)
        found.value((step,), "id", (old.pools[left].id, new.pools[right].id), ends.to("id"))
        compare_records(old.pools[left], new.pools[right], (step,), ends, found, skip=_POOL_PARTS)
    found.alone(pools, (old.pools, new.pools), (), base, lambda pool, _: (Step("pool", pool.id), _facts(pool), None))
    for step, left, right in steps:
        ends = base.to(left, right).to("stratifications")
        compare_tables(old.pools[left].stratifications, new.pools[right].stratifications, (step,), ends, found)
    compare_generic_tables(old.tables, new.tables, found)
    compare_notes(old, new, notes, found)
    compare_items(old, new, found)
    compare_unread(old, new, found)
    return Comparison(
        old=_side(old),
        new=_side(new),
        notices=tuple(_notices(old, new, pools)),
        changes=tuple(found.changes),
        within_rounding=tuple(found.within_rounding),
    )


def _same_pools(old: Document, new: Document) -> Pairs[Pool]:
    """The pools of one name, and the only pool of each document under whatever name."""
    pairs = pair(old.pools, new.pools, lambda pool: pool.id)
    if len(old.pools) == len(new.pools) == len(pairs.removed) == 1:
        return Pairs([(0, 0)], [], [])
    return pairs


def _facts(pool: Pool) -> dict[str, str | int | bool | None]:
    """The facts of a pool that only one document has, and the number of its tables."""
    facts = {key: value for key, value in values_of(pool).items() if key not in (*_POOL_PARTS, "currency")}
    return facts | {"tables": len(pool.stratifications)}


def _side(document: Document) -> Side:
    report_date = document.filing.report_date
    return Side(
        name=document.source.name,
        accession_number=None if document.submission is None else document.submission.accession_number,
        report_date=None if report_date is None else report_date.isoformat(),
        registrant=document.filing.registrant.name,
        series=document.deal.series,
    )


def _notices(old: Document, new: Document, pools: Pairs[Pool]) -> Iterator[str]:
    """What is said first: that the documents are of different deals or pools, or that one is no term sheet."""
    for which, document in (("old", old), ("new", new)):
        if document.declined is not None:
            yield f"the {which} filing is no term sheet but was declined: {document.declined.value.replace('_', ' ')}"
    names = (old.filing.registrant.name, new.filing.registrant.name)
    if None not in names and folded(names[0]) != folded(names[1]):
        yield f"another registrant: {names[0]} and {names[1]}"
    series = (old.deal.series, new.deal.series)
    if series[0] != series[1]:
        yield f"another series: {series[0] or 'none is named'} and {series[1] or 'none is named'}"
    for left, right in pools.both:
        if old.pools[left].id != new.pools[right].id:
            yield f"another pool: {old.pools[left].id} and {new.pools[right].id}, the only one of each"
    for which, document, places in (("old", old, pools.removed), ("new", new, pools.added)):
        if places:
            named = ", ".join(document.pools[at].id for at in places)
            yield f"other pools: only the {which} document has pool{'' if len(places) == 1 else 's'} {named}"
