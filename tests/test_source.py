"""From bytes and text to a tree with places: what just works, what is refused, and that both parsers say the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from seuranta.plan.reading import yaml
from seuranta.plan.reading.source import (
    Mapping,
    Node,
    Reading,
    Refused,
    Scalar,
    Sequence,
    Source,
    apply,
    decode,
    is_empty,
    read,
)
from seuranta.plan.reading.tree import Patch, scalars
from seuranta.plan.words.diagnostic import Edit, Place

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*/roadmap.yaml"))


def reading(text: str, *, pure: bool = False) -> Reading:
    return read(Source("roadmap.yaml", text), pure=pure)


def plain(node: Node | None) -> Any:
    """A tree as dicts, lists and texts."""
    if isinstance(node, Mapping):
        return {key.text: plain(value) for key, value in node.pairs}
    if isinstance(node, Sequence):
        return [plain(one) for one in node.items]
    return None if node is None else node.text


def placed(node: Node | None) -> Any:
    """A tree with every place and style."""
    if isinstance(node, Mapping):
        return (node.start, node.end, [(placed(key), placed(value)) for key, value in node.pairs])
    if isinstance(node, Sequence):
        return (node.start, node.end, [placed(one) for one in node.items])
    return None if node is None else (node.text, node.style, node.start, node.end)


def names(found: Reading) -> list[str]:
    return [one.name for one in found.problems]


JUST_WORKS = [
    ("otsikko: A\r\nkieli: fi\r\n", {"otsikko": "A", "kieli": "fi"}),
    ("otsikko: A\rkieli: fi\r", {"otsikko": "A", "kieli": "fi"}),
    ("otsikko: A", {"otsikko": "A"}),
    ("---\notsikko: A\n...\n", {"otsikko": "A"}),
    ("%YAML 1.1\n---\notsikko: A\n", {"otsikko": "A"}),
    ("%YAML 1.2 # uusi\n---\notsikko: A\n", {"otsikko": "A"}),
    ('{"otsikko": "A", "kieli":"fi"}', {"otsikko": "A", "kieli": "fi"}),
    ("otsikko:\tA\t\nkieli: fi\t# suomi\n\t\n", {"otsikko": "A", "kieli": "fi"}),
    ("otsikko: A\tB\n", {"otsikko": "A\tB"}),
    ("otsikko: A\x85B\u2028C\u2029D\n", {"otsikko": "A\x85B\u2028C\u2029D"}),
    ("klo: 9.00\nx: no\ny: 010\nz: 2026-13-01\n", {"klo": "9.00", "x": "no", "y": "010", "z": "2026-13-01"}),
    ("a: [https://example.com/x, 9:30]\n", {"a": ["https://example.com/x", "9:30"]}),
    ("a: {klo: 9:30}\n", {"a": {"klo": "9:30"}}),
    ("a: Huolto | pilotti & muut * asiat!\n", {"a": "Huolto | pilotti & muut * asiat!"}),
    ("a: Tarjous # kommentti\nb: x  #kommentti\n", {"a": "Tarjous", "b": "x"}),
    ("a: |\n  rivi\n  \ttoinen\n  – kolmas\n  =======\nb: x\n", {"a": "rivi\n\ttoinen\n– kolmas\n=======\n", "b": "x"}),
    ("a:\n- x\n- y\n", {"a": ["x", "y"]}),
    ('a: "\\ud83d\\ude00"\n', {"a": "😀"}),
    ("a: ”Missä mennään”\n", {"a": "”Missä mennään”"}),
    ("? a\n: b\n", {"a": "b"}),
]


@pytest.mark.parametrize(("text", "expected"), JUST_WORKS)
@pytest.mark.parametrize("pure", [False, True], ids=["with C", "pure"])
def test_reads_without_a_problem(text: str, expected: object, *, pure: bool) -> None:
    found = reading(text, pure=pure)

    assert names(found) == []
    got = plain(found.root)
    assert got == expected or got == {k: v.replace("\t", " ") for k, v in dict(expected).items()}  # type: ignore[call-overload]


REFUSED = [
    ("", "empty-file"),
    (" \n\n", "empty-file"),
    ("# a\n\n  # b\n", "only-comments"),
    ("- a\n- b\n", "list-at-top"),
    ("Huoltopalvelut\nkuvaus ja muuta\n", "text-at-top"),
    ("<!DOCTYPE html><html><body>404: Not Found</body></html>", "web-page"),
    ("a: " + "x" * (8 * 1024 * 1024), "too-large"),
]


@pytest.mark.parametrize(("text", "name"), REFUSED, ids=[name for _, name in REFUSED])
def test_refuses_what_is_no_plan_with_one_report(text: str, name: str) -> None:
    found = reading(text)

    assert found.root is None
    assert names(found) == [name]


BYTES = [
    ("otsikko: Päivä\n".encode("cp1252"), "old-encoding", Place(1, 11, 1, 12)),
    ("a: b\nc: 12 €\n".encode("cp1252"), "old-encoding", Place(2, 7, 2, 8)),
    ("otsikko: A\n".encode("utf-16"), "two-byte-encoding", Place(1, 1, 1, 1)),
    ("otsikko: A\n".encode("utf-16-le"), "two-byte-encoding", Place(1, 1, 1, 1)),
    ("otsikko: A\n".encode("utf-16-be"), "two-byte-encoding", Place(1, 1, 1, 1)),
    (b"PK\x03\x04abc", "binary-file", Place(1, 1, 1, 1)),
    (bytes(range(32)) * 20, "binary-file", Place(1, 1, 1, 1)),
    (b"x" * (8 * 1024 * 1024 + 1), "too-large", Place(1, 1, 1, 1)),
]


@pytest.mark.parametrize(("data", "name", "place"), BYTES)
def test_names_what_a_file_is_instead_of_utf_8(data: bytes, name: str, place: Place) -> None:
    found = decode("roadmap.yaml", data)

    assert isinstance(found, Refused)
    assert (found.problem.name, found.problem.place) == (name, place)


def test_names_the_byte_and_the_letter_that_windows_meant() -> None:
    found = decode("roadmap.yaml", "otsikko: Päivä\n".encode("cp1252"))

    assert isinstance(found, Refused)
    assert found.problem.args == {"byte": "0xE4", "letter": "ä"}
    assert found.source.line(1) == "otsikko: Päivä"


def test_a_byte_order_mark_just_works_and_is_kept() -> None:
    data = b"\xef\xbb\xbfotsikko: A\n"
    source = decode("roadmap.yaml", data)

    assert isinstance(source, Source)
    assert (source.text, source.has_bom) == ("otsikko: A\n", True)
    assert source.encoded() == data


@pytest.mark.parametrize(
    "text", ["{{{", "{{a, b}: c}", "[{a: 1,2}]: x\n", "? {a, b}\n: c\n", "- !", "&a", "*a", "!", ": a", "?"]
)
def test_odd_scraps_of_text_are_read_or_told(text: str) -> None:
    quick, pure = reading(text), reading(text, pure=True)

    assert (placed(quick.root), quick.problems) == (placed(pure.root), pure.problems)
    assert quick.root is not None or quick.problems


HOSTILE = {
    "brackets": "a: " + "[" * 50_000,
    "braces": "a: " + "{a: " * 50_000,
    "dashes": "a:\n" + "- " * 50_000,
    "block levels": "".join(" " * level + "a:\n" for level in range(1000)),
    "anchors": "a: &x [b]\n" + "".join(f"a{n}: &x{n} [*x, *x, *x]\n" for n in range(1000)),
    "mistakes": "a: b: c\n" * 2_000,
    "conflicts": "a: b\n" + "<<<<<<< x\n" * 10_000,
    "documents": "a: b\n" + "---\n" * 20_000,
    "control characters": "a: b\x01 c\x02\n" * 10_000,
    "open quotes": 'a: "b\n' * 2_000,
    "colons": "a" + ":" * 1_000_000,
    "one long line": "a: " + "x" * 1_000_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_gives_a_few_reports(name: str) -> None:
    found = reading(HOSTILE[name])

    assert len(found.problems) <= 201


def test_more_than_32_levels_are_refused_at_their_place() -> None:
    found = reading("otsikko: A\nx: " + "[" * 40 + "\n")

    assert [(one.name, one.place) for one in found.problems] == [("too-deep", Place(2, 35, 2, 36))]
    assert plain(found.root) == {"otsikko": "A"}
    assert names(reading("x: " + "[" * 31 + "]" * 31 + "\n")) == []


def test_only_line_feeds_and_carriage_returns_break_lines() -> None:
    source = Source("roadmap.yaml", "a\x85b\u2028c\r\nd\re\u2029f\ng")

    assert [source.line(number) for number in range(6)] == ["", "a\x85b\u2028c", "d", "e\u2029f", "g", ""]
    assert source.place(7, 8) == Place(2, 1, 2, 2)
    assert source.place(8, 13) == Place(2, 2, 4, 1)


def test_places_count_code_points_as_the_file_stands() -> None:
    found = reading("otsikko: a\u0308😀: x\n")

    assert [one.place for one in found.problems] == [Place(1, 10, 1, 16)]


@pytest.mark.parametrize("text", ["a:\n", "a: ~\n", "a: null\n", "a: Null\n", "a: []\n", "a: {}\n", 'a: ""\n'])
def test_what_counts_as_empty(text: str) -> None:
    root = reading(text).root

    assert root is not None
    assert is_empty(root.pairs[0][1])


@pytest.mark.parametrize("text", ['a: "null"\n', "a: '~'\n", "a: 0\n", "a: no\n", "a: nil\n"])
def test_what_does_not(text: str) -> None:
    root = reading(text).root

    assert root is not None
    assert not is_empty(root.pairs[0][1])


def test_a_composed_and_a_decomposed_key_are_the_same() -> None:
    found = reading("määräaika: a\nma\u0308a\u0308ra\u0308aika: b\n")

    assert names(found) == ["duplicate-key"]
    assert plain(found.root) == {"määräaika": "a"}


def test_two_sections_of_one_name_are_told_and_both_read() -> None:
    found = reading("toimenpiteet:\n  1: a\nkieli: fi\ntoimenpiteet:\n  2: b\n  1: c\n")

    assert [(one.name, one.place.line, one.related[0].place.line) for one in found.problems] == [
        ("duplicate-key", 4, 1),
        ("duplicate-key", 6, 2),
    ]
    assert plain(found.root) == {"toimenpiteet": {"1": "a", "2": "b"}, "kieli": "fi"}


def test_ours_is_read_where_git_could_not_merge() -> None:
    text = "a: 1\n<<<<<<< HEAD\nb: 2\n||||||| base\nb: 3\n=======\nb: 4\n>>>>>>> x\nc: 5\n"
    found = reading(text)

    assert [(one.name, one.place.line) for one in found.problems] == [("conflict-mark", 2)]
    assert [one.place.line for one in found.problems[0].related] == [4, 6, 8]
    assert plain(found.root) == {"a": "1", "b": "2", "c": "5"}


@pytest.mark.parametrize(
    ("edits", "text"),
    [
        ((), "abcdef"),
        ((Edit(0, 0, "x"),), "xabcdef"),
        ((Edit(4, 6, ""), Edit(1, 2, "xyz")), "axyzcd"),
        ((Edit(6, 6, "!"), Edit(0, 6, "")), "!"),
    ],
)
def test_apply(edits: tuple[Edit, ...], text: str) -> None:
    assert apply("abcdef", edits) == text


def test_a_patch_knows_the_way_back() -> None:
    patch = Patch("abcdef", (Edit(1, 3, "xyz!"), Edit(5, 5, "__")))

    assert patch.text == "axyz!de__f"
    assert [patch.back(offset) for offset in range(len(patch.text) + 1)] == [0, 1, 3, 3, 3, 3, 4, 5, 5, 5, 6]


# What holds for any text.

_PIECES = st.sampled_from(
    [
        ": ", "- ", "#", " #", '"', "'", "{", "}", "[", "]", ",", "&a ", "*a", "!x ", "|\n", ">\n", "? ", "%", "@", "`",
        "\t", "\n", "\r\n", "\r", "  ", " ", "\u00a0", "\u200b", "\ufeff", "\x85", "\u2028", "---\n", "...\n", "\\",
        "\\ud83d", "<<<<<<< \n", "=======\n", "~", "null", "–", "：", "”", "\x00", "a:b", "{a: 1,2}", "- - a", "<<: ",
        "::", "\ue000", "\uf8ff", "a\u0308", "vastuu:", "6.10.2026",
    ]
)  # fmt: skip
_LINES = [line for path in EXAMPLES for line in path.read_text("utf-8").splitlines(keepends=True)]


@st.composite
def broken_plans(draw: st.DrawFn) -> str:
    """A stretch of an example with a few things put in, taken out, moved or doubled."""
    first = draw(st.integers(0, len(_LINES) - 1))
    lines = list(_LINES[first : first + draw(st.integers(1, 25))])
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(lines) - 1))
        line = lines[at]
        column = draw(st.integers(0, len(line)))
        lines[at] = draw(
            st.sampled_from(
                [
                    line[:column] + draw(_PIECES) + line[column:],
                    line[:column] + line[column + draw(st.integers(1, 4)) :],
                    " " * draw(st.integers(0, 7)) + line.lstrip(),
                    line + line,
                ]
            )
        )
    return "".join(lines)


ANY_TEXT = broken_plans() | st.lists(_PIECES | st.text(max_size=4), max_size=12).map("".join)


@given(ANY_TEXT)
@example("\\<<<<<<< \n- ")
def test_both_parsers_give_the_same_tree_and_the_same_verdict(text: str) -> None:
    quick, pure = reading(text), reading(text, pure=True)

    assert placed(quick.root) == placed(pure.root)
    assert quick.problems == pure.problems
    assert quick.left_out == pure.left_out


@given(ANY_TEXT)
@example(chr(0xE000) + '": "')
@example('[": "')
def test_reading_never_raises_and_all_places_lie_inside_the_file(text: str) -> None:
    source = Source("roadmap.yaml", text)
    found = read(source)
    last = source.place(len(text), len(text))

    for one in found.problems:
        for place in (one.place, *(related.place for related in one.related)):
            assert (1, 1) <= (place.line, place.column) <= (place.end_line, place.end_column)
            assert (place.end_line, place.end_column) <= (last.line, last.column)
        assert all(0 <= edit.start <= edit.end <= len(text) for edit in one.fix)
    for scalar in scalars(found.root) if found.root is not None else ():
        assert 0 <= scalar.start <= scalar.end <= len(text)
    assert found.root is not None or found.problems


@given(ANY_TEXT)
def test_what_is_left_out_is_told(text: str) -> None:
    found = reading(text)

    assert not found.left_out or any(one.severity == "error" for one in found.problems)


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    found = decode("roadmap.yaml", data)

    assert isinstance(found, (Source, Refused))
    assert isinstance(found, Refused) or found.encoded() == data


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_the_examples_need_no_slow_parser(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("_ruamel_yaml")
    monkeypatch.setattr(yaml, "_purely", lambda _: pytest.fail("the slow parser was asked"))
    text = path.read_text("utf-8")

    assert reading(text).problems == ()


@pytest.mark.parametrize(
    "typed", ["    ow", "    owner Ann", '    owner: "Ann', "    mukana: [", "    seuraava askel: {mitä: a"]
)
def test_the_slow_parser_is_shown_little_more_than_the_item_that_is_broken(
    typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("_ruamel_yaml")
    items = [f"  {n}:\n    otsikko: Vaihe {n}\n    vastuu: Ann\n" for n in range(200)]
    items[100] = f"  100:\n{typed}\n    otsikko: Vaihe\n"
    shown: list[int] = []
    purely = yaml._purely

    def watched(text: str) -> yaml.Tree | yaml.Trouble:
        shown.append(len(text))
        return purely(text)

    monkeypatch.setattr(yaml, "_purely", watched)

    assert reading("otsikko: X\ntoimenpiteet:\n" + "".join(items)).problems
    assert sum(shown) < sum(map(len, items))


@given(st.sampled_from(EXAMPLES), st.data())
def test_whether_a_text_can_be_read_is_for_the_slow_parser_to_say(path: Path, data: st.DataObject) -> None:
    """However much of it the accelerator has read before."""
    lines = path.read_text("utf-8").splitlines()
    for _ in range(data.draw(st.integers(1, 3))):
        row = data.draw(st.integers(0, len(lines) - 1))
        at = data.draw(st.integers(0, len(lines[row])))
        lines[row] = lines[row][:at] + data.draw(st.sampled_from(('"', "'", "[", "{", "]", ": ", "\n", "- ", "#", "|")))
    text = "\n".join(lines)

    assert isinstance(yaml.parse(text, exactly=False), yaml.Tree) == isinstance(yaml._purely(text), yaml.Tree)


def test_a_large_plan_that_must_be_cut_reads_like_a_whole_one(monkeypatch: pytest.MonkeyPatch) -> None:
    for reader in ("yaml", "source"):
        monkeypatch.setattr(f"seuranta.plan.reading.{reader}.LONGEST_FOR_PURE", 6_000)
    text = EXAMPLES[0].read_text("utf-8")
    section = "\ntoimenpiteet:\n" if "\ntoimenpiteet:\n" in text else "\nactions:\n"
    items = "".join(f"  lisä{n}:\n    otsikko: Vaihe {n}\n    huomautus: [a, b]\n" for n in range(100))
    text = text.replace(section, section + items + "  tähti: [!]\n")
    assert len(text) > 6_000
    quick, pure = reading(text), reading(text, pure=True)

    assert placed(quick.root) == placed(pure.root)
    assert quick.problems == pure.problems


def test_scalars_come_in_the_order_of_the_file() -> None:
    root = reading("a: [b, {c: d}]\ne: f\n").root

    assert root is not None
    assert [one.text for one in scalars(root)] == ["a", "b", "c", "d", "e", "f"]
    assert all(isinstance(one, Scalar) for one in scalars(root))
