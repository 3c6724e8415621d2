"use strict";
// Seuranta in VS Code: finds the program, starts `seuranta lsp` and says so in the log. All that is shown of a plan comes
// from the program.

const os = require("node:os");
const vscode = require("vscode");
const { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn } = require("vscode-languageclient/node");
const { find, version } = require("./program");
const { language, say } = require("./texts");

const ID = "seuranta";
const MOST_ENDS = 3;
const SPAN_OF_ENDS = 3 * 60_000;

/** The program that runs for the plans of this window: one at a time, and each change after the one before. */
class Server {
  constructor(extension, log) {
    this.extension = extension;
    this.log = log;
    this.client = undefined;
    this.turn = Promise.resolve();
    this.ends = [];
    this.status = vscode.languages.createLanguageStatusItem(ID, { language: ID });
    this.status.name = "Seuranta";
    this.status.command = { command: "seuranta.showLog", title: this.say("log") };
  }

  restart() {
    this.ends = [];
    this.turn = this.turn.then(() => this.stop()).then(() => this.start());
    this.turn = this.turn.catch((error) => this.log.error(error));
    return this.turn;
  }

  async stop() {
    const client = this.client;
    this.client = undefined;
    if (client?.isRunning()) {
      await client.stop();
    }
  }

  async start() {
    const command = this.find(this.trusted());
    if (command === undefined) {
      this.complainOfNone();
      return;
    }
    const cwd = this.trusted()[0] ?? os.homedir();
    const runs = await version(command, cwd).catch((error) => {
      this.log.error(error.message);
      this.complain("noAnswer", { command: command.join(" ") }, ["install", "setting", "again"]);
    });
    if (runs !== undefined) {
      await this.startClient(command, cwd, runs);
    }
  }

  find(folders) {
    const { env: variables, platform } = process;
    return find({ typed: this.typed(), folders, home: os.homedir(), variables, platform });
  }

  typed() {
    return vscode.workspace.getConfiguration(ID).get("command", "");
  }

  /** The open folders whose own programs may be run: none where the person has not said that they are trusted. */
  trusted() {
    return vscode.workspace.isTrusted ? this.folders() : [];
  }

  folders() {
    const folders = vscode.workspace.workspaceFolders ?? [];
    return folders.filter(({ uri }) => uri.scheme === "file").map(({ uri }) => uri.fsPath);
  }

  complainOfNone() {
    const command = this.typed();
    if (this.find(this.folders()) !== undefined) {
      this.complain("untrusted", {}, ["trust", "install"]);
    } else if (command) {
      this.complain("setButMissing", { command }, ["install", "setting", "again"]);
    } else {
      this.log.info(this.say("searched"));
      this.complain("missing", {}, ["install", "setting", "again"]);
    }
  }

  async startClient([program, ...rest], cwd, runs) {
    const selector = ["file", "untitled"].map((scheme) => ({ language: ID, scheme }));
    const client = new LanguageClient(
      ID,
      "Seuranta",
      { command: program, args: [...rest, "lsp"], options: { cwd } },
      {
        documentSelector: selector,
        outputChannel: this.log,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        errorHandler: { error: () => ({ action: ErrorAction.Continue, handled: true }), closed: () => this.closed() },
        initializationFailedHandler: () => false,
        middleware: { provideCompletionItem: withWhatFollows },
      },
    );
    const told = { version: runs, own: this.extension.packageJSON.version, command: [program, ...rest].join(" ") };
    this.client = client;
    try {
      await client.start();
    } catch (error) {
      this.client = undefined;
      this.log.error(error);
      this.complain("noServer", told, ["log", "install", "again"]);
      return;
    }
    this.log.info(this.say("runs", told));
    if (told.version !== told.own) {
      this.log.info(this.say("other", told));
    }
    this.status.text = `Seuranta ${runs}`;
    this.status.detail = told.command;
    this.status.severity = vscode.LanguageStatusSeverity.Information;
  }

  /** What is done when the program has ended by itself: started again, but not for ever. */
  closed() {
    const now = Date.now();
    this.ends = [...this.ends.filter((end) => now - end < SPAN_OF_ENDS), now];
    if (this.client?.isRunning() && this.ends.length <= MOST_ENDS) {
      return { action: CloseAction.Restart, handled: true };
    }
    if (this.client?.isRunning()) {
      this.complain("ended", {}, ["log", "again"]);
    }
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  /** Says what is wrong, with buttons; nobody waits for the answer. */
  complain(name, told, buttons) {
    const sentence = this.say(name, told);
    this.log.error(sentence);
    this.status.text = "Seuranta";
    this.status.detail = sentence;
    this.status.severity = vscode.LanguageStatusSeverity.Error;
    const titles = buttons.map((button) => this.say(button));
    vscode.window.showErrorMessage(sentence, ...titles).then((title) => this.press(buttons[titles.indexOf(title)]));
  }

  press(button) {
    switch (button) {
      case "install":
        return vscode.commands.executeCommand("extension.open", this.extension.id);
      case "setting":
        return vscode.commands.executeCommand("workbench.action.openSettings", "seuranta.command");
      case "trust":
        return vscode.commands.executeCommand("workbench.trust.manage");
      case "again":
        return this.restart();
      case "log":
        return this.log.show();
      default:
        return undefined;
    }
  }

  say(name, told) {
    const plan = vscode.workspace.textDocuments.find((document) => document.languageId === ID);
    return say(name, language(vscode.env.language, plan?.getText() ?? ""), told);
  }
}

/** What is proposed, so that behind a key its values are proposed at once, as they are where a person types the key. */
async function withWhatFollows(document, position, context, token, next) {
  const found = await next(document, position, context, token);
  const items = Array.isArray(found) ? found : (found?.items ?? []);
  for (const item of items) {
    const text = item.insertText?.value ?? item.insertText ?? "";
    if (/(: |\$0)$/.test(text)) {
      item.command = { title: "", command: "editor.action.triggerSuggest", arguments: [{ auto: true }] };
    }
  }
  return found;
}

let server;

function activate(context) {
  const log = vscode.window.createOutputChannel("Seuranta", { log: true });
  server = new Server(context.extension, log);
  context.subscriptions.push(
    log,
    server.status,
    vscode.commands.registerCommand("seuranta.restart", () => server.restart()),
    vscode.commands.registerCommand("seuranta.showLog", () => log.show()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => server.restart()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("seuranta.command")) {
        server.restart();
      }
    }),
  );
  server.restart(); // a plan is open: the extension is activated by nothing else
}

function deactivate() {
  return server?.stop();
}

module.exports = { activate, deactivate };
