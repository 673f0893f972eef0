/** What the build would refuse of the settings of the hub, with all that is published. Pure. */

import { addressDigest, type FormProblem, settingsProblem, tidySettings } from "../../src/cms/index.ts";
import {
  buildHub,
  type ContentSources,
  ENTRY_TYPE_NAMES,
  ENTRY_TYPES,
  type EntryType,
  type Problem,
  type SourceEntry,
} from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import type { PreviewContext } from "./context.ts";
import { dropInvalid } from "./drop-invalid.ts";
import { texts } from "./neighbours.ts";

/** Settings in the form. */
export interface JudgedSettings {
  readonly type: "settings";
  readonly data: Readonly<Record<string, unknown>>;
}

const FILE = "site.yaml";
/** Entries that would be set aside, told one by one. */
const MAX_TOLD = 5;

type Context = Pick<PreviewContext, "hub" | "media" | "files" | "now">;

/** The errors of the settings, and what they would do to entries that are well as they are. */
export function judgeSettings({ data }: JudgedSettings, context: Context): FormProblem[] {
  const values = tidySettings(data);
  const errors = errorsWith(values, context);
  const own = errors.filter(({ file }) => file === FILE);
  if (own.length > 0) return own.map(settingsProblem);
  const others = errors.filter(({ file }) => file !== FILE);
  if (others.length === 0) return [];
  // what the index says less of than files is no fault of the settings
  const before = new Set(errorsWith(context.hub.site, context).map(keyOf));
  return harm(
    others.filter((problem) => !before.has(keyOf(problem))),
    context,
  );
}

function harm(problems: readonly Problem[], { hub }: Context): FormProblem[] {
  const files = [...new Map(problems.map((problem) => [problem.file, problem])).values()];
  const told = files.slice(0, MAX_TOLD).map((problem): FormProblem => {
    const title = hub.entries.find(({ file }) => file === problem.file)?.data["title"];
    return {
      severity: "error",
      field: [problem.kind === "host" ? "mediaHosts" : "languages"],
      label: messages.preview.withSettings(String(title ?? problem.file)),
      found: problem.found,
      remedy: messages.preview.keepSetting,
    };
  });
  const left = files.length - told.length;
  if (left === 0) return told;
  return [...told, { severity: "error", label: "", found: messages.preview.othersGone(left), remedy: "" }];
}

const keyOf = ({ file, found }: Problem): string => `${file}\n${found}`;

function errorsWith(values: unknown, context: Context): readonly Problem[] {
  return buildHub(sourcesWith(values, context)).problems.filter(({ severity }) => severity === "error");
}

function sourcesWith(values: unknown, { hub, media, files, now }: Context): ContentSources {
  const sizes = Object.entries(hub.media).flatMap(([path, { bytes }]) =>
    bytes === undefined ? [] : [[path, bytes] as const],
  );
  const lineOf = () => undefined;
  const entries = hub.entries.map((entry) => ({ ...entry, body: "", references: [], lineOf }));
  return {
    site: { file: FILE, data: values, lineOf },
    entries: [...entries, ...offlineTargets(values, hub, now)],
    files: new Map([...sizes, ...files]),
    locks: media.locks,
    transcript: () => [],
    now,
  };
}

/** Entries that menus lead to and that have a file and no page: no more than that they are there. */
function offlineTargets(values: unknown, { offline = [] }: Context["hub"], now: string): SourceEntry[] {
  const known = new Set(offline);
  return texts(values).flatMap((text) =>
    ENTRY_TYPE_NAMES.flatMap((type: EntryType) => {
      const address = text.replace(/[?#].*$/, "").replace(/\/?$/, "/");
      const { path } = ENTRY_TYPES[type];
      const slug = address.startsWith(path) ? address.slice(path.length, -1) : "";
      if (slug === "" || slug.includes("/") || !known.has(addressDigest(address))) return [];
      const { data } = dropInvalid(type, { title: slug, draft: true }, now);
      return [
        {
          type,
          slug,
          data,
          file: `hors-ligne/${type}/${slug}.md`,
          body: "",
          references: [],
          lineOf: () => undefined,
        },
      ];
    }),
  );
}
