"""What a repository may be like when somebody asks how a plan stood: each situation makes one, and says what is asked.

Those of `ANSWERED` have an answer, which is the title of the plan that stood then; those of `REFUSED` have none, and
their sentences in both languages stand in `golden/history`.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from git_repositories import MAKING, READING, commit, copied, git, new_repository, plan_text, version, write_plan


class Asked(NamedTuple):
    """The plan file, what is asked of its history, and when; the environment has `more`."""

    plan: Path
    typed: str
    ask: str = "at"
    more: Mapping[str, str] = MappingProxyType({})


class Then(NamedTuple):
    """What is asked, and the title that stood then."""

    asked: Asked
    title: str


def titled(title: str, text: str | None = None) -> str:
    """A plan whose title tells one version from another."""
    return (text or plan_text()).replace("otsikko: Huoltosopimukset", f"otsikko: {title}", 1)


def two_versions(root: Path, folder: str = "plans/a") -> Path:
    """A plan that is called First from 5 October on, and Second from 5 November on."""

    def make(made: Path) -> None:
        new_repository(made)
        for title, day in (("First", "2026-10-05"), ("Second", "2026-11-05")):
            write_plan(made / folder, titled(title))
            commit(made, day)

    return copied(f"two versions in {folder}", root, make) / folder / "roadmap.yaml"


def cloned(root: Path, to: Path, *options: str) -> Path:
    """A clone as a build makes it, over the protocol that knows shallow and partial ones."""
    git(root, "config", "uploadpack.allowFilter", "true")
    git(root, "config", "uploadpack.allowAnySHA1InWant", "true")
    git(to.parent, "clone", "-q", "--no-local", *options, root.as_uri(), str(to))
    return to


# --- with an answer ---------------------------------------------------------------------------------------------------


def _renamed_twice(tmp: Path) -> Then:
    plan = two_versions(tmp / "r", "old")
    root = plan.parent.parent
    git(root, "mv", "old", "middle")
    write_plan(root / "middle", titled("Third"))
    commit(root, "2026-11-10")
    git(root, "mv", "middle", "new")
    commit(root, "2026-11-20")
    return Then(Asked(root / "new" / "roadmap.yaml", "2026-10-20"), "First")


def _renamed_on_a_branch(tmp: Path) -> Then:
    """Merged into the main line: the commit that brings the rename is the merge."""
    plan = two_versions(tmp / "r", "old")
    root = plan.parent.parent
    git(root, "checkout", "-q", "-b", "work")
    git(root, "mv", "old", "new")
    commit(root, "2026-11-10")
    git(root, "checkout", "-q", "main")
    (root / "other").write_text("x", encoding="utf-8")
    commit(root, "2026-11-12")
    git(root, "merge", "-q", "--no-ff", "-m", "merge", "work", when="2026-11-20T10:00:00+0200")
    return Then(Asked(root / "new" / "roadmap.yaml", "2026-11-15"), "Second")


def _base_beside_the_line(tmp: Path) -> Then:
    """After the main line was merged into the branch, the base is no commit of the branch's own line."""
    plan = two_versions(tmp / "r")
    root = plan.parents[2]
    git(root, "checkout", "-q", "-b", "work", "HEAD~1")
    (root / "other").write_text("x", encoding="utf-8")
    commit(root, "2026-11-10")
    git(root, "merge", "-q", "-m", "merge", "main", when="2026-11-20T10:00:00+0200")
    write_plan(plan.parent, titled("Third"))
    commit(root, "2026-11-22")
    return Then(Asked(plan, "main", "since"), "Second")


def _swapped(tmp: Path) -> Then:
    """Two plans change names: what lay here then is another plan, and this one lay there."""
    root = new_repository(tmp / "r")
    ours, other = (f"id: {name}\n" for name in ("ours", "other"))
    write_plan(root / "a", ours + titled("Ours"))
    write_plan(root / "b", other + titled("Other"))
    commit(root, "2026-10-05")
    write_plan(root / "a", other + titled("Other"))
    plan = write_plan(root / "b", ours + titled("Ours"))
    commit(root, "2026-11-05")
    return Then(Asked(plan, "2026-10-10"), "Ours")


