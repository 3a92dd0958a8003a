"""A console of rich for a page: what is drawn on it is returned as text, so that writing it is the caller's."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from tscc.render.terminal import Page
from tscc.shown.excerpt import printable

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text


def draw(page: Page, *parts: RenderableType) -> str:
    """The parts, one below the other, without blanks at the ends of lines."""
    from rich.console import Console

    stream = StringIO()  # a console ends the program if it writes to a pipe whose reader has left
    console = Console(
        file=stream,
        width=page.width,
        force_terminal=page.coloured,
        no_color=not page.coloured,
        color_system="standard" if page.coloured else None,
        highlight=False,
        emoji=False,
        markup=False,
        legacy_windows=False,
    )
    for part in parts:
        console.print(part)
    return "".join(f"{line.rstrip()}\n" for line in stream.getvalue().splitlines())


def plain_text(text: str, page: Page, style: str = "") -> Text:
    """A text that may be of a filing, which cannot control the terminal and is no markup."""
    from rich.text import Text

    return Text(printable(text, unicode=page.unicode), style=style)
