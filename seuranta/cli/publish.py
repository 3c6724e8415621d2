"""What a person may type to publish plans as pages; signatures and help, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import AlsoPlan, AsOf, Color, DryRun, Lang, Plans, both, flag, option, run, slashed

commands = typer.Typer()


@commands.command(
    help=t(
        "Kirjoita sivut niille, jotka katsovat suunnitelmaa mieluummin selaimessa: kansio, jonka voi panna verkkoon tai jakaa.",
        "Write web pages for people who do not use Seuranta: a folder to put on the web or to share.",
    ),
    epilog=t(
        "Sivun näkee jokainen, joka saa sen osoitteen.",
        "Anyone who has the address of a page can see it.",
    ),
)
def publish(
    folder: Annotated[
        str,
        typer.Argument(
            metavar=t("KANSIO", "FOLDER"),
            callback=slashed,
            help=t(
                "Kansio, jossa on vain sivuja; se luodaan, jos sitä ei ole.",
                "A folder for the pages alone; it is created if it does not exist.",
            ),
        ),
    ],
    plans: Plans = None,
    also: AlsoPlan = None,
    view: Annotated[
        str,
        option(
            "--for",
            t("kaikki|julkinen|johto|täysi", "everyone|public|management|all"),
            t(
                "Kenelle: kaikki = ilmoitustaululle sopiva (oletus), julkinen = lupaus ja seuraava viesti, johto = myös vastuut ja päätökset, täysi = koko suunnitelma.",
                "Who it is for: everyone = fit for a notice board (default), public = the promise and the next update, "
                "management = owners and decisions too, all = everything.",
            ),
        ),
    ] = "everyone",
    together: Annotated[
        bool,
        flag(
            "--together",
            "Tee myös sivu, jolta pääsee kaikkien yritysten sivuille; vain omaan käyttöön.",
            "Also make a page that leads to the pages of all companies; for your own eyes only.",
        ),
    ] = False,
    url: Annotated[
        str | None,
        option(
            "--url",
            t("OSOITE", "URL"),
            t(
                "Missä sivut ovat verkossa; silloin kalenterin voi tilata suoraan sivulta.",
                "Where the pages are on the web; then people can subscribe to a calendar in one step.",
            ),
        ),
    ] = None,
    new_address: Annotated[
        bool,
        flag(
            "--new-address",
            "Vaihda kalenterien salainen osoite; vanha lakkaa toimimasta.",
            "Replace the secret address of the calendars; the old one stops working.",
        ),
    ] = False,
    dry_run: DryRun = False,
    force: Annotated[
        bool,
        flag(
            "--force",
            "Julkaise, vaikka kansiossa on muiden tiedostoja; ne jäävät ennalleen, ellei sivu tule niiden paikalle.",
            "Publish even if the folder contains other files; they stay, except where a page takes their place.",
        ),
    ] = False,
    as_of: AsOf = None,
    lang: Lang = None,
    color: Color = "auto",
) -> None:
    from seuranta.commands import publish as command

    ask = command.PublishAsk(folder, view, together, url, new_address, force, dry_run)
    run(
        lambda job: command.publish(job, ask),
        both(plans, also),
        as_of=as_of,
        lang=lang,
        to=folder,
        color=color,
        asks_past=True,
    )