def _copied(tmp: Path) -> Then:
    """A plan that began as a copy of another one, which still stands."""
    plan = two_versions(tmp / "r")
    root = plan.parents[2]
    copy = write_plan(root / "plans" / "b", titled("Second"))
    commit(root, "2026-11-10")
    write_plan(copy.parent, titled("Third"))
    commit(root, "2026-11-20")
    return Then(Asked(copy, "2026-11-15"), "Second")


def _deleted_for_a_while(tmp: Path) -> Then:
    plan = two_versions(tmp / "r")
    root = plan.parents[2]
    git(root, "rm", "-q", "-r", "plans")
    commit(root, "2026-11-10")
    write_plan(plan.parent, titled("Third"))
    commit(root, "2026-11-20")
    return Then(Asked(plan, "2026-11-07"), "Second")


def _wrong_clock(tmp: Path) -> Then:
    """A commit that a computer dated 2019 spoils no other day."""
    plan = two_versions(tmp / "r")
    write_plan(plan.parent, titled("Reset clock"))
    commit(plan.parent, "2019-01-01")
    write_plan(plan.parent, titled("Third"))
    commit(plan.parent, "2026-11-20")
    return Then(Asked(plan, "2026-11-10"), "Second")


def _clock_ahead(tmp: Path) -> Then:
    plan = two_versions(tmp / "r")
    write_plan(plan.parent, titled("From the future"))
    commit(plan.parent, "2031-01-01")
    write_plan(plan.parent, titled("Third"))
    commit(plan.parent, "2026-11-20")
    return Then(Asked(plan, "2026-11-25"), "Third")


def _clock_beyond_the_calendar(tmp: Path) -> Then:
    plan = two_versions(tmp / "r")
    write_plan(plan.parent, titled("Third"))
    git(plan.parent, "add", ".")
    git(plan.parent, "commit", "-q", "-m", "x", when="@999999999999999 +0000")
    return Then(Asked(plan, "HEAD"), "Third")


def _end_of_day_in_the_time_zone_of_the_plan(tmp: Path) -> Then:
    plan = two_versions(tmp / "r")
    write_plan(plan.parent, titled("Late in the evening"))
    commit(plan.parent, "2026-11-10", at="21:59:59+0000")  # one second before midnight in Helsinki
    write_plan(plan.parent, titled("The next day"))
    commit(plan.parent, "2026-11-10", at="22:00:00+0000")
    return Then(Asked(plan, "2026-11-10"), "Late in the evening")


def _branch_called_as_a_day(tmp: Path) -> Then:
    plan = two_versions(tmp / "r")
    git(plan.parent, "branch", "2026-10-10")
    return Then(Asked(plan, "2026-10-10"), "First")


def _branch_called_as_a_day_in_full(tmp: Path) -> Then:
    plan = two_versions(tmp / "r")
    git(plan.parent, "branch", "2026-10-10")
    return Then(Asked(plan, "refs/heads/2026-10-10"), "Second")


def _tag_called_as_a_branch(tmp: Path) -> Then:
    plan = two_versions(tmp / "r")
    git(plan.parent, "tag", "v1", "HEAD~1")
    git(plan.parent, "branch", "v1")
    return Then(Asked(plan, "v1"), "First")


def _only_origin_has_it(tmp: Path) -> Then:
    """In a build there is no local `main`."""
    plan = two_versions(tmp / "r")
    git(plan.parent, "checkout", "-q", "-b", "work")
    clone = cloned(plan.parents[2], tmp / "clone", "--branch", "work")
    write_plan(clone / "plans" / "a", titled("Third"))
    commit(clone, "2026-11-20")
    return Then(Asked(clone / "plans" / "a" / "roadmap.yaml", "main", "since"), "Second")


def _pull_request_fetched_two_deep(tmp: Path) -> Then:
    """As GitHub checks a pull request out: the merge of both, its two parents, nothing before them."""
    plan = two_versions(tmp / "r")
    root = plan.parents[2]
    git(root, "checkout", "-q", "-b", "work")
    write_plan(plan.parent, titled("Work"))
    commit(root, "2026-11-10")
    git(root, "checkout", "-q", "main")
    (root / "other").write_text("x", encoding="utf-8")
    commit(root, "2026-11-12")
    git(root, "checkout", "-q", "-b", "pull", "main")
    git(root, "merge", "-q", "--no-ff", "-m", "merge", "work", when="2026-11-20T10:00:00+0200")
    clone = cloned(root, tmp / "clone", "--branch", "pull", "--depth", "2")
    return Then(Asked(clone / "plans" / "a" / "roadmap.yaml", "HEAD^1", "since"), "Second")


