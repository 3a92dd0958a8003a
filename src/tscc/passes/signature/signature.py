"""Read the signature block: who signed for the registrant, in which capacity, and when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, quoted
from tscc.document import model
from tscc.grammar.ahead import regex
from tscc.passes.pieces import UNPARSED, part_of, squeezed, whole_line
from tscc.passes.provenance import Ledger
from tscc.passes.signature.misspelt_labels import nearly_by, nearly_conformed, nearly_label, nearly_tag
from tscc.passes.signature.signature_lines import (
    BY,
    CAPACITY,
    CONFORMED,
    CONFORMED_BEHIND,
    DATED,
    ENTITY,
    NAME,
    NEARLY_A_DATE,
    REGISTRANT,
    RULE,
    SIGNED,
    TAG,
    TITLED,
    columns,
    joined,
    other_surname,
    same,
    titled,
    titled_again,
    touches,
    with_capacity,
)
from tscc.passes.signature.signature_missing import report_end, report_misspelt, report_unsigned
from tscc.passes.stray_signs import report_odd_rules, report_stray_in_name
from tscc.passes.written_dates import find_date, read_date
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.lines import Line
from tscc.text.prose import join_lines
from tscc.text.source import Span, cover
from tscc.vocabulary.near_words import is_near

_INDENT_CHARS = 2
"""How far left of `By:` the other lines of a second block may begin."""
_HAS_DIGIT = regex(r"\d")
"""What no title of a signer has, and a figure, a telephone number or a footnote on the line below it does."""


def read_signature(
    filing: nodes.Filing, ledger: Ledger, sink: Sink
) -> tuple[model.Signature | None, tuple[Written, ...]]:
    """The signature, and the lines of its block that are not read; a missing block or date is reported."""
    if not filing.signatures:
        if filing.cover is not None:
            report_end(filing, sink)
        return None, ()
    block = filing.signatures[0]
    labelled = any(part.kind in ("by", "name", "signature_rule") for part in block.parts)
    reader = _Reader(ledger, sink, labelled=labelled, second=_second_block(block))
    report_odd_rules([line for part in block.parts for line in part.lines], sink)
    signed = max((place for place, part in enumerate(block.parts) if part.kind == "by"), default=-1)
    for place, part in enumerate(block.parts):
        if part.kind in ("registrant_tag", "signature_rule"):
            reader.close_registrant(ruled=part.kind == "signature_rule")
        elif part.kind != "signature_sentence":
            reader.read(part.lines[0], signed_later=place <= signed)
    for part in block.parts:
        if part.kind == "signature_sentence":
            reader.read_sentence(part.lines)
    reader.report_date()
    report_misspelt(block, sink)
    unparsed = [*reader.unparsed]
    for later in filing.signatures[1:]:
        unparsed += [whole_line(line) for part in later.parts for line in part.lines]
    if not reader.begun:
        report_unsigned(block, filing, sink)
    elif reader.date is None and not reader.dated:
        first = block.heading[0] if block.heading else block.parts[0].lines[0]
        span = first.tight
        sink.report(codes.SIGNATURE_DATE_MISSING, "the signature block has no date", span, "no date in this block")
    signature = reader.signature()
    if reader.begun and signature is not None:
        _report_incomplete(block, signature, reader.last_read, sink)
    return signature, tuple(unparsed)


def _report_incomplete(block: nodes.Signature, signature: model.Signature, signer: Span | None, sink: Sink) -> None:
    """Report what a block lacks that all have, unless another fault of the block is reported; `signer`: what it has of the signer."""
    parts = (
        ("the name of the registrant", signature.registrant),
        ("the name of the signer", signature.name),
        ("the title of the signer", signature.title),
    )
    lacking = [words for words, value in parts if value is None]
    if not lacking or sink.told().overlap(block.span):
        return
    tags = [part.lines[0] for part in block.parts if part.kind == "registrant_tag"]
    sentences = [part.lines[-1] for part in block.parts if part.kind == "signature_sentence"]
    (first, *_) = (*tags, *sentences, *block.heading, *block.parts[0].lines)
    span = first.tight if signature.registrant is None or signer is None else signer
    message = f"the signature block lacks {' and '.join(lacking)}"
    sink.report(codes.SIGNATURE_INCOMPLETE, message, span, "perhaps a line beside this is lost")


def _second_block(block: nodes.Signature) -> int | None:
    """The column where the block of a second signer begins, who signs on the lines of the first; None where one signs."""
    for line in (line for part in block.parts for line in part.lines):
        signed = [piece for piece in columns(line) if BY.match(piece.text) or SIGNED.match(piece.text)]
        if len(signed) > 1:
            return signed[1].span.start - line.span.start - _INDENT_CHARS
    return None


class _Reader:
    """The reading of one signature block, without what is on its lines from the column of a `second` block on."""

    def __init__(self, ledger: Ledger, sink: Sink, *, labelled: bool, second: int | None) -> None:
        self._ledger, self._sink, self._labelled, self._second = ledger, sink, labelled, second
        self._signed = False
        self._past_by = False
        self._above: Line | None = None
        self._signed_later = False
        self._reached = False
        self._printed = False
        self._closed = False
        self._last: Line | None = None
        self._registrant: list[Written] = []
        self._name: Written | None = None
        self._title: list[Written] = []
        self.date: date | None = None
        self.dated = False
        self._undated: Written | None = None
        self.unparsed: list[Written] = []

    def read(self, line: Line, *, signed_later: bool) -> None:
        """Read a line, column by column; lines on a new page below the signer are not theirs.

        `signed_later`: whether the line of the signature, `By:`, is this one or a later one.
        """
        if self._above is not None and touches(line) and line.text.split() == self._above.text.split():
            written = whole_line(line)
            message = f"{quoted(written.text)} is printed twice"
            self._sink.report(codes.LINE_OUT_OF_PLACE, message, written.span, "the second time")
            self.unparsed.append(written)
            return
        self._above = line
        self._signed_later = signed_later
        self._closed = self._closed or (line.page_above and self._name is not None)
        figures = _HAS_DIGIT.search(line.text) and find_date(line.text) is None
        if self._title and touches(line) and figures and not NEARLY_A_DATE.fullmatch(line.text.strip()):
            self._leave(whole_line(line))
            return
        for piece in columns(line):
            if self._second is not None and piece.span.start - line.span.start >= self._second:
                self._leave_other(piece)
            else:
                self._read(piece, line)

    def read_sentence(self, lines: Sequence[Line]) -> None:
        """Read the date at the end of the sentence of the block: `in the City of Oakland, on this 5th day of June, 2001`."""
        prose = join_lines(lines)
        if place := find_date(prose.text):
            where = Written(prose.text[slice(*place)], prose.span(*place))
            if self.date is None or read_date(where, Sink()) != self.date:
                self._date(where)

    def close_registrant(self, *, ruled: bool) -> None:
        """End the registrant's name, at the registrant's tag or at a rule."""
        self._past_by = self._past_by or bool(self._registrant)
        self._reached = self._reached or (ruled and self._past_by)

    @property
    def begun(self) -> bool:
        """Whether the line of the signature, a name or a date was found."""
        return self._reached or self.dated or self._name is not None

    @property
    def last_read(self) -> Span | None:
        """The place of the name of the signer, or else of the title."""
        return self._name.span if self._name is not None else self._title[0].span if self._title else None

    def report_date(self) -> None:
        """Report the text behind `Date:` if it is not a date and no line gives one."""
        if self._undated is not None and not self.dated:
            self.dated = True
            text, span = self._undated.text, self._undated.span
            self._sink.report(codes.UNREADABLE_DATE, f"`{text}` is not a date", span, "a date is expected")

    def signature(self) -> model.Signature:
        """What was read."""
        report_stray_in_name(self._name, self._sink)
        registrant, capacity = with_capacity(self._registrant)
        name = [self._name] if self._name else []
        texts = {"registrant": registrant, "capacity": capacity, "name": name, "title": self._title}
        for key, pieces in texts.items():
            if pieces:
                self._ledger.record(f"/filing/signature/{key}", cover(pieces[0].span, pieces[-1].span))
        return model.Signature(
            registrant=joined(registrant),
            capacity=joined(capacity),
            signed=self._signed,
            name=" ".join(self._name.text.split()) if self._name else None,
            title=joined(self._title),
            date=self.date,
        )

    def _read(self, piece: Written, line: Line) -> None:
        """Read a column of a line: a date, and the text before and behind it."""
        place = find_date(piece.text)
        before = piece.text[: place[0]] if place else piece.text
        if place and (not before.strip() or DATED.fullmatch(before) or BY.match(before) or "/s/" in before.lower()):
            if not DATED.fullmatch(before) and before.strip():
                self._piece(part_of(piece, 0, place[0]), line)
            self._date(part_of(piece, *place))
            if behind := piece.text[place[1] :].lstrip(" ,"):
                self._read(part_of(piece, len(piece.text) - len(behind), len(piece.text)), line)
        elif (found := DATED.match(piece.text)) or NEARLY_A_DATE.fullmatch(piece.text):
            rest = part_of(piece, found.end() if found else 0, len(piece.text))
            if rest.text and not RULE.fullmatch(rest.text) and self._undated is None:
                self._undated = rest
            self.unparsed += [rest] if rest.text else []
        else:
            self._piece(piece, line)

    def _piece(self, piece: Written, line: Line) -> None:
        text = piece.text
        if TAG.fullmatch(text) or RULE.fullmatch(text):
            return
        if self._closed:
            self.unparsed.append(piece)
        elif not self._reached and (found := nearly_by(piece, self._sink)):
            self._sign(part_of(piece, found.end() + text[found.end() :].startswith(" "), len(text)), piece)
        elif (found := BY.match(text)) and (
            found.end() == len(text)
            or ":" in found.group()
            or CONFORMED.match(text, found.end())
            or (self._registrant and text[found.end()].isupper())
        ):
            self._sign(part_of(piece, found.end(), len(text)), piece)
        elif CONFORMED.match(text) or CONFORMED_BEHIND.search(text):
            self._sign(piece, piece)
        elif nearly_tag(piece, self._sink):
            self.close_registrant(ruled=False)
        elif len(text) == 1 and text not in "*&()[]/\\":  # a mark or a stop can be alone in a block
            self._refuse([piece])
        elif text == "*":
            self.unparsed.append(piece)
        elif found := REGISTRANT.match(text):
            self._value(part_of(piece, found.end(), len(text)), line)
        elif found := NAME.match(text) or nearly_label(piece, "Name", self._sink):
            self._put_name(part_of(piece, found.end(), len(text)), piece)
        elif found := CAPACITY.match(text) or nearly_label(piece, "Title", self._sink):
            self._title += [part_of(piece, found.end(), len(text))] if text[found.end() :] else []
            self._last = line
        else:
            self._value(piece, line)

    def _sign(self, piece: Written, whole: Written) -> None:
        """Read the line of the signature: `/s/` and a name, a name alone, or nothing; a second one closes the block."""
        self._past_by = self._reached = True
        conformed = CONFORMED.match(piece.text) or nearly_conformed(piece, self._sink)
        if conformed:
            piece = part_of(piece, conformed.end(), len(piece.text))
        elif conformed := CONFORMED_BEHIND.search(piece.text):
            piece = part_of(piece, 0, conformed.start())
        if conformed and not piece.text and self._names_on_line():
            self._signed = True
            return
        piece = part_of(piece, 0, len(piece.text.rstrip(") ")))
        if RULE.fullmatch(piece.text) or not (piece.text or conformed):
            self._closed = self._closed or bool(self._title)
            return
        if self._name is not None and conformed and self._acts_for_another():
            self._put_aside()
        elif self._name is not None:
            self._closed = True
            self._leave_other(whole)
            return
        self._signed = bool(conformed)
        self._take_name(piece)

    def _names_on_line(self) -> bool:
        """Whether the signer's name is on the line that is read."""
        return self._name is not None and self._above is not None and self._name.span.start >= self._above.span.start

    def _acts_for_another(self) -> bool:
        """Whether the first `By:` names a company that acts for the registrant, and not a signer."""
        entity = self._name is not None and any(ENTITY.search(part.text) for part in (self._name, *self._title))
        return not self._signed and not self._printed and (not self._title or entity)

    def _put_aside(self) -> None:
        """A company that acts for the registrant is not part of the signature; if no registrant is named, it is the registrant."""
        named = [part for part in (self._name, *self._title) if part]
        if self._registrant:
            self.unparsed += named
        else:
            self._registrant = named
        self._name, self._title = None, []

    def _put_name(self, piece: Written, whole: Written) -> None:
        """Keep a name behind its label; a second one is another signer's."""
        self._past_by = self._reached = True
        if self._printed:
            self._closed = True
            self._leave_other(whole)
        elif piece.text:
            self._take_name(piece)
            self._printed = True

    def _take_name(self, piece: Written) -> None:
        """Keep the signer's name, and the title if it is behind the name."""
        found = titled(piece.text) or (self._name and titled_again(self._name.text, piece.text))
        if found:
            self._title = [part_of(piece, *found.span("title"))]
            piece = part_of(piece, *found.span("name"))
        if piece.text.strip(" ,"):
            self._report_other_name(piece)
            self._name = part_of(piece, 0, len(piece.text.rstrip(" ,")))

    def _report_other_name(self, piece: Written) -> None:
        """Report a signer's name that is one letter from the name behind `/s/`, or has another surname."""
        if self._name is None:
            return
        near = is_near(squeezed(self._name.text).lower(), squeezed(piece.text).rstrip(" ,").lower())
        if near or other_surname(self._name.text, piece.text):
            message = f"the signer is {quoted(self._name.text)} above, and {quoted(piece.text)} here"
            label = "one letter differs" if near else "another surname"
            self._sink.report(codes.ODD_RULE, message, piece.span, label)

    def _value(self, piece: Written, line: Line) -> None:
        """Read a line without a label: the registrant above the signature, below it the name and then the title."""
        touching = self._last is not None and (line.number == self._last.number or touches(line))
        if not self._past_by and not self._labelled and self._registrant and not touching:
            self._past_by = True
        if not self._past_by and self._registrant and not touching:
            self._refuse(self._registrant)  # lines above the registrant's name and apart from it
            self._registrant = []
        if not self._past_by:
            self._registrant.append(piece)
        elif self._signed_later and not self._reached and self._name is None:
            self._refuse([piece])
            return
        elif self._name is None or self._is_again(piece):
            self._take_name(piece)
            self._printed = True
        elif not self._printed and self._title and piece.text.lower() == self._name.text.lower():
            strays = [part for part in self._title if not TITLED.fullmatch(f"{piece.text}, {part.text}")]
            if strays:
                self._refuse(strays)
            self._title = [part for part in self._title if part not in strays]
            self._printed = True
        elif self._is_title(piece.text):
            pass  # the title once more
        elif not self._title or touching:
            self._title.append(piece)
        else:
            self.unparsed.append(piece)
            self._last = None  # what touches this line is not of the block either
            return
        self._last = line

    def _is_again(self, piece: Written) -> bool:
        """Whether a text is the signer's name below the signature; below the name of a company it is what the company is."""
        if self._name is None or self._printed or self._title or ENTITY.search(self._name.text):
            return False
        return same(self._name.text, piece.text)

    def _is_title(self, text: str) -> bool:
        """Whether a text is the title once more; a title of more pieces than the text has characters is not joined to see that."""
        return len(self._title) <= len(text) and (joined(self._title) or "").lower() == text.lower()

    def _refuse(self, pieces: list[Written]) -> None:
        """Report text that has no place in the block, and keep it as unparsed."""
        message = f"{quoted(pieces[0].text)} has no place in the signature block"
        self._sink.report(codes.LINE_OUT_OF_PLACE, message, cover(pieces[0].span, pieces[-1].span), "not read")
        self.unparsed += pieces

    def _leave_other(self, piece: Written) -> None:
        """Keep what is of a second signer as unparsed, and report the first line of it."""
        if not self._sink.has(codes.SECOND_VALUE):
            message = f"{quoted(piece.text)} is in the signature block besides the signer"
            self._sink.report(codes.SECOND_VALUE, message, piece.span, "not read", notes=(UNPARSED,))
        self.unparsed.append(piece)

    def _leave(self, line: Written) -> None:
        """Report a line with figures that is below the signer's title and is not of it, and keep it as unparsed."""
        message = f"the figures of {quoted(line.text)} are not read"
        self._sink.report(codes.FIGURES_UNCLAIMED, message, line.span, "no rule claims this text", notes=(UNPARSED,))
        self.unparsed.append(line)

    def _date(self, where: Written) -> None:
        """Keep a date; a second one is another signer's."""
        if self.dated:
            self.unparsed.append(where)
            return
        self.dated = True
        self.date = read_date(where, self._sink)
        self.unparsed += [] if self.date else [where]
        self._ledger.record("/filing/signature/date", where)
