"""Imported by the process that starts workers: one that cannot start, as the run has just ended, says nothing of its own.

The run says what became of it. What a worker does once it has started is not told in this way.
"""

import sys


def _say_nothing(*_: object) -> None:
    """In place of a traceback."""


sys.excepthook = _say_nothing
