"""The files by which a host of repositories checks plans on every change, and makes pages of them: for GitHub and GitLab."""

from __future__ import annotations

from typing import Literal, NamedTuple

from seuranta.output.words.command_names import command_name

Host = Literal["github", "gitlab"]

_GITHUB_STEPS = """\
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-python@v6
        with:
          python-version: "3.12"
      - run: pip install "$SEURANTA"
"""
"""How each job on GitHub comes to the plans, with all their history, and to Seuranta."""
_GITHUB = """\
# {about}
name: seuranta
on:
  push:
    branches: ["**"]
  pull_request:
  schedule:
    - cron: "0 5 * * 1-5"
permissions:
  contents: read
env:
  # {package}
  SEURANTA: {wheel}
  # {what_base}
  BASE: ${{{{ github.event_name == 'pull_request' && 'HEAD^1' || '' }}}}
  BEFORE: ${{{{ github.ref_name == github.event.repository.default_branch && github.event.before || '' }}}}
  DEFAULT: origin/${{{{ github.event.repository.default_branch }}}}
jobs:
  {plans}:
    if: github.event_name != 'schedule'
    runs-on: ubuntu-latest
    steps:
{github_steps}      - name: {what_before}
        run: |
          since="${{BASE:-$BEFORE}}"
          case "$since" in *[!0]*) ;; *) since="$DEFAULT" ;; esac
          echo "SINCE=$since" >> "$GITHUB_ENV"
      - name: {check_plans}
        run: |
          seuranta {check} . --since "$SINCE" --only-changed \\
            --fail-on {unrecorded} --format github
      - name: {check_calendars}
        if: always()
        run: seuranta {checkpoints} . --check
      - name: {summary}
        if: always()
        run: |
          {{
            seuranta {changes} . --since "$SINCE" --format markdown
            seuranta {status} . --format markdown
          }} >> "$GITHUB_STEP_SUMMARY"
  {reminders}:
    # {about_reminders}
    if: github.event_name == 'schedule'
    runs-on: ubuntu-latest
    steps:
{github_steps}      - run: seuranta {remind} . --before-checkpoint
      - uses: actions/upload-artifact@v6
        with:
          name: {reminders}
          path: "**/reminders/"
          if-no-files-found: ignore
          retention-days: 7
"""
_GITHUB_PAGES = """\
# {about_pages}
name: seuranta-pages
on:
  push:
    branches: ["**"]
  schedule:
    - cron: "0 5 * * 1-5"
permissions:
  contents: read
env:
  # {package}
  SEURANTA: {wheel}
jobs:
  {page_files}:
    if: github.event_name == 'schedule' || github.ref_name == github.event.repository.default_branch
    runs-on: ubuntu-latest
    steps:
{github_steps}      - run: seuranta {publish} site . --for {everyone}
        env:
          # {about_address}
          SEURANTA_ADDRESS: ${{{{ secrets.SEURANTA_ADDRESS }}}}
      - uses: actions/upload-artifact@v6
        with:
          name: {page_files}
          path: site/
          if-no-files-found: error
          retention-days: 7
"""
_GITLAB = """\
# {about}
include:
  - local: {pages_path}
    rules:
      - exists: [{pages_path}]
{plans}:
  image: python:3.12
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_OPEN_MERGE_REQUESTS
      when: never
    - if: $CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH
  variables:
    GIT_DEPTH: 0
    # {package}
    SEURANTA: {wheel}
  script:
    - pip install "$SEURANTA"
    # {what_base}
    - SINCE="${{CI_MERGE_REQUEST_DIFF_BASE_SHA:-origin/$CI_DEFAULT_BRANCH}}"
    - if [ "$CI_COMMIT_BRANCH" = "$CI_DEFAULT_BRANCH" ]; then SINCE="$CI_COMMIT_BEFORE_SHA"; fi
    - case "$SINCE" in *[!0]*) ;; *) SINCE=HEAD ;; esac
    - CODE=0
    - seuranta {changes} . --since "$SINCE" || CODE=$?
    - >-
      seuranta {check} . --since "$SINCE" --only-changed
      --fail-on {unrecorded} || CODE=$?
    - >-
      seuranta {check} . --since "$SINCE" --only-changed
      --format gitlab > gl-code-quality-report.json || CODE=$?
    - seuranta {checkpoints} . --check || CODE=$?
    - seuranta {status} . --format markdown > seuranta.md || CODE=$?
    - exit "$CODE"
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
    expose_as: {summary}
    paths: [seuranta.md]
{reminders}:
  # {about_reminders}
  image: python:3.12
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
  variables:
    GIT_DEPTH: 0
    SEURANTA: {wheel}
  script:
    - pip install "$SEURANTA"
    - seuranta {remind} . --before-checkpoint
  artifacts:
    access: developer
    paths:
      - "**/reminders/"
    expire_in: 1 week
"""
_GITLAB_PAGES = """\
# {about_pages}
{page_files}:
  image: python:3.12
  rules:
    - if: $CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
    - if: $CI_PIPELINE_SOURCE == "schedule"
  variables:
    GIT_DEPTH: 0
    # {package}
    SEURANTA: {wheel}
  script:
    - pip install "$SEURANTA"
    # {about_address}
    - seuranta {publish} site . --for {everyone}
  artifacts:
    access: developer
    paths:
      - site/
    expire_in: 1 week
"""
_WORDS = {
    "fi": {
        "about": "Tarkistaa suunnitelmat aina, kun ne muuttuvat. Mitään ei julkaista eikä lähetetä.",
        "package": "Mistä Seuranta asennetaan: asennuspaketin tiedosto tai osoite.",
        "plans": "suunnitelmat",
        "what_before": "Mihin verrataan",
        "what_base": "Vertailukohta: muutospyynnöllä sen pohja, päähaarassa edellinen vienti, muissa haaroissa päähaara.",
        "check_plans": "Suunnitelmat",
        "check_calendars": "Kalenterit",
        "summary": "Yhteenveto",
        "unrecorded": "ilman-kirjausta",
        "reminders": "muistutukset",
        "about_reminders": "Kaksi työpäivää ennen tarkistuspistettä: tiedosto henkilöä kohti, ladattavaksi tästä ajosta.",
        "about_pages": "Tekee suunnitelmista sivut, jotka voi ladata tästä ajosta. Mitään ei viedä verkkoon.",
        "about_address": "Kun salaisuudessa SEURANTA_ADDRESS on 22 kirjainta ja numeroa, kalenterien osoitteet pysyvät samoina.",
        "page_files": "suunnitelmien-sivut",
        "everyone": "kaikki",
    },
    "en": {
        "about": "Checks the plans on every change. Nothing is published or sent.",
        "package": "Where to install Seuranta from: the package file or its web address.",
        "plans": "plans",
        "what_before": "What to compare with",
        "what_base": "A request is compared with its base, the main branch with the last push, and any other "
        "branch with the main branch.",
        "check_plans": "Plans",
        "check_calendars": "Calendars",
        "summary": "Summary",
        "unrecorded": "unrecorded",
        "reminders": "reminders",
        "about_reminders": "Two working days before a checkpoint: a file for each person, to download from this run.",
        "about_pages": "Makes pages of the plans, to download from this run. Nothing is put on the web.",
        "about_address": "If the secret SEURANTA_ADDRESS has 22 letters and digits, the calendars keep their addresses.",
        "page_files": "plan-pages",
        "everyone": "everyone",
    },
}
_COMMANDS = ("check", "checkpoints", "changes", "status", "remind", "publish")
_PLACES: dict[Host, tuple[str, str]] = {
    "github": (".github/workflows/seuranta.yml", _GITHUB),
    "gitlab": (".gitlab-ci.yml", _GITLAB),
}
_PAGES: dict[Host, tuple[str, str]] = {
    "github": (".github/workflows/seuranta-pages.yml", _GITHUB_PAGES),
    "gitlab": (".gitlab/seuranta-pages.yml", _GITLAB_PAGES),
}
HOSTS: tuple[Host, ...] = tuple(_PLACES)


class CiFile(NamedTuple):
    """A file by its path from the root of the repository."""

    path: str
    text: str


def ci_file(host: Host, language: str, version: str) -> CiFile:
    """What checks the plans; `version` is that of the package to install."""
    return _filled(_PLACES[host], host, language, version)


def pages_file(host: Host, language: str, version: str) -> CiFile:
    """What makes pages of the plans, a file of its own, so that it can be added, and taken away, whatever stands in others."""
    return _filled(_PAGES[host], host, language, version)


def _filled(place: tuple[str, str], host: Host, language: str, version: str) -> CiFile:
    path, text = place
    commands = {name: command_name(name, language) for name in _COMMANDS}
    files = {"wheel": f"seuranta-{version}-py3-none-any.whl", "pages_path": _PAGES[host][0]}
    return CiFile(path, text.format(github_steps=_GITHUB_STEPS, **files, **_WORDS[language], **commands))
