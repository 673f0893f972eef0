/**
 * Whatever an entry says is on a page and is found by the search, and is marked with the language that it is in wherever
 * the page speaks another one: a screen reader reads it with that voice (WCAG 2.2, 3.1.2).
 */
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { PageKind } from "../../pages/kind.ts";
import { searchDocuments } from "../../src/search/index.ts";
import { renderRoute } from "../../src/site/render.ts";
import { hubOf, source } from "../content/sources.ts";
import { attribute, type Element } from "../harness/html.ts";

/** In each text of the entries in German, and in nothing that the interface says. */
const WORD = "Watt";
let count = 0;
const said = () => `${WORD} ${++count}`;
/** What nobody searches: pictures described in words, consents, and what is said again of what is embedded. */
const unsearched = new Set<string>();
const unsearchedText = () => {
  const text = said();
  unsearched.add(text);
  return text;
};
/** The same of those in French. */
const FRENCH = "Reflux";

const venue = () => ({ name: said(), room: said(), address: said(), access: said() });
const online = () => ({ url: `https://exemple.fr/salon/${count}`, title: said() });

const shared = (title = said()) => ({
  ...{ lang: "de", title, summary: said(), essential: said() },
  image: { src: "/media/un.webp", alt: unsearchedText(), credit: unsearchedText() },
  documents: [{ file: "/media/un.pdf", title: said() }],
  source: { name: said(), url: "https://exemple.fr/" },
});

const recorded = () => ({
  ...shared(),
  recordings: [
    {
      ...{ id: "ton", title: said(), sources: [{ url: "/media/un.opus" }], consent: unsearchedText() },
      chapters: [
        { at: 0, title: said() },
        { at: 60, title: said() },
      ],
      transcript: { file: "/media/un.vtt", status: "reviewed" },
      cues: [{ at: 0, deck: "folien", slide: 1 }],
    },
  ],
  decks: [
    { id: "folien", file: "/media/un.pdf", title: said(), pages: [{ n: 1, alt: said(), text: said() }] },
  ],
});

const SPOKEN = said();

const contact = () => ({ service: said(), organisation: said(), accessibility: said() });

const meeting = () => ({
  ...recorded(),
  ...{ audience: said(), venue: venue(), contact: contact(), series: "reihe", topics: ["thema"] },
  speakers: [{ person: "ada", role: said() }],
  programme: [{ title: said(), description: said() }],
  links: [{ url: "https://exemple.fr/lien", title: said() }],
  registration: { form: true },
});

const body = () => ({ body: `## ${said()}\n\n${said()}\n\n![${unsearchedText()}](/media/un.webp)\n` });

const embeds = (of: string, deck: string, caption: string) => ({
  body: [`recording ${of}`, `moment ${of} t=0,5`, `slide ${of} ${deck} 1`, `slide ${of} ${deck} 2`]
    .map((one) => `::: ${one}\n${caption}\n:::\n`)
    .join("\n"),
});

const page = (n: number, title: string) => ({ n, width: 800, height: 600, title, text: "" });

const hub = hubOf(
  [
    source(
      "article",
      "deutsch",
      { lang: "de", title: said() },
      embeds("articles/reflux", "planches", unsearchedText()),
    ),
    source(
      "article",
      "reflux",
      {
        ...{
          title: FRENCH,
          recordings: [{ id: "son", title: FRENCH, sources: [{ url: "/media/un.opus" }] }],
        },
        decks: [{ id: "planches", file: "/media/deux.pdf", title: FRENCH, pages: [{ n: 1, alt: FRENCH }] }],
      },
      embeds("articles/text", "folien", FRENCH),
    ),
    source("article", "text", { ...recorded(), topics: ["thema"] }, body()),
    source(
      "conference",
      "vorbei",
      { ...meeting(), startsAt: "2025-02-01T14:00", endsAt: "2025-02-01T15:00" },
      body(),
    ),
    source(
      "conference",
      "kommt",
      {
        ...{ ...meeting(), startsAt: "2027-02-01T14:00", endsAt: "2027-02-01T15:00", online: online() },
        ...{ status: "postponed", statusNote: said() },
        occasions: [
          { startsAt: "2027-02-08", status: "scheduled", note: said(), venue: venue(), online: online() },
        ],
      },
      body(),
    ),
    source("series", "reihe", { ...shared(), contact: contact(), registration: { form: true } }, body()),
    source("link", "verweis", { ...shared(), related: [{ conference: "vorbei", at: 60 }] }, body()),
    source("topic", "thema", { ...shared(), updatedAt: "2026-03-04" }, body()),
    source("topic", "theme", { translationOf: "thema" }),
    source("person", "ada-fr", { translationOf: "ada", topics: ["theme"] }),
    source("page", "seite", shared(), body()),
    source(
      "person",
      "ada",
      // a name is said as it is
      {
        ...shared("Ada"),
        role: said(),
        bio: said(),
        photo: { src: "/media/un.webp", alt: unsearchedText(), credit: unsearchedText() },
      },
      body(),
    ),
  ],
  {
    files: ["/media/un.webp", "/media/un.pdf", "/media/deux.pdf", "/media/un.opus", "/media/un.vtt"],
    locks: [
      {
        ...{ kind: "deck", src: "/media/un.pdf", sha256: "0".repeat(64), bytes: 12 },
        pages: [
          // what an editor wrote of this one stands in its place
          { ...page(1, said()), blocks: [] },
          {
            ...page(2, said()),
            blocks: [
              { kind: "heading", text: said() },
              { kind: "paragraph", text: said() },
              { kind: "list", items: [said()] },
            ],
          },
        ],
      },
      {
        ...{ kind: "deck", src: "/media/deux.pdf", sha256: "1".repeat(64), bytes: 12 },
        pages: [1, 2].map((n) => ({ ...page(n, FRENCH), blocks: [{ kind: "paragraph", text: FRENCH }] })),
      },
    ],
    transcript: () => [{ id: "t0", start: 0, end: 5, text: SPOKEN }],
  },
);

