/** What is told of names, addresses and files that entries name. */
import { describe } from "node:test";
import { type Case, deck, naming, PDF, recording, talk, testEach } from "./problem-cases.ts";
import { source } from "./sources.ts";

const ID = "0f3b1f5e-3c2d-4a6b-9d7e-5a1c2b3d4e5f";

const RELATIONS: readonly Case[] = [
  {
    name: "a relation to nothing near",
    entries: [source("article", "x", { topics: ["rien"] })],
    at: "articles/x.md topics[0]",
    found: /«\u00A0rien\u00A0» n’existe pas dans topics\//,
    expected: /un fichier de topics\//,
    remedy: /créez l’entrée, ou retirez la relation/,
  },
  {
    name: "a relation to a name mistyped",
    entries: [source("person", "ada"), source("article", "x", { authors: ["adda"] })],
    at: "articles/x.md authors[0]",
    found: /«\u00A0adda\u00A0» n’existe pas dans people\//,
    expected: /^«\u00A0ada\u00A0»\u202F\?$/,
    remedy: /^Corrigez le nom/,
  },
  {
    name: "a relation to an entry of another type",
    entries: [source("person", "ada"), source("article", "x", { topics: ["ada"] })],
    at: "articles/x.md topics[0]",
    found: /n’existe pas dans topics/,
    expected: /topics/,
    remedy: /^Corrigez le nom/,
  },
  {
    name: "an entry that translates itself",
    entries: [source("article", "x", { translationOf: "x" })],
    at: "articles/x.md translationOf",
    found: /traduction d’elle-même/,
    remedy: /^Nommez l’entrée d’origine/,
  },
  {
    name: "a translation in the language of its original",
    entries: [source("article", "x"), source("article", "y", { translationOf: "x" })],
    at: "articles/y.md translationOf",
    found: /même langue \(fr\) que articles\/x\.md/,
    expected: /une langue par traduction/,
    remedy: /^Corrigez la langue/,
  },
  {
    name: "two translations in one language",
    entries: [
      source("article", "x"),
      source("article", "y", { lang: "en", translationOf: "x" }),
      source("article", "z", { lang: "en", translationOf: "x" }),
    ],
    at: "articles/z.md translationOf",
    found: /même langue \(en\) que articles\/y\.md/,
    expected: /une langue par traduction/,
    remedy: /^Corrigez la langue/,
  },
  {
    name: "two files of one name",
    entries: [source("article", "x"), source("article", "x", {}, { file: "articles/2025/x.md" })],
    at: "articles/x.md",
    found: /«\u00A0x\u00A0» est déjà pris par articles\/2025\/x\.md/,
    expected: /unique par type, toutes années/,
    remedy: /^Renommez l’un/,
  },
  {
    name: "two files of one name, the later of which is read first",
    entries: [
      source("article", "x", { publishedAt: "2026-05-01" }, { file: "articles/2025/x.md" }),
      source("article", "x", { publishedAt: "2026-04-30" }, { file: "articles/2026/x.md" }),
    ],
    at: "articles/2025/x.md",
    found: /«\u00A0x\u00A0» est déjà pris par articles\/2026\/x\.md/,
    expected: /unique par type, toutes années/,
    remedy: /^Renommez l’un/,
  },
  {
    name: "two entries of one identity",
    entries: [source("article", "x", { id: ID }), source("person", "y", { id: ID.toUpperCase() })],
    at: "people/y.md id",
    found: /déjà celle de articles\/x\.md/,
    expected: /^une identité par fiche$/,
    remedy: /copie/,
  },
  {
    name: "a file changed by hand since its last revision",
    entries: [
      source(
        "article",
        "x",
        { revision: { n: 3, digest: "0".repeat(16), at: "2026-01-03T00:00:00Z" } },
        { contentDigest: "1".repeat(16) },
      ),
    ],
    severity: "warning",
    at: "articles/x.md revision",
    found: /depuis sa révision n°\u00A03$/,
    remedy: /npm run revise/,
  },
  {
    name: "a page called as a part of the site",
    entries: [source("page", "agenda"), source("article", "agenda")],
    at: "pages/agenda.md",
    found: /\/agenda\/ est celle d’une partie du site/,
    remedy: /^Donnez un autre nom/,
  },
  {
    name: "one page of the web chosen twice",
    entries: [source("link", "a"), source("link", "b", { url: "http://www.exemple.fr/a/" })],
    severity: "warning",
    at: "links/b.md url",
    found: /déjà celle de links\/a\.md/,
    remedy: /^Réunissez les deux liens/,
  },
];

const ADDRESSES: readonly Case[] = [
  {
    name: "an old address that the site uses",
    entries: [source("article", "x", { aliases: ["/agenda/"] })],
    at: "articles/x.md aliases[0]",
    found: /«\u00A0\/agenda\/\u00A0» est une adresse que le site utilise/,
    remedy: /^Retirez cette ancienne adresse/,
  },
  {
    name: "an old address of two entries",
    entries: [
      source("article", "a", { aliases: ["/vieux/"] }),
      source("article", "x", { aliases: ["/seul", "/Vieux"] }),
    ],
    at: "articles/x.md aliases[1]",
    found: /«\u00A0\/Vieux\u00A0» est déjà une adresse de articles\/a\.md/,
    remedy: /de l’une des deux entrées/,
  },
  {
    name: "an old address below one that is a file",
    entries: [
      source("article", "a", { aliases: ["/b/fichier.html"] }),
      source("article", "x", { aliases: ["/b/autre/c", "/b/fichier.html/d/e?f"] }),
    ],
    at: "articles/x.md aliases[1]",
    found: /est sous «\u00A0\/b\/fichier\.html\u00A0», qui est un fichier de articles\/a\.md/,
    remedy: /l’une des deux anciennes adresses/,
  },
];

