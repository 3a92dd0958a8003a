"""The prose of an invented filing: sentences that state the facts of a pool, in the forms of the model filing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from random import Random

import msgspec

from invented.names import Issuer
from invented.shapes import Shape
from tscc.document.enums import BlockKind, Bound, ShareSubject
from tscc.document.model import NarrativeBlock, Pool, Share
from tscc.vocabulary.months import in_words


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """The words of one filing where several mean the same; the defaults are the model filing's."""

    loans: str = "mortgage loans"
    loan: str = "mortgage loan"
    over: str = "in excess of"
    rate: str = "interest rate"
    limits: tuple[str, str] = ("of at least {} but no more than {}", "of not less than {} nor more than {}")
    """How two limits are stated: of terms, and of balances."""

    @property
    def start(self) -> str:
        """The loans at the start of a sentence."""
        return self.loans[0].upper() + self.loans[1:]


BOUNDS = {
    Bound.AT_LEAST: "At least",
    Bound.AT_MOST: "No more than",
    Bound.APPROXIMATELY: "Approximately",
    Bound.EXACTLY: "",
}
OTHERS = {
    ShareSubject.SECOND_HOME: "are secured by second homes",
    ShareSubject.INVESTMENT_PROPERTY: "are secured by investment properties",
    ShareSubject.CASH_OUT_REFINANCE: "were cash-out refinancings",
    ShareSubject.PURCHASE: "were made to purchase the mortgaged property",
}
MODEL_VOICE = Voice()


LIMITS = (
    MODEL_VOICE.limits,
    ("of at least {} but no more than {}", "of at least {} but no more than {}"),
    ("of between {} and {}", "of between {} and {}"),
    ("ranging from {} to {}", "ranging from {} to {}"),
)


def random_voice(rng: Random) -> Voice:
    """Draw a voice."""
    capital = rng.random() < 0.5
    return Voice(
        loans="Mortgage Loans" if capital else "mortgage loans",
        loan="Mortgage Loan" if capital else "mortgage loan",
        over=rng.choice(("in excess of", "greater than")),
        rate=rng.choice(("interest rate", "note rate")),
        limits=rng.choice(LIMITS),
    )


def write_narrative(issuer: Issuer, pools: tuple[Pool, ...], shape: Shape, voice: Voice) -> tuple[NarrativeBlock, ...]:
    """Write the blocks of the item: announcement, lead, facts by theme, lists, groups, and the notice of the tables.

    Of several pools each has a heading, and its facts under it; those in a list are not part of the narrative.
    """
    if shape.description:
        blocks = [*_title_block(issuer), _paragraph(_lead(issuer, pools[0], shape, voice))]
    else:
        blocks = [_paragraph(_announcement(issuer, shape))]
        if pools[0].closing_date is not None:
            blocks.append(_paragraph(_lead(issuer, pools[0], shape, voice)))
    if shape.exhibit:
        return tuple(blocks)
    if len(pools) == 1:
        return (*blocks, *_facts(issuer, pools[0], shape, voice))
    for pool in pools:
        if pool.id == "aggregate":
            blocks.append(_paragraph(f"The total number of {voice.loans} as of {_cut(pool)} was {pool.loan_count:,}."))
            continue
        blocks.append(NarrativeBlock(kind=BlockKind.HEADING, text=f"{'POOL' if shape.numbered else 'GROUP'} {pool.id}"))
        if pool.cut_off_date is not None:
            text = f"The aggregate scheduled principal balance of the {voice.loans} as of {_cut(pool)} was "
            blocks.append(_paragraph(f"{text}{money(pool.balance_usd)}."))
        blocks += _facts(issuer, pool, shape, voice)
    return tuple(blocks)


def _facts(issuer: Issuer, pool: Pool, shape: Shape, voice: Voice) -> list[NarrativeBlock]:
    """Write what the narrative states of one pool beside its lead."""
    if pool.cut_off_date is None:
        return []
    pool = _without_listed(pool, shape)
    blocks = []
    writers: tuple[Callable[[Pool, Voice, Issuer], list[str]], ...] = (_size, _limits, _documentation)
    rng = Random(shape.seed)  # noqa: S311
    for write in writers:
        sentences = write(pool, voice, issuer)
        if shape.shuffled and write is not _documentation:
            rng.shuffle(sentences)
        if sentences:
            blocks.append(_paragraph(" ".join(sentences)))
    blocks += _insurance(pool, voice)
    sentences = _groups(pool, voice)
    if sentences:
        blocks.append(_paragraph(" ".join(sentences)))
    if "tables_notice" in shape.facts:
        text = f"The following tables set forth information regarding the {voice.loans} as of {_cut(pool)}."
        blocks.append(_paragraph(text))
    return blocks