const PAGES = new URL("../../pages/", import.meta.url);

async function htmlPages(): Promise<readonly { url: string; html: string }[]> {
  const found: { url: string; html: string }[] = [];
  for (const name of (await readdir(PAGES)).filter((file) => file.endsWith(".11ty.tsx"))) {
    const { default: kind }: { default: PageKind<unknown> } = await import(new URL(name, PAGES).href);
    for (const item of kind.items(hub)) {
      const url = kind.path(item);
      if (path.extname(url) !== "") continue;
      const html = renderRoute({ kind: { ...kind, name }, item, file: "" } as never, hub);
      if (html.startsWith("<!doctype html>")) found.push({ url, html });
    }
  }
  return found;
}

interface Marked {
  readonly text: string;
  readonly lang: string | undefined;
  readonly where: string;
}

/** Texts of a document and descriptions of its pictures, each with the language that it is marked with. */
function marked(html: string): readonly Marked[] {
  const found: Marked[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node, lang: string | undefined, where: string): void => {
    if ("value" in node) found.push({ text: node.value.trim(), lang, where });
    if ("tagName" in node && ["head", "script"].includes(node.tagName)) return;
    const own = "tagName" in node ? (attribute(node, "lang") ?? lang) : lang;
    const here = "tagName" in node ? described(node) : where;
    const alt = "tagName" in node ? attribute(node, "alt") : undefined;
    if (alt !== undefined) found.push({ text: alt, lang: own, where: here });
    if ("content" in node) visit(node.content, own, here);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child, own, here);
  };
  visit(parse(html), undefined, "");
  return found;
}

const described = (element: Element): string => `${element.tagName}.${attribute(element, "class") ?? ""}`;

/** What names an entry in a sentence of the interface, or in one that is copied as it stands. */
const isSentence = ({ text, where }: Marked): boolean =>
  where === "p.attribution-text" || /^(?:Écouter dans|Diapositive \d+ de) «|, de 0:00 à 0:05$/.test(text);

test("a topic and a person say what they belong to, when they changed and which other languages there are", async () => {
  const pages = new Map((await htmlPages()).map(({ url, html }) => [url, html]));
  assert.match(pages.get("/themes/theme/") ?? "", /<dd>.*hreflang="de" lang="de">Deutsch</s);
  assert.match(pages.get("/themes/thema/") ?? "", /<dd>.*datetime="2026-03-04T[^>]*>4\smars\s2026</s);
  assert.match(pages.get("/personnes/ada-fr/") ?? "", /<dd>.*href="\/themes\/theme\/">.*hreflang="de"/s);
});

/** What entries say and a text does not have. */
function absent(text: string): readonly string[] {
  const there = new Set(text.match(new RegExp(`${WORD} \\d+`, "g")));
  return Array.from({ length: count }, (_, n) => `${WORD} ${n + 1}`).filter((one) => !there.has(one));
}

test("all that entries say, but for descriptions of pictures and consents, is searched", () => {
  const documents = [...searchDocuments(hub).values()].flat();
  const text = documents.map(({ html }) => html).join("\n");
  assert.deepEqual(absent(text), [...unsearched]);
});

test("what entries say is marked with their language on every page that speaks another one", async () => {
  const pages = await htmlPages();
  const all = pages.flatMap(({ url, html }) => marked(html).map((one) => ({ url, ...one })));
  const texts = all.filter((one) => !isSentence(one));
  assert.deepEqual(absent(texts.map(({ text }) => text).join("\n")), []);
  const wrong = texts.filter(
    ({ text, lang }) => (text.includes(WORD) && lang !== "de") || (text.includes(FRENCH) && lang !== "fr"),
  );
  assert.deepEqual(wrong, []);
  const sentences = all.filter(isSentence);
  assert.deepEqual([...new Set(sentences.map(({ lang }) => lang))], ["fr"]);
});
