"""The facts of a pool that lists state: which label means which fact, by `grammar/facts.toml`."""

from __future__ import annotations

import re

from tscc.grammar.generated_words import FACTS


def fact_key(label: str) -> str | None:
    """The key of a labelled value by the whole of its label, None where this is not known: `W.A. FICO*` is `wa_credit_score`."""
    text = " ".join(label.lower().rstrip("*: ").split())
    return next((key for key, fact in FACTS["fact"].items() if _is(fact["words"], text)), None)


def _is(words: str, text: str) -> bool:
    """Whether a text is a label in these words, with or without what may come behind one."""
    return re.fullmatch(f"(?:{words})(?: {FACTS['behind']})?", text) is not None
