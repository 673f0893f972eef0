/**
 * A hub as the large ones are, measured on archives of conferences: 21,714 talks make 37,894 entries with their people
 * and topics, in many languages, over twenty-five years. A few hold far more than the others, whatever the size.
 */
import { stringify } from "yaml";
import { formatTimecode, slugify } from "../../../src/text/index.ts";
import { type CorpusFile, entryFile, SITE } from "./entries.ts";
import { type Prose, prose } from "./prose.ts";
import { passage, TONGUES, type Tongue, tongueOf, words } from "./tongues.ts";
import { stamp, talk } from "./transcript.ts";

/** Talks of 37,894 entries, and how many of those are people: most spoke once. */
const SHARES = {
  talks: 21_714 / 37_894,
  people: 0.3,
  topics: 0.02,
  series: 0.012,
  articles: 0.05,
  links: 0.035,
};

/** Talks of the one who gave the most, and what the broadest topic gathers, of the whole; each as far as the hub has room. */
const MOST_TALKS = 300;
const BROADEST = 8_000 / 24_700;

const LONGEST_TITLE = 250;
/** A stream that was left to run: 390 hours, in seconds. */
const LONGEST_RECORDING = 390 * 3600;

const FIRST_YEAR = 2001;
const LAST_YEAR = 2025;

interface Named {
  readonly slug: string;
  readonly title: string;
  readonly tongue: Tongue | undefined;
}

interface Gatherings {
  readonly topics: readonly Named[];
  readonly series: readonly Named[];
  readonly people: readonly Named[];
}

/** A hub of `entries` entries, `transcripts` of its talks written down. The same arguments give the same files. */
export function* realCorpus(entries: number, transcripts: number, seed: number): Generator<CorpusFile> {
  const text = prose(seed);
  const many = (share: number): number => Math.max(1, Math.round(entries * share));
  const made = { topics: many(SHARES.topics), series: many(SHARES.series), people: many(SHARES.people) };
  const [articles, links] = [many(SHARES.articles), many(SHARES.links)];
  const pages = Math.min(8, many(0.005));
  const talks = entries - made.topics - made.series - made.people - articles - links - pages;
  const named = (count: number, folder: string): readonly Named[] =>
    Array.from({ length: count }, (_, i) => nameOf(text, folder, i));
  const known = {
    topics: named(made.topics, "theme"),
    series: named(made.series, "cycle"),
    people: named(made.people, "personne"),
  };
  yield { path: "site.yaml", text: stringify({ ...SITE, languages: ["fr", "en", "br"] }) };
  yield* gatherings(text, known);
  for (let i = 0; i < talks; i += 1) yield* talkFiles(text, known, { i, talks, transcripts });
  for (let i = 0; i < articles; i += 1) {
    const named = nameOf(text, "article", i);
    const body = `## ${titleOf(text, named.tongue, 30)}\n\n${said(text, named.tongue, 4)}`;
    yield resource(
      text,
      known,
      "articles",
      named,
      { authors: [speakerOf(text, known.people, i, articles)] },
      body,
    );
  }
  for (let i = 0; i < links; i += 1) {
    const named = nameOf(text, "lien", i);
    const link = { url: `https://exemple-${i + 1}.example/`, curator: far(text, known.people, 4)?.slug };
    yield resource(text, known, "links", named, link, said(text, named.tongue, 2));
  }
  for (let i = 0; i < pages; i += 1) {
    const { slug, title } = nameOf(text, "page", i);
    yield entryFile("pages", slug, { title }, text.paragraph(100));
  }
}

