"""What a person may type: signatures and help in both languages, nothing else; one module a group of commands.

Every body imports its own command, so that help, version and completion load next to nothing of ours.
"""

import gc
import os


def main() -> None:
    """The program: memory is not collected from before the command line is loaded, since the process ends soon."""
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from seuranta.cli.program import run_and_leave

    run_and_leave()
