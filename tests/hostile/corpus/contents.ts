/** A hub made of hostile texts: each in the body of an article, in each field of a conference, in the cues of a transcript. */
import { readdir, readFile } from "node:fs/promises";
import sharp from "sharp";
import { stringify } from "yaml";
import { entry } from "../../harness/content-folder.ts";
import { makePdf } from "../../media/pdf-made.ts";
import { ADDRESSES, BODIES, CUES, LINES, type Verdict } from "./texts.ts";

const DRAWINGS = new URL("../svg/", import.meta.url);
const SOUND = new URL("../../site/fixture/content/media/essai/maree.opus", import.meta.url);
/** Drawings of which nothing can be made, nothing is left, or no picture without a size of its own. */
const UNREADABLE = /^(?:02|04|05|06|07|08|12|14|16|18)-/;

export interface Corpus {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What is to come of each entry, by its file. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

export async function corpus(): Promise<Corpus> {
  const files: Record<string, string | Uint8Array> = {
    "media/corpus/p.png": await sharp({ create: { width: 9, height: 9, channels: 3, background: "red" } })
      .png()
      .toBuffer(),
    "media/corpus/s.opus": await readFile(SOUND),
    "media/corpus/active.pdf": await makePdf([
      (page) => void page.text(LINES["image"] ?? "", 9, 9).link(0, 0, 9, 9, ADDRESSES["script"] ?? ""),
    ]),
  };
  const verdicts: Record<string, Verdict> = {};
  const add = (file: string, verdict: Verdict, fields: object, body = "Un texte."): void => {
    files[file] = entry(stringify({ publishedAt: "2026-01-02", ...fields }), body);
    verdicts[file] = verdict;
  };
  for (const [n, [name, [body, verdict]]] of Object.entries(BODIES).entries())
    add(`articles/2026/corps-${n}.md`, verdict, { title: name }, body);
  for (const [name, text] of Object.entries(LINES)) {
    add(`people/${name}.md`, "kept", { title: text, role: text });
    add(`topics/${name}.md`, "kept", { title: text, summary: text });
    add(`series/${name}.md`, "kept", { title: text, summary: text });
    add(`articles/2026/champ-${name}.md`, "kept", {
      title: text,
      summary: text,
      essential: text,
      authors: [name],
      topics: [name],
      source: { name: text, url: "https://ailleurs.example/" },
      image: { src: "/media/corpus/p.png", alt: text, credit: text },
      documents: [{ file: "/media/corpus/active.pdf", title: text }],
    });
    files[`media/corpus/${name}.vtt`] =
      `WEBVTT\n\n00:00.000 --> 00:02.000\n${Object.values(CUES).join("\n")}\n`;
    add(`conferences/2026/champ-${name}.md`, "kept", {
      title: text,
      summary: text,
      startsAt: "2026-02-01T14:00:00+01:00",
      endsAt: "2026-02-01T15:00:00+01:00",
      series: name,
      venue: { name: text, address: text, room: text, access: text },
      speakers: [{ person: name, role: text }],
      audience: text,
      programme: [{ time: "14:00", title: text }],
      contact: { service: text },
      decks: [{ id: "d", file: "/media/corpus/active.pdf", title: text }],
      links: [{ url: "https://ailleurs.example/", title: text }],
      recordings: [
        {
          id: "r",
          title: text,
          sources: [{ url: "/media/corpus/s.opus" }],
          transcript: { file: `/media/corpus/${name}.vtt`, status: "machine" },
          chapters: [{ at: 0, title: text }],
        },
      ],
    });
  }
  for (const [name, url] of Object.entries(ADDRESSES)) {
    add(`links/2026/adresse-${name}.md`, "refused", { title: name, url });
    add(`articles/2026/adresse-${name}.md`, "refused", { title: name, source: { name: "x", url } });
    add(`people/adresse-${name}.md`, "refused", { title: name, website: url });
    add(`articles/2026/image-${name}.md`, "refused", { title: name, image: { src: url, alt: "" } });
  }
  for (const name of await readdir(DRAWINGS)) {
    files[`media/corpus/${name}`] = await readFile(new URL(name, DRAWINGS));
    const src = `/media/corpus/${name}`;
    add(`articles/2026/dessin-${name.slice(0, 2)}.md`, UNREADABLE.test(name) ? "refused" : "kept", {
      title: name,
      image: { src, alt: "x" },
      documents: [{ file: src, title: "x" }],
    });
  }
  return { files, verdicts };
}
