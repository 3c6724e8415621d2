// Reads calendar files with ical.js, the library of Thunderbird, and prints what it found, as JSON.
//     node ical_js.mjs FOLDER-OF-NODE-MODULES FILE...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [folder, ...files] = process.argv.slice(2);
const entry = createRequire(`${folder}/package.json`).resolve("ical.js");
const { default: ICAL } = await import(pathToFileURL(entry));

const moment = (time) =>
  time === null ? "" : time.isDate ? time.toString() : time.toJSDate().toISOString().replace(".000Z", "Z");

const found = {};
for (const file of files) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf-8")));
  found[file] = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: moment(event.startDate),
      end: component.hasProperty("dtend") ? moment(event.endDate) : "",
      summary: event.summary ?? "",
      description: event.description ?? "",
      location: event.location ?? "",
      status: component.getFirstPropertyValue("status") ?? "",
    };
  });
  found[file].sort((one, other) => (one.uid < other.uid ? -1 : 1));
}
process.stdout.write(JSON.stringify({ "ical.js": found }));