def _without_listed(pool: Pool, shape: Shape) -> Pool:
    """Take off a pool the facts that a list states."""
    fields = {
        "loan_count": "loan_count",
        "gross_wac": "gross_wac_pct",
        "remaining_term": "wa_remaining_term_months",
        "original_term": "wa_original_term_months",
        "wa_ltv": "wa_original_ltv_pct",
    }
    return msgspec.structs.replace(pool, **{field: None for name, field in fields.items() if name in shape.listed})


def _title_block(issuer: Issuer) -> list[NarrativeBlock]:
    """Write the title of a detailed description: name, series, and what it describes."""
    titles = (
        issuer.name.upper(),
        f"{issuer.security.upper()}, SERIES {issuer.series}",
        "DETAILED DESCRIPTION OF THE MORTGAGE POOL AND THE MORTGAGED PROPERTIES",
    )
    return [NarrativeBlock(kind=BlockKind.HEADING, text=title) for title in titles]


def _paragraph(text: str) -> NarrativeBlock:
    return NarrativeBlock(kind=BlockKind.PARAGRAPH, text=text)


def _announcement(issuer: Issuer, shape: Shape) -> str:
    text = (
        f'The following are Collateral Term Sheets prepared by {issuer.name} ("{issuer.short}") in connection with the '
        f"offering of its {issuer.security}, Series {issuer.series}."
    )
    if not shape.extra_sentences:
        return text
    return f"{text} The final prospectus for that series will take the place of everything said in these sheets."


def _lead(issuer: Issuer, pool: Pool, shape: Shape, voice: Voice) -> str:
    day = _cut(pool)
    verb, basis = ("transferred", "adjusted") if shape.description else ("is to transfer", "scheduled")
    text = (
        f"On {written(pool.closing_date)}, {issuer.short} {verb} to the Trustee {voice.loans} with an "
        f"aggregate {basis} principal balance outstanding (after deducting principal payments due on or before "
        f"{day}) as of {day} of {money(pool.balance_usd)}."
    )
    if not shape.extra_sentences:
        return text
    return f"{text} What is said below is said of all {voice.loans} that are expected to be in the pool."


def _size(pool: Pool, voice: Voice, issuer: Issuer) -> list[str]:
    """Count, rate, terms and origination."""
    day, loans = _cut(pool), voice.loans
    out = []
    if pool.loan_count is not None:
        out.append(f"The total number of {loans} as of {day} was {pool.loan_count:,}.")
    if pool.gross_wac_pct is not None:
        out.append(
            f"The weighted average {voice.rate} on the {loans} (before deduction of the servicing fee) as of {day} was "
            f"{pool.gross_wac_pct}%."
        )
    if pool.wa_remaining_term_months is not None:
        out.append(
            f"The weighted average remaining term to stated maturity of the {loans} as of {day} was "
            f"{pool.wa_remaining_term_months} months."
        )
    if pool.original_term_years is not None:
        years = pool.original_term_years
        out.append(f"All {loans} have original maturities {voice.limits[0].format(years.min, years.max)} years.")
    if pool.origination_date is not None:
        window = pool.origination_date
        out.append(
            f"None of the {loans} were originated prior to {written(window.min)} or after {written(window.max)}."
        )
    if pool.wa_original_term_months is not None:
        out.append(
            f"The weighted average original term to stated maturity of the {loans} as of {day} was "
            f"{pool.wa_original_term_months} months."
        )
    return out


def _limits(pool: Pool, voice: Voice, issuer: Issuer) -> list[str]:
    """Maturity, balances, loan-to-value ratios, the largest zip code and occupancy."""
    day, loans = _cut(pool), voice.loans
    out = []
    if pool.latest_maturity_date is not None:
        out.append(f"None of the {loans} has a scheduled maturity later than {written(pool.latest_maturity_date)}.")
    if pool.original_balance_usd is not None:
        limits = voice.limits[1].format(money(pool.original_balance_usd.min), money(pool.original_balance_usd.max))
        out.append(f"Each {voice.loan} had an original principal balance {limits}.")
    out += _ratios(pool, voice)
    if pool.wa_original_ltv_pct is not None:
        out.append(
            f"The weighted average loan-to-value ratio at origination of the {loans} as of {day} was "
            f"{pool.wa_original_ltv_pct}%."
        )
    if pool.max_zip_balance_usd is not None:
        out.append(
            f"No more than {money(pool.max_zip_balance_usd)} of the {loans} are secured by mortgaged properties "
            f"located in any one zip code."
        )
    for share in _shares(pool, ShareSubject.PRIMARY_RESIDENCE):
        out.append(
            f"{_bound(share)} of the {loans} are secured by mortgaged properties determined by {issuer.bank} to be "
            f"the primary residence of the borrower."
        )
    return out


