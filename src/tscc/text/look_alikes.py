"""What is misread or mistyped for other signs: letters for digits and commas, `$3,5OO;5l4` for $3,500,514, and two letters for one.

This is the one list of them. `LOOK_ALIKE` in `grammar/figures.lark` is made of those that are so common that a figure is
recognized with one in it; a test compares the two.
"""

from __future__ import annotations

_MEANT = {"0": "OoQD", "1": "lIi|", "2": "Zz", "3": "E", "5": "Ss", "6": "Gb", "8": "B", "9": "q", ",": ";:'"}

_PAIRS = (("rn", "m"), ("cl", "d"), ("vv", "w"), ("nn", "rm"))


def merged(word: str) -> str:
    """A word in small letters with each pair of letters that looks like others as those: `number` for `nurnber`, `term` for `tenn`."""
    for pair, one in _PAIRS:
        word = word.replace(pair, one)
    return word


TO_DIGITS = str.maketrans({sign: digit for digit, signs in _MEANT.items() for sign in signs})
"""A table for `str.translate`: each look-alike, and the digit or comma that is likely meant."""
