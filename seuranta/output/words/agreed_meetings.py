"""What is said wherever a plan is shown of meetings that nobody has recorded, and of dates that run out; with commands to type.

Which they are is known to `plan.follow`; here is only how it is said.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from seuranta.output.words.phrases import say, short_day
from seuranta.output.words.text import Text
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.words.diagnostic import Argument, Finding, TypedDay

_MOST_MISSED = 3

MISSED = Text(
    fi="Tarkistuspiste ”{title}” on jäänyt merkitsemättä {n} kertaa peräkkäin, viimeksi {last}.",
    en="Checkpoint “{title}” has passed {n} times in a row without being recorded, most recently on {last}.",
    en_two="Checkpoint “{title}” has passed twice in a row without being recorded, most recently on {last}.",
)
ANSWERS_TO_MISSED = (
    Text(fi="Se pidettiin: seuranta pidetty {id} --on {day}", en="If it was held: seuranta held {id} --on {day}"),
    Text(
        fi="Pidetään nyt: seuranta kokous --checkpoint {id}",
        en="To hold it now: seuranta meet --checkpoint {id}",
    ),
    Text(
        fi='Se jäi väliin: seuranta ohita {id} {day} --reason "…"',
        en='If it was not held: seuranta skip {id} {day} --reason "…"',
    ),
    Text(
        fi='Sovitaan toinen rytmi: seuranta aseta {id} {rhythm} "…"',
        en='To agree on other dates: seuranta set {id} {rhythm} "…"',
    ),
)
"""What people can answer where two checkpoints in a row have no record; any of the four settles it."""
ALL_ANSWERS = Text(
    fi=" ".join(f"{text.fi}." for text in ANSWERS_TO_MISSED), en=" ".join(f"{text.en}." for text in ANSWERS_TO_MISSED)
)
ASKED_OF_MISSED = Text(
    fi="Pidettiinkö se, pidetäänkö se nyt, jätetäänkö se väliin vai sovitaanko toinen rytmi?",
    en="Was it held? If not, will you hold it now, skip it, or agree on other dates?",
)
"""The same answers on a page, which nobody copies commands from."""
OTHERS_MISSED = Text(
    fi="Sama koskee {n} muuta tarkistuspistettä.",
    fi_one="Sama koskee yhtä muuta tarkistuspistettä.",
    en="The same is true of {n} other checkpoints.",
    en_one="The same is true of one other checkpoint.",
)
LAST_AHEAD = Text(
    fi="Tarkistuspisteen ”{title}” viimeinen sovittu kerta on {last}. Sopikaa seuraavat viimeistään siellä.",
    en="The last agreed date of checkpoint “{title}” is {last}. Agree on the next ones by then at the latest.",
)


class Missed(NamedTuple):
    """A series of which two dates or more in a row have no record: the sentence, and the answers as lines to copy. A last
    one, without answers, stands for all that are not told one by one.
    """

    sentence: str
    answers: tuple[str, ...] = ()


def missed_in_a_row(
    follow: FollowUp, language: str, again: str = "", of: Collection[str] | None = None
) -> Iterator[Missed]:
    """What every view says first, right under the next checkpoint; of many series the first few.

    `again` is what reaches the plan in a command; `of` leaves only these series.
    """
    findings = [finding for finding in follow.findings_of("missed-checkpoints") if of is None or finding.item in of]
    for finding in findings[:_MOST_MISSED]:
        answers = tuple(text.fill(language, **finding.args, again=again) for text in ANSWERS_TO_MISSED)
        yield Missed(_said(MISSED, finding, follow, language), answers)
    if len(findings) > _MOST_MISSED:
        yield Missed(say(OTHERS_MISSED, language, n=len(findings) - _MOST_MISSED))


def last_dates(follow: FollowUp, language: str) -> Iterator[tuple[str, str]]:
    """By series, where agreed dates run out while people can still agree on the next ones together."""
    for finding in follow.findings_of("last-checkpoint-ahead"):
        assert finding.item is not None
        yield finding.item, _said(LAST_AHEAD, finding, follow, language)


def _said(text: Text, finding: Finding, follow: FollowUp, language: str) -> str:
    assert finding.item is not None
    day = finding.args["day"]
    assert isinstance(day, TypedDay)
    args: dict[str, Argument] = {
        **finding.args,
        "title": follow.plan.checkpoints[finding.item].title or finding.item,
        "last": short_day(day.day, follow.day, language),
    }
    return say(text, language, **args)
