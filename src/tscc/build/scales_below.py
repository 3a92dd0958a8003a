"""Scales that are stated below: `All dollar amounts of the tables above are in thousands`.

A text below the last table or list is about this one, with those on the same lines, or about all of them where it names
tables above, or all amounts: of all amounts up to the next heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from tscc.grammar.ahead import regex
from tscc.syntax import nodes
from tscc.vocabulary.scales import DOLLARS, scale_of_prose

_ABOVE = regex(
    r"\b(?:(?P<all>tables|lists|figures|amounts)|table|list) above\b|\babove (?P<these>tables)\b", re.IGNORECASE
)

_ALL = regex(r"\ball (?:dollar )?(?:amounts|balances|figures|dollars)\b", re.IGNORECASE)


def with_scales_below(blocks: Sequence[nodes.Block]) -> tuple[nodes.Block, ...]:
    """The blocks of a part of a filing, their tables and lists with the scale that a text below them states."""
    found: list[nodes.Block] = []
    scale, last, everywhere, of_all = DOLLARS, True, False, False
    for block in reversed(blocks):
        match block:
            case nodes.Paragraph() | nodes.ListItem() | nodes.Footnotes():
                text = _text(block)
                above = _ABOVE.search(text)
                if (last or above) and (stated := scale_of_prose(text)):
                    scale = stated
                    everywhere = above is not None and any(above.groups())
                    of_all = everywhere or (above is None and _ALL.search(text) is not None)
            case nodes.Table() | nodes.LabelledFacts():
                block, last = _scaled(block, scale), False
                if not (of_all or isinstance(block, nodes.LabelledFacts) or block.right):
                    scale = DOLLARS
            case nodes.Heading() if not everywhere:
                scale = DOLLARS
            case _:
                pass
        found.append(block)
    return tuple(reversed(found))


def _text(block: nodes.Paragraph | nodes.ListItem | nodes.Footnotes) -> str:
    """The text of a block, but not of a note with a number, which is about what carries its mark."""
    if isinstance(block, nodes.Footnotes):
        return " ".join(body.prose.text for body in block.bodies if body.marker.text.startswith("*"))
    return block.prose.text


def _scaled(block: nodes.Table | nodes.LabelledFacts, scale: int) -> nodes.Table | nodes.LabelledFacts:
    """A table or a line of a list in a scale, if it has none of its own."""
    if isinstance(block, nodes.LabelledFacts):
        return replace(block, scale=block.scale or scale)
    return replace(block, head=replace(block.head, scale=block.head.scale or scale))
