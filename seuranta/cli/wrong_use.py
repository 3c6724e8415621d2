"""What is wrong with what was typed, before a command sees it, said in the reader's language.

The library says it in English only, guesses too freely, and takes the last value where an option is given twice.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

import typer
from typer.core import TyperCommand

from seuranta.cli.language import t
from seuranta.cli.library_words import Context

_TYPED = "seuranta.typed"
"""Under which a context keeps the words of its command as they were typed."""


class Command(TyperCommand):
    """A command whose help is written in our words, and that takes no option twice and none that it does not have."""

    context_class = Context

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        ctx.meta[_TYPED] = tuple(args)
        try:
            if not ctx.resilient_parsing:
                _refuse(self, ctx, args)
            return super().parse_args(ctx, args)
        except USAGE_ERROR as error:
            error.ctx = error.ctx or ctx  # type: ignore[attr-defined]  # the library leaves it out of some
            raise


USAGE_ERROR: type[Exception] = typer.BadParameter.__mro__[1]
"""What the library raises where something typed cannot be used; it has no public name."""


def _refuse(command: Command, ctx: Any, args: Sequence[str]) -> None:
    """Raises BadParameter for an option that takes one value and is given two, for an unknown one where numbers may begin
    with a stroke, and for a plan among words that mean something else.
    """
    values, _, order = command.make_parser(ctx).parse_args(list(args))
    given = Counter(parameter for parameter in order if _takes_one(parameter))
    twice = next((parameter for parameter, times in given.items() if times > 1), None)
    if twice is not None:
        name = twice.opts[0]
        raise typer.BadParameter(
            t(f"Valitsimen {name} voi antaa vain kerran.", f"The option {name} can be given only once."), ctx
        )
    words = _words_of_arguments(command, values)
    unknown = next((word for word in words if ctx.ignore_unknown_options and _is_option(word, args)), None)
    if unknown is not None:
        raise typer.BadParameter(_no_such_option(unknown, ctx), ctx)
    takes_one_plan = any(parameter.name == "plan" for parameter in command.params)
    if takes_one_plan and words and _leads_to_plan(words[-1]):
        raise typer.BadParameter(_plan_as_option(words[-1], ctx), ctx)


def _leads_to_plan(word: str) -> bool:
    """Whether a word is the way to a plan that is there; the name of a folder alone may mean anything."""
    if os.sep not in word and "/" not in word:
        return False
    return os.path.isfile(os.path.join(word, "roadmap.yaml"))  # noqa: PTH113, PTH118 - pathlib is not needed for help


def _takes_one(parameter: Any) -> bool:
    """Whether only the last of several values would count; that a flag is given twice makes no difference."""
    is_option = parameter.param_type_name == "option"
    return is_option and not parameter.multiple and (not parameter.is_flag or bool(parameter.secondary_opts))


def _is_option(word: str, args: Sequence[str]) -> bool:
    """Whether a word was meant as an option; behind two strokes that stand alone, none is."""
    before = args[: args.index("--")] if "--" in args else args
    return re.fullmatch(r"--?[a-zäö][\w-]*(=.*)?", word) is not None and word in before


def _words_of_arguments(command: Any, values: Any) -> list[str]:
    """The words that were typed for the arguments of a command, as the library shared them out."""
    arguments = [values.get(parameter.name) for parameter in _arguments(command)]
    return list(chain.from_iterable(_words(value) for value in arguments))


def _words(value: Any) -> Sequence[str]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else value


def _arguments(command: Any) -> Iterator[Any]:
    return (parameter for parameter in command.params if parameter.param_type_name == "argument")


# --- what is said -------------------------------------------------------------------------------------------------


def said(error: Any) -> str:
    """What is wrong with what was typed, and where help is; `error` is one of the library's, with its context."""
    path = error.ctx.command_path if error.ctx is not None else "seuranta"
    return f"{_sentence(error)} {t('Ohje', 'Help')}: {path} --help\n"


def _sentence(error: Any) -> str:
    """The sentence for each kind of error; the library's own where it is none that we know."""
    kind = type(error).__name__
    option = str(getattr(error, "option_name", ""))
    if kind == "NoSuchOption":
        return _no_such_option(option, error.ctx)
    if kind == "BadOptionUsage" and "not take" in error.message:
        return t(f"Valitsimelle {option} ei anneta arvoa.", f"The option {option} takes no value.")
    if kind == "BadOptionUsage":
        return t(f"Valitsimelta {option} puuttuu arvo.", f"The option {option} needs a value.")
    if kind == "MissingParameter":
        return _missing(error)
    if kind == "BadParameter" and error.param is not None:
        return _bad_value(error)
    return _other(error.message, error.ctx)


_OPTIONAL = re.compile(r"\[[^\]]*\] ")
"""Words before an argument that may be left out: `[goal] TITLE`."""


def _missing(error: Any) -> str:
    """Which of the arguments is missing: words are taken in their order, whichever the library gave them to."""
    command, ctx = error.ctx.command, error.ctx
    needed = [parameter for parameter in _arguments(command) if parameter.required]
    values, _, _ = command.make_parser(ctx).parse_args(list(ctx.meta[_TYPED]))
    words = _words_of_arguments(command, values)
    names = [_OPTIONAL.sub("", parameter.make_metavar(ctx)).strip("[]{}.") for parameter in needed]
    missing = names[min(len(words), len(names) - 1)]
    if len(names) == 1:
        return t(f"Komennosta puuttuu {missing}.", f"The command needs {missing}.")
    form = f"{ctx.command_path} {' '.join(names)}"
    return t(f"Komennosta puuttuu {missing}: {form}.", f"The command needs {missing}: {form}.")


