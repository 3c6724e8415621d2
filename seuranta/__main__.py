"""`python -m seuranta` is the same as the `seuranta` command."""

from seuranta.cli import main

if __name__ == "__main__":
    main()