function* gatherings(text: Prose, { topics, series, people }: Gatherings): Generator<CorpusFile> {
  for (const [i, { slug, title, tongue }] of topics.entries()) {
    const parent = i > 8 ? { parent: topics[text.between(0, 8)]?.slug } : {};
    yield entryFile("topics", slug, { ...inTongue(tongue), title, ...parent });
  }
  for (const named of series)
    yield entryFile("series", named.slug, {
      ...inTongue(named.tongue),
      title: named.title,
      summary: said(text, named.tongue, 1),
      topics: topicsOf(text, topics),
      publishedAt: dayOf(text),
    });
  for (const [i, { slug, title, tongue }] of people.entries())
    yield entryFile("people", slug, {
      ...inTongue(tongue),
      title,
      ...(i % 3 === 0 ? { bio: said(text, tongue, 2) } : {}),
      ...(i % 50 === 49 ? { kind: "organisation" } : {}),
    });
}

interface Place {
  readonly i: number;
  readonly talks: number;
  readonly transcripts: number;
}

function* talkFiles(text: Prose, known: Gatherings, { i, talks, transcripts }: Place): Generator<CorpusFile> {
  const named = nameOf(text, "conference", i);
  // the last ones are announced, some called off
  const announced = i >= talks - Math.max(2, Math.round(talks / 500));
  const day = announced ? `2031-${two(text.between(1, 12))}-${two(text.between(1, 28))}` : dayOf(text);
  const speakers = [speakerOf(text, known.people, i, talks)];
  if (text.between(1, 5) === 1) speakers.push(far(text, known.people.slice(1), 2)?.slug);
  const recording =
    announced || (i > 0 && text.between(1, 10) === 1) ? undefined : heard(text, named, i, transcripts);
  if (recording?.vtt !== undefined) yield { path: `media/real/${named.slug}.vtt`, text: recording.vtt };
  const data = {
    startsAt: `${day}T${two(text.between(9, 20))}:30:00`,
    ...(announced ? announcement(i) : {}),
    publishedAt: announced ? `${LAST_YEAR}-12-01` : day,
    venue: { name: `Salle ${text.telling()}` },
    speakers: [...new Set(speakers)].map((person) => ({ person })),
    ...(text.between(1, 10) < 8 ? { series: far(text, known.series, 2)?.slug } : {}),
    ...(recording === undefined ? {} : { recordings: [recording.data] }),
  };
  yield resource(text, known, "conferences", named, data, said(text, named.tongue, text.between(1, 4)), day);
}

const announcement = (i: number): Readonly<Record<string, unknown>> =>
  i % 7 === 0
    ? { status: "cancelled", statusNote: "La salle est fermée." }
    : { registration: { email: SITE.contact.email } };

/** The first recording is the longest; so many of the first are transcribed, that one with a word now and then. */
function heard(text: Prose, { slug, title, tongue }: Named, i: number, transcripts: number) {
  const minutes = text.between(12, 95);
  const transcribed = i < transcripts;
  const sentence = () => said(text, tongue, 1);
  const short = { ...text, sentence: tongue === undefined ? text.sentence : sentence };
  const spoken = i === 0 ? watch(short) : transcribed ? talk(short, ["Voix"], minutes) : undefined;
  const seconds = i === 0 ? LONGEST_RECORDING : (spoken?.seconds ?? minutes * 60);
  const chapters = (transcribed || i === 0 ? [0, 0.3, 0.6, 0.999] : []).map((part) => ({
    at: formatTimecode(Math.floor(seconds * part)),
    title: titleOf(text, tongue, 20),
  }));
  return {
    vtt: spoken?.vtt,
    data: {
      id: "enregistrement",
      ...(i % 40 === 3 ? { title } : {}),
      sources: [
        {
          url: `https://${SITE.mediaHosts[0]}/${slug}.mp3`,
          bytes: seconds * 8000,
          seconds,
          type: "audio/mpeg",
        },
      ],
      ...(spoken === undefined ? {} : { transcript: { file: `/media/real/${slug}.vtt` } }),
      ...(chapters.length > 0 ? { chapters } : {}),
    },
  };
}

