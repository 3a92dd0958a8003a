"""The anchors of a page: `p/pools/0/loan_count` a part of the document, `t/pools/0/loan_count` its place in the text, `L67` a line.

Both are links to each other. Every anchor is there once, and a link leads only to an anchor that is there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import quote

from tscc.shown.markup import TO, Content, Html, element
from tscc.text.source import Source, Span


class Anchors:
    """Which parts of the document the page shows so far, and where they are in the text."""

    def __init__(
        self,
        source: Source,
        spans: Mapping[str, Span],
        marked: Mapping[str, str],
        places: Mapping[str, str],
        *,
        pieces: Mapping[str, Sequence[Span]] | None = None,
        beside_text: bool = True,
    ) -> None:
        """`marked` are parts with a fault and its severity; `places` are those of a document whose text is not at hand.

        `pieces` are those of the parts that are not in one piece.

        Without `beside_text` there are neither anchors nor links: a notebook has the page of a result many times.
        """
        self._source = source
        self._has_text = beside_text and bool(source.text)
        self._spans = spans if self._has_text else {}
        self._pieces = pieces or {}
        self._marked, self._places = marked, places
        self.has_links = beside_text
        self._shown: set[str] = set()
        self.in_text: dict[str, Sequence[Span]] = {}
        """The parts that the text has a link for, in the order of the page, each with its pieces."""
        self.passages: dict[str, Span] = {}
        """The parts that fill lines of the text, from which a mark leads back to them."""

    def figure(self, pointer: str, shown: Content, **attributes: str | None) -> Html:
        """A figure with its anchor, a link to its place in the text if it has one there."""
        span = self._spans.get(pointer)
        kinds = " ".join(each for each in (attributes.pop("class_", None), self._marked.get(pointer)) if each)
        attributes |= {"class_": kinds or None, "id": self.name(pointer)}
        if span is None:
            return element("span", shown, title=self._places.get(pointer), **attributes)
        if attributes["id"] is not None:
            self.in_text[pointer] = self._pieces.get(pointer, (span,))
        return element("a", shown, href=address(f"t{pointer}"), **attributes)

    def passage(self, pointer: str, part: str | None = None) -> Html | None:
        """A link to the first line of what fills lines, such as a paragraph or a table; the line leads back to `part`, if it is given."""
        span = self._spans.get(pointer)
        if span is None:
            return element("span", self._places[pointer], class_="where") if pointer in self._places else None
        first, last = (self._source.place(offset).line for offset in (span.start, max(span.start, span.end - 1)))
        if part is not None:
            self.passages[part] = span
        return self.lines(first, last)

    def lines(self, first: int, last: int) -> Html:
        """A link to the first of some lines, plain words where there is no text."""
        shown = f"line {first}" if first == last else f"lines {first}{TO}{last}"
        if not self._has_text:
            return element("span", shown, class_="where")
        return element("a", shown, href=f"#L{first}", class_="where")

    def name(self, pointer: str) -> str | None:
        """The id of a part where it is shown, None where it has one already."""
        if not self.has_links or pointer in self._shown:
            return None
        self._shown.add(pointer)
        return f"p{pointer}"

    def to(self, pointer: str, words: Content) -> Html:
        """A link to a part that is shown, or to the nearest that holds it; plain words where there is none."""
        known = pointer
        while known and known not in self._shown:
            known = known.rpartition("/")[0]
        return element("a", words, href=address(f"p{known}")) if known else element("span", words)

    def link(self, name: str, words: Content, **attributes: str | None) -> Html:
        """A link to another anchor of the page, plain words where there are no links."""
        if not self.has_links:
            return element("span", words, **attributes)
        return element("a", words, href=address(name), **attributes)


def address(name: str) -> str:
    """The address of an anchor on the same page."""
    return f"#{quote(name, safe='/~-_.')}"
