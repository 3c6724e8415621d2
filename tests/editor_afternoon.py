"""What an owner does with a plan in Neovim, key by key: a new action with a goal, a person, a date and a predecessor, a slip
put right, action 2 done, and a goal with another id. No tests here.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from neovim import Neovim

DATA = Path(__file__).parent / "data" / "editor"


class Words(NamedTuple):
    """What is chosen or typed in one language, and what is to stand in the plan after it."""

    new: str
    title: str
    goal: str
    person: str
    date: str
    after: str
    field: str
    slip: str
    done: str
    before_and_now: tuple[str, str]
    action: str


WORDS = {
    "fi": Words(
        new="uusi toimenpide",
        title="Käynti 2",
        goal="T1",
        person="Pekka",
        date="5.1.2027",
        after="edellyttää",
        field="vastuu",
        slip="vastu",
        done="Merkitse valmiiksi",
        before_and_now=("tila: käynnissä", "tila: valmis 1.12.2026"),
        action="""\
  4:
    otsikko: Käynti 2
    tavoite: T1
    vastuu: Pekka
    määräaika: 5.1.2027
    edellyttää: 3
""",
    ),
    "en": Words(
        new="new action",
        title="Next job",
        goal="G1",
        person="Ben",
        date="2027-01-05",
        after="depends on",
        field="status",
        slip="statsu",
        done="Mark as done",
        before_and_now=("status: in progress", "status: done 2026-12-01"),
        action="""\
  4:
    title: Next job
    goal: G1
    owner: Ben
    due: 2027-01-05
    depends on: 3
""",
    ),
}
ERROR, WARNING = 1, 2


def spent(editor: Neovim, plan: Path, language: str) -> Iterator[str]:
    """All of it; tells what went another way than the owner meant."""
    words, before = WORDS[language], plan.read_text(encoding="utf-8")
    head, _, tail = before.rpartition("\n\n")
    wanted = f"{head}\n{words.action}\n{tail}".replace(*words.before_and_now).replace(words.goal, "Z9")
    yield from _add_action(editor, words)
    yield from _look_at_it(editor, words)
    yield from _mend_slip(editor, words)
    _mark_done(editor, words)
    editor.type(f"gg/^  {words.goal}<CR>wgrn")
    editor.until("vim.fn.mode() == 'c'")
    editor.type("<C-u>Z9<CR>")
    editor.until("vim.fn.search('Z9', 'nw') > 0")
    editor.type(":w<CR>")
    editor.until("not vim.bo.modified")
    if plan.read_text(encoding="utf-8") != wanted:
        yield f"is left with this plan:\n{plan.read_text(encoding='utf-8')}"


def _add_action(editor: Neovim, words: Words) -> Iterator[str]:
    """Eight letters are typed, and the rest is chosen from what is proposed."""
    assert len(words.title) == 8
    editor.type("gg/^  3:<CR>}O<C-u>  ")
    yield from _chosen(editor, words.new)
    editor.until("vim.snippet.active()")
    _press(editor, "<Tab>", words.title)
    for value in (words.goal, words.person, words.date):
        _press(editor, "<Tab>", "<C-x><C-o>")
        yield from _chosen(editor, value)
    editor.type("<CR>")
    for value in (words.after, "3"):
        editor.type("<C-x><C-o>")
        yield from _chosen(editor, value)
    editor.type("<Esc>")


def _press(editor: Neovim, *keys: str) -> None:
    """Keys one after the other, as fast as a person: Neovim moves on in a snippet only when nothing more is typed."""
    for key in keys:
        editor.type(key)
        editor.until("vim.fn.mode() == 'i'")


def _chosen(editor: Neovim, label: str) -> Iterator[str]:
    """Takes a proposal as one takes it with the keys of the guide."""
    if not editor.until("vim.fn.pumvisible() == 1", 10):
        yield f"is proposed nothing where {label!r} was meant: {editor.lua('return vim.api.nvim_get_current_line()')!r}"
        return
    labels = editor.lua(
        "return vim.tbl_map(function(item) return item.abbr end, vim.fn.complete_info({'items'}).items)"
    )
    if label not in labels:
        yield f"is not proposed {label!r}: {labels}"
        return
    editor.type("<C-n>" * (labels.index(label) + 1) + "<C-y>")


def _look_at_it(editor: Neovim, words: Words) -> Iterator[str]:
    """The owner rests, and sees no mistake, that the action waits for action 3, and which action that is."""
    start = editor.text().split("\n").index("  4:")
    lines = range(start, start + words.action.count("\n"))
    waits = f"vim.iter(vim.diagnostic.get(0)):any(function(one) return one.lnum == {lines[-1]} end)"
    if not editor.until(waits, 20):
        yield f"is not told that action 4 waits: {editor.told()}"
    if [one for one in editor.told() if one["severity"] in (ERROR, WARNING)]:
        yield f"is told of mistakes: {editor.told()}"
    hover = editor.asked("textDocument/hover", lines[-1], len(words.after) + 6)
    if not hover or " 3" not in hover["contents"]["value"]:
        yield f"is told of action 3: {hover}"
    hints = editor.lua(
        "return vim.tbl_map(function(one) return one.inlay_hint.position.line end, vim.lsp.inlay_hint.get())"
    )
    if lines[-2] not in hints:
        yield f"sees nothing beside the date in line {lines[-2]}: {hints}"


def _mend_slip(editor: Neovim, words: Words) -> Iterator[str]:
    """A field of action 2 with a slip in its name, put right by the quick fix."""
    before = editor.text()
    editor.type(f"gg/^  2:<CR>/{words.field}<CR>ciw{words.slip}<Esc>")
    editor.until(f"vim.iter(vim.diagnostic.get(0)):any(function(one) return one.severity == {ERROR} end)")
    _act(editor, f"action.kind == 'quickfix' and action.title:find('{words.field}', 1, true)")
    if not editor.until(f"vim.fn.search('^    {words.slip}:', 'nw') == 0", 10) or editor.text() != before:
        yield f"has this after a quick fix: {editor.text()}"


def _mark_done(editor: Neovim, words: Words) -> None:
    editor.type("gg/^  2:<CR>")
    _act(editor, f"action.title == '{words.done}'")
    editor.until(f"vim.fn.search('{words.before_and_now[1]}', 'nw') > 0", 10)


def _act(editor: Neovim, wanted: str) -> None:
    """Takes the one action of the menu that is wanted, by a condition of Lua."""
    editor.lua(
        f"vim.lsp.buf.code_action({{ apply = true, filter = function(action) return {wanted} end }}) return true"
    )
