"""Why it cannot be told how a plan stood before, and what to do about it; `usage` holds the rest of wrong use."""

from __future__ import annotations

from seuranta.output.words.text import Text

HISTORY_USAGE: dict[str, Text] = {
    "git-not-here": Text(
        fi="Suunnitelma {path} ei ole git-arkistossa eikä siitä ole säilytettyjä kopioita. Aiempaa versiota ei siis voi näyttää. "
        "Kopio syntyy, kun tarkistuspiste merkitään pidetyksi.",
        en="The plan {path} is not in a git repository, and no copies of it have been kept. There is therefore no "
        "earlier version to show. A copy is kept when a checkpoint is marked as held.",
    ),
    "left-out-then": Text(
        fi="{path}: tiedostossa oli silloin {n} virhettä, joten osa jäi lukematta.",
        fi_one="{path}: tiedostossa oli silloin 1 virhe, joten osa jäi lukematta.",
        en="{path}: the file had {n} errors at that time, so part of it was not read.",
        en_one="{path}: the file had 1 error at that time, so part of it was not read.",
    ),
    "copies-begin-later": Text(
        fi="Suunnitelmasta {path} on säilytetty kopioita {first} alkaen, joten päivän {day} suunnitelmaa ei ole. Anna {first} tai "
        "jokin myöhempi päivä.",
        en="Copies of the plan {path} have been kept since {first}, so there is no plan for {day}. Give {first} or a "
        "later date.",
    ),
    "no-day-and-no-git": Text(
        fi='"{typed}" ei ole päivä. Suunnitelma {path} ei ole gitissä, joten anna päivä tai aiemmin tallennettu tiedosto.',
        en='"{typed}" is not a date. The plan {path} is not in git, so give a date or an older file.',
    ),
    "staged-without-git": Text(
        fi="Suunnitelma {path} ei ole git-arkistossa, joten tallennettavana ei ole mitään. Vertaa kopioon: seuranta tarkista "
        "--since tarkistuspiste",
        en="The plan {path} is not in a git repository, so nothing is staged. To compare with a copy: seuranta check --since "
        "checkpoint",
    ),
    "git-missing": Text(
        fi="Suunnitelman historia luetaan gitillä, mutta gitiä ei löydy tältä koneelta. Asenna git ja yritä uudelleen.",
        en="The history of the plan is read with git, but git was not found on this computer. Install git and try "
        "again.",
    ),
    "git-slow": Text(
        fi="Git ei vastannut {n} sekunnissa, joten historia jäi lukematta. Yritä uudelleen.",
        en="Git did not answer within {n} seconds, so the history was not read. Try again.",
    ),
    "git-fails": Text(
        fi='Git ei pysty lukemaan suunnitelman historiaa. Git sanoo: "{said}"',
        en='Git cannot read the history of the plan. Git says: "{said}"',
    ),
    "git-bare": Text(
        fi="Git ei pidä tätä kansiota työkansiona, joten suunnitelman historiaa ei voi lukea. Kloonaa arkisto ja käytä "
        "kloonia.",
        en="Git does not treat this folder as a working copy, so the history of the plan cannot be read. Clone the "
        "repository, and use the clone.",
    ),
    "git-not-yours": Text(
        fi="Git ei lue arkistoa, jonka omistaa toinen käyttäjä. Jos luotat siihen, anna tämä komento: {said}",
        en="Git does not read a repository that belongs to another user. If you trust it, run this command: {said}",
    ),
    "git-too-old": Text(
        fi='Arkiston lukemiseen tarvitaan uudempi git. Git sanoo: "{said}"',
        en='Reading this repository needs a newer version of git. Git says: "{said}"',
    ),
    "git-unborn": Text(
        fi="Git-arkistoon ei ole vielä tallennettu mitään. Tallenna suunnitelma ensin: git add {path} && git commit",
        en="Nothing has been committed to the git repository yet. Commit the plan first: git add {path} && git commit",
    ),
    "git-untracked": Text(
        fi="Suunnitelmaa {path} ei ole vielä tallennettu gitiin. Tallenna se ensin: git add {typed} && git commit",
        en="The plan {path} has not been committed to git yet. Commit it first: git add {typed} && git commit",
    ),
    "git-not-staged": Text(
        fi="Tallennettavana ei ole suunnitelmaa {path}, tai sen ristiriitaa ei ole ratkaistu. Ratkaise mahdollinen "
        "ristiriita ja lisää suunnitelma sitten: git add {typed}",
        en="The plan {path} is not staged, or its conflict has not been resolved. Resolve any conflict, then stage it: "
        "git add {typed}",
    ),
    "git-shallow": Text(
        fi="Tämän git-kloonin historia alkaa {first}, joten päivän {day} suunnitelmaa ei voi lukea. Hae koko historia: "
        "git fetch --unshallow (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0)",
        en="The history in this clone begins on {first}, so the plan for {day} cannot be read. Fetch the whole history: "
        "git fetch --unshallow (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0)",
    ),
    "git-shallow-base": Text(
        fi="Tässä kloonissa ei ole koko historiaa, joten ei voi tietää, mistä tämä haara erkani. Hae koko historia: "
        "git fetch --unshallow (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0)",
        en="This clone does not have the whole history, so Seuranta cannot tell where this branch began. Fetch it "
        "all: git fetch --unshallow (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0)",
    ),
    "git-shallow-item": Text(
        fi="Tässä kloonissa ei ole koko historiaa, joten ei voi tietää, milloin kohta tuli suunnitelmaan. Hae koko "
        "historia: git fetch --unshallow",
        en="This clone does not have the whole history, so Seuranta cannot tell how long the item has been in the "
        "plan. Fetch it all: git fetch --unshallow",
    ),
    "git-partial": Text(
        fi="Tässä kloonissa ei ole tiedostojen vanhoja versioita. Kloonaa arkisto kokonaan: git clone ilman valitsinta "
        "--filter",
        en="This clone does not contain old versions of files. Clone the repository in full: git clone without "
        "--filter",
    ),
    "git-unrelated": Text(
        fi='Haaralla "{typed}" ja tällä haaralla ei ole yhteistä historiaa, joten niitä ei voi verrata. Anna '
        "päivämäärä tai toinen versio.",
        en='The branch "{typed}" and this one have no history in common, so they cannot be compared. Give a date or '
        "another revision.",
    ),
    "git-lfs": Text(
        fi="Suunnitelma {path} on tallennettu Git LFS:n kautta, joten gitissä on vain viite siihen. Poista se LFS:n "
        "piiristä: git lfs untrack {path}, git add --renormalize {path} ja git commit",
        en="The plan {path} was committed through Git LFS, so git has only a pointer to it. Take it out of LFS: git "
        "lfs untrack {path}, git add --renormalize {path} and git commit",
    ),
    "git-link": Text(
        fi="Gitissä {path} on silloin ollut linkki eikä tavallinen tiedosto. Anna sen tiedoston polku, johon linkki johti.",
        en="In git, {path} was a link at that time, not an ordinary file. Give the path of the file it pointed to.",
    ),
    "git-no-file": Text(
        fi="Gitissä {path} ei ole silloin ollut tavallinen tiedosto. Anna jokin myöhempi päivä tai versio.",
        en="In git, {path} was not an ordinary file at that time. Give a later date or revision.",
    ),
    "plan-begins-later": Text(
        fi="Suunnitelma {path} on tallennettu gitiin ensi kerran {first}, joten päivän {day} suunnitelmaa ei ole. Anna {first} tai "
        "jokin myöhempi päivä.",
        en="The plan {path} was first committed to git on {first}, so there is no plan for {day}. Give {first} or a "
        "later date.",
    ),
    "plan-not-in-commit": Text(
        fi="Versiossa {rev} ei ole suunnitelmaa {path}. Anna jokin toinen päivä tai versio.",
        en="Revision {rev} has no plan {path}. Give another date or revision.",
    ),
    "another-plan-then": Text(
        fi="Versiossa {rev} on paikalla {path} toinen suunnitelma, eikä tätä löydy muualta. Anna jokin myöhempi versio.",
        en="In revision {rev}, there is another plan at {path}, and this one could not be found. Give a later "
        "revision.",
    ),
    "file-of-another-plan": Text(
        fi="Tiedostossa {path} on toinen suunnitelma. Anna tiedosto, joka on tallennettu suunnitelmasta {plan}.",
        en="The file {path} contains another plan. Give an earlier copy of the plan {plan}.",
    ),
    "plan-unreadable-then": Text(
        fi="Version {rev} tiedostoa {path} ei voi lukea suunnitelmana. Anna jokin toinen päivä tai versio.",
        en="In revision {rev}, the file {path} cannot be read as a plan. Give another date or revision.",
    ),
    "when-ahead": Text(
        fi="Päivä {day} on vasta edessä. Anna tämänpäiväinen tai aiempi päivä. Tulevan tilanteen näyttää: seuranta tilanne --as-of PÄIVÄ",
        en="{day} is in the future. Give today's date or an earlier one. To look ahead: seuranta status --as-of DATE",
    ),
    "change-without-since": Text(
        fi='"{typed}" löytyy vain vertaamalla kahta versiota: seuranta tarkista --since MILLOIN',
        en='"{typed}" is found only when two versions are compared: seuranta check --since WHEN',
    ),
    "since-or-staged": Text(
        fi="Valitsimia --since ja --staged ei voi käyttää yhdessä: --staged vertaa viimeksi tallennettuun versioon.",
        en="--since and --staged cannot be used together: --staged always compares with the latest commit.",
    ),
    "changed-since-when": Text(
        fi="Valitsin --only-changed tarvitsee tiedon siitä, mihin verrataan: --since MILLOIN tai --staged.",
        en="--only-changed needs to know what to compare with: --since WHEN or --staged.",
    ),
    "staged-is-not-fixed": Text(
        fi="Valitsinta --fix ei voi käyttää valitsimen --staged kanssa, koska korjaus tehdään tiedostoon.",
        en="--fix cannot be used with --staged, because repairs are made in the file.",
    ),
    "since-after-until": Text(
        fi="Valitsimen --since päivä {since} on myöhemmin kuin valitsimen --until päivä {until}. Vaihda ne keskenään.",
        en="The date of --since ({since}) is later than that of --until ({until}). Swap them.",
    ),
    "none-held-yet": Text(
        fi="Suunnitelmassa {path} ei ole vielä pidettyä tarkistuspistettä. Anna päivä: --since 3.11.2026",
        en="No checkpoint has been held yet in {path}. Give a date: --since 2026-11-03",
    ),
    "not-presented-yet": Text(
        fi='Suunnitelmassa {path} ei kerrota, milloin se esiteltiin. Lisää kenttä "esitelty" tai anna päivä.',
        en='The plan {path} does not say when it was presented. Add the field "presented", or give a date.',
    ),
    "unknown-when": Text(
        fi='"{typed}" ei ole päivä, gitin tuntema versio eikä tiedosto. Anna esimerkiksi 3.11.2026, main tai HEAD~1.',
        en='"{typed}" is not a date, a file or a revision that git knows. Give, for example, 2026-11-03, main or '
        "HEAD~1.",
    ),
    "unknown-when-shallow": Text(
        fi='Versiota "{typed}" ei ole tässä kloonissa, josta puuttuu osa historiasta. Hae koko historia: '
        "git fetch --unshallow (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0)",
        en='The revision "{typed}" is not in this clone, which lacks part of the history. Fetch it all: '
        "git fetch --unshallow (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0)",
    ),
    "when-of-this-clone": Text(
        fi='"{typed}" riippuu siitä, mitä juuri tässä kloonissa on tehty. Anna päivä, haara tai version tunnus.',
        en='"{typed}" depends on what was done in this particular clone. Give a date, a branch or the id of a '
        "revision.",
    ),
}
