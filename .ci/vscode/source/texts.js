"use strict";
// What the extension says. Finnish where VS Code speaks Finnish or the plan that is open is in Finnish: most Finns have
// VS Code in English, since no Finnish one comes with it.

const TEXTS = {
  missing: {
    fi: "Seuranta-ohjelmaa ei löydy tältä koneelta, joten suunnitelmaa ei voi tarkistaa.",
    en: "Seuranta is not installed on this computer, so the plan cannot be checked.",
  },
  setButMissing: {
    fi: "Asetuksen seuranta.command ohjelmaa ei löydy: {command}",
    en: "The program in the setting seuranta.command does not exist: {command}",
  },
  noAnswer: {
    fi: "Tämä ei vastaa niin kuin Seuranta: {command}",
    en: "This does not answer as Seuranta does: {command}",
  },
  noServer: {
    fi: "Seuranta {version} ei käynnistynyt editoria varten. Se voi olla liian vanha: laajennuksen versio on {own}.",
    en: "Seuranta {version} did not start for the editor. It may be too old: the extension is version {own}.",
  },
  ended: {
    fi: "Seuranta keskeytyi monta kertaa peräkkäin, joten sitä ei käynnistetty enää.",
    en: "Seuranta stopped several times in a row and has not been started again.",
  },
  install: { fi: "Asennusohje", en: "How to Install" },
  setting: { fi: "Avaa asetus", en: "Open the Setting" },
  trust: { fi: "Kansion luottamus", en: "Manage Trust" },
  again: { fi: "Yritä uudelleen", en: "Try Again" },
  log: { fi: "Näytä loki", en: "Show the Log" },
  runs: { fi: "Seuranta {version} käynnissä: {command}", en: "Seuranta {version} is running: {command}" },
  other: {
    fi: "Laajennus on tehty ohjelman versiolle {own}. Uuden laajennuksen tekee seuranta lsp --vscode.",
    en: "The extension was made for version {own} of the program. seuranta lsp --vscode makes a new one.",
  },
  searched: {
    fi: "Etsittiin avoimista kansioista (.venv), hakupolulta (PATH) ja kansiosta ~/.local/bin.",
    en: "Looked in the open folders (.venv), on PATH and in ~/.local/bin.",
  },
  untrusted: {
    fi: "Seuranta on tässä kansiossa, mutta kansioon ei luoteta, joten sitä ei käynnistetä.",
    en: "Seuranta is in this folder, but the folder is not trusted, so it is not started.",
  },
};

const FINNISH = /^(kieli\s*:\s*fi|(toimenpiteet|tavoitteet|tarkistuspisteet)\s*:)/im;

/** `fi` or `en`, by the language of VS Code and the text of the plan that is open. */
function language(ofEditor, plan) {
  return ofEditor.startsWith("fi") || FINNISH.test(plan) ? "fi" : "en";
}

/** A sentence with its places filled. */
function say(name, inLanguage, filling = {}) {
  return TEXTS[name][inLanguage].replace(/\{(\w+)\}/g, (_, place) => filling[place]);
}

module.exports = { TEXTS, language, say };
