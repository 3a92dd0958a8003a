"""Build what shares of the loans have in common: a trait, or places and features that have no key."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from tscc.build.amounts import BOUNDS, bounded, is_percent, written
from tscc.build.clauses import Clause, read_value
from tscc.syntax import nodes
from tscc.syntax.tree import Token, Tree
from tscc.text.source import Span

_SUBJECTS = ("LOANS", "POOL", "POOL_NAME", "GROUP", "SUCH_LOANS", "EACH", "ALL", "THEY", "ORIGINATED")
"""The words for loans, how many of them, and that they were made."""
_MAY_LACK_KEY: tuple[list[str], ...] = ([], ["REFINANCED"])
"""The traits that may be named as features are, by their words."""
Words = Sequence[Tree | Token]


def build_shares(clause: Clause, span: Span) -> list[nodes.Statement] | None:
    """What a clause says of shares: `93% are houses and 5% are in Utah`, `40% and 5% are in Iowa and Utah`; None for nothing."""
    parts: list[tuple[list[nodes.Amount], list[Tree | Token]]] = [([], [])]
    for child in clause.tree.children:
        amounts, words = parts[-1]
        if not isinstance(child, Tree) or child.data != "amount":
            words.append(child)
            continue
        if words and words[0] is not clause.tree.children[0] and _named(words):
            amounts, words = [], []
            parts.append((amounts, words))
        amounts.append(bounded(read_value(child)))
    if len(parts) > 1 and _of("unknown", clause.tree.children):
        return None  # `97% are houses, of which 3% are condominiums`
    counted = any(token.type == "SOME_LOANS" for each in _of("amount", clause.tree.children) for token in each.tokens())
    build = _counted if counted else _part
    found = [build(_about_all(amounts), words, span) for amounts, words in parts]
    return None if None in found else [each for part in found for each in part or ()]


def build_share_of(amount: nodes.Amount, words: Words, span: Span) -> list[nodes.Statement] | None:
    """What the loans of one balance have in common, or so many loans; None for nothing."""
    return (_part if amount.figure.text.startswith("$") else _counted)([amount], words, span)


def _about_all(amounts: Sequence[nodes.Amount]) -> Sequence[nodes.Amount]:
    """The amounts that some words share; `approximately` before the first is of all of them: `approximately 12.3% and 8.4%`."""
    if not amounts or amounts[0].bound != "approximately":
        return amounts
    return [replace(each, bound="approximately") if each.bound == "exactly" else each for each in amounts]


def _part(amounts: Sequence[nodes.Amount], words: Words, span: Span) -> list[nodes.Statement] | None:
    """What some words say of one share, or of one each."""
    named = _named(words)
    traits = [next(each.tokens()) for each in _of("trait", words)]
    whole = traits == named and (_types(traits) not in _MAY_LACK_KEY or bool(_of("unknown", words)))
    if whole and len(amounts) > 1:
        return _one_each(amounts, traits, words, span)
    if not whole:
        return _features(amounts, words, span) if len(amounts) == 1 or all(map(is_percent, amounts)) else None
    (amount,) = amounts
    if amount.bound not in BOUNDS:
        return None
    return [nodes.Share(span=span, amount=amount, percent=is_percent(amount), traits=tuple(_types(traits)))]


def _one_each(
    amounts: Sequence[nodes.Amount], traits: Sequence[Token], words: Words, span: Span
) -> list[nodes.Statement] | None:
    """Shares that have one trait each: `90%, 6% and 4% are primary residences, second homes and investment properties`."""
    if len(traits) != len(amounts) or _of("unknown", words) or any(each.bound not in BOUNDS for each in amounts):
        return None
    return [
        nodes.Share(span=span, amount=amount, percent=is_percent(amount), traits=(trait.type,))
        for amount, trait in zip(amounts, traits, strict=True)
    ]


def _counted(amounts: Sequence[nodes.Amount], words: Words, span: Span) -> list[nodes.Statement] | None:
    """How many of the loans have one thing in common, which has no key."""
    named = _named(words)
    if len(named) != 1 or len(amounts) != 1 or _of("unknown", words) or amounts[0].bound not in BOUNDS:
        return None
    return [nodes.OtherFigure(span=span, name=written(named[0]), amount=amounts[0], unit="NUMBER")]


def _features(amounts: Sequence[nodes.Amount], words: Words, span: Span) -> list[nodes.Statement] | None:
    """How much of the loans each of some places or features has; None where other words may say more of it."""
    named = _named(words)
    known = not _of("unknown", words) and _types([next(each.tokens()) for each in _of("trait", words)]) in _MAY_LACK_KEY
    if not known or len(named) != len(amounts) or any(amount.bound not in BOUNDS for amount in amounts):
        return None
    return [
        nodes.OtherFigure(
            span=span, name=written(name), amount=amount, unit="PERCENT" if is_percent(amount) else "MONEY"
        )
        for name, amount in zip(named, amounts, strict=True)
    ]


def _of(data: str, words: Words) -> list[Tree]:
    return [each for each in words if isinstance(each, Tree) and each.data == data]


def _named(words: Words) -> list[Token]:
    """What loans have in common by some words, in their order."""
    tokens = [next(each.tokens()) if isinstance(each, Tree) and each.data == "trait" else each for each in words]
    return [each for each in tokens if isinstance(each, Token) and each.type not in _SUBJECTS]


def _types(tokens: Sequence[Token]) -> list[str]:
    return [each.type for each in tokens]
