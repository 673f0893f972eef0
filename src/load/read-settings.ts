import { type Problem, type SiteSettings, type SourceFile, site, validate } from "../content/index.ts";
import { messages, speak } from "../i18n/editors/index.ts";
import { throwOfMachine } from "../project/index.ts";
import { MAX_ENTRY_BYTES } from "./limits.ts";
import { readText } from "./read-text.ts";
import { readYaml } from "./yaml-source.ts";

export interface ReadSettings {
  /** Absent where it cannot be read. */
  readonly source?: SourceFile;
  readonly problems: readonly Problem[];
}

/** Reads a YAML file at the root of the contents; undefined where there is none. */
export async function readSettingsFile(root: string, file: string): Promise<ReadSettings | undefined> {
  const read = await readText(root, file, MAX_ENTRY_BYTES).catch(throwOfMachine);
  if (read === undefined) return undefined;
  if (!read.ok) return { problems: [{ severity: "error", file, ...read.told }] };
  const { data, lineOf, problems } = readYaml(read.text, 1);
  return {
    ...(data === undefined ? {} : { source: { file, data, lineOf } }),
    problems: problems.map((problem) => ({ ...problem, file })),
  };
}

export const SETTINGS_FILE = "site.yaml";

/** What is said of a hub without settings. */
export const noSettings = (): Problem => ({
  severity: "error",
  file: SETTINGS_FILE,
  ...messages.checks.files.noSettings,
});

/** Editors are spoken to in the language that settings say, be they right or not; in French where they say none. */
export function speakAsSettings(data: unknown): void {
  speak(languageIn(data) === "en" ? "en" : "fr");
}

function languageIn(data: unknown): unknown {
  if (typeof data !== "object" || data === null || !("cms" in data)) return undefined;
  const { cms } = data;
  return typeof cms === "object" && cms !== null && "language" in cms ? cms.language : undefined;
}

/** The settings of a hub; undefined where something is wrong in them, which the check tells. */
export async function readSite(root: string): Promise<SiteSettings | undefined> {
  const read = await readSettingsFile(root, SETTINGS_FILE);
  const checked = validate(site, read?.source?.data);
  return checked.ok ? checked.value : undefined;
}

/** The same of a content folder that is not read otherwise. */
export async function speakAs(root: string): Promise<void> {
  speakAsSettings((await readSettingsFile(root, SETTINGS_FILE))?.source?.data);
}
