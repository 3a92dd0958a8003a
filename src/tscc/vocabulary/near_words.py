"""Words that are nearly known ones: one sign wrong, missing, added or exchanged with the next, also a blank.

`Loan8`, `Laons`, `Lo ans` and `Lo ns` are nearly `loans`, `Numberof` and `Numberxof` are nearly `number of`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches
from functools import cache

import msgspec

from tscc.text.look_alikes import merged

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
SHORTEST_MISSPELT_CHARS = 6
"""The least length of a known word whose misspelling is told though the text means the same with it."""


class NearWord(msgspec.Struct, frozen=True):
    """A word of a text, or two, and the known word it is nearly."""

    word: str
    likely: str

    def mend(self, text: str) -> str:
        """The text with the known word."""
        return (
            text if (start := self.start(text)) is None else text[:start] + self.likely + text[start + len(self.word) :]
        )

    def start(self, text: str) -> int | None:
        """Where the word begins in a text: `o` in `one o four`, not in `Condominium`; None where it is no word of it."""
        places = [place for place in range(len(text)) if text.startswith(self.word, place)]
        beside = ((place, text[place - 1 : place], text[place + len(self.word) :][:1]) for place in places)
        whole = (place for place, before, behind in beside if not (_is_of_words(before) or _is_of_words(behind)))
        return next(whole, places[0] if places else None)


@cache
def spelling(words: str) -> dict[str, None]:
    """The words of a line of the tables in `grammar/`, in their order."""
    return dict.fromkeys(words.split())


def _is_of_words(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def near_words(text: str, known: Collection[str], right: Collection[str] = ()) -> Iterator[NearWord]:
    """The words of a text that are nearly known ones, except known words and those in `right`.

    Known words are in small letters. Both are asked for each word of the text: a set or a dictionary of words is best.
    """
    words, lengths = text.split(), set(map(len, known))
    for word, following in zip(words, [*words[1:], ""], strict=False):
        pair = f"{word} {following}"
        small, behind = word.lower(), following.lower()
        sound = (small in known or small in right) and (behind in known or behind in right)
        if following and not sound and (word + following).lower() in known:
            yield NearWord(pair, as_cased(word + following, (word + following).lower()))
        may_lack = following and not sound and len(word) + 1 + len(following) in lengths
        for letter in _LETTERS if may_lack else "":  # `Lo ns`
            if (joined := small + letter + behind) in known:
                yield NearWord(pair, as_cased(word + following, joined))
        for end in (len(word) - 1, len(word) + 1):  # `Singl eFamily`
            one, other = (word + following)[:end], (word + following)[end:]
            if following and not sound and one.lower() in known and other.lower() in known:
                yield NearWord(pair, f"{one} {other}")
        length = len(word)
        if small in known or small in right:
            continue
        for end in range(2, length - 1):
            for behind in (word[end:], word[end + 1 :]):
                if _are_words(small[:end], behind.lower(), known, right):
                    yield NearWord(word, f"{word[:end]} {behind}")
        first, last = small[:1], small[-1:]
        for each in known:
            ends_alike = each[-1] == last or each[0] == first  # a single fault is not at both
            if ends_alike and -1 <= len(each) - length <= 1 and is_near(small, each):
                yield NearWord(word, as_cased(word, each))


def _are_words(one: str, other: str, known: Collection[str], right: Collection[str]) -> bool:
    """Whether two words are known, or one is and the other is right: `loan` beside `balance`."""
    return (one in known and (other in known or other in right)) or (one in right and other in known)


def near_among(word: str, known: Collection[str], right: Collection[str] = ()) -> str | None:
    """The first of some known words that a word has one fault from; None where it is one of them, or is right."""
    small = word.lower()
    if small in known or small in right:
        return None
    return next((each for each in known if abs(len(each) - len(small)) <= 1 and is_near(small, each)), None)


def is_near(word: str, other: str) -> bool:
    """Whether a word is another with one sign changed, missing or added, two neighbours exchanged, or `rn` for `m`."""
    if word == other or abs(len(word) - len(other)) > 1:
        return False
    start = 0
    for one, two in zip(word, other, strict=False):
        if one != two:
            break
        start += 1
    here, there = word[start:], other[start:]
    exchanged = here[1::-1] == there[:2] and here[2:] == there[2:]
    return exchanged or merged(word) == merged(other) or here[1:] in (there, there[1:]) or here == there[1:]


def most_like(text: str, known: Iterable[str], likeness: float) -> str | None:
    """The known text that is most like another by the blocks they share, if it is at least so much like it, from 0 to 1."""
    # asked first, for speed: how much they could be alike, as far as both have the same letters
    alike = [each for each in known if 2 * sum(map(each.__contains__, text)) / (len(text) + len(each)) >= likeness]
    return next(iter(get_close_matches(text, alike, n=1, cutoff=likeness)), None)


def shortened(word: str) -> dict[str, None]:
    """A word, as its letters are misread, and without each one of them: two words that differ in one letter share one of these.

    In this order, so that of two known words the same is always found first.
    """
    return dict.fromkeys((word, merged(word), *(word[:place] + word[place + 1 :] for place in range(len(word)))))


def lacks_two(word: str, other: str) -> bool:
    """Whether a word is another long one that lost two of its letters, not its first: `remaing` and `remaining`, `orginl` and `original`."""
    if not len(other) - 2 == len(word) >= SHORTEST_MISSPELT_CHARS or word[0] != other[0]:
        return False
    letters = iter(other)
    return all(letter in letters for letter in word)


def as_cased(word: str, likely: str) -> str:
    """A word in the capitals and small letters of another, of which one may be wrong: `Laons` and `loans` make `Loans`."""
    letters = [sign for sign in word if sign.isalpha()]
    if sum(map(str.isupper, letters)) >= max(len(letters) - 1, 2):
        return likely.upper()
    return likely[:1].upper() + likely[1:] if letters and letters[0].isupper() else likely