def _shallow_but_deep_enough(tmp: Path) -> Then:
    plan = two_versions(tmp / "r")
    write_plan(plan.parent, titled("Third"))
    commit(plan.parent, "2026-11-20")
    clone = cloned(plan.parents[2], tmp / "clone", "--depth", "2")
    return Then(Asked(clone / "plans" / "a" / "roadmap.yaml", "2026-11-10"), "Second")


def _worktree(tmp: Path) -> Then:
    plan = two_versions(tmp / "r")
    git(plan.parent, "worktree", "add", "-q", str(tmp / "tree"), "-b", "work", when="2026-11-05T10:00:00+0200")
    return Then(Asked(tmp / "tree" / "plans" / "a" / "roadmap.yaml", "2026-10-10"), "First")


def _submodule(tmp: Path) -> Then:
    """The innermost repository is the one that has the plan."""
    inner = two_versions(tmp / "inner")
    outer = new_repository(tmp / "outer")
    git(outer, "submodule", "--quiet", "add", str(inner.parents[2]), "sub")
    commit(outer, "2026-11-20")
    return Then(Asked(outer / "sub" / "plans" / "a" / "roadmap.yaml", "2026-10-10"), "First")


def _sparse(tmp: Path) -> Then:
    plan = two_versions(tmp / "r")
    root = plan.parents[2]
    (root / "big").mkdir()
    (root / "big" / "file").write_text("x", encoding="utf-8")
    commit(root, "2026-11-10")
    git(root, "sparse-checkout", "set", "plans")
    return Then(Asked(plan, "2026-10-10"), "First")


def _detached(tmp: Path) -> Then:
    plan = two_versions(tmp / "r")
    git(plan.parent, "checkout", "-q", "--detach", "HEAD~1")
    return Then(Asked(plan, "HEAD"), "First")


def _conflict_in_the_file(tmp: Path) -> Then:
    """What is committed stays readable while a merge waits for its answer."""
    plan = two_versions(tmp / "r")
    git(plan.parent, "checkout", "-q", "-b", "work", "HEAD~1")
    write_plan(plan.parent, titled("Third"))
    commit(plan.parent, "2026-11-20")
    try:
        git(plan.parent, "merge", "-q", "main")
    except AssertionError:
        return Then(Asked(plan, "HEAD"), "Third")
    raise AssertionError("no conflict")


def _line_ends_of_windows(tmp: Path) -> Then:
    plan = two_versions(tmp / "r")
    git(plan.parent, "config", "core.autocrlf", "true")
    plan.unlink()
    git(plan.parent, "checkout", "-q", "--", ".")
    git(plan.parent, "-c", "core.autocrlf=true", "checkout", "-q", "--", ".")
    return Then(Asked(plan, "2026-10-10"), "First")


def _utf_16_in_the_folder(tmp: Path) -> Then:
    """Git keeps UTF-8 where the attributes say that the folder holds UTF-16."""
    root = new_repository(tmp / "r")
    (root / ".gitattributes").write_text("*.yaml text working-tree-encoding=UTF-16LE\n", encoding="utf-8")
    plan = root / "roadmap.yaml"
    plan.write_bytes(titled("First").encode("utf-16-le"))
    commit(root, "2026-10-05")
    plan.write_bytes(titled("Second").encode("utf-16-le"))
    commit(root, "2026-11-05")
    plan.write_bytes(titled("Second").encode())
    return Then(Asked(plan, "2026-10-10"), "First")


def _byte_order_mark_and_carriage_returns(tmp: Path) -> Then:
    root = new_repository(tmp / "r")
    plan = write_plan(root, "")
    plan.write_bytes(b"\xef\xbb\xbf" + titled("First").replace("\n", "\r\n").encode())
    commit(root, "2026-10-05")
    write_plan(root, titled("Second"))
    commit(root, "2026-11-05")
    return Then(Asked(plan, "2026-10-10"), "First")


def _sha256(tmp: Path) -> Then:
    root = new_repository(tmp / "r", "--object-format=sha256")
    plan = write_plan(root, titled("First"))
    commit(root, "2026-10-05")
    write_plan(root, titled("Second"))
    commit(root, "2026-11-05")
    return Then(Asked(plan, "2026-10-10"), "First")


