"""Recovery: n independent faults in n blocks of a filing give n diagnostics there, and leave all else as it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random
from typing import NamedTuple

import msgspec
import pytest
from documents import random_document, random_layout
from faults import FAULTS, NOT_YET, Fault, find_blocks

from tscc.codes import Severity
from tscc.pipeline import Compilation, compile_filing
from tscc.printer import print_filing


class Damaged(NamedTuple):
    """A filing with faults, and the lines of each fault's block in it, from 1."""

    text: str
    faults: tuple[tuple[Fault, range], ...]


def damage(lines: Sequence[str], rng: Random, count: int) -> Damaged:
    """Put up to `count` faults of any kind into as many blocks of a filing."""
    blocks = find_blocks(lines)
    rng.shuffle(blocks)
    chosen: list[tuple[int, Fault, range, list[str]]] = []
    for block in blocks:
        makers = [fault for fault in FAULTS if fault.block == block.kind and fault.name not in NOT_YET]
        rng.shuffle(makers)
        for fault in makers:
            changed = fault.make(list(lines[block.lines.start : block.lines.stop]), rng)
            if changed is not None:
                chosen.append((block.lines.start, fault, block.lines, changed))
                break
        if len(chosen) == count:
            break
    text: list[str] = []
    places = []
    last = 0
    for start, fault, within, changed in sorted(chosen, key=lambda each: each[0]):
        text += lines[last:start]
        places.append((fault, range(len(text) + 1, len(text) + len(changed) + 1)))
        text += changed
        last = within.stop
    text += lines[last:]
    return Damaged("\n".join(text) + "\n", tuple(places))