def _bad_value(error: Any) -> str:
    option = error.param.opts[0]
    typed = re.search(r"'(.*)'", error.message, re.DOTALL)
    if typed is None:
        return _other(error.format_message(), error.ctx)
    return t(
        f'Valitsimen {option} arvo on luku, ei "{typed[1]}".',
        f'The value of {option} must be a number, not "{typed[1]}".',
    )


def _other(message: str, ctx: Any) -> str:
    extra = re.fullmatch(r"Got unexpected extra argument\S* \((.*)\)", message, re.DOTALL)
    if extra is not None and ctx is not None and "--plan" in _options(ctx) and os.path.exists(extra[1]):  # noqa: PTH110 - pathlib is not needed for help
        return _plan_as_option(extra[1], ctx)
    if extra is not None:
        return t(f"Tätä ei tarvita: {extra[1]}.", f"This is not needed: {extra[1]}.")
    return message


def _plan_as_option(typed: str, ctx: Any) -> str:
    """What is said where a plan is named without its option, as the commands that look at plans take it."""
    from seuranta.output.words.shell import shell_word  # only where a command is mistyped

    command = f"{ctx.command_path} --plan {shell_word(typed)}"
    return t(
        f"Tälle komennolle suunnitelma nimetään valitsimella: {command}.",
        f"This command takes the plan as an option: {command}.",
    )


# --- options that there are not -----------------------------------------------------------------------------------

_MEANT = {
    "--lang": ("kieli", "kielellä", "language"),
    "--plan": ("suunnitelma", "tiedosto", "file", "roadmap"),
    "--on": ("päivä", "päivänä", "pvm", "date", "day", "when"),
    "--as-of": ("tilanne", "päivä", "pvm", "date", "day", "at"),
    "--reason": ("syy", "perustelu", "koska", "because", "why"),
    "--owner": ("vastuu", "vastuuhenkilö", "kuka", "who", "responsible", "assignee"),
    "--who": ("kuka", "vastuu", "owner"),
    "--goal": ("tavoite",),
    "--due": ("määräaika", "mennessä", "deadline", "by"),
    "--by": ("mennessä", "päättäjä", "deadline", "due"),
    "--start": ("alku", "alkaa", "begin", "from"),
    "--next": ("askel", "seuraava", "step"),
    "--decided-by": ("päätti", "päättäjä", "päättäjät", "by"),
    "--review": ("katselmus", "tarkistus"),
    "--present": ("paikalla", "läsnä", "participants"),
    "--target": ("tavoitetaso", "tavoite", "goal"),
    "--baseline": ("lähtötaso", "from"),
    "--depends-on": ("riippuu", "edellyttää", "after"),
    "--for": ("kenelle", "henkilö", "audience"),
    "--audience": ("kohderyhmä", "kenelle", "for"),
    "--format": ("muoto", "tuloste", "output"),
    "--to": ("kansio", "kansioon", "folder", "output"),
    "--dry-run": ("kokeile", "koe", "test", "preview"),
    "--force": ("pakota", "korvaa", "overwrite"),
    "--checkpoint": ("tarkistuspiste", "meeting"),
    "--minutes": ("muistio", "pituus", "length"),
    "--answers": ("vastaukset",),
    "--prepare": ("valmistele",),
    "--state": ("tila", "status"),
    "--overdue": ("myöhässä", "late"),
    "--team": ("tiimi",),
    "--fix": ("korjaa", "repair"),
    "--strict": ("tiukka",),
    "--from": ("alkaen", "since", "start"),
    "--until": ("asti", "päättyen", "end"),
    "--company": ("yritys",),
    "--title": ("otsikko", "nimi", "name"),
    "--lead": ("vetäjä", "owner"),
    "--rhythm": ("rytmi", "toistuvuus", "recurrence"),
    "--time": ("kello", "kellonaika", "klo"),
    "--template": ("pohja", "malli"),
}
"""What people type for an option who remember its meaning, not its name; one that a command does not have is passed over."""


def _no_such_option(typed: str, ctx: Any) -> str:
    """That there is no such option, and the one that was probably meant."""
    name = typed.partition("=")[0]
    near = _nearest_option(name, _options(ctx))
    asked = t(f" Tarkoititko {near}?", f" Did you mean {near}?") if near else ""
    return t(f"Valitsinta {name} ei ole.", f"There is no option {name}.") + asked


def _options(ctx: Any) -> list[str]:
    """The long names of the options of a command; help last, which is seldom meant."""
    names = chain.from_iterable(
        (*parameter.opts, *parameter.secondary_opts) for parameter in ctx.command.get_params(ctx)
    )
    return [name for name in names if name.startswith("--")]


def _nearest_option(typed: str, options: Sequence[str]) -> str | None:
    """The option that was meant by its meaning, else whose name begins so, else that is a slip of the fingers away."""
    from seuranta.plan.words.nearest import nearest  # only where an option is mistyped
    from seuranta.plan.words.vocabulary import fold

    word = typed.strip("-").lower()
    meant = [option for option in options if fold(word) in map(fold, _MEANT.get(option, ()))]
    begins = [option for option in options if word and option.startswith(f"--{word}")]
    if meant or len(begins) == 1:
        return (meant or begins)[0]
    name = nearest(word, [option.removeprefix("--") for option in options])
    return None if name is None else f"--{name}"
