"""`python -m tscc` is the command `tscc`."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn

_COLLECT_AFTER_OBJECTS = 200_000
"""Garbage is collected rarely: a compile makes many objects, and before it the modules, of which almost none are garbage."""


def run() -> NoReturn:
    """Run the command line; an interrupt while it starts ends it like a later one."""
    gc.set_threshold(_COLLECT_AFTER_OBJECTS)
    try:
        from tscc.cli.main import main

        code = main()
    except KeyboardInterrupt:
        code = 130
    if sys.argv[1:2] == ["compile"] and not (sys.gettrace() or sys.getprofile()):
        _leave(code)
    raise SystemExit(code)


def _leave(code: int) -> NoReturn:
    """End the process as it is: to free what a compile has made takes long, and nothing else is left to be done."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        raise SystemExit(code) from None
    os._exit(code)


if __name__ == "__main__":
    run()
