/** Title, author, source and licence of a work, ready to paste wherever it is reused. */
import type { Entry, Licence, Recorded, Recording, Site } from "../content/index.ts";
import { dictionary } from "../i18n/index.ts";
import { escapeHtml, type Lang, typeset } from "../text/index.ts";
import { absolute, canonicalUrl, recordingPath } from "./addresses.ts";
import { creatorsOf, names, recordingTitle, voicesHeard } from "./credits.ts";

/** The same credit for a text, a web page and a Markdown document. */
export interface Attribution {
  readonly text: string;
  readonly html: string;
  readonly markdown: string;
}

interface Work {
  readonly title: string;
  readonly creators: string;
  readonly url: string;
  readonly source: { readonly name: string; readonly url: string };
  readonly licence: Licence;
  readonly lang: Lang;
  readonly inLanguage: string;
}

/** Credit of an entry; where it is republished, the source is the original's. */
export function attribution(entry: Entry, site: Site): Attribution {
  const url = canonicalUrl(entry, site);
  return write({
    title: entry.title,
    creators: names(creatorsOf(entry)),
    url,
    source: entry.source ?? { name: site.name, url: absolute(site, "/") },
    licence: entry.licence,
    lang: entry.lang,
    inLanguage: entry.inLanguage,
  });
}

/** Credit of a recording, with the names of those who are heard in it. */
export function recordingAttribution(entry: Recorded, recording: Recording, site: Site): Attribution {
  return write({
    title: recordingTitle(entry, recording),
    creators: names(voicesHeard(entry, recording)),
    url: absolute(site, recordingPath(entry, recording)),
    source: { name: site.name, url: absolute(site, "/") },
    licence: recording.licence,
    lang: entry.lang,
    inLanguage: entry.inLanguage,
  });
}

function write({ title: plain, creators, url, source, licence, lang, inLanguage }: Work): Attribution {
  const title = typeset(plain, inLanguage);
  const { credit } = dictionary(lang).licence;
  const withUrl = (name: string, address?: string): string =>
    address === undefined ? name : `${name} (${address})`;
  return {
    text: credit(title, creators, withUrl(source.name, url), withUrl(licence.name, licence.url)),
    html: credit(
      htmlLink(title, url),
      escapeHtml(creators),
      htmlLink(source.name, source.url),
      htmlLink(licence.name, licence.url, ' rel="license"'),
    ),
    markdown: credit(
      markdownLink(title, url),
      escapeMarkdown(creators),
      markdownLink(source.name, source.url),
      markdownLink(licence.name, licence.url),
    ),
  };
}

function htmlLink(text: string, url: string | undefined, attributes = ""): string {
  if (url === undefined) return escapeHtml(text);
  return `<a href="${escapeHtml(url)}"${attributes}>${escapeHtml(text)}</a>`;
}

function markdownLink(text: string, url: string | undefined): string {
  return url === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${url}>)`;
}

/** Characters that CommonMark reads as markup inside a line (https://commonmark.org). */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>!&#~|]/g, "\\$&");
