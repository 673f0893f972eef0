/** WebVTT files such as no tool writes all at once: every kind of block, line end, setting and tag. */
import { fc } from "../harness/property.ts";

const word = fc.constantFrom(
  ...[
    "la",
    "marée",
    "monte.",
    "l’estran",
    "et",
    "descend",
    "«\u00A0oui\u00A0»",
    "R&amp;D",
    "<i>ici</i>",
    "12",
  ],
);
const line = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(" "));
const voice = fc.constantFrom("", "<v Anne>", "<v.loud Yann Le&amp;Gall>", "<v Anne>", "<v SPEAKER_01>");
const speech = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(voice, fc.array(line, { minLength: 1, maxLength: 2 })) },
  { weight: 1, arbitrary: fc.constant(["<v Anne>Oui.</v> <v Yann>", ["Non."]] as [string, string[]]) },
  { weight: 1, arbitrary: fc.constant(["", [] as string[]] as [string, string[]]) },
);

const clock = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(11, 23);

type Piece =
  | { readonly other: string }
  | {
      readonly gap: number;
      readonly length: number;
      readonly id: string;
      readonly settings: string;
      readonly said: readonly [string, string[]];
    };

const piece = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      gap: fc.constantFrom(0, 0, 120, 2100, 4500, -400, -9000),
      length: fc.integer({ min: 200, max: 6000 }),
      id: fc.constantFrom("", "", "intro", "7"),
      settings: fc.constantFrom("", "", " align:start position:10%"),
      said: speech,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      other: fc.constantFrom(
        "NOTE un mot",
        "NOTE\nplusieurs\nlignes",
        "NOTE paragraph",
        "NOTE same paragraph",
        "STYLE\n::cue { color: red }",
        "REGION\nid:bas",
        "texte sans temps",
        "00:99.000 --> zut\nperdu",
      ),
    }),
  },
) as fc.Arbitrary<Piece>;

const newline = fc.constantFrom("\n", "\r\n", "\r");

/** A file; some cues begin before the end of the one before, or before its start. */
export const anyFile = fc
  .record({
    bom: fc.constantFrom("", "", "\uFEFF"),
    header: fc.constantFrom("WEBVTT", "WEBVTT - un titre", "WEBVTT\nKind: captions"),
    pieces: fc.array(piece, { maxLength: 14 }),
    newline,
    tail: fc.constantFrom("\n", "", "\n\n\n"),
  })
  .map(({ bom, header, pieces, newline: end, tail }) => {
    let at = 0;
    const blocks = pieces.map((one) => {
      if ("other" in one) return one.other;
      const [tag, lines] = one.said;
      const start = Math.max(0, at + one.gap);
      at = start + one.length;
      const id = one.id === "" ? "" : `${one.id}\n`;
      const text = lines.length === 0 ? "" : `\n${tag}${lines.join("\n")}`;
      return `${id}${clock(start)} --> ${clock(at)}${one.settings}${text}`;
    });
    const source = `${bom}${[header, ...blocks].join("\n\n")}${tail}`.replaceAll("\n", end);
    return { source };
  });

/** Lines of all sorts in no order. */
export const anyLines = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        ...["WEBVTT", "", " ", "NOTE", "NOTE paragraph", "1", "2", "un mot", "STYLE", "\uFEFFx", "a\0b"],
        ...["00:01.000 --> 00:02.000", "00:99.000 --> 1", "0:1 --> 0:2 align:end", "-->"],
      ),
      { maxLength: 16 },
    ),
    newline,
  )
  .map(([lines, end]) => lines.join(end));