const BODIES: readonly Case[] = [
  {
    name: "a link to a name mistyped",
    entries: [source("person", "ada"), naming({ kind: "link", line: 7, path: "/personnes/adda" })],
    at: "articles/x.md",
    found: /«\u00A0\/personnes\/adda\u00A0» ne mène à aucune entrée/,
    expected: /^«\u00A0\/personnes\/ada\/\u00A0»\u202F\?$/,
    remedy: /^Corrigez l’adresse, ou retirez le lien/,
  },
  {
    name: "a link to a page that is not there",
    entries: [source("page", "a-propos"), naming({ kind: "link", line: 7, path: "/a-prpos/" })],
    at: "articles/x.md",
    found: /«\u00A0\/a-prpos\/\u00A0» ne mène à aucune entrée/,
    expected: /^«\u00A0\/a-propos\/\u00A0»\u202F\?$/,
    remedy: /^Corrigez l’adresse, ou retirez le lien/,
  },
  {
    name: "an embed of a name mistyped",
    entries: [
      talk({ recordings: [recording()] }, "debats"),
      naming({ kind: "embed", line: 7, type: "conference", slug: "debat" }),
    ],
    at: "articles/x.md",
    found: /la conférence «\u00A0debat\u00A0», qui n’existe pas/,
    expected: /^«\u00A0debats\u00A0»\u202F\?$/,
    remedy: /^Corrigez son nom, ou retirez l’insertion/,
  },
  {
    name: "an embed of slides that the conference has not",
    entries: [
      talk({ decks: [deck] }, "c"),
      naming({ kind: "embed", line: 7, type: "conference", slug: "c", deck: "autre" }),
    ],
    world: PDF,
    at: "articles/x.md",
    found: /le diaporama «\u00A0autre\u00A0», absent de la conférence/,
    expected: /^diapos$/,
    remedy: /^Corrigez l’insertion/,
  },
  {
    name: "an embed of a recording that the conference has not",
    entries: [
      talk({ recordings: [recording(), recording({ id: "soir" })] }, "c"),
      naming({ kind: "embed", line: 7, type: "conference", slug: "c", recording: "midi" }),
    ],
    at: "articles/x.md",
    found: /l’enregistrement «\u00A0midi\u00A0», absent de la conférence/,
    expected: /^matin, soir$/,
    remedy: /^Corrigez l’insertion/,
  },
  {
    name: "an embed of a recording where there is none",
    entries: [
      talk({}, "c"),
      naming({ kind: "embed", line: 7, type: "conference", slug: "c", recording: "midi" }),
    ],
    at: "articles/x.md",
    found: /«\u00A0midi\u00A0»/,
    expected: /^rien.*n’en a pas$/,
    remedy: /^Corrigez l’insertion/,
  },
  {
    name: "an embed of a conference without sound",
    entries: [talk({}, "c"), naming({ kind: "embed", line: 7, type: "conference", slug: "c" })],
    at: "articles/x.md",
    found: /une conférence sans enregistrement/,
    remedy: /^Corrigez l’insertion/,
  },
];

const FILES: readonly Case[] = [
  {
    name: "a file that is not there, in an entry",
    entries: [source("article", "x", { image: { src: "/media/port.webp", alt: "Un port" } })],
    at: "articles/x.md image.src",
    found: /«\u00A0\/media\/port\.webp\u00A0» n’existe pas/,
    expected: /^un fichier de content\/media\/$/,
    remedy: /^Ajoutez le fichier, ou corrigez son chemin/,
  },
  {
    name: "a file that is not there, in a text",
    entries: [naming({ kind: "image", line: 7, path: "/media/ports.webp" })],
    world: { files: ["/media/port.webp"] },
    at: "articles/x.md",
    found: /«\u00A0\/media\/ports\.webp\u00A0» n’existe pas/,
    expected: /^«\u00A0\/media\/port\.webp\u00A0»\u202F\?$/,
    remedy: /^Ajoutez le fichier/,
  },
  {
    name: "a file that is not there, in the settings",
    entries: [],
    world: { site: { logo: "/media/logo.svg" } },
    at: "site.yaml logo",
    found: /«\u00A0\/media\/logo\.svg\u00A0» n’existe pas/,
    expected: /content\/media/,
    remedy: /^Ajoutez le fichier/,
  },
  {
    name: "a host that is not allowed",
    entries: [talk({ recordings: [recording({ sources: [{ url: "https://ailleurs.example/a.opus" }] })] })],
    world: { site: { mediaHosts: ["un.example", "deux.example"] } },
    at: "conferences/x.md recordings[0].sources[0].url",
    found: /«\sailleurs\.example\s» n’est pas permis/,
    expected: /^un\.example, deux\.example$/,
    remedy: /réglages du site \(mediaHosts\), ou placez le fichier ailleurs/,
  },
  {
    name: "a host where none is allowed",
    entries: [talk({ recordings: [recording()] })],
    world: { site: { mediaHosts: [] } },
    at: "conferences/x.md recordings[0].sources[0].url",
    found: /«\smedia\.hub\.example\s» n’est pas permis/,
    expected: /^un fichier de \/media\/$/,
    remedy: /mediaHosts/,
  },
];

describe("one thing is told of relations, where it is and with what to do", () => testEach(RELATIONS));
describe("one thing is told of old addresses, where it is and with what to do", () => testEach(ADDRESSES));
describe("one thing is told of texts, where it is and with what to do", () => testEach(BODIES));
describe("one thing is told of files, where it is and with what to do", () => testEach(FILES));
