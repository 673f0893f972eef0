import {
  type Built,
  buildHub,
  type ContentSources,
  type Hub,
  type Problem,
  sortProblems,
  stopsHub,
} from "../content/index.ts";
import { EDITOR_LANG } from "../i18n/editors/index.ts";
import { afresh, type Remember } from "../text/index.ts";
import { advice } from "./advice.ts";
import { misplaced } from "./misplaced.ts";
import { readEntries } from "./read-entries.ts";
import { readLocks } from "./read-locks.ts";
import { readMediaFiles } from "./read-media.ts";
import { noSettings, readSettingsFile, SETTINGS_FILE, speakAsSettings } from "./read-settings.ts";
import { tokenProblems } from "./read-tokens.ts";
import { readTranscripts } from "./transcripts.ts";

/**
 * Reads all of a content folder. Never throws for what an editor wrote; a folder that is not there has no `site.yaml`.
 * @param now instant on which publication depends, ISO 8601.
 * @param memory what was made of each file before, in each language that it was told in; nothing is remembered where it is not given
 * @param refused why media files cannot be published, by public path, as far as it was found out by trying
 */
export async function loadSources(
  root: string,
  now: string,
  memory: Remember = afresh,
  refused: ReadonlyMap<string, Pick<Problem, "found">> = new Map(),
): Promise<{ sources: ContentSources; problems: readonly Problem[] }> {
  const site = await readSettingsFile(root, SETTINGS_FILE);
  speakAsSettings(site?.source?.data);
  const remember: Remember = (kind, file, make) => memory(`${kind} ${EDITOR_LANG}`, file, make);
  const [synonyms, entries, media, ...others] = await Promise.all([
    readSettingsFile(root, "synonyms.yaml"),
    readEntries(root, remember),
    readMediaFiles(root),
    tokenProblems(root),
    misplaced(root),
  ]);
  const locks = await readLocks(root, media.files, remember);
  const transcripts = await readTranscripts(root, media.files.keys(), locks.locks, remember);
  const settings = [site ?? { problems: [noSettings()] }, synonyms ?? { problems: [] }];
  const read = [...settings, entries, media, transcripts].flatMap((part) => part.problems);
  // a file that is refused as it is read could not be measured either: once is enough
  const unread = new Set(
    media.problems.filter(({ severity }) => severity === "error").map(({ file }) => file),
  );
  read.push(...locks.problems.filter(({ file }) => !unread.has(file)));
  const problems = [...read, ...others.flat()];
  const sources: ContentSources = {
    site: site?.source ?? { file: SETTINGS_FILE, data: undefined, lineOf: () => undefined },
    ...(synonyms?.source === undefined ? {} : { synonyms: synonyms.source }),
    entries: entries.entries,
    files: media.files,
    refused: new Map([
      ...read.flatMap(({ severity, file, found }) =>
        severity === "error" && file.startsWith("media/") ? [[`/${file}`, { found }] as const] : [],
      ),
      ...refused,
    ]),
    locks: locks.locks,
    transcript: transcripts.paragraphs,
    now,
  };
  return { sources, problems };
}

/**
 * The Hub of a content folder without what is wrong in it, and all that is; none where its settings are wrong. Parameters
 * are those of `loadSources`.
 */
export async function loadHub(
  root: string,
  now: string,
  remember?: Remember,
  refused?: ReadonlyMap<string, Pick<Problem, "found">>,
): Promise<Built<Hub>> {
  const { sources, problems } = await loadSources(root, now, remember, refused);
  const built = buildHub(sources);
  const advised = built.hub === undefined ? [] : advice(built.hub, sources);
  const all = sortProblems([...problems, ...built.problems, ...advised]);
  const { hub, until } = built;
  if (hub === undefined || all.some(stopsHub)) return { problems: all };
  return { hub, problems: all, ...(until === undefined ? {} : { until }) };
}
