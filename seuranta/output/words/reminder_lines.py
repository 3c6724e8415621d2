"""The lines of a reminder, as a person gets them in a chat or a mail: plain text. `reminder_returns` knows them again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from seuranta.output.words import reminder_texts as words
from seuranta.output.words.cells import cut
from seuranta.output.words.harmless import safe
from seuranta.output.words.logs import inert
from seuranta.output.words.phrases import bare_day, day_and_time, say, short_day
from seuranta.output.words.text import NO_BREAK_SPACE
from seuranta.plan.follow.audiences import is_whole_staff
from seuranta.plan.follow.duties import Duty
from seuranta.plan.words import vocabulary

_MOST = 5
"""Lines before the one that says how to answer: a longer message is not read."""
_LONGEST = 80


def reminder(own: Sequence[Duty], day: date, language: str) -> str:
    """The whole text: what there is to do, a line each, and apart from it how to answer."""
    shown = own if len(own) <= _MOST else own[: _MOST - 1]
    lines = [_line(duty, day, language) for duty in shown]
    if len(own) > len(shown):
        lines.append(say(words.MORE, language, n=len(own) - len(shown)))
    answer = how_to_answer(shown, language)
    text = "\n".join(lines) + (f"\n\n{answer}" if answer else "")
    return inert(text.replace(NO_BREAK_SPACE, " ")) + "\n"


def of_plan(name: str, language: str) -> str:
    """The line before what is to be done in one plan of several."""
    return inert(say(words.OF_PLAN, language, title=_short(name)).replace(NO_BREAK_SPACE, " ")) + "\n"


# --- one line -----------------------------------------------------------------------------------------------------


def _line(duty: Duty, day: date, language: str) -> str:
    """The line of a duty; of what its text does not name nothing is said."""
    return say(
        words.DUTIES[duty.kind, bool(duty.step), _when(duty)],
        language,
        item=_named(duty),
        title=_short(duty.title or duty.item),
        n=duty.times,
        day=(bare_day if duty.is_late else short_day)(duty.day, day, language),
        when=day_and_time(duty.day, duty.time, language) if duty.day is not None else "",
        what=_short(duty.step or ""),
        audience=_audience(duty, language),
    )


def _audience(duty: Duty, language: str) -> str:
    """Whom a message is for, as the plan says it; the whole staff in the language of the reminder."""
    if duty.audience is None or is_whole_staff(duty.audience):
        return vocabulary.value_name("whole_staff", "whole_staff", language)
    return _short(duty.audience)


def _named(duty: Duty) -> str:
    """The id, by which it is answered, and the title."""
    return f"{safe(duty.item)} {_short(duty.title)}" if duty.title else safe(duty.item)


def _short(text: str) -> str:
    return cut(safe(text).strip(), _LONGEST)


def _when(duty: Duty) -> words.When:
    if duty.day is None:
        return "some day"
    return "late" if duty.is_late else "ahead"


def how_to_answer(shown: Sequence[Duty], language: str) -> str:
    """One sentence with the forms of an answer: those of the first duty of each kind; empty where nothing is answered."""
    first = {duty.kind: duty for duty in reversed(shown)}
    kinds = dict.fromkeys(duty.kind for duty in shown)
    forms = [say(form, language, id=first[kind].item) for kind in kinds for form in words.FORMS[kind]]
    forms = list(dict.fromkeys(forms))
    if not forms:
        return ""
    joined = forms[0]
    if len(forms) > 1:
        joined = say(words.ALTERNATIVES, language, first=", ".join(forms[:-1]), last=forms[-1])
    return say(words.HOW_TO_ANSWER, language, forms=joined)
