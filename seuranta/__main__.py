"""`python -m seuranta` is the same as the `seuranta` command; no file beside a plan takes the place of one of Python's."""

import sys

if __name__ == "__main__":
    if not sys.flags.safe_path:
        del sys.path[0]  # the current folder, in which Python would look first
    from seuranta.cli import main

    main()
