"""Commands for every day by their Finnish names; help lists each command once, by its English one."""

from __future__ import annotations

from typing import Any

from typer.core import TyperGroup

FINNISH = {
    "aloita": "start",
    "valmis": "done",
    "jumissa": "block",
    "siirrä": "move",
    "siirra": "move",
    "toteuma": "reading",
    "kerrottu": "told",
    "pidetty": "held",
}


class WithFinnishNames(TyperGroup):
    """Finds a command by its Finnish name, too."""

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        return super().get_command(ctx, FINNISH.get(cmd_name.lower(), cmd_name))
