import type { ComponentChildren } from "preact";
import type { Entry, Site } from "../../../src/content/index.ts";
import { ENTRY_TYPES, type EntryType, isRecorded } from "../../../src/content/index.ts";
import { dictionary, formatDate } from "../../../src/i18n/index.ts";
import { citationMeta, entryJsonLd, entryLinks, shareCard } from "../../../src/outputs/index.ts";
import { type Levels, levels, textLevels } from "../../../src/shore/index.ts";
import { typeset } from "../../../src/text/index.ts";
import type { ProseEnv } from "../../components/entry/index.ts";
import type { Crumb } from "../../components/shell/breadcrumb.tsx";
import { SharedSound } from "../../components/shell/shared-sound.tsx";
import { Shell } from "./shell.tsx";

/** What the layout of an entry is given. */
export interface EntryPageProps<E extends Entry> {
  entry: E;
  site: Site;
  /** What the hub knows of what the text embeds. */
  markdown?: ProseEnv;
}

const SHORE_POINTS = 96;

/** Open Graph types (https://ogp.me); any other entry is a page of the site. */
const OPEN_GRAPH: Partial<Record<EntryType, "article" | "profile">> = {
  article: "article",
  conference: "article",
  person: "profile",
};

interface EntryShellProps extends EntryPageProps<Entry> {
  /** Address, where it is not the entry's own: the second page of a topic. */
  path?: string;
  /** Its number among the pages of the entry, where it is not the first, in words. */
  part?: string | undefined;
  /** Steps between the list of the type and the entry. */
  above?: readonly Crumb[];
  scripts?: readonly string[];
  children: ComponentChildren;
}

/** The document around an entry: everything that follows from what every entry has. */
export function EntryShell(props: EntryShellProps) {
  const { entry, site, above = [], scripts, children } = props;
  const breadcrumb = [
    ...listCrumb(entry.type, entry.lang),
    ...above,
    { title: entry.title, lang: entry.inLanguage },
  ];
  return (
    <Shell
      site={site}
      lang={entry.lang}
      title={entry.title}
      inLanguage={entry.inLanguage}
      distinctTitle={distinctTitle(entry, props.part)}
      summary={summaryOf(entry, props.part)}
      path={props.path ?? entry.path}
      kind={OPEN_GRAPH[entry.type] ?? "website"}
      breadcrumb={breadcrumb}
      card={shareCard(entry, site)}
      canonical={entry.source?.url}
      noIndex={entry.source !== undefined}
      translations={entry.translations}
      jsonLd={entryJsonLd(entry, site, breadcrumb)}
      feeds={entryLinks(entry, site)}
      scripts={scripts ?? []}
      isHeard={isRecorded(entry) && entry.recordings.length > 0}
      head={[
        ...entryLinks(entry, site, "describedby").map(({ path, type, title }) => (
          <link key={path} rel="describedby" type={type} title={title} href={path} />
        )),
        ...citationMeta(entry, site).map((tag, i) => <meta key={i} {...tag} />),
        isRecorded(entry) && <SharedSound key="sound" entry={entry} site={site} />,
      ]}
      shore={shoreOf(entry)}
      ownLicence
    >
      {children}
    </Shell>
  );
}

/** A topic may be called as a page is, and has several pages; meetings that recur have one name. */
function distinctTitle(entry: Entry, part: string | undefined): string | undefined {
  const { lang } = entry;
  const title = typeset(entry.title, entry.inLanguage);
  if (entry.type === "conference") {
    const { startsAt, timeZone: zone } = entry;
    return `${title} – ${formatDate(startsAt, { lang, zone, style: "date" })}`;
  }
  if (entry.type !== "topic") return undefined;
  return [title, dictionary(lang).types.topic.one, ...(part === undefined ? [] : [part])].join(" – ");
}

function summaryOf(entry: Entry, part: string | undefined): string | undefined {
  const summary = entry.summary ?? (entry.type === "person" ? entry.bio : undefined);
  return summary === undefined || part === undefined ? summary : `${part} – ${summary}`;
}

/** The step to the list of a type; pages of the hub itself are on no list. */
function listCrumb(type: EntryType, lang: Entry["lang"]): Crumb[] {
  return type === "page" ? [] : [{ title: dictionary(lang).types[type].other, path: ENTRY_TYPES[type].path }];
}

/** The coast of an entry: the voice that is heard, as far as there is one, or the words of a text. */
function shoreOf(entry: Entry): Levels | undefined {
  const heard = isRecorded(entry) ? entry.recordings : [];
  const peaks = heard.find((recording) => recording.peaks !== undefined)?.peaks;
  if (peaks !== undefined) return levels(peaks, SHORE_POINTS);
  if (entry.type === "conference") return undefined;
  return textLevels(
    entry.body.length > 200 ? entry.body : `${entry.title} ${entry.summary ?? ""} ${entry.body}`,
    SHORE_POINTS,
  );
}
