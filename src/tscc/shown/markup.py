"""Elements of HTML: the one place where text becomes markup, and where it is escaped.

Text of a filing is a plain `str`, which is escaped wherever it is put; markup is `Html`, which only `element` makes.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from importlib.metadata import version
from typing import TypeAlias

from tscc.grammar.ahead import regex
from tscc.shown.excerpt import printable


class Html(str):
    """Markup, which is not escaped again."""

    __slots__ = ()


Content: TypeAlias = "str | Iterable[Content] | None"
"""What an element may hold: text, markup, or several of them."""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""A page may load nothing and run nothing."""

TO = "\N{EN DASH}"
"""Stands between two limits."""

_SHOWN_AS_IT_IS = regex(r"[^\t\n\xa0]+")
"""All but a tab, a line end and a hard blank, which a page shows as the filing has them."""


def element(name: str, *children: Content, **attributes: str | bool | None) -> Html:
    """An element: `element("a", "875", href="#L67")`.

    An attribute that is None or False is left out; `class_` is `class`, and `aria_label` is `aria-label`.
    """
    written = "".join(_attribute(key.rstrip("_").replace("_", "-"), value) for key, value in attributes.items())
    return Html(f"<{name}{written}>{joined(children)}</{name}>")


def page(title: str, style: str, body: Html) -> str:
    """A whole page: one file that loads nothing and runs nothing; `style` is CSS, as it is."""
    made_by = f"tscc {version('tscc')}"
    head = [
        Html('<meta charset="utf-8">'),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'),
        Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        Html(f'<meta name="generator" content="{escaped(made_by)}">'),
        element("title", title),
        Html(f"<style>{style}</style>"),
    ]
    lines = "\n".join(head)
    return f'<!DOCTYPE html>\n<html lang="en">\n<head>\n{lines}\n</head>\n{body}\n</html>\n'


def joined(content: Content) -> Html:
    """Several pieces as markup, one after the other."""
    if content is None:
        return Html()
    if isinstance(content, Html):
        return content
    if isinstance(content, str):
        return Html(escaped(content))
    return Html("".join(joined(each) for each in content))


def escaped(text: str) -> str:
    r"""Text as markup that can be nothing but text; what cannot be seen is written out: `\x1b`, `\u202e`."""
    if not text.isprintable():
        text = _SHOWN_AS_IT_IS.sub(lambda found: printable(found[0], unicode=True), text)
    return escape(text, quote=True)


def _attribute(key: str, value: str | bool | None) -> str:
    if value is None or value is False:
        return ""
    return f" {key}" if value is True else f' {key}="{escaped(value)}"'