def _reftable(tmp: Path) -> Then:
    """From git 2.45 on; an older one says that it needs a newer one, as of any format that it does not know."""
    is_known = version() >= (2, 45)
    program = READING if is_known else MAKING
    root = new_repository(tmp / "r", *["--ref-format=reftable"] * is_known, program=program)
    plan = write_plan(root, titled("First"))
    commit(root, "2026-10-05", program=program)
    write_plan(root, titled("Second"))
    commit(root, "2026-11-05", program=program)
    return Then(Asked(plan, "2026-10-10"), "First")


def _strange_paths(tmp: Path) -> Then:
    names = [
        'with "quotes" and spaces',
        os.fsdecode("yrityssuunnitelma ä".encode()),
        "line\nbreak",
        "tab\there",
        ":(top)*[a]?",
        "-c x=y",
    ]
    root = new_repository(tmp / "r")
    for day, name in enumerate(names, 1):
        for before in names[: day - 1]:
            if (root / before).exists():
                git(root, "mv", "--", before, name)
        write_plan(root / name, titled(f"Name {day}"))
        commit(root, f"2026-10-0{day}")
    return Then(Asked(root / names[-1] / "roadmap.yaml", "2026-10-02"), "Name 2")


def _plan_is_a_link_here(tmp: Path) -> Then:
    """What a link in the folder leads to has the history."""
    plan = two_versions(tmp / "r")
    link = plan.parents[1] / "b" / "roadmap.yaml"
    link.parent.mkdir()
    link.symlink_to("../a/roadmap.yaml")
    commit(plan.parent, "2026-11-20")
    return Then(Asked(link, "2026-10-10"), "First")


def _other_repository_in_the_environment(tmp: Path) -> Then:
    """As in a hook of another repository."""
    plan = two_versions(tmp / "r")
    other = two_versions(tmp / "other")
    write_plan(other.parent, titled("Another company"))
    commit(other.parent, "2026-11-20")
    around = {"GIT_DIR": str(tmp / "other" / ".git"), "GIT_WORK_TREE": str(tmp / "other"), "GIT_PREFIX": "plans/"}
    return Then(Asked(plan, "HEAD", more=around), "Second")


def _renamed_but_not_committed(tmp: Path) -> Then:
    """The folder has another name here than in git: the plan is known by its id."""
    root = new_repository(tmp / "r")
    write_plan(root / "old", "id: ours\n" + titled("First"))
    commit(root, "2026-10-05")
    (root / "old").rename(root / "new")
    return Then(Asked(root / "new" / "roadmap.yaml", "HEAD"), "First")


def _renamed_but_not_committed_on_a_day(tmp: Path) -> Then:
    asked, title = _renamed_but_not_committed(tmp)
    return Then(asked._replace(typed="2026-10-10"), title)


def _large(tmp: Path) -> Then:
    """Beside a version that is larger than any plan may be."""
    plan = two_versions(tmp / "r")
    plan.write_bytes(b"#" * (9 * 1024 * 1024))
    commit(plan.parent, "2026-11-10")
    write_plan(plan.parent, titled("Third"))
    commit(plan.parent, "2026-11-20")
    return Then(Asked(plan, "2026-11-09"), "Second")


ANSWERED: dict[str, Callable[[Path], Then]] = {
    "renamed twice, edited in between": _renamed_twice,
    "renamed on a branch that was merged": _renamed_on_a_branch,
    "base beside the line": _base_beside_the_line,
    "two plans swap names": _swapped,
    "begun as a copy": _copied,
    "deleted for a while": _deleted_for_a_while,
    "a clock of 2019": _wrong_clock,
    "a clock of 2031": _clock_ahead,
    "a clock beyond the calendar": _clock_beyond_the_calendar,
    "the end of a day": _end_of_day_in_the_time_zone_of_the_plan,
    "a branch called as a day": _branch_called_as_a_day,
    "a branch called as a day, in full": _branch_called_as_a_day_in_full,
    "a tag called as a branch": _tag_called_as_a_branch,
    "only origin has the branch": _only_origin_has_it,
    "a pull request fetched two deep": _pull_request_fetched_two_deep,
    "shallow, but deep enough": _shallow_but_deep_enough,
    "worktree": _worktree,
    "submodule": _submodule,
    "sparse": _sparse,
    "detached": _detached,
    "conflict in progress": _conflict_in_the_file,
    "autocrlf": _line_ends_of_windows,
    "working-tree-encoding": _utf_16_in_the_folder,
    "byte order mark, CRLF": _byte_order_mark_and_carriage_returns,
    "sha256": _sha256,
    "reftable, where git knows it": _reftable,
    "strange paths": _strange_paths,
    "a link here": _plan_is_a_link_here,
    "GIT_DIR of another repository": _other_repository_in_the_environment,
    "renamed but not committed": _renamed_but_not_committed,
    "renamed but not committed, on a day": _renamed_but_not_committed_on_a_day,
    "too large for a plan, the day before": _large,
}


