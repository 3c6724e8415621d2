"use strict";
// Which program is started, and whether it is one. Knows nothing of VS Code, so that tests can run it without.

const { execFile } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const TIME_TO_ANSWER = 30_000; // a virus scanner may look at each file of a new program first

/**
 * The command line of the program, best first: the one that a person set, the environment of an open folder, PATH, and
 * where uv and pipx put programs. What a person set is never replaced by another: where it is not there, nothing is.
 *
 * `typed` is the setting, `folders` are the open folders whose programs may be run, `home` is the person's own folder.
 */
function find({ typed, folders, home, variables, platform }, isProgram = isRunnable) {
  const paths = platform === "win32" ? path.win32 : path.posix;
  const onPath = (name) =>
    (variables.PATH ?? variables.Path ?? "")
      .split(paths.delimiter)
      .filter((folder) => paths.isAbsolute(folder)) // never the folder that happens to be open
      .map((folder) => paths.join(folder, name));
  if (typed.trim()) {
    return typedCommand(typed.trim(), { folders, home, paths, onPath, platform }, isProgram);
  }
  const name = executable("seuranta", platform);
  const scripts = platform === "win32" ? "Scripts" : "bin";
  const places = [
    ...folders.map((folder) => paths.join(folder, ".venv", scripts, name)),
    ...onPath(name),
    paths.join(home, ".local", "bin", name),
  ];
  const found = places.find(isProgram);
  return found === undefined ? undefined : [found];
}

/** The setting as a command line: the path of a program, or a program and its arguments, as in `uvx seuranta`. */
function typedCommand(typed, { folders, home, paths, onPath, platform }, isProgram) {
  const candidates = (word) => {
    const written = word.replace(/^~(?=[/\\])/, () => home).replace("${workspaceFolder}", () => folders[0] ?? "");
    const names = [written, executable(written, platform)];
    if (!/[/\\]/.test(written)) {
      return names.flatMap(onPath);
    }
    return paths.isAbsolute(written) ? names : folders.flatMap((folder) => names.map((one) => paths.join(folder, one)));
  };
  const whole = candidates(typed).find(isProgram);
  if (whole !== undefined) {
    return [whole];
  }
  const [word, ...rest] = typed.split(/\s+/);
  const first = candidates(word).find(isProgram);
  return first === undefined ? undefined : [first, ...rest];
}

function executable(name, platform) {
  return platform === "win32" && !/\.exe$/i.test(name) ? `${name}.exe` : name;
}

function isRunnable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The version that a program gives as Seuranta's; throws an Error that says what it answered instead. */
async function version([program, ...rest], cwd) {
  const { answer, error } = await run(program, [...rest, "--version"], cwd);
  const said = /^seuranta (\S+)\s*$/.exec(answer);
  if (said !== null) {
    return said[1];
  }
  throw new Error(error || answer.trim() || "no answer");
}

function run(program, words, cwd) {
  return new Promise((resolve) => {
    execFile(program, words, { cwd, timeout: TIME_TO_ANSWER, windowsHide: true }, (failed, answer, told) => {
      resolve({ answer, error: failed ? told.trim() || failed.message : "" });
    });
  });
}

module.exports = { find, version };
