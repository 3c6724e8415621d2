"""Where a plan comes from that is shown as it stood once, and what of its history could not be seen, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from seuranta.output.words.text import Text

STOOD_IN_COMMIT = Text(
    fi="{path} sellaisena kuin se oli {day} (git-versio {rev}, tallennettu {since}).",
    en="{path} as it stood on {day} (commit {rev} from {since}).",
)
STOOD_IN_COPY = Text(
    fi="{path} sellaisena kuin se oli {day} (kopio {copy}).",
    en="{path} as it stood on {day} (copy {copy}).",
)
STOOD_IN_FILE = Text(
    fi="{path} sellaisena kuin se on tiedostossa {copy}, tilanne {day}.",
    en="{path} as it is in the file {copy}, with the status on {day}.",
)
STOOD_PAPER = Text(
    fi="Suunnitelma sellaisena kuin se oli {day} (git-versio {rev}, tallennettu {since}).",
    en="The plan as it stood on {day} (commit {rev} from {since}).",
)
STOOD_PAPER_COPY = Text(
    fi="Suunnitelma sellaisena kuin se oli {day} (kopio {copy}).",
    en="The plan as it stood on {day} (copy {copy}).",
)
SINCE = Text(
    fi="Suunnitelmassa {day} alkaen (git-versio {rev}).",
    en="In the plan since {day} (commit {rev}).",
)
SINCE_START = Text(
    fi="Suunnitelmassa alusta asti, gitissä {day} alkaen (git-versio {rev}).",
    en="In the plan from the start, in git since {day} (commit {rev}).",
)
STOOD_PAPER_FILE = Text(
    fi="Suunnitelma sellaisena kuin se on tiedostossa {copy}, tilanne {day}.",
    en="The plan as it is in the file {copy}, with the status on {day}.",
)
THEN = Text(fi="silloin", en="then")
"""What stands in the name of a file that shows a plan as it stood once."""
TODAYS_FILE = Text(
    fi="Tilanne on laskettu päivälle {day} suunnitelman nykyisestä tiedostosta. Silloisen suunnitelman näyttää valitsin "
    "--at.",
    en="This is the status on {day}, worked out from today's plan file. To see the plan as it was on that day, use "
    "--at.",
)
LIMITS: Mapping[str, Text] = MappingProxyType(
    {
        "backwards": Text(
            fi="Git-historian päivät eivät ole järjestyksessä: jonkin koneen kello on ollut väärässä.",
            en="The dates in the git history are out of order: a computer's clock was wrong.",
        ),
        "written-earlier": Text(
            fi="Tämä versio on kirjoitettu jo {day}.",
            en="This version was written on {day}.",
        ),
        "copy-from-before": Text(
            fi="Päivältä {day} ei ole kopiota. Viimeisin sitä ennen on päivältä {copied}, eikä sen jälkeen muuttunut näy.",
            en="There is no copy from {day}. The last one before that is from {copied}, and later changes are not "
            "shown.",
        ),
        "begins-later": Text(
            fi="Suunnitelmasta on tallessa versioita {first} alkaen, joten sitä ennen tehdyt muutokset eivät näy.",
            en="The plan has been kept since {first}, so changes made before that are not shown.",
        ),
        "new-plan": Text(
            fi="Suunnitelmaa {path} ei ollut versiossa {rev}, joten kaikki siinä on uutta.",
            en="The plan {path} did not exist in revision {rev}, so everything in it is new.",
        ),
        "unreadable-then": Text(
            fi="Version {rev} tiedostoa {path} ei voi lukea suunnitelmana, joten muutoksia ei voi kertoa.",
            en="In revision {rev}, the file {path} cannot be read as a plan, so the changes cannot be shown.",
        ),
    }
)
"""By the name of a limit of a version."""


_SHORT = 7


def short_rev(rev: str) -> str:
    """As many letters of the id of a commit as people need."""
    return rev[:_SHORT]