# --- without one ------------------------------------------------------------------------------------------------------


def _no_repository(tmp: Path) -> Asked:
    return Asked(write_plan(tmp / "r", titled("First")), "2026-10-10")


def _no_git(tmp: Path) -> Asked:
    (tmp / "empty").mkdir()
    return Asked(two_versions(tmp / "r"), "2026-10-10", more={"PATH": str(tmp / "empty")})


def _unborn(tmp: Path) -> Asked:
    return Asked(write_plan(new_repository(tmp / "r"), titled("First")), "2026-10-10")


def _unborn_revision(tmp: Path) -> Asked:
    return Asked(write_plan(new_repository(tmp / "r"), titled("First")), "HEAD")


def _untracked(tmp: Path) -> Asked:
    plan = two_versions(tmp / "r")
    return Asked(write_plan(plan.parents[1] / "b", titled("New")), "2026-11-10")


def _ignored(tmp: Path) -> Asked:
    plan = two_versions(tmp / "r")
    (plan.parents[2] / ".gitignore").write_text("b/\n", encoding="utf-8")
    commit(plan.parent, "2026-11-10")
    return Asked(write_plan(plan.parents[1] / "b", titled("New")), "HEAD")


def _staged_only(tmp: Path) -> Asked:
    plan = two_versions(tmp / "r")
    new = write_plan(plan.parents[1] / "b", titled("New"))
    git(new.parent, "add", ".")
    return Asked(new, "HEAD")


def _shallow_day(tmp: Path) -> Asked:
    clone = cloned(two_versions(tmp / "r").parents[2], tmp / "clone", "--depth", "1")
    return Asked(clone / "plans" / "a" / "roadmap.yaml", "2026-10-10")


def _shallow_revision(tmp: Path) -> Asked:
    clone = cloned(two_versions(tmp / "r").parents[2], tmp / "clone", "--depth", "1")
    return Asked(clone / "plans" / "a" / "roadmap.yaml", "HEAD~1", "since")


def _shallow_base(tmp: Path) -> Asked:
    plan = two_versions(tmp / "r")
    root = plan.parents[2]
    git(root, "checkout", "-q", "-b", "work")
    write_plan(plan.parent, titled("Work"))
    commit(root, "2026-11-10")
    git(root, "checkout", "-q", "main")
    (root / "other").write_text("x", encoding="utf-8")
    commit(root, "2026-11-12")
    clone = cloned(root, tmp / "clone", "--depth", "1", "--no-single-branch", "--branch", "work")
    return Asked(clone / "plans" / "a" / "roadmap.yaml", "main", "since")


def _shallow_with_a_worse_base(tmp: Path) -> Asked:
    """The clone knows a common commit, but not the later one, where the branch really began."""
    root = new_repository(tmp / "r")
    plan = write_plan(root / "plans" / "a", titled("Base"))
    old = commit(root, "2026-09-01")
    write_plan(plan.parent, titled("Later"))
    commit(root, "2026-09-10")
    for day in ("11", "12", "13"):
        (root / "other").write_text(day, encoding="utf-8")
        commit(root, f"2026-09-{day}")
    git(root, "branch", "work")
    for branch, name in (("main", "m"), ("work", "w")):
        git(root, "checkout", "-q", branch)
        side = git(root, "commit-tree", f"{old}^{{tree}}", "-p", old, "-m", name, when="2026-09-14T10:00:00+0200")
        tree = git(root, "rev-parse", f"{branch}^{{tree}}")
        merge = git(root, "commit-tree", tree, "-p", branch, "-p", side, "-m", name, when="2026-09-15T10:00:00+0200")
        git(root, "reset", "-q", "--hard", merge)
    clone = cloned(root, tmp / "clone", "--depth", "3", "--no-single-branch", "--branch", "work")
    return Asked(clone / "plans" / "a" / "roadmap.yaml", "main", "since")


