"""Reread: the syntax of a filing with another text at one place, without reading the lines again."""

from __future__ import annotations

from typing import Any

import msgspec

from tscc.syntax.nodes import Filing, Node, Written
from tscc.text.lines import Line
from tscc.text.source import Span


def reread(node: Any, span: Span, text: str) -> Any:
    """A node with another text at a span, in every part of it that holds the span; all places stay as printed."""
    if type(node) is tuple:
        parts = tuple(reread(part, span, text) for part in node)
        return node if all(new is old for new, old in zip(parts, node, strict=True)) else parts
    if not isinstance(node, msgspec.Struct) or isinstance(node, Line):
        return node
    # the span of a filing is that of its form, without its exhibits
    if isinstance(node, Node | Written) and not (isinstance(node, Filing) or _holds(node.span, span)):
        return node
    fields = {name: getattr(node, name) for name in node.__struct_fields__}
    changes = {name: new for name, old in fields.items() if (new := reread(old, span, text)) is not old}
    if isinstance(node, Written) and len(node.text) == node.span.end - node.span.start:
        start, end = span.start - node.span.start, span.end - node.span.start
        changes["text"] = node.text[:start] + text + node.text[end:]
    return msgspec.structs.replace(node, **changes) if changes else node


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
