"""`init --editor`: what an editor needs to know the words of the plans in a folder. What stands there already stays, but
for a schema that an earlier version of Seuranta wrote.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, PlanFile, UserError
from seuranta.commands.record.remembering import remembered
from seuranta.commands.several_plans import in_folder
from seuranta.commands.status import left_out
from seuranta.output.json.plan_schema import is_schema_text, plan_schema, schema_text
from seuranta.output.screen.folding import filled
from seuranta.output.starters.editor import editor_files, has_schema_comment, schema_comment, schema_name
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.plan.edit.first_line import with_first_line

_WRITTEN = Text(fi="Kirjoitettu: {paths}", en="Written: {paths}")
_WRITTEN_MANY = Text(
    fi="Kirjoitettu: {paths} ja {n} muuta",
    fi_one="Kirjoitettu: {paths} ja 1 muu",
    en="Written: {paths} and {n} more",
    en_one="Written: {paths} and 1 more",
)
_MOST_NAMED = 10
_THERE = Text(
    fi="Jo olemassa, joten jätettiin ennalleen: {paths}",
    en="These were already there and have been left as they are: {paths}",
)
_NOTHING = Text(
    fi="Editorin tiedostot ovat jo paikoillaan; mitään ei muutettu.",
    en="The files for your editor are already there; nothing was changed.",
)
_BY_HAND = Text(
    fi="Tiedostoon {path} ei voi lisätä riviä turvallisesti. Kirjoita tämä itse sen ensimmäiseksi riviksi:",
    en="No line can be added safely to {path}. Type this as its first line yourself:",
)
_REMEMBERED = Text(
    fi="Suunnitelman alkuun lisättiin rivi, josta editori löytää kenttien kuvaukset.",
    en="A line was added at the top of the plan, so that your editor can show what each field is for.",
)
_NEXT = Text(
    fi="VS Code: avaa tämä kansio ja asenna laajennus, jota se ehdottaa (YAML). Vielä enemmän auttaa Seurannan oma "
    "laajennus, joka tuntee myös tunnukset, ihmiset ja päivät: seuranta lsp --vscode. Muut editorit: seuranta opas editori",
    en="VS Code: open this folder and install the extension that it recommends (YAML). Seuranta has an extension of its "
    "own, which knows your ids, people and dates as well: seuranta lsp --vscode. Other editors: seuranta guide editor",
)


class EditorAsk(NamedTuple):
    """The folder that is opened in the editor, as it is shown: the plans lie in it or below. `is_named`: a person typed it."""

    folder: str
    is_named: bool = False


class _ByHand(NamedTuple):
    """A line that only a person can put at the top of a plan."""

    path: str
    line: str


def editor(job: Job, ask: EditorAsk) -> Outcome:
    """Writes the schema, its comment in each plan, and the files of VS Code; raises UserError where that cannot be."""
    _refuse_unasked(job, ask)
    schemas = dict(_schemas(job, ask.folder))
    files = list(_new_files(job, ask.folder, schemas))
    writes = [file for file in files if isinstance(file, FileWrite)]
    there = [file for file in files if isinstance(file, str)]
    commented = [_with_comment(job, ask.folder, plan) for plan in job.plans if _lacks_comment(plan)]
    plans = chain.from_iterable(writes for writes in commented if not isinstance(writes, _ByHand))
    by_hand = [line for line in commented if isinstance(line, _ByHand)]
    writes += plans
    return Outcome(text=_said(job, writes, there, by_hand), told=left_out(job), writes=tuple(writes))


def _refuse_unasked(job: Job, ask: EditorAsk) -> None:
    """Several plans are changed in a repository, which belongs together, or in a folder that a person named."""
    is_one_place = ask.is_named or len(job.plans) == 1 or all(job.files.is_in_git(plan.path) for plan in job.plans)
    if not is_one_place:
        raise UserError("several-plans-here", n=len(job.plans))


def _schemas(job: Job, folder: str) -> Iterator[tuple[str, list[str]]]:
    """By language, the paths from the folder of the plans that have a schema in it."""
    by_language: dict[str, list[str]] = {}
    for plan in job.plans:
        by_language.setdefault(job.language_beside(plan), []).append(_inside(folder, plan.path))
    yield from by_language.items()


def _inside(folder: str, path: str) -> str:
    return path if folder == "." else path.removeprefix(f"{folder.rstrip('/')}/")


def _new_files(job: Job, folder: str, schemas: Mapping[str, list[str]]) -> Iterator[FileWrite | str]:
    """The files to write beside the plans, and the paths of those that are there and not ours to change."""
    for language in schemas:
        path, text = in_folder(folder, schema_name(language)), schema_text(plan_schema(language))
        old = job.files.previous(path)
        if old is None or is_schema_text(old):
            yield FileWrite(path, text.encode(), old)
        else:
            yield path
    for name, text in editor_files(job.language, schemas):
        path = in_folder(folder, name)
        old = job.files.previous(path)
        if old is None:
            yield FileWrite(path, text.encode(), None)
        elif old != text.encode():
            yield path


def _lacks_comment(plan: PlanFile) -> bool:
    return plan.loaded.plan is not None and not has_schema_comment(plan.loaded.source.text)


def _with_comment(job: Job, folder: str, plan: PlanFile) -> list[FileWrite] | _ByHand:
    """A plan with the path of its schema, seen from where the plan lies, in its first line."""
    up = "../" * _inside(folder, plan.path).count("/")
    line = schema_comment(f"{up}{schema_name(job.language_beside(plan))}")
    after = with_first_line(plan.loaded, line)
    if after is None:
        return _ByHand(plan.path, line)
    old, new = plan.loaded.source, after.source
    write = FileWrite(plan.path, new.encoded(), old.encoded())
    return [write, *remembered(job, plan.path, old, new, _REMEMBERED.fill(job.language))]


# --- what is said -------------------------------------------------------------------------------------------------


def _said(job: Job, writes: list[FileWrite], there: list[str], by_hand: list[_ByHand]) -> str:
    changed = [write.path for write in writes if write.new != write.old and not write.is_optional]
    lines = [_written(job, changed)] if changed else []
    if there:
        lines.append(_paragraph(job, _THERE, paths=", ".join(there)))
    for plan in by_hand:
        lines += [_paragraph(job, _BY_HAND, path=plan.path), f"  {plan.line}\n"]
    if not lines:
        return _paragraph(job, _NOTHING)
    return "".join([*lines, _paragraph(job, _NEXT)])


def _written(job: Job, paths: list[str]) -> str:
    more = len(paths) - _MOST_NAMED
    if more > 0:
        return _paragraph(job, _WRITTEN_MANY, paths=", ".join(paths[:_MOST_NAMED]), n=more)
    return _paragraph(job, _WRITTEN, paths=", ".join(paths))


def _paragraph(job: Job, text: Text, **args: str | int) -> str:
    return filled(say(text, job.language, **args), job.width)
