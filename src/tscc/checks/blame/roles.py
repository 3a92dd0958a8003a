"""What a figure is, in the words that its label has in a diagnostic: `the stated pool balance`, `the loan count of the row`."""

from __future__ import annotations

from tscc.checks.printed_figures import Place
from tscc.document.enums import Dimension, TableKind
from tscc.document.model import Document
from tscc.document.words import figure_as, words_of

_OF_DOCUMENT = {
    "filing/report_date": "the date of the report",
    "filing/signature/date": "the date of the signature",
    "filing/signature/registrant": "the name that signs",
    "filing/registrant/name": "the name on the cover",
    "deal/series": "the series",
}
_OF_POOL = {"balance_usd": "the stated pool balance", "loan_count": "the stated number of mortgage loans"}
_COUNT = "loan_count"
_ENDS = {"min": ("lowest", "earliest"), "max": ("highest", "latest")}
"""The words of the ends of a range, and of a range of dates."""


def role_of(document: Document, place: Place) -> str:
    """What stands at a place."""
    if place.path.startswith("tables/"):
        return "one of the figures that are added up"
    if place.pool is None:
        return _OF_DOCUMENT.get(place.path, f"the {_spelt(place.key)}")
    first, _, rest = place.path.partition("/")
    if place.row is not None:
        if first == "label" and document.pools[place.pool].stratifications[place.table or 0].kind is TableKind.CATEGORY:
            return "the label of this row"
        return f"the {'band' if first in ('label', 'band') else _noun(place.key)} of this row"
    if place.table is not None:
        return _of_table(document, place)
    if first == "groups":
        group, _, path = rest.partition("/")
        key = path.rpartition("/")[2]
        return f"the {'limit' if key == 'value' else _noun(key)} of group {document.pools[place.pool].groups[int(group)].id}"
    if first == "shares":
        share = document.pools[place.pool].shares[int(rest.partition("/")[0])]
        return f"the stated share: {figure_as('subject', share.subject)}"
    if first == "original_ltv_over":
        return "the ratio" if place.key == "threshold_pct" else f"the stated {_noun(place.key)} over a ratio"
    if first == "other_facts":
        return f"the stated `{document.pools[place.pool].other_facts[int(rest.partition('/')[0])].label}`"
    if not place.path:
        return "this pool"
    of = f" of pool {document.pools[place.pool].id}" if len(document.pools) > 1 else ""
    return _OF_POOL.get(place.path, f"the {_stated(place.path)}") + of


def _of_table(document: Document, place: Place) -> str:
    table = document.pools[place.pool or 0].stratifications[place.table or 0]
    of = (
        "of another table" if table.dimension is Dimension.OTHER else f"of the table by {_spelt(table.dimension.value)}"
    )
    if place.path.startswith("subtotals/"):
        return f"the subtotal of the {_noun(place.key)}"
    if place.path.startswith("total/"):
        return f"the total {_noun(place.key)} {of}"
    return f"the {_spelt(place.key)} {of}" if place.path else f"the table by {_spelt(table.dimension.value)}"


def _stated(path: str) -> str:
    """The words of a fact by its path: `original_balance_usd/max` is `highest stated original balance`."""
    first, *others = [part for part in path.split("/") if not part.isdecimal()]
    last = others[-1] if others else first
    if last in _ENDS:
        date = first.endswith("_date")
        name = "origination date" if first == "origination_date" else _spelt(first)
        return f"{_ENDS[last][date]} stated {name}"
    return _noun(last) if others or last.endswith("_date") else f"stated {_spelt(last)}"


def _noun(key: str) -> str:
    return "loan count" if key == _COUNT else _spelt(key)


def _spelt(key: str) -> str:
    """The words of a key without abbreviations: `weighted average original loan-to-value ratio`."""
    words = words_of(key).replace("LTV", "loan-to-value ratio").replace("WAC", "weighted average rate")
    return f"weighted average {words.removesuffix(' (WA)')}" if words.endswith(" (WA)") else words
