"""The lexer: text to lines. What comes in is a document of the source; what goes out are its non-blank lines.

Each line gets the kinds it may be, by its words (`lines.lark`) and by geometry: what is above and below it, how far it
is indented, which columns its characters are in. Which of its kinds it is, is left to the parser.
"""

from __future__ import annotations

from tscc.lexer.forms import find_form
from tscc.lexer.free_lines import FreeLines, find_closed
from tscc.lexer.front import find_front
from tscc.lexer.label_lists import find_label_lists
from tscc.lexer.physical_lines import close_up, split_lines
from tscc.lexer.tables import find_tables
from tscc.text.lines import Line
from tscc.text.source import DocumentPart, Source


def lex_lines(source: Source, part: DocumentPart) -> list[Line]:
    """The non-blank lines of one document of a source, each with the kinds it may be, best first."""
    lines, marks = split_lines(source, part)
    lines, front = find_front(close_up(lines), find_form)
    listed = find_label_lists(lines, front.end)
    tables = find_tables(lines, find_closed(lines, front, listed))
    free = FreeLines(lines, front, listed, tables)
    return sorted([free.line(index) for index in range(len(lines))] + marks, key=lambda line: line.number)
