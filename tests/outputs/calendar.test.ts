import assert from "node:assert/strict";
import { test } from "node:test";
import { derivedId } from "../../src/content/index.ts";
import { icsInstant, icsLines, icsText } from "../../src/outputs/ics.ts";
import { agendaCalendar, conferenceCalendar } from "../../src/outputs/index.ts";
import { fc } from "../harness/property.ts";
import { conferenceOf, makeHub, newEntry } from "./fixture.ts";
import { richHub } from "./rich.ts";

const hub = makeHub();
const all = agendaCalendar(hub);

/** RFC 5545, section 3.1: CR LF followed by a blank is no end of line. */
const unfold = (text: string): string[] =>
  text
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .slice(0, -1);

/** RFC 5545, section 3.3.11. */
const readText = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? "\n" : character));

/** The properties of the event whose UID starts so. */
function event(text: string, slug: string): Record<string, string> {
  const lines = unfold(text);
  const at = lines.findIndex((line) => line.startsWith(`UID:${derivedId("conference", slug)}`));
  const properties = lines.slice(at, lines.indexOf("END:VEVENT", at));
  return Object.fromEntries(
    properties.map((line) => [line.replace(/[;:].*$/s, ""), line.replace(/^(?:[^":]|"[^"]*")*:/, "")]),
  );
}

/** The lines of a file, as octets; each is whole characters (RFC 5545, section 3.1). */
const octets = (text: string): number[] =>
  text
    .split("\r\n")
    .slice(0, -1)
    .map((line) => {
      assert.equal(Buffer.from(line).toString(), line);
      return Buffer.byteLength(line);
    });

test("a line of 75 octets stays whole, a longer one is folded there, never inside a character", () => {
  const line = (value: string): number[] => octets(icsLines([["X", value]]));
  assert.deepEqual(line("a".repeat(73)), [75]);
  assert.deepEqual(line("a".repeat(74)), [75, 2]);
  assert.deepEqual(line("a".repeat(73 + 74 + 1)), [75, 75, 2]);
  assert.deepEqual(line(`${"a".repeat(72)}é`), [74, 3]);
  assert.deepEqual(line(`${"a".repeat(70)}💡`), [72, 5]);
});

test("a text comes back whole, whatever it holds, and no line passes 75 octets", () => {
  let longest = 0;
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (value) => {
      const text = value.replace(/(?!\n)\p{Cc}/gu, "");
      const written = icsLines([["X-TEST", `|${icsText(text)}`]]);
      for (const length of octets(written)) {
        assert.ok(length <= 75);
        longest = Math.max(longest, length);
      }
      assert.ok(!/[^\r]\n|\r[^\n]/.test(written));
      assert.deepEqual(
        unfold(written).map((line) => readText(line.slice("X-TEST:|".length))),
        [text],
      );
    }),
  );
  assert.ok(longest > 72, "no line was long enough to be folded");
});

test("the calendar is well formed: required properties, pairs of BEGIN and END, only CR LF", () => {
  assert.ok(!/[^\r]\n|\r[^\n]/.test(all));
  const lines = unfold(all);
  assert.equal(lines[0], "BEGIN:VCALENDAR");
  assert.equal(lines.at(-1), "END:VCALENDAR");
  assert.ok(lines.includes("VERSION:2.0"));
  assert.equal(lines.filter((line) => line.startsWith("PRODID:")).length, 1);
  assert.equal(lines.filter((line) => line === "BEGIN:VEVENT").length, 3);
  assert.equal(lines.filter((line) => line === "END:VEVENT").length, 3);
  assert.equal(new Set(lines.filter((line) => line.startsWith("UID:"))).size, 3);
});

test("times are in UTC, in winter and in summer time", () => {
  assert.equal(icsInstant("2013-02-01T14:00:00+01:00"), "20130201T130000Z");
  assert.equal(event(all, "evaluer")["DTSTART"], "20130201T130000Z");
  assert.equal(event(all, "evaluer")["DTEND"], "20130201T160000Z");
  assert.equal(event(all, "annulee")["DTSTART"], "20260715T160000Z");
});

test("a meeting says where it is, who answers and what it is about", () => {
  const found = event(all, "evaluer");
  assert.equal(readText(found["LOCATION"] ?? ""), "Salon Colbert, hôtel de ville, 2 rue Frézier, Brest");
  assert.equal(found["GEO"], "48.39;-4.486");
  assert.equal(found["ORGANIZER"], "mailto:service@anse.example");
  assert.equal(found["URL"], "https://anse.example/conferences/evaluer/");
  assert.equal(found["CATEGORIES"], "Utilité sociale");
  assert.equal(readText(found["SUMMARY"] ?? ""), "Évaluer : pourquoi & comment ?");
});

const statuses = [
  ["evaluer", "CONFIRMED", /^Évaluer/],
  ["presenter", "CONFIRMED", /^\[À distance\] Présenter/],
  ["annulee", "CANCELLED", /^\[Annulée\] Annulée, à regret/],
] as const;
for (const [slug, status, summary] of statuses) {
  test(`the status of ${slug} is ${status}, and its title says so`, () => {
    assert.equal(event(all, slug)["STATUS"], status);
    assert.match(readText(event(all, slug)["SUMMARY"] ?? ""), summary);
  });
}

