"""Report stray characters: in a rule, which is read as one and as no name, `-----.-----`, in a name, `%Ada Pell`, and in a word, `Presid0nt`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Diagnostic, Edit, Help, Label, Sink, perhaps, quoted
from tscc.grammar.ahead import regex
from tscc.passes.pieces import part_of
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.lines import Line
from tscc.text.source import Source, Span, Spans
from tscc.vocabulary.fact_labels import label_words
from tscc.vocabulary.label_words import is_unfinished
from tscc.vocabulary.near_words import as_cased

_STRAY = regex(r"[%$#@^~{}=+|]|[-_]{3,}|(?<=[A-Za-z])\d|\d(?=[A-Za-z])(?!(?:st|nd|rd|th)\b)")
"""What no name of a person has; one may end in `2nd`."""

_RULER_BEHIND = regex(r"(?<=[A-Za-z).>] )(?:-{5,}|={5,})$")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ODD_WORD = regex(
    r"(?<![\w$%#?~|!^=+;:<>*@.,'/&-])(?:[A-Za-z]++[\d$%#?~|!^=+;:<>@][A-Za-z]++|\d[A-Za-z]{3,}+)(?![\w$%#?~|!^=+;<>@])"
)
"""A word with one sign for a letter within it, or a digit for its first: `Presid0nt`, `MOR;GAGED`, `9efinance`."""
_MAY_BE_ODD = regex(r"[\d$%#?~|!^=+;:<>@](?=[A-Za-z])(?:(?<=[A-Za-z].)|(?<=\d)(?=[A-Za-z]{3}))")
"""What such a word has, asked first: most texts have none, and this takes a third of the time."""
_APART = regex(r"\s*\S++(?: \S++)*+ {3,}+(\S++(?: \S++)*+) {3,}+\S")
"""A label, and a text that touches neither it nor what follows."""
_LONE_SIGN = regex(r"(?![A-Za-z]{2}$).{1,2}")
_WORD = regex(r"(?<![\w-])[A-Za-z]{4,}+(?![\w-])")


def report_odd_rules(lines: Iterable[Line], sink: Sink) -> None:
    """Report each rule with one character that is not a stroke, or with a text on its line."""
    for line in lines:
        if line.odd is not None:
            stroke = next(sign for sign in line.text if sign != " ")
            span = line.at(line.odd.start, line.odd.start + len(line.odd.text))
            if len(line.odd.text) > 1 and line.odd.text[0] in "-=_":
                message = f"{quoted(line.text.strip())} is on the line of a ruler"
                sink.report(codes.ODD_RULE, message, line.tight, "read as the line below the ruler")
                continue
            if len(line.odd.text) > 1:
                message = f"`{line.odd.text}` is on the line of the ruler below its head"
                sink.report(codes.ODD_RULE, message, span, "read as the last line of the head")
                continue
            message = f"`{line.odd.text}` is in a rule of `{stroke}`"
            touched = stroke in (line.text[: line.odd.start][-1:], line.text[line.odd.end :][:1])
            ways = perhaps(stroke, span) if touched else (Help("perhaps a blank", Edit(span, " ")),)
            sink.report(codes.ODD_RULE, message, span, "the line is read as a rule", help=ways)


def report_rulers_behind(tables: Iterable[nodes.Table], sink: Sink) -> None:
    """Report each line of a title or a head with the ruler of the next line behind it."""
    for table in tables:
        for line in (*(written.line for written in table.title), *table.head.lines):
            if found := _RULER_BEHIND.search(line.text):
                message = f"{quoted(line.text[: found.start()].strip())} is on the line of a ruler"
                sink.report(codes.ODD_RULE, message, line.at(*found.span()), "kept as printed")


def report_stray_in_name(name: Written | None, sink: Sink) -> None:
    """Report the first character of a signer's name that no name has."""
    found = _STRAY.search(name.text) if name else None
    if name is not None and found is not None:
        message = f"`{found.group()}` is in the name of the signer"
        sink.report(codes.ODD_RULE, message, part_of(name, *found.span()).span, "kept as printed")


def report_odd_words(source: Source, blocks: Sequence[nodes.Block], sink: Sink) -> None:
    """Report each word with a sign for one of its letters, of which nothing is reported, where the word itself is elsewhere in the text.

    In a sentence that is not read it may be one of the words of labels instead; that the sentence is not read is said with it.
    """
    if not _MAY_BE_ODD.search(source.text):
        return
    read = [source.lines_span(part.first_line, part.last_line) for part in source.documents]
    read += [source.header_span] if source.header_span else []
    odd = [found for span in read for found in _ODD_WORD.finditer(source.text, *span)]
    if not odd:
        return
    words = {word.lower() for span in read for word in _WORD.findall(source.text, *span)}
    told = sink.told()
    unread = [*_unread(blocks, sink)]
    said: dict[Span, Diagnostic] = {}
    for found in odd:
        word, span = found.group(), Span(*found.span())
        place = next(place for place, sign in enumerate(word) if not sign.isalpha())
        before, behind = word[:place].lower(), word[place + 1 :].lower()
        around = bisect_right(unread, span.start, key=lambda each: each[0].start) - 1
        of_it = unread[around][1] if around >= 0 and span.overlaps(unread[around][0]) else None
        known = words | label_words() if of_it else words
        meant = [each for letter in _LETTERS if (each := f"{before}{letter}{behind}") in known]
        if len(meant) != 1 or told.overlap(span):
            continue
        likely = as_cased(word, meant[0])
        message = f"`{word}` has `{word[place]}` within a word"
        there = ", which is elsewhere in the text" if meant[0] in words else ""
        ways = (Help(f"perhaps `{likely}`{there}", Edit(span, likely)),)
        where = Span(span.start + place, span.start + place + 1)
        label, notes = ("its sentence is not read", of_it.notes) if of_it else ("kept as printed", ())
        said |= {of_it.primary.span: of_it} if of_it else {}
        sink.report(codes.ODD_RULE, message, where, label, notes=notes, help=ways)
    for instead in said.values():
        sink.withdraw(instead)


