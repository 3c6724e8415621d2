"""What a person may type: signatures and help in both languages, nothing else; one module a group of commands.

Every body imports its own command, so that help, version and completion load next to nothing of ours.
"""

from seuranta.cli.program import app, main

__all__ = ["app", "main"]
