"""Rep lines as the lists and maps that absbox takes for a mortgage, as JSON.

    json.load(stream)["pools"][0]["pool"]     is what `API.runPool` of absbox takes

absbox states a mortgage as `["Mortgage", {what it was at the start}, {what it is now}]`, rates as fractions. Beside each pool
are the values that the filing states, with pointers and places, everything that is assumed, and how far the lines together
are from what the pool states. Numbers have the digits as printed; absbox itself is not needed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import msgspec

from tscc.document.model import Document
from tscc.export.rep_line_types import Note, PoolLines, RepLine

_OF_EVERY_LINE = {
    "freq": "a payment each month",
    "type": "level payments; the filing does not say how loans amortize",
    "status": "no loan is in default",
    "dayCount": "months of 30 days and years of 360, as usual for mortgages in the United States",
    "originBalance": "that of today: the payments that absbox projects rest on the balance, rate and term of today",
    "originRate": "a fixed rate, that of today",
    "originDate": "the first of the month, as many months before the cut-off date as the loans are old",
    "servicingFee": "none is taken off: the rate is that which borrowers pay",
}
"""What is assumed of every line, and why."""
_SHOWN_DECIMALS = Decimal("0.0001")


def absbox_text(document: Document, pools: Sequence[PoolLines], places: Mapping[str, str]) -> str:
    """The lines of all pools as JSON; `places` leads from JSON Pointers to places of the filing."""
    told = {
        "format": "tscc.absbox",
        "source": {"name": document.source.name, "sha256": document.source.sha256, "series": document.deal.series},
        "assumed_of_every_line": _OF_EVERY_LINE,
        "pools": [_pool(each, places) for each in pools],
    }
    data = msgspec.json.Encoder(decimal_format="number").encode(told)
    return msgspec.json.format(data, indent=2).decode() + "\n"


def _pool(made: PoolLines, places: Mapping[str, str]) -> dict[str, Any]:
    """What absbox takes for a pool, and where every value comes from."""
    notes: list[tuple[int | None, Note]] = []
    if made.cut_off_note is not None:
        notes.append((None, made.cut_off_note))
    notes += [(number, note) for number, line in enumerate(made.lines) for note in line.notes]
    return {
        "id": made.pool.id,
        "pool": {"assets": [_asset(line) for line in made.lines], "cutoffDate": made.cut_off},
        "stands_for": [line.stands_for for line in made.lines],
        "stated": [_note(asset, note, places) for asset, note in notes if note.assumed is None],
        "assumed": [{**_note(asset, note, places), "why": note.assumed} for asset, note in notes if note.assumed],
        "left_out": [each._asdict() for each in made.left_out],
        "against_the_pool": _against(made),
    }


def _asset(line: RepLine) -> list[Any]:
    """A mortgage of absbox."""
    rate = line.rate_pct.scaleb(-2)
    start = {
        "originBalance": line.balance,
        "originRate": ["fix", rate, "DC_30_360_US"],
        "originTerm": line.original_months,
        "freq": "Monthly",
        "type": "Level",
        "originDate": line.origination,
    }
    now = {
        "currentBalance": line.balance,
        "currentRate": rate,
        "remainTerm": line.remaining_months,
        "status": "Current",
    }
    return ["Mortgage", start, now if line.loan_count is None else now | {"borrowerNum": line.loan_count}]


def _note(asset: int | None, note: Note, places: Mapping[str, str]) -> dict[str, Any]:
    """The line and the field a note is about, and the figures with their places."""
    figures = [{"pointer": each, "at": places.get(each)} for each in note.pointers]
    return {"asset": asset, "field": note.field, "figures": figures}


def _against(made: PoolLines) -> dict[str, Any]:
    """The balance and the average rate and term of the lines together, beside what the pool states."""
    balance = sum((line.balance for line in made.lines), Decimal(0))

    def average(values: Sequence[Decimal | int]) -> Decimal | None:
        if not balance:
            return None
        weighted = sum((line.balance * value for line, value in zip(made.lines, values, strict=True)), Decimal(0))
        return (weighted / balance).quantize(_SHOWN_DECIMALS)

    pool = made.pool
    return {
        "balance_usd": {"lines": balance, "pool": pool.balance_usd},
        "gross_wac_pct": {"lines": average([line.rate_pct for line in made.lines]), "pool": pool.gross_wac_pct},
        "wa_remaining_term_months": {
            "lines": average([line.remaining_months for line in made.lines]),
            "pool": pool.wa_remaining_term_months,
        },
    }