def _unread(blocks: Iterable[nodes.Block], sink: Sink) -> Iterator[tuple[Span, Diagnostic]]:
    """The sentences that no rule matches, in order, each with what is reported of it alone."""
    found = [each for each in sink.sorted() if each.code is codes.SENTENCE_NOT_UNDERSTOOD and not each.secondary]
    for block in blocks:
        for sentence in block.sentences if isinstance(block, nodes.Paragraph | nodes.ListItem) else ():
            at = bisect_left(found, sentence.span.start, key=lambda each: each.primary.span.start)
            if at < len(found) and found[at].primary.span.start < sentence.span.end:
                yield sentence.span, found[at]


def report_signs_apart(table: nodes.Table, sink: Sink) -> None:
    """Report a lone character between the label of a row and its cells, where no other row of the table has a text."""
    found = [(text, span) for row in table.rows for text, span in _apart(row)]
    if len(found) == 1 and len(table.rows) > 1:
        ((sign, span),) = found
        if len(sign) == 1:
            sink.report(codes.ODD_RULE, f"`{sign}` is apart from the label of its row", span, "in no column")


def report_lone_signs(table: nodes.Table, sink: Sink) -> None:
    """Report a line of a label that has one sign, or two that are no word: a stray line between two rows, if nothing tells of it."""
    lone = [
        (row, line)
        for row in table.rows
        for line in row.lines
        if _LONE_SIGN.fullmatch(line.text.strip())
        for place, piece in enumerate(row.label)
        if line.tight == piece.span and not _goes_on(" ".join(above.text for above in row.label[:place]), piece.text)
    ]
    told = sink.told() if lone else Spans(())
    for row, line in lone:
        if not told.overlap(row.label_span):
            message = f"`{line.text.strip()}` is on a line of its own in the label of a row"
            sink.report(codes.ODD_RULE, message, line.tight, "kept as printed")


def report_sign_for_dollar(table: nodes.Table, sink: Sink) -> None:
    """Report the one upper edge of a band with `<` in the place of the `$` that the other edges have."""
    bands = [(row.band, row) for row in table.rows if row.band]
    edges = [(band.lower.figure, band.upper.figure, row) for band, row in bands if band.lower and band.upper]
    odd = [(upper, row) for lower, upper, row in edges if lower.text[0] == "$" != upper.text[0]]
    if len(odd) != 1 or len(odd) == len(edges):
        return
    ((upper, row),) = odd
    for piece in row.label:
        before = piece.text[: upper.span.start - piece.span.start]
        if piece.span.overlaps(upper.span) and before.endswith("<"):
            span = Span(upper.span.start - 1, upper.span.start)
            message = f"`<{upper.text}` has the character `<` where the other edges have `$`"
            way = Help(f"perhaps the edge is ${upper.text}", Edit(span, "$"))
            sink.report(codes.BAD_CHARACTER, message, span, "read as `less than`", help=(way,))


def report_open_brackets(table: nodes.Table, sink: Sink) -> None:
    """Report each label with a bracket that is not closed: its further line is lost, or stands in the label of another row."""
    labels = [(row.label_span, row.label_text) for row in table.rows if row.label]
    opened = [(span, text) for span, text in labels if text.count("(") > text.count(")")]
    closing = [span for span, text in labels if text.count(")") > text.count("(")]
    told = sink.told() if opened else Spans(())
    for span, text in opened:
        if not told.overlap(span):
            message = f"{quoted(text)} has a bracket that is not closed"
            elsewhere = tuple(Label(each, "a bracket is closed here") for each in closing)
            sink.report(codes.ODD_RULE, message, span, "the rest of the label is not here", secondary=elsewhere)


def _goes_on(above: str, sign: str) -> bool:
    """Whether a sign is the rest of a label: a word or a digit behind one that is unfinished, or what closes its bracket."""
    is_open = above.count("(") > above.count(")")
    return (is_open and ")" in sign) or (any(map(str.isalnum, sign)) and (is_open or is_unfinished(above)))


def _apart(row: nodes.Row) -> Iterator[tuple[str, Span]]:
    """The text between the label and the cells of a row of one line, away from both, with its place.

    The hyphen of a band is none: `0.01    -    50,000.00`.
    """
    if len(row.lines) == 1 and row.cells and (found := _APART.match(row.lines[0].text)):
        span = row.lines[0].at(*found.span(1))
        within = any(piece.span.overlaps(span) for piece in row.label)
        if not (found[1] == "-" and within) and span.end <= min(cell.span.start for cell in row.cells):
            yield found[1], span


def rules_of(filing: nodes.Filing) -> Iterator[Line]:
    """The rules of the items and exhibits, of tables and notes, under headings, between blocks; and the lines that may have a ruler on them."""
    for item in filing.items:
        yield from (written.line for written in item.heading.lines) if item.heading else ()
    for block in filing.blocks:
        match block:
            case nodes.BodyRule():
                yield block.line
            case nodes.Footnotes() if block.rule is not None:
                yield block.rule
            case nodes.Heading():
                yield from (written.line for written in block.lines)
            case nodes.Paragraph() | nodes.ListItem():
                yield from block.lines[:1]
            case nodes.Table():
                titles = (written.line for written in block.title)
                yield from (*titles, *block.head.lines, *block.head.rulers, *block.rulers)
            case _:
                pass
