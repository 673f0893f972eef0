/** WebVTT files whose every word is another one, and what hands and programs do to them. */
import { fc } from "../harness/property.ts";

const clock = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(11, 23);
const shape = fc.constantFrom(
  ...["W W", "W\nW W", "W\n \nW", "\t\nW", " \nW\n ", "<v W W>W W", "<i>W</i> W", "W <c.x>W</c>", "W: W W"],
  ...["[W]: W", ">> W W", "- W\n- W", "W &lt; W &amp; W", "10:30 - 12:00 W", "10:30 → 12:00\nW", "**W:** W"],
  ...[
    "W<00:00:01.000> W",
    "1\nW",
    "W\n2",
    "<ruby>W<rt>W</rt></ruby>",
    "«\u00A0W\u00A0» : W",
    "W\0W",
    "NOTE W",
    "WEBVTT W",
  ],
);
const piece = fc.record({
  gap: fc.constantFrom(0, 0, 10, 900, -700),
  length: fc.integer({ min: 10, max: 4000 }),
  id: fc.constantFrom("", "", "7\n", "intro\n", " \n", "NOTE\n", "STYLE\n"),
  settings: fc.constantFrom("", "", " align:start position:0%", " sans sens", "\t"),
  shape,
});
const other = fc.constantFrom("NOTE W\nW", "STYLE\n::cue { color: red }", "REGION\nid:W", "W W", " ", "NOTE");
const hurt = fc.oneof(
  fc.record({ kind: fc.constantFrom("drop", "space", "empty", "twice", "swap", "cut"), at: fc.nat(200) }),
  fc.record({
    kind: fc.constant("put"),
    at: fc.nat(200),
    line: fc.constantFrom("-->", "00:01.000 --> ", "W --> W", "00:00:02.000 --> 00:00:03.000"),
  }),
);

/** A file, well made or not; no two of its words are the same. */
export const damagedFile = fc
  .record({
    header: fc.constantFrom(
      "WEBVTT",
      "WEBVTT - W",
      "WEBVTT\nKind: captions\nLanguage: fr",
      "\uFEFFWEBVTT",
      "WEBVTT\n ",
    ),
    pieces: fc.array(fc.oneof({ weight: 5, arbitrary: piece }, { weight: 1, arbitrary: other }), {
      maxLength: 40,
    }),
    hurts: fc.array(hurt, { maxLength: 12 }),
    newline: fc.constantFrom("\n", "\r\n", "\r"),
    tail: fc.constantFrom("\n", "", " ", "\n \n\n"),
  })
  .map(({ header, pieces, hurts, newline, tail }) => {
    let at = 0;
    const blocks = pieces.map((one) => {
      if (typeof one === "string") return one;
      const start = Math.max(0, at + one.gap);
      at = start + one.length;
      return `${one.id}${clock(start)} --> ${clock(at)}${one.settings}\n${one.shape}`;
    });
    let lines = ([header, ...blocks].join("\n\n") + tail).split("\n");
    for (const one of hurts) {
      // the signature stays: without it a browser shows nothing
      const line = 1 + (one.at % Math.max(1, lines.length - 1));
      if (one.kind === "put") lines.splice(line, 0, "line" in one ? one.line : "");
      else if (one.kind === "drop") lines.splice(line, 1);
      else if (one.kind === "space") lines.splice(line, 0, " ");
      else if (one.kind === "empty") lines.splice(line, 0, "");
      else if (one.kind === "swap") lines.splice(line, 2, lines[line + 1] ?? "", lines[line] ?? "");
      else if (one.kind === "twice") lines.splice(line, 0, lines[line] ?? "");
      else lines = lines.slice(0, line);
    }
    let count = 0;
    const source = lines.join(newline).replace(/W(?![EB])(?!TT)/g, () => `Mot${letters(count++)}`);
    return source;
  });

/** Words of letters alone, none the beginning of another: `qa`, `qb` … */
function letters(count: number): string {
  const digits = count.toString(26).padStart(3, "0");
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("");
}

/** The words of letters that stand in a text. */
export const wordsOf = (text: string): string[] => text.match(/Mot[a-z]{3}/g) ?? [];