def _blobless(tmp: Path) -> Asked:
    clone = cloned(two_versions(tmp / "r").parents[2], tmp / "clone", "--filter=blob:none")
    return Asked(clone / "plans" / "a" / "roadmap.yaml", "2026-10-10")


def _blobless_with_a_rename(tmp: Path) -> Asked:
    root = _renamed_twice(tmp).asked.plan.parents[1]
    clone = cloned(root, tmp / "clone", "--filter=blob:none")
    return Asked(clone / "new" / "roadmap.yaml", "2026-10-10")


def _treeless(tmp: Path) -> Asked:
    clone = cloned(two_versions(tmp / "r").parents[2], tmp / "clone", "--filter=tree:0")
    return Asked(clone / "plans" / "a" / "roadmap.yaml", "HEAD~1")


def _of_another_user(tmp: Path) -> Asked:
    plan = two_versions(tmp / "r")
    for path in (tmp / "r", *(tmp / "r").rglob("*")):
        os.chown(path, 12345, 12345, follow_symlinks=False)
    return Asked(plan, "HEAD")


def _newer_format(tmp: Path) -> Asked:
    plan = two_versions(tmp / "r")
    git(plan.parent, "config", "core.repositoryformatversion", "1")
    git(plan.parent, "config", "extensions.notYetInvented", "true")
    return Asked(plan, "HEAD")


def _damaged(tmp: Path) -> Asked:
    plan = two_versions(tmp / "r")
    git(plan.parent, "config", "core.repositoryformatversion", "0")
    (tmp / "r" / ".git" / "config").write_text("[core\n", encoding="utf-8")
    return Asked(plan, "HEAD")


def _bare(tmp: Path) -> Asked:
    plan = two_versions(tmp / "r")
    git(plan.parent, "config", "core.bare", "true")
    return Asked(plan, "HEAD")


def _inside_a_bare_one(tmp: Path) -> Asked:
    """A plan that was put into the folder of git itself."""
    plan = two_versions(tmp / "r")
    inside = tmp / "r" / ".git" / "plans"
    inside.mkdir()
    return Asked(Path(shutil.copy(plan, inside / "roadmap.yaml")), "HEAD")


def _unrelated(tmp: Path) -> Asked:
    plan = two_versions(tmp / "r")
    git(plan.parent, "checkout", "-q", "--orphan", "other")
    commit(plan.parents[2], "2026-11-20")
    return Asked(plan, "main", "since")


def _lfs(tmp: Path) -> Asked:
    root = new_repository(tmp / "r")
    write_plan(root, "version https://git-lfs.github.com/spec/v1\noid sha256:" + "0" * 64 + "\nsize 12345\n")
    commit(root, "2026-10-05")
    return Asked(write_plan(root, titled("First")), "HEAD")


def _link_then(tmp: Path) -> Asked:
    root = new_repository(tmp / "r")
    write_plan(root / "b", titled("First"))
    (root / "a").mkdir()
    (root / "a" / "roadmap.yaml").symlink_to("../b/roadmap.yaml")
    commit(root, "2026-10-05")
    (root / "a" / "roadmap.yaml").unlink()
    return Asked(write_plan(root / "a", titled("First")), "HEAD")


def _folder_then(tmp: Path) -> Asked:
    root = new_repository(tmp / "r")
    (root / "roadmap.yaml").mkdir()
    (root / "roadmap.yaml" / "file").write_text("x", encoding="utf-8")
    commit(root, "2026-10-05")
    shutil.rmtree(root / "roadmap.yaml")
    return Asked(write_plan(root, titled("First")), "HEAD")


def _utf_16_then(tmp: Path) -> Asked:
    root = new_repository(tmp / "r")
    (root / "roadmap.yaml").write_bytes(titled("First").encode("utf-16"))
    commit(root, "2026-10-05")
    return Asked(write_plan(root, titled("First")), "HEAD")


def _another_plan_then(tmp: Path) -> Asked:
    root = new_repository(tmp / "r")
    write_plan(root, "id: other\n" + titled("Other"))
    commit(root, "2026-10-05")
    return Asked(write_plan(root, "id: ours\n" + titled("Ours")), "HEAD")


