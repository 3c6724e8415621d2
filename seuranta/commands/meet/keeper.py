"""What is left of a meeting or a closing that broke off: its answers, kept in a small file beside the plan until it is held
to its end.
"""

from __future__ import annotations

from typing import NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, UserError
from seuranta.commands.meet.answers import Written, answers_of, written
from seuranta.commands.meet.interview import NOTHING, Path
from seuranta.commands.meet.verdict import ACCEPT
from seuranta.commands.record.remembering import in_memory, readable, unseen
from seuranta.output.screen.layout import text_lines
from seuranta.output.words import meet_texts as texts
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.output.words.usage import sentence
from seuranta.plan.words import vocabulary


class Kind(NamedTuple):
    """What tells the answers of a meeting from those of a closing: the name of their file, and what is said where it cannot
    be read.
    """

    name: str
    unreadable: Text


class Keeper:
    """Keeps the answers of one talk: they are written down when it breaks off, and taken up the next time. `kept` says where
    to go on with them.
    """

    def __init__(self, job: Job, path: str, kind: Kind, kept: str, *, is_dry: bool) -> None:
        self._job = job
        self._plan = path
        self._path = in_memory(path, kind.name)
        self._unreadable = kind.unreadable
        self._kept = kept
        self._is_dry = is_dry
        self._old = readable(job, self._path)
        self._offered: dict[Path, str] = {}
        self._head: tuple[Written, ...] = ()
        self._answers: dict[Path, str] = {}

    def read(self) -> dict[Path, str]:
        """What was kept; nothing where it cannot be understood any more."""
        if not self._old:
            return {}
        try:
            return answers_of(self._path, self._old).answers
        except UserError:
            told = say(self._unreadable, self._job.language, path=self._path)
            self._job.show(tuple(text_lines(told, self._job.width, "amber")))
            return {}

    def is_wanted(self, kept: dict[Path, str], question: str) -> bool:
        """Whether the person goes on with what was kept."""
        assert self._job.question is not None, "somebody is there to answer"
        self._offered = dict(kept)
        self._job.show(tuple(text_lines(question, self._job.width)))
        return vocabulary.fold(self._job.question("> ")) != texts.ANEW.fill(self._job.language)

    def keep(self, answers: dict[Path, str], *head: Written) -> None:
        """From now on what these answers come to; `head` says in the file what they are for."""
        self._answers, self._head = answers, head

    def saved(self, *, is_optional: bool = False) -> tuple[FileWrite, ...]:
        """The answers as a file, so that they outlast whatever goes wrong from now on."""
        if self._is_dry or not self._answers:
            return ()
        lines = [*self._head, *(Written(path, typed) for path, typed in self._to_keep.items())]
        text = written(lines, self._job.language, is_for_people=False)
        return (
            FileWrite(self._path, text.encode(), self._old, is_optional, self._plan),
            *unseen(self._job, self._plan),
        )

    @property
    def _to_keep(self) -> dict[Path, str]:
        return {path: typed or NOTHING for path, typed in self._answers.items() if path != ACCEPT}

    def broken_off(self) -> Outcome:
        """The end of a talk that somebody interrupted."""
        return Outcome(told=f"\n{self._said()}\n", writes=self.saved(), code=130)

    def put_off(self) -> Outcome:
        """The end of a talk that is not to be recorded yet."""
        return Outcome(told=f"{self._said()}\n", writes=self.saved())

    def _said(self) -> str:
        """That the answers are kept, where all of them are."""
        is_as_offered = bool(self._offered) and self._to_keep.items() <= self._offered.items()
        return self._kept if self.saved() or is_as_offered else sentence("stopped", self._job.language, {})

    def cleared(self) -> tuple[FileWrite, ...]:
        """Nothing is left of the answers."""
        return (self._emptied(self._old),) if self._old and not self._is_dry else ()

    def cleared_after(self) -> tuple[FileWrite, ...]:
        """The same, once the answers have been saved and everything else has been written."""
        return tuple(self._emptied(write.new) for write in self.saved()[:1]) or self.cleared()

    def _emptied(self, old: bytes) -> FileWrite:
        return FileWrite(self._path, b"", old, is_optional=True, like=self._plan)
