"""Which files beside a plan are copies of it that a cloud drive or a file manager made: nobody reads them, and half of
what was written may stand there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_BEHIND = (
    r" ?\(\d{1,3}\)",  # Google Drive, browsers: roadmap (1)
    r" \d{1,2}",  # iCloud Drive: roadmap 2
    r"[ ._(\[-].*(?<![^\W_])(?:sf|sync-?|case)?conflict(?:ed)?(?![^\W_]).*",  # Dropbox, Syncthing, Nextcloud, Seafile
    r"[ ._(\[-].*(?<![^\W_])(?:ristiriita|ristiriitai|konflikt)\w*(?![^\W_]).*",  # the same in Finnish and Swedish
    r" ?[-–_]? ?(?:copy|kopio|kopia)(?: ?\(?\d{1,3}\)?)?",  # Windows, macOS: roadmap - Copy (2), roadmap kopio
)
_BEFORE = (r"(?:copy|kopio) ?(?:of|tiedostosta|[-–])? ",)  # Google Drive: Copy of roadmap, Kopio tiedostosta roadmap
_COMPUTER = (
    r"-(?:DESKTOP|LAPTOP|WIN|PC)-[0-9A-Z]{2,11}(?:-\d)?",  # OneDrive: roadmap-DESKTOP-4KQ1
    r"-[0-9A-ZÅÄÖ]+(?:-[0-9A-ZÅÄÖ]+)*-(?:PC|KONE|LAPTOP|DESKTOP)(?:-\d)?",  # the same: roadmap-TOIMISTO-PC
    r"-.*(?:MacBook|iMac|Mac mini).*",
)
"""Names of computers are told from words by their capitals."""
_ENDS = (".yaml", ".yml")


def conflict_copies(plan: str, neighbours: Iterable[str]) -> tuple[str, ...]:
    """Of the names in a plan's folder those of copies of the plan, in the order of the alphabet."""
    stem = plan.rpartition(".")[0] or plan
    likely = [name for name in neighbours if name != plan and stem.casefold() in _plain(name).casefold()]
    if not likely:
        return ()
    pattern = _copies_of(re.escape(_plain(stem)))
    return tuple(sorted(name for name in likely if pattern.fullmatch(_stem(name))))


def _copies_of(stem: str) -> re.Pattern[str]:
    behind = [stem + end for end in _BEHIND]
    before = [begin + stem for begin in _BEFORE]
    computers = [f"(?i:{stem}){computer}" for computer in _COMPUTER]
    return re.compile("|".join([f"(?i:{'|'.join([*behind, *before])})", *computers]), re.DOTALL)


def _plain(name: str) -> str:
    """The name with its letters composed: macOS takes them apart."""
    return unicodedata.normalize("NFC", name)


def _stem(name: str) -> str:
    """The name without its end; empty for a file that is no plan by its name."""
    name = _plain(name)
    end = next((end for end in _ENDS if name.lower().endswith(end)), None)
    return name[: -len(end)] if end else ""
