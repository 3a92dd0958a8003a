"""`python -m tscc` is the command `tscc`."""

from tscc.cli.main import main

raise SystemExit(main())
