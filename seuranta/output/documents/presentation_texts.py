"""The sentences of the presentation of a plan, in both languages: for people who hear of it for the first time."""

from __future__ import annotations

from seuranta.output.words.text import Text

HEADING = Text(fi="Mitä teemme – {title}", en="What we will do – {title}")
GOALS = Text(fi="Mihin tähtäämme", en="What we are aiming for")
WHO_DOES_WHAT = Text(fi="Kuka tekee mitä ja milloin", en="Who does what, and by when")
FOLLOWING = Text(fi="Miten varmistamme, että näin käy", en="How we will make sure of it")

GOAL_BY = Text(fi="{goal}: {wanted} {day} mennessä", en="{goal}: {wanted} by {day}")
GOAL = Text(fi="{goal}: {wanted}", en="{goal}: {wanted}")
GOAL_DAY = Text(fi="{goal}, {day} mennessä", en="{goal}, by {day}")
START = Text(fi="lähtötaso {value}", en="starting from {value}")
ACTION_ONGOING = Text(fi="{title}, jatkuvasti", en="{title}, ongoing")
NOBODYS = Text(fi="Vielä ilman tekijää", en="Nobody has taken this on yet")
ROADMAP_SHOWS = Text(
    fi="Toimenpiteet aikajanalla tavoitteittain, tekijöineen ja määräaikoineen.",
    en="The actions on a timeline, grouped by goal, with who does them and by when.",
)
BACK_TO_IT = Text(
    fi="Sovittuina päivinä katsomme, mikä on tehty, mikä on myöhässä ja liikkuvatko luvut.",
    en="On agreed dates, we look at what is done, what is late, and whether the figures are moving.",
)
NOT_AGREED = Text(
    fi="Ei ole vielä sovittu, milloin suunnitelmaan palataan.",
    en="We have not agreed yet when to return to the plan.",
)
SERIES = Text(fi="{title}: {rhythm}, ensimmäisen kerran {when}", en="{title}: {rhythm}, starting on {when}")
SERIES_ON = Text(fi="{title}: {when}", en="{title}: {when}")
WE_TELL = Text(fi="Kerromme kaikille: {message}", en="We tell everyone: {message}")
EVERY_QUESTION = Text(
    fi="Jokainen kysymys kirjataan suunnitelmaan, ja siihen vastataan.",
    en="Every question is recorded in the plan and answered.",
)