test("a meeting that moved online has no place to go to, but a room to join", () => {
  assert.equal(event(all, "presenter")["LOCATION"], undefined);
  assert.equal(event(all, "presenter")["CONFERENCE"], "https://visio.example/salle");
});

test("one meeting's calendar holds that meeting, with the identity that it has in the agenda", () => {
  const one = conferenceCalendar(conferenceOf(hub, "evaluer"), hub.site);
  assert.deepEqual(event(one, "evaluer"), event(all, "evaluer"));
  assert.equal(unfold(one).filter((line) => line === "BEGIN:VEVENT").length, 1);
});

const rich = richHub();
/** The lines of one meeting's calendar that are not those of every meeting. */
const calendarOf = (slug: string, site: object = {}): readonly string[] => {
  const own = richHub({ ...site });
  return unfold(conferenceCalendar(conferenceOf(own, slug), own.site)).map((line) =>
    line.replace(/[\u00A0\u202F]/g, " "),
  );
};

test("a meeting with all that can be said of it", () => {
  assert.deepEqual(calendarOf("complete"), [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//anse.example//Estran//FR",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "SOURCE;VALUE=URI:https://anse.example/conferences/complete/complete.ics",
    "BEGIN:VEVENT",
    `UID:${derivedId("conference", "complete")}`,
    "DTSTAMP:20260402T080000Z",
    "LAST-MODIFIED:20260402T080000Z",
    "SEQUENCE:1",
    "DTSTART:20260401T120000Z",
    "DTEND:20260401T143000Z",
    "STATUS:TENTATIVE",
    "SUMMARY;LANGUAGE=fr:[Reportée] Lire ensemble : tout\\, ou presque",
    "DESCRIPTION;LANGUAGE=fr:Cette rencontre est reportée : elle n’aura pas lieu à la date annoncée.\\n\\n" +
      "Date à venir : en mai ?\\n\\nLire à deux \\; parler à trois.\\n\\n" +
      "Intervenants et intervenantes\\nNolwenn Kerc’hoat\\, Le Phare\\n\\nTram A\\, arrêt Port.\\n\\n" +
      "Salle à distance\\nhttps://visio.example/criee\\n\\n" +
      "https://anse.example/conferences/complete/",
    "LOCATION:La Criée\\, Salle 2\\, Quai Ouest\\, Brest",
    "GEO:48.38;-4.49",
    "URL:https://visio.example/criee",
    "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:https://visio.example/criee",
    'ORGANIZER;CN="Le ’Phare’":mailto:phare@anse.example',
    "CATEGORIES:Lecture,Société",
    "CLASS:PUBLIC",
    // its old time is free again
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
});

test("a meeting of which only the dates are known is the publisher's", () => {
  const lines = calendarOf("nue", { languages: ["en", "fr"] });
  assert.ok(lines.includes("PRODID:-//anse.example//Estran//EN"));
  assert.deepEqual(lines.slice(lines.indexOf("BEGIN:VEVENT")), [
    "BEGIN:VEVENT",
    `UID:${derivedId("conference", "nue")}`,
    "DTSTAMP:20260501T090000Z",
    "LAST-MODIFIED:20260501T090000Z",
    "SEQUENCE:0",
    "DTSTART:20260601T080000Z",
    "DTEND:20260601T090000Z",
    "STATUS:CONFIRMED",
    "SUMMARY;LANGUAGE=en:Bare meeting",
    "DESCRIPTION;LANGUAGE=en:https://anse.example/conferences/nue/",
    "URL:https://anse.example/conferences/nue/",
    'ORGANIZER;CN="Association L’Anse":mailto:contact@anse.example',
    "CLASS:PUBLIC",
    "TRANSP:OPAQUE",
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
});

test("a meeting that is cancelled leaves its hours free", () => {
  assert.equal(event(all, "annulee")["TRANSP"], "TRANSPARENT");
});

test("the calendar of all meetings says its name, what it holds, and when to ask again", () => {
  const lines = unfold(agendaCalendar(richHub({ languages: ["en"] })));
  assert.deepEqual(lines.slice(0, lines.indexOf("BEGIN:VEVENT")), [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//anse.example//Estran//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "NAME:L’Anse",
    "X-WR-CALNAME:L’Anse",
    "DESCRIPTION:Resources to share.",
    "URL:https://anse.example/agenda/",
    "SOURCE;VALUE=URI:https://anse.example/agenda.ics",
    "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
    "X-PUBLISHED-TTL:PT12H",
  ]);
});

test("the calendar of all meetings holds the five hundred latest", () => {
  const [one] = rich.conferences;
  assert.ok(one);
  const many = Array.from({ length: 501 }, (_, n) => ({
    ...one,
    occasions: one.occasions.map((occasion) => ({ ...occasion, id: `n${n}` })),
  }));
  const uids = unfold(agendaCalendar({ ...rich, conferences: many })).filter((line) =>
    line.startsWith("UID:"),
  );
  assert.equal(uids.length, 500);
  assert.equal(uids.at(-1), "UID:n499");
});

test("a place with a latitude alone is on no map", () => {
  const venue = { name: "La Criée", lat: 48.38 };
  const times = { publishedAt: "2026-01-01", startsAt: "2026-09-01T10:00", endsAt: "2026-09-01T11:00" };
  const entry = newEntry("conference", "perdue", { title: "Perdue", venue, ...times });
  assert.equal(event(agendaCalendar(makeHub({ entries: [entry] })), "perdue")["GEO"], undefined);
});
