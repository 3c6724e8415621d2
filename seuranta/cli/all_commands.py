"""All commands: in which groups help lists them, and how one is found by a name in either language, dots or no dots."""

from __future__ import annotations

import os
import sys
from typing import Any

import typer
from typer.core import TyperGroup

from seuranta.cli.language import t
from seuranta.cli.library_words import Context
from seuranta.cli.options import slashed
from seuranta.cli.wrong_use import USAGE_ERROR, said
from seuranta.output.words.command_names import NAMES

GROUPS = (
    (t("Katso", "Look"), ("status", "check", "list", "show", "changes", "checkpoints", "timeline", "explain")),
    (
        t("Kirjaa", "Record"),
        (
            *(
                "start",
                "done",
                "block",
                "unblock",
                "move",
                "drop",
                "reading",
                "told",
                "ask",
                "answer",
                "decide",
                "topic",
            ),
            *("presented", "held", "skip", "postpone", "handover", "add", "set", "undo"),
        ),
    ),
    (t("Kokous", "Meet"), ("agenda", "meet")),
    (t("Kerro", "Tell"), ("report", "announce", "remind", "publish")),
    (t("Vie ja tuo", "Export and import"), ("table", "import", "replies", "export")),
    (t("Aloita ja lopeta", "Begin and end"), ("init", "close", "guide")),
    (t("Editoreille ja ohjelmille", "For editors and programs"), ("schema", "lsp")),
)
"""What one does with the commands, in the order of help; every command is in one group."""

_UNDOTTED = str.maketrans("äöå", "aoa")
_ENGLISH = {name.translate(_UNDOTTED): english for english, names in NAMES.items() for name in names}


def english(typed: str) -> str:
    """The English name of the command that is meant; what is no Finnish name comes back as it was typed."""
    return _ENGLISH.get(typed.lower().translate(_UNDOTTED), typed)


class Commands(TyperGroup):
    """All commands: found by their Finnish names, too, and listed by what one does with them."""

    context_class = Context

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        return super().get_command(ctx, english(cmd_name))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that was typed; what is none is answered with the nearest in either language."""
        if not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            raise typer.BadParameter(_no_such_command(args[0]), ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 - the library gives it
        for heading, names in GROUPS:
            with formatter.section(heading):
                formatter.write_dl([(shown(name), self.commands[name].help) for name in names])

    def main(self, args: Any = None, prog_name: Any = None, **options: Any) -> Any:  # type: ignore[override]
        """Runs what was typed; says what is wrong with it in one line, in the reader's language."""
        is_program = options.pop("standalone_mode", True)
        if not is_program:
            return super().main(args, prog_name, standalone_mode=False, **options)
        try:
            options.setdefault("windows_expand_args", False)  # what a person writes is no pattern of file names
            code = super().main(args, prog_name, standalone_mode=False, **options)
        except typer.Abort:
            sys.exit(_INTERRUPTED)
        except USAGE_ERROR as error:
            _tell(said(error))
            sys.exit(_WRONG_USE)
        sys.exit(code)


_INTERRUPTED, _WRONG_USE = 130, 2


def _tell(text: str) -> None:
    """What is said of wrong use, broken between words where a person reads it."""
    from seuranta.output.screen.folding import folded  # only where something is wrong
    from seuranta.world import World

    world = World()
    world.write_err(folded(text, world.width) if world.folds(world.stderr) else text)


def shown(name: str) -> str:
    """The name of a command as help shows it."""
    return t(NAMES[name][0], name)


def _before_a_path(typed: str) -> str:
    """What is said where the name of a plan stands in the place of a command."""
    from seuranta.output.words.shell import shell_word  # only where a command is mistyped

    command = f"seuranta {shown('status')} {shell_word(slashed(typed))}"
    return t(f"Ensin tarvitaan komento: {command}.", f"A command comes first: {command}.")


def _no_such_command(typed: str) -> str:
    from difflib import get_close_matches  # only where a command is mistyped

    names = [*NAMES, *_ENGLISH]
    near = get_close_matches(typed.lower().translate(_UNDOTTED), names, n=1)
    if os.path.exists(typed):  # noqa: PTH110 - pathlib is not needed for help
        return _before_a_path(typed)
    asked = t(f' Tarkoititko "{shown(english(near[0]))}"?', f" Did you mean {near[0]}?") if near else ""
    return t(f'Komentoa "{typed}" ei ole.', f'There is no command "{typed}".') + asked
