"""Reread: the syntax of a filing with another text at one place, without reading the lines again."""

from __future__ import annotations

from typing import Any

import msgspec

from tscc.syntax.nodes import Node, Written
from tscc.text.lines import Line
from tscc.text.source import Span


def reread(node: Any, span: Span, text: str) -> Any:
    """A node with another text at a span, in every part of it that holds the span; all places stay as printed."""
    if isinstance(node, tuple):
        parts = [reread(part, span, text) for part in node]
        if all(new is old for new, old in zip(parts, node, strict=True)):
            return node
        return type(node)(*parts) if hasattr(node, "_fields") else tuple(parts)
    if not isinstance(node, msgspec.Struct) or isinstance(node, Line):
        return node
    if isinstance(node, Node | Written) and not (node.span.start <= span.start and span.end <= node.span.end):
        return node
    changes = {}
    for name in node.__struct_fields__:
        old = getattr(node, name)
        if isinstance(old, tuple | msgspec.Struct) and (new := reread(old, span, text)) is not old:
            changes[name] = new
    if isinstance(node, Written) and len(node.text) == node.span.end - node.span.start:
        start, end = span.start - node.span.start, span.end - node.span.start
        changes["text"] = node.text[:start] + text + node.text[end:]
    return msgspec.structs.replace(node, **changes) if changes else node