/** Words of a stream that runs for days: some every half hour. */
function watch(text: Prose) {
  const cues: string[] = [];
  for (let at = 60; at < LONGEST_RECORDING; at += 1800)
    cues.push(`${stamp(at)} --> ${stamp(at + 8)}\n${text.sentence()}`);
  return { vtt: `WEBVTT\n\n${cues.join("\n\n")}\n`, seconds: LONGEST_RECORDING };
}

/** The first gives many, each of the others has a turn and, the nearer to the first, a few more. */
function speakerOf(text: Prose, people: readonly Named[], i: number, of: number): string | undefined {
  const most = Math.min(MOST_TALKS, Math.round(of * 0.3));
  if (Math.floor(((i + 1) * most) / of) > Math.floor((i * most) / of)) return people[0]?.slug;
  const others = people.slice(1);
  const turn = (talk: number): number => Math.floor((talk * others.length) / of);
  return (turn(i) === turn(i - 1) ? far(text, others, 2) : others[turn(i)])?.slug;
}

function topicsOf(text: Prose, topics: readonly Named[]): readonly string[] {
  const broad = text.between(1, 1000) <= BROADEST * 1000 ? topics.slice(0, 1) : [];
  const others = Array.from({ length: text.between(0, 2) }, () => far(text, topics.slice(1), 3));
  return [...new Set([...broad, ...others].flatMap((topic) => (topic === undefined ? [] : [topic.slug])))];
}

/** One of a list, the first ones far more often: the higher the power, the longer the tail. */
function far<T>(text: Prose, list: readonly T[], power: number): T | undefined {
  return list[Math.floor((text.between(0, 999_999) / 1_000_000) ** power * list.length)];
}

function resource(
  text: Prose,
  known: Gatherings,
  folder: string,
  { slug, title, tongue }: Named,
  data: Readonly<Record<string, unknown>>,
  body: string,
  day = dayOf(text),
): CorpusFile {
  const shared = {
    ...inTongue(tongue),
    title,
    ...(text.between(1, 3) > 1 ? { summary: said(text, tongue, 1) } : {}),
    topics: topicsOf(text, known.topics),
  };
  return entryFile(`${folder}/${day.slice(0, 4)}`, slug, { ...shared, publishedAt: day, ...data }, body);
}

/** The first of each kind are in each language in turn, so that a small hub has them all; one title of fifty is very long. */
function nameOf(text: Prose, folder: string, i: number): Named {
  const turn = folder === "theme" || folder === "cycle" ? undefined : TONGUES[i - 1];
  const tongue = i === 0 || folder === "page" ? undefined : (turn ?? tongueOf(text));
  const letters =
    folder === "personne"
      ? text.between(8, 16)
      : folder === "theme"
        ? text.between(5, 25)
        : i % 50 < 2
          ? LONGEST_TITLE
          : text.between(15, 90);
  const title = titleOf(text, tongue, letters);
  const readable = slugify(title).slice(0, 60).replace(/-+$/, "");
  return { title, slug: `${readable === "" ? folder : readable}-${i + 1}`, tongue };
}

function titleOf(text: Prose, tongue: Tongue | undefined, letters: number): string {
  const cut = (title: string): string => title.slice(0, LONGEST_TITLE).trim();
  if (tongue !== undefined) return cut(words(text, tongue, letters));
  let title = text.title();
  while (title.length < letters) title += ` ${text.telling()}`;
  return cut(title);
}

const said = (text: Prose, tongue: Tongue | undefined, sentences: number): string =>
  tongue === undefined ? text.paragraph(sentences * 14) : passage(text, tongue, sentences);

const inTongue = (tongue: Tongue | undefined) => (tongue === undefined ? {} : { lang: tongue.tag });

const two = (n: number): string => String(n).padStart(2, "0");

const dayOf = (text: Prose): string =>
  `${text.between(FIRST_YEAR, LAST_YEAR)}-${two(text.between(1, 12))}-${two(text.between(1, 28))}`;