def _not_there_yet(tmp: Path) -> Asked:
    root = new_repository(tmp / "r")
    (root / "other").write_text("x", encoding="utf-8")
    commit(root, "2026-10-01")
    plan = write_plan(root / "a", titled("First"))
    commit(root, "2026-10-05")
    return Asked(plan, "HEAD~1")


def _not_there_on_the_day(tmp: Path) -> Asked:
    return _not_there_yet(tmp)._replace(typed="2026-10-03")


def _deleted_on_the_day(tmp: Path) -> Asked:
    asked, _ = _deleted_for_a_while(tmp)
    return asked._replace(typed="2026-11-15")


def _before_history(tmp: Path) -> Asked:
    return Asked(two_versions(tmp / "r"), "31.12.2025")


def _moved_into_a_repository_of_its_own(tmp: Path) -> Asked:
    plan = two_versions(tmp / "old")
    root = new_repository(tmp / "new")
    moved = write_plan(root, plan.read_text(encoding="utf-8"))
    commit(root, "2026-11-20")
    return Asked(moved, "2026-10-10")


def _unknown(tmp: Path) -> Asked:
    return Asked(two_versions(tmp / "r"), "no-such-branch", "since")


def _range(tmp: Path) -> Asked:
    return Asked(two_versions(tmp / "r"), "HEAD~1..HEAD", "since")


def _option(tmp: Path) -> Asked:
    return Asked(two_versions(tmp / "r"), "--output=stolen", "since")


def _reflog(tmp: Path) -> Asked:
    return Asked(two_versions(tmp / "r"), "main@{yesterday}", "since")


def _not_a_day(tmp: Path) -> Asked:
    return Asked(two_versions(tmp / "r"), "31.11.2026", "since")


def _ahead(tmp: Path) -> Asked:
    return Asked(two_versions(tmp / "r"), "2027-01-01", "at")


def _nothing_held(tmp: Path) -> Asked:
    root = new_repository(tmp / "r")
    plan = write_plan(root, "otsikko: Uusi\nyritys: Kuviteltu Oy\nkieli: fi\n")
    commit(root, "2026-10-05")
    return Asked(plan, "checkpoint", "since")


def _not_presented(tmp: Path) -> Asked:
    return _nothing_held(tmp)._replace(typed="esittely")


def _not_staged(tmp: Path) -> Asked:
    return _untracked(tmp)._replace(ask="staged")


def _staged_conflict(tmp: Path) -> Asked:
    return _conflict_in_the_file(tmp).asked._replace(ask="staged")


def _too_large(tmp: Path) -> Asked:
    return _large(tmp).asked._replace(typed="2026-11-12")


REFUSED: dict[str, Callable[[Path], Asked]] = {
    "no repository": _no_repository,
    "no git": _no_git,
    "nothing committed": _unborn,
    "nothing committed, by revision": _unborn_revision,
    "untracked": _untracked,
    "ignored": _ignored,
    "staged only": _staged_only,
    "shallow, a day before it": _shallow_day,
    "shallow, a revision before it": _shallow_revision,
    "shallow, the base before it": _shallow_base,
    "shallow, a better base before it": _shallow_with_a_worse_base,
    "blobless": _blobless,
    "blobless, renamed": _blobless_with_a_rename,
    "treeless": _treeless,
    "of another user": _of_another_user,
    "a format that this git does not know": _newer_format,
    "damaged": _damaged,
    "bare": _bare,
    "inside git's own folder": _inside_a_bare_one,
    "unrelated histories": _unrelated,
    "LFS pointer": _lfs,
    "a link then": _link_then,
    "a folder then": _folder_then,
    "UTF-16 in git": _utf_16_then,
    "too large for a plan": _too_large,
    "another plan then": _another_plan_then,
    "not there yet": _not_there_yet,
    "not there on the day": _not_there_on_the_day,
    "deleted on the day": _deleted_on_the_day,
    "before all history": _before_history,
    "moved into a repository of its own": _moved_into_a_repository_of_its_own,
    "unknown revision": _unknown,
    "a range": _range,
    "an option": _option,
    "what only this clone knows": _reflog,
    "no such day": _not_a_day,
    "a day ahead": _ahead,
    "no checkpoint held": _nothing_held,
    "not presented": _not_presented,
    "nothing staged": _not_staged,
    "a conflict staged": _staged_conflict,
}
