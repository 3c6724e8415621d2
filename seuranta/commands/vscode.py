"""`seuranta lsp --vscode`: the extension by which VS Code shows what Seuranta knows of a plan, as a file to install."""

from __future__ import annotations

from typing import NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, UserError
from seuranta.commands.several_plans import in_folder
from seuranta.output.screen.folding import filled
from seuranta.output.starters.vscode import Read, extension_file, file_name, is_extension_file
from seuranta.output.words.phrases import say
from seuranta.output.words.shell import shell_word
from seuranta.output.words.text import Text

_WRITTEN = Text(fi="Kirjoitettu: {path}", en="Written: {path}")
_THERE = Text(
    fi="Laajennus on jo täällä: {path}",
    en="The extension is already here: {path}",
)
_INSTALL = Text(fi="Asenna se VS Codeen:", en="Install it in VS Code:")
_BY_HAND = Text(
    fi="Jos komentoa code ei ole, avaa VS Codessa Extensions (Ctrl+Shift+X) ja valitse kolmen pisteen valikosta Install "
    "from VSIX.",
    en="If there is no command code, open Extensions in VS Code (Ctrl+Shift+X), and choose Install from VSIX in the menu "
    "with three dots.",
)
_THEN = Text(
    fi="Avaa sitten suunnitelman kansio. Kun päivität Seurannan, anna tämä komento uudelleen.",
    en="Then open the folder of the plan. After an update of Seuranta, run this command again.",
)
_ENDING = ".vsix"


class VscodeAsk(NamedTuple):
    """Where the extension is to lie: a folder, or a file whose name ends in `.vsix`; without one, here. `version` is that of
    Seuranta. `is_asked`: the option was given, and not only a folder, or nothing at all by a person at a terminal.
    """

    where: str | None
    version: str
    is_asked: bool


def vscode(job: Job, ask: VscodeAsk, read: Read) -> Outcome:
    """Writes the extension and says how it is installed; raises UserError where something else has that name."""
    if not ask.is_asked and ask.where is None:
        raise UserError("started-by-editors")
    if not ask.is_asked:
        raise UserError("folder-without-vscode", typed=ask.where or "")
    path = _path(ask)
    old, new = job.files.previous(path), extension_file(ask.version, read)
    if old is not None and not is_extension_file(old):
        raise UserError("not-our-extension", path=path)
    first = _THERE if old == new else _WRITTEN
    lines = (
        _paragraph(job, first, path=path),
        _paragraph(job, _INSTALL),
        f"  code --install-extension {shell_word(path)}\n",
        _paragraph(job, _BY_HAND),
        _paragraph(job, _THEN),
    )
    return Outcome(text="".join(lines), writes=(FileWrite(path, new, old),))


def _path(ask: VscodeAsk) -> str:
    if ask.where is not None and ask.where.lower().endswith(_ENDING):
        return ask.where
    return in_folder(ask.where or ".", file_name(ask.version))


def _paragraph(job: Job, text: Text, **args: str) -> str:
    return filled(say(text, job.language, **args), job.width)
