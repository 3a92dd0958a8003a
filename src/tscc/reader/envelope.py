"""The EDGAR envelope: which lines of a file are its header, which belong to each document, and which to neither.

Part of the reader. It pairs the tags of the envelope and detects a truncated submission; `header.py` reads the lines of
the header. The text between the tags is not examined.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from tscc.diagnostics.codes import CUT_SHORT, OUTSIDE_DOCUMENTS, UNPAIRED_TAG
from tscc.diagnostics.diagnostic import Label, Sink
from tscc.reader.document_count import FETCH_AGAIN, check_count
from tscc.reader.header import HeaderLine, after_wrapper, header_lines, read_header, read_tag
from tscc.reader.second_filing import COVER, report_second, split_filings
from tscc.reader.tags import CONTAINERS, HEADERS, LEVELS, PEM, TYPE, EnvelopeTag, find_tags
from tscc.text.source import DocumentPart, HeaderField, Span, cover

_PASSED_OVER = HEADERS | {"TEXT"}
"""Opening tags that are text when they occur within a text."""
_DOCUMENT_FIELDS = ("TYPE", "SEQUENCE", "FILENAME", "DESCRIPTION")


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """The contents of an envelope; without an envelope the whole file is one document."""

    enveloped: bool = False
    header: tuple[HeaderField, ...] = ()
    header_span: Span | None = None
    documents: tuple[DocumentPart, ...] = ()
    cut: bool = False
    """Whether a part is missing, which has been reported."""


class _Draft(msgspec.Struct, kw_only=True):
    """A document being read: the lines before its text, its fields, and the offsets of its text."""

    head: list[HeaderLine] = []
    fields: dict[str, str] = {}
    start: int | None = None
    end: int | None = None
    typed: bool = False
    """Whether its type has been seen: another one is that of the next document."""


def read_envelope(text: str, starts: tuple[int, ...], sink: Sink) -> Envelope:
    """Read the envelope of a text, given the offsets of its lines; never fails, whatever the tags are."""
    tags = list(find_tags(text))
    if not tags:
        return Envelope(documents=split_filings(text, starts, sink))
    walk = _Walk(text, starts, sink)
    for tag in tags:
        walk.take(tag)
    return walk.finish()


class _Walk:
    """Pairs the tags one by one, and assigns the text between two tags to the element it belongs to."""

    def __init__(self, text: str, starts: tuple[int, ...], sink: Sink) -> None:
        self.text, self.starts, self.sink = text, starts, sink
        self.at = 0
        self.open: list[EnvelopeTag] = []
        self.containers: list[EnvelopeTag] = []
        self.in_header, self.cut = True, False
        self.header_closed = False
        self.draft: _Draft | None = None
        self.parts: list[DocumentPart] = []
        self.header: list[HeaderLine] = []
        self.fields: list[HeaderField] = []
        self.missing: list[Span] = []
        """The places of the documents whose `<DOCUMENT>` is missing."""
        self.unpaired: dict[str, list[EnvelopeTag]] = {}
        """The closing tags without an opening tag, by their names."""

    def take(self, tag: EnvelopeTag) -> None:
        """Process the next tag; within a text only the tags that end it count."""
        if tag.name == TYPE:
            if self.draft is not None and self.draft.start is None and not self.draft.typed:
                self.draft.typed = True
                return
            self.missing.append(tag.span)
            tag = EnvelopeTag("DOCUMENT", closing=False, span=Span(tag.span.start, tag.span.start), missing=True)
        known = tag.name in [above.name for above in self.open]
        if self._inside() == "TEXT" and (not known if tag.closing else tag.name in _PASSED_OVER):
            return
        if tag.closing and not known:
            self._close_unopened(tag)
            return
        if not tag.closing:
            self._assign(tag.span.start)
            self._open(tag)
            return
        self._assign_last(tag.span.start)
        self.header_closed |= tag.name in HEADERS
        depth = [above.name for above in self.open].index(tag.name)
        self._end(depth, depth + 1, tag)
        self.at = tag.span.end

    def finish(self) -> Envelope:
        """End at the end of the file."""
        closes_itself = [tag.name for tag in self.open] == ["SUBMISSION"] and bool(self.parts)
        self._assign_last(len(self.text), whole=closes_itself or not self.open)
        self._end(0, 1 if closes_itself else 0, None)
        self._report_unpaired()
        header = list(read_header(self.text, self.header))
        if len(self.containers) > 1:
            report_second(self.containers[0].span, self.containers[1].span, "submission", self.sink)
        elif not self.cut:
            self.cut = check_count(header, self.parts, self.text, self.starts, self.sink)
        return Envelope(
            enveloped=True,
            header=tuple(sorted([*header, *self.fields], key=lambda field: field.span)),
            header_span=cover(self.header[0].span, self.header[-1].span) if self.header else None,
            documents=tuple(self.parts),
            cut=self.cut,
        )

    def _inside(self) -> str:
        return self.open[-1].name if self.open else ""

    def _assign(self, end: int, *, whole: bool = True) -> None:
        """Assign the text up to an offset to the innermost open element; `whole` is False if it was truncated."""
        inside = self._inside()
        if inside == "TEXT":
            return
        lines = list(header_lines(self.text, self.starts, self.at, end))
        if self.draft is not None and self.draft.start is None:
            self.draft.head.extend(lines)
        elif inside in CONTAINERS and self.in_header:
            self.header.extend(lines)
        else:
            self._take_outside(after_wrapper(lines) if inside == PEM else lines, report=whole)

    def _assign_last(self, end: int, *, whole: bool = True) -> None:
        """Assign the text before a closing tag or the end; behind a header without documents it is the document."""
        bare = self.header_closed and self.in_header and not self.parts
        lines = list(header_lines(self.text, self.starts, self.at, end)) if bare else []
        first = next((line for line in lines if self.text[line.span.start] != "<"), None)  # a tag may be cut
        if first is None or self._inside() not in ("", PEM, *CONTAINERS):
            self._assign(end, whole=whole)
            return
        self.in_header = False
        self.draft = _Draft(head=lines)
        self._end_document(end)
        message = "the submission has no `<DOCUMENT>` tag"
        self.sink.report(OUTSIDE_DOCUMENTS, message, first.span, "read as its document from here on")

    def _open(self, tag: EnvelopeTag) -> None:
        level = LEVELS[tag.name]
        depth = sum(LEVELS[above.name] < level for above in self.open)
        self._end(depth, depth, tag)
        if level == LEVELS["SUBMISSION"]:
            self.containers.append(tag)
            self.in_header = True
        elif tag.name == "DOCUMENT":
            self.in_header = False
            self.draft = _Draft(typed=tag.missing)
        elif tag.name == "TEXT":
            self._open_text(tag)
        self.open.append(tag)
        self.at = tag.span.start if tag.name in CONTAINERS else tag.span.end

    def _open_text(self, tag: EnvelopeTag) -> None:
        fields: dict[str, str] = {}
        if self.draft is not None and self.draft.start is not None:
            fields = self.draft.fields
            self._end_document(tag.span.start)
        if self.draft is None:
            self.draft = _Draft(fields=fields)
            if self.containers and "DOCUMENT" not in [above.name for above in self.open]:
                self.missing.append(tag.span)
        self.in_header = False
        self._take_head(self.draft, self.draft.head)
        self.draft.start = tag.span.end

    def _close_unopened(self, tag: EnvelopeTag) -> None:
        """Process a closing tag without an opening tag; if it is the first tag, the lines above it are a text."""
        if tag.name in ("DOCUMENT", "TEXT") and self.at == 0 and not self.open:
            self.draft = _Draft(start=0)
            self._end_document(tag.span.start)
        else:
            self._assign(tag.span.start)
        self.at = tag.span.end
        self.unpaired.setdefault(tag.name, []).append(tag)

    def _report_unpaired(self) -> None:
        """Report the tags that are missing, once for all of a name."""
        if self.missing:
            first, *others = self.missing
            what = f"{len(self.missing)} documents have" if others else "a document has"
            also = tuple(Label(other, "and here") for other in others)
            self.sink.report(
                OUTSIDE_DOCUMENTS, f"{what} no `<DOCUMENT>` tag", first, "the document begins here", secondary=also
            )
        for tags in self.unpaired.values():
            tag, *more = tags
            what = f"{len(tags)} tags `{tag.written()}` have" if more else f"`{tag.written()}` has"
            label = f"no `{tag.written(closing=False)}` is open here"
            also = tuple(Label(other.span, "nor here") for other in more)
            self.sink.report(UNPAIRED_TAG, f"{what} no opening tag", tag.span, label, secondary=also)

    def _end(self, depth: int, first_unclosed: int, by: EnvelopeTag | None) -> None:
        """Close every element open at a depth and deeper; reports those whose closing tags are missing."""
        unclosed = [tag for tag in self.open[first_unclosed:] if tag.name not in HEADERS and not tag.missing]
        if unclosed and not (by and by.missing):
            self._report_cut(unclosed, by)
        ended = {tag.name for tag in self.open[depth:]}
        del self.open[depth:]
        end = by.span.start if by else len(self.text)
        if self.draft is not None and "TEXT" in ended:
            self.draft.end = end
        if "DOCUMENT" in ended or ("TEXT" in ended and self._inside() != "DOCUMENT"):
            self._end_document(end)

    def _end_document(self, end: int) -> None:
        draft, self.draft = self.draft or _Draft(), None
        start = draft.start
        if start is None:
            tagged = next((at for at, line in enumerate(draft.head) if not read_tag(self.text, line)), len(draft.head))
            self._take_head(draft, draft.head[:tagged])
            start = draft.head[tagged].span.start if tagged < len(draft.head) else end
        first, last = self._text_lines(start, end if draft.end is None else draft.end)
        fields: dict[str, Any] = {name.lower(): draft.fields.get(name) or None for name in _DOCUMENT_FIELDS}
        self.parts.append(DocumentPart(**fields, first_line=first, last_line=last))

    def _take_head(self, draft: _Draft, lines: Iterable[HeaderLine]) -> None:
        """Read the fields between `<DOCUMENT>` and its text; other lines are kept as header fields, and those without a tag reported."""
        words: list[Span] = []
        for line in lines:
            tag = read_tag(self.text, line)
            words += [] if tag else [line.span]
            if tag and tag.name in _DOCUMENT_FIELDS and tag.name not in draft.fields and not tag.closing:
                draft.fields[tag.name] = tag.value
            else:
                self._keep(line, ("DOCUMENT",))
        self._report_words(words, "between the tags of a document", "above the `<TEXT>` tag, and not read")

    def _take_outside(self, lines: Sequence[HeaderLine], *, report: bool) -> None:
        """Keep lines that belong neither to the header nor to a document, and report those that are not tags."""
        for line in lines:
            self._keep(line, ())
        words = [line.span for line in lines if not read_tag(self.text, line)]
        second = COVER.search(self.text, words[0].start, words[-1].end) if words else None
        if second and self.parts:
            first = self.text.find("\n", 0, second.start())
            report_second(Span(0, max(first, 1)), Span(second.start("name"), second.end("name")), "filing", self.sink)
        elif report:
            self._report_words(words, "outside the documents", "neither a header field nor the text of a document")

    def _report_words(self, words: Sequence[Span], where: str, label: str) -> None:
        """Report lines without a tag, if there are any."""
        if words:
            message = f"{'a line is' if len(words) == 1 else f'{len(words)} lines are'} {where}"
            self.sink.report(OUTSIDE_DOCUMENTS, message, words[0], label)

    def _keep(self, line: HeaderLine, section: tuple[str, ...]) -> None:
        tag = read_tag(self.text, line)
        if tag is None:
            text = self.text[line.span.start : line.span.end]
            self.fields.append(HeaderField(section=section, label="", value=text, span=line.span))
        elif not tag.closing:
            self.fields.append(HeaderField(section=section, label=tag.name, value=tag.value, span=line.span))

    def _text_lines(self, start: int, end: int) -> tuple[int, int]:
        """The first and last line of a text; a line shared with a tag counts if the text has words on it."""
        first, last = bisect_right(self.starts, start), bisect_right(self.starts, end)
        below = self.starts[first] if first < len(self.starts) else len(self.text)
        if not self.text[start : min(end, below)].strip():
            first += 1
        if not self.text[max(start, self.starts[last - 1]) : end].strip():
            last -= 1
        if self.parts:
            first = max(first, self.parts[-1].last_line + 1)
        return first, max(last, first - 1)

    def _report_cut(self, unclosed: list[EnvelopeTag], by: EnvelopeTag | None) -> None:
        self.cut = True
        innermost = unclosed[-1]
        if by is not None:
            message = f"`{innermost.written()}` is not closed before `{by.written()}`"
            primary = Label(by.span, f"no `{innermost.written(closing=True)}` before this")
        else:
            end = len(self.text.rstrip())
            primary = Label(Span(end, end), "the file ends here")
            message = f"the file ends before `{unclosed[0].written(closing=True)}`"
            if self.draft is not None:
                message = f"the file ends inside document {len(self.parts) + 1} of the submission"
            elif self.in_header and self.containers:
                message = "the file ends inside the header of the submission"
        self.sink.report(
            CUT_SHORT,
            message,
            primary.span,
            primary.text,
            secondary=tuple(Label(tag.span, "opened here, never closed") for tag in unclosed),
            help=(FETCH_AGAIN,),
        )
