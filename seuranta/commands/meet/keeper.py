"""What is left of an interrupted meeting: its answers, kept in a small file beside the plan until it is held."""

from __future__ import annotations

from collections.abc import Mapping

from seuranta.commands import FileWrite, Job, Outcome, PlanFile, UserError, beside
from seuranta.commands.meet.answers import Written, answers_of, written
from seuranta.commands.meet.interview import NOTHING, Path
from seuranta.commands.meet.opening import CHECKPOINT, MEETING, Opened, opened, without_head
from seuranta.commands.meet.whole_meeting import ACCEPT
from seuranta.commands.record.remembering import readable, unseen
from seuranta.output.screen.layout import text_lines
from seuranta.output.words import meet_texts as texts
from seuranta.output.words.phrases import say
from seuranta.output.words.usage import sentence
from seuranta.plan.words import vocabulary

_KEPT = ".seuranta/meet.yaml"


class Keeper:
    """Keeps the answers of a sitting: they are written down when it breaks off, and taken up the next time."""

    def __init__(self, job: Job, plan_file: PlanFile, *, is_dry: bool) -> None:
        self._job = job
        self._plan_file = plan_file
        self._is_dry = is_dry
        self._path = beside(plan_file.path, _KEPT)
        self._old = readable(job, self._path)
        self._opened: Opened | None = None
        self._answers: dict[Path, str] = {}

    def begin(self, checkpoint: str | None, given: Mapping[Path, str]) -> tuple[Opened, dict[Path, str]]:
        """The meeting, and the answers that it begins with: the given ones, or those that were kept, if wanted."""
        kept = self._read()
        again = self._again(kept) if kept and not given else None
        if again is not None and self._is_wanted(again, kept):
            self._answers, self._opened = without_head(kept), again
        else:
            self._opened = opened(self._job, self._plan_file, checkpoint, given)
            self._answers = without_head(given)
        return self._opened, self._answers

    def _again(self, kept: Mapping[Path, str]) -> Opened | None:
        """The meeting that was interrupted; None where it has been held otherwise, or moved."""
        try:
            return opened(self._job, self._plan_file, kept.get(MEETING) or kept.get(CHECKPOINT), kept)
        except UserError:
            return None

    def _read(self) -> dict[Path, str]:
        """What was kept; nothing where it cannot be understood any more."""
        if not self._old:
            return {}
        try:
            return answers_of(self._path, self._old).answers
        except UserError:
            told = sentence("answers-unreadable", self._job.language, {"path": self._path})
            self._job.show(tuple(text_lines(told, self._job.width, "amber")))
            return {}

    def _is_wanted(self, again: Opened, kept: Mapping[Path, str]) -> bool:
        assert self._job.question is not None
        text = say(texts.CONTINUE, self._job.language, n=len(without_head(kept)), day=again.meeting.day)
        self._job.show(tuple(text_lines(text, self._job.width)))
        return vocabulary.fold(self._job.question("> ")) != texts.ANEW.fill(self._job.language)

    def saved(self, *, is_optional: bool = False) -> tuple[FileWrite, ...]:
        """The answers as a file, so that they outlast whatever goes wrong from now on."""
        if self._is_dry or self._opened is None or not self._answers:
            return ()
        path = self._plan_file.path
        return FileWrite(self._path, self._text(), self._old, is_optional, path), *unseen(self._job, path)

    def _text(self) -> bytes:
        assert self._opened is not None
        meeting = self._opened.meeting
        lines = [
            Written(MEETING, meeting.day.isoformat()),
            *(Written(path, typed or NOTHING) for path, typed in self._answers.items() if path != ACCEPT),
        ]
        return written(lines, self._job.language, is_for_people=False).encode()

    def kept(self, told: str, code: int) -> Outcome:
        """The end of a sitting that wrote nothing else."""
        return Outcome(told=told, writes=self.saved(), code=code)

    def cleared(self) -> tuple[FileWrite, ...]:
        """Nothing is left of the meeting."""
        return (self._emptied(self._old),) if self._old and not self._is_dry else ()

    def cleared_after(self) -> tuple[FileWrite, ...]:
        """The same, once the answers have been saved and everything else has been written."""
        return tuple(self._emptied(write.new) for write in self.saved()[:1]) or self.cleared()

    def _emptied(self, old: bytes) -> FileWrite:
        return FileWrite(self._path, b"", old, is_optional=True, like=self._plan_file.path)
