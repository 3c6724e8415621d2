"""Markdown for a person at a terminal: headings, lists and tables set within its columns, by Rich."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markdown import CodeBlock, Markdown
from rich.text import Text

from seuranta.output.screen.terminal import plain

if TYPE_CHECKING:
    from rich.console import ConsoleOptions, RenderResult


class _Typed(CodeBlock):
    """What is typed and what a command answers, line by line as it stands: what fits a terminal fits here, too."""

    def __rich_console__(self, _console: Console, _options: ConsoleOptions) -> RenderResult:
        yield Text(str(self.text).rstrip(), style="cyan", no_wrap=True, overflow="ignore")


class _Page(Markdown):
    elements = {**Markdown.elements, "fence": _Typed, "code_block": _Typed}  # noqa: RUF012 - Rich asks for a dict


def page(markdown: str, *, color: bool, unicode: bool, width: int) -> str:
    """The page as lines of at most `width` columns, but for what is typed and answered, which stands as it is; in colour
    with the codes of a terminal.
    """
    shown = StringIO()
    console = Console(
        file=shown, width=width, force_terminal=color, color_system="standard" if color else None, legacy_windows=False
    )
    console.print(_Page(markdown, hyperlinks=False), crop=False)
    text = "".join(f"{line.rstrip()}\n" for line in shown.getvalue().splitlines())
    return text if unicode else plain(text)