def _ratios(pool: Pool, voice: Voice) -> list[str]:
    """Loan-to-value ratios over a threshold, and the largest."""
    limit = pool.max_original_ltv_pct
    for over in pool.original_ltv_over:
        text = (
            f"{voice.start} having an aggregate scheduled principal balance of {money(over.balance_usd)} as of "
            f"{_cut(pool)} had loan-to-value ratios at origination {voice.over} {over.threshold_pct}%"
        )
        if limit is None:
            return [f"{text}."]
        return [f"{text}, but no {voice.loans} had loan-to-value ratios {voice.over} {limit}%."]
    return [f"No {voice.loans} had loan-to-value ratios at origination {voice.over} {limit}%."] if limit else []


def _documentation(pool: Pool, voice: Voice, issuer: Issuer) -> list[str]:
    """Shares of the pool by how its loans were underwritten."""
    loans = voice.loans
    ways = {
        ShareSubject.FULL_OR_ALTERNATIVE_DOCUMENTATION: (
            "using loan underwriting policies which require, among other things, proof of income and employment, or "
            f"are refinanced {loans} originated using alternative or streamlined underwriting policies"
        ),
        ShareSubject.NO_INCOME_VERIFICATION: (
            "using a loan underwriting policy which may require proof of assets, but does not require verification of "
            "income"
        ),
    }
    out = []
    for subject, words in ways.items():
        for share in _shares(pool, subject):
            out.append(f"{_bound(share)} of the {loans} will be {loans} originated {words}.")
    for share in _shares(pool, ShareSubject.ALTERNATIVE_OR_STREAMLINED_REFINANCE):
        out.append(
            f"{_bound(share)} of the {loans} will be refinanced {loans} originated using alternative or streamlined "
            "underwriting policies."
        )
    out += [f"{_bound(each)} of the {loans} {OTHERS[each.subject]}." for each in pool.shares if each.subject in OTHERS]
    return out


def _insurance(pool: Pool, voice: Voice) -> list[NarrativeBlock]:
    """Mortgage insurance, and the list of what is said of loans with additional collateral."""
    loans = voice.loans
    text = []
    if pool.mortgage_insurance is not None:
        text.append(
            f"All of the {loans} which had loan-to-value ratios greater than "
            f"{pool.mortgage_insurance.original_ltv_over_pct}% at origination had primary mortgage insurance as of "
            "such date."
        )
    if pool.additional_collateral is None:
        return [_paragraph(" ".join(text))] if text else []
    text.append(f"In the case of the {loans} for which additional collateral was pledged, taken as a group:")
    group = pool.additional_collateral
    items = (
        f"the number of such {loans} is {group.loan_count};",
        f"such {loans} have an aggregate scheduled principal balance of {money(group.balance_usd)};",
        f"the weighted average loan-to-value ratio of such {loans}, taking into account the loanable value of the "
        f"pledged additional collateral, is {group.wa_ltv_with_pct}%; and",
        f"the weighted average loan-to-value ratio of such {loans}, without taking into account the loanable value of "
        f"the pledged additional collateral, is {group.wa_ltv_without_pct}%.",
    )
    list_items = [
        NarrativeBlock(kind=BlockKind.LIST_ITEM, label=f"{number}.", text=item) for number, item in enumerate(items, 1)
    ]
    return [_paragraph(" ".join(text)), *list_items]


def _groups(pool: Pool, voice: Voice) -> list[str]:
    """Discount and premium loans: what puts a loan into either, and their figures in pairs."""
    if len(pool.groups) != 2:
        return []
    low, high = pool.groups
    if low.rule is None or high.rule is None:
        return []
    of = "of the discount loans and the premium loans"
    return [
        f"Discount loans will consist of {voice.loans} with net loan rates less than {low.rule.value}%.",
        f"Premium loans will consist of {voice.loans} with net loan rates greater than or equal to {high.rule.value}%.",
        f"The aggregate scheduled principal balances outstanding as of the cut-off date {of} were "
        f"{money(low.balance_usd)} and {money(high.balance_usd)}, respectively.",
        f"The weighted average {voice.rate}s {of}, as of the cut-off date, were {low.gross_wac_pct}% and "
        f"{high.gross_wac_pct}%, respectively.",
        f"The weighted average remaining terms to stated maturity {of}, as of the cut-off date, were "
        f"{low.wa_remaining_term_months} months and {high.wa_remaining_term_months}, respectively.",
    ]


def _shares(pool: Pool, subject: ShareSubject) -> list[Share]:
    return [share for share in pool.shares if share.subject is subject]


def _bound(share: Share) -> str:
    return f"{BOUNDS[share.bound]} {share.pct}%".strip()


def _cut(pool: Pool) -> str:
    return written(pool.cut_off_date)


def written(day: date | None) -> str:
    """Write a date in words, as `May 1, 2002`."""
    if day is None:
        raise ValueError("an invented filing has all dates")
    return in_words(day)


def money(amount: Decimal | None) -> str:
    """Write dollars, as `$52,549`."""
    return f"${amount:,}"
