/** The files of a made-up hub, one after the other. */
import { stringify } from "yaml";
import { formatTimecode, slugify } from "../../../src/text/index.ts";
import { type Prose, prose } from "./prose.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { talk } from "./transcript.ts";

export interface CorpusFile {
  /** Path below the content folder. */
  readonly path: string;
  readonly text: string;
}

const FIRST =
  "Anne Yann Lena Marc Awena Goulven Inès Tudi Maël Rozenn Paul Nolwenn Karim Sterenn Jules Fatou Erwan Zoé".split(
    " ",
  );
const LAST =
  "Le Bris,Kerdoncuff,Morvan,Abgrall,Diallo,Quéméneur,Nguyen,Lostis,Guillou,Le Roux,Marzin,Benali,Cozan,Tanguy".split(
    ",",
  );
const HOST = "media.corpus.example";

/** A hub of `entries` entries, `transcripts` of them talks of about an hour. The same arguments give the same files. */
export function* corpus(entries: number, transcripts: number, seed: number): Generator<CorpusFile> {
  const shape = shapeOf(entries, transcripts);
  const text = prose(seed);
  yield { path: "site.yaml", text: stringify(SITE) };
  const topics = slugs(text, shape.topics);
  const series = slugs(text, shape.series);
  const people = Array.from({ length: shape.people }, (_, i) => nameOf(text, i));
  for (const [i, { slug, title }] of topics.entries()) {
    const parent = i > 8 ? { parent: topics[text.between(0, Math.min(i - 1, 8))]?.slug } : {};
    yield entryFile("topics", slug, { title, summary: text.sentence(), ...parent });
  }
  for (const { slug, title } of series) {
    yield entryFile("series", slug, {
      title,
      summary: text.sentence(),
      topics: topicsOf(text, topics),
      publishedAt: dayOf(text),
    });
  }
  for (const { slug, title } of people) {
    yield entryFile("people", slug, { title, role: text.title(), bio: text.paragraph(40) });
  }
  yield* resources(text, shape, { topics, series, people });
  for (const { slug, title } of slugs(text, shape.pages))
    yield entryFile("pages", slug, { title }, text.paragraph(300));
}

interface Named {
  readonly slug: string;
  readonly title: string;
}

interface Known {
  readonly topics: readonly Named[];
  readonly series: readonly Named[];
  readonly people: readonly Named[];
}

function* resources(text: Prose, shape: Shape, known: Known): Generator<CorpusFile> {
  for (const { slug, title } of slugs(text, shape.articles)) {
    const day = dayOf(text);
    const body = Array.from(
      { length: text.between(3, 7) },
      () => `## ${text.title()}\n\n${text.paragraph(text.between(70, 150))}`,
    );
    yield entryFile(
      `articles/${day.slice(0, 4)}`,
      slug,
      { ...common(text, known), title, publishedAt: day },
      body.join("\n\n"),
    );
  }
  const talks = slugs(text, shape.conferences);
  for (const [i, named] of talks.entries()) yield* conference(text, named, known, i < shape.transcripts);
  for (const { slug, title } of slugs(text, shape.links)) {
    const day = dayOf(text);
    const link = {
      url: `https://${slug.slice(0, 40).replace(/-+$/, "")}.example/`,
      curator: text.pick(known.people)?.slug,
    };
    const data = { ...common(text, known), authors: [], title, ...link, publishedAt: day };
    yield entryFile(`links/${day.slice(0, 4)}`, slug, data, text.paragraph(text.between(25, 70)));
  }
}

function* conference(
  text: Prose,
  { slug, title }: Named,
  known: Known,
  recorded: boolean,
): Generator<CorpusFile> {
  const day = dayOf(text);
  const speakers = text.some(known.people, text.between(1, 3));
  const data: Record<string, unknown> = {
    ...common(text, known),
    title,
    publishedAt: day,
    startsAt: `${day}T18:00:00`,
    endsAt: `${day}T20:00:00`,
    venue: { name: `Salle ${text.telling()}`, address: `${text.between(1, 90)} rue ${text.telling()}` },
    speakers: speakers.map((person) => ({ person: person.slug })),
    ...(known.series.length > 0 ? { series: text.pick(known.series)?.slug } : {}),
    programme: [{ time: "18:00", title: text.title() }, { title: text.title() }],
  };
  if (recorded) {
    const spoken = talk(
      text,
      speakers.map((person) => person.title),
      text.between(35, 85),
    );
    const vtt = `/media/${day.slice(0, 4)}/${slug}.vtt`;
    yield { path: vtt.slice(1), text: spoken.vtt };
    const source = {
      url: `https://${HOST}/${slug}.mp3`,
      bytes: spoken.seconds * 8000,
      seconds: spoken.seconds,
      type: "audio/mpeg",
    };
    const chapters = [0, 0.3, 0.6].map((part) => ({
      at: formatTimecode(Math.floor(spoken.seconds * part)),
      title: text.title(),
    }));
    data["recordings"] = [{ id: "enregistrement", sources: [source], transcript: { file: vtt }, chapters }];
  }
  yield entryFile(`conferences/${day.slice(0, 4)}`, slug, data, text.paragraph(text.between(80, 200)));
}

const common = (text: Prose, known: Known) => ({
  summary: `${text.sentence()} ${text.sentence()}`,
  topics: topicsOf(text, known.topics),
  authors: text.some(known.people, text.between(1, 2)).map((person) => person.slug),
});

const topicsOf = (text: Prose, topics: readonly Named[]): readonly string[] =>
  text.some(topics, text.between(1, 3)).map((topic) => topic.slug);

const dayOf = (text: Prose): string =>
  `${text.between(2004, 2025)}-${String(text.between(1, 12)).padStart(2, "0")}-${String(text.between(1, 28)).padStart(2, "0")}`;

export function entryFile(
  folder: string,
  slug: string,
  data: Readonly<Record<string, unknown>>,
  body = "",
): CorpusFile {
  return { path: `${folder}/${slug}.md`, text: `---\n${stringify(data)}---\n\n${body}\n` };
}

/** Titles that differ, with their slugs. */
function slugs(text: Prose, count: number): readonly Named[] {
  return Array.from({ length: count }, (_, i) => {
    const title = text.title();
    return { title, slug: `${slugify(title).slice(0, 60).replace(/-+$/, "")}-${i + 1}` };
  });
}

function nameOf(text: Prose, i: number): Named {
  const title = `${text.pick(FIRST) ?? ""} ${text.pick(LAST) ?? ""}`;
  return { title, slug: `${slugify(title)}-${i + 1}` };
}

export const SITE = {
  name: "Corpus",
  tagline: "Un hub inventé, pour mesurer",
  description: "Des mots tirés au sort dans les proportions du français.",
  url: "https://corpus.example",
  publisher: { name: "Corpus" },
  contact: { email: "contact@corpus.example" },
  mediaHosts: [HOST],
};
