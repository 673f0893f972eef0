/** The settings of the hub as one form: what `content/site.yaml` says, less what belongs to whoever keeps the code. */
import { type Problem, prune, site, validate } from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { type FormProblem, labelIn } from "./check.ts";
import { fieldsOf } from "./fields.ts";
import type { FormPart } from "./parts.ts";
import type { CmsField, CmsFiles } from "./types.ts";

/** Where the settings are, in the interface and in the repository. */
export const SETTINGS = {
  collection: "settings",
  entry: "site",
  file: "content/site.yaml",
  format: "estran-settings",
} as const;

/** Colours stand in the token file, and how editors sign in is set up once. */
const ELSEWHERE = ["themeColor", "cms"];

export function settingsFields(): CmsField[] {
  return fieldsOf(site, "site").filter(({ name }) => !ELSEWHERE.includes(name));
}

export function settingsCollection(): CmsFiles {
  const { collection, entry, file, format } = SETTINGS;
  const { title: label, short, about } = messages.settings;
  return {
    name: collection,
    label,
    label_singular: short,
    description: about,
    delete: false,
    format,
    editor: { preview: false },
    files: [{ name: entry, label, file, fields: settingsFields() }],
  };
}

/** The parts of the form, in the order of what is changed most. */
export function settingsParts(): readonly FormPart[] {
  const { parts, tabs } = messages.settings;
  return [
    { id: "site", label: parts.site, fields: ["name", "tagline", "description", "logo", "shareImage"] },
    { id: "menus", label: parts.menus, fields: ["navigation", "footer"] },
    { id: "contact", label: parts.contact, fields: ["publisher", "contact", "licence"] },
    { id: "sound", label: parts.sound, fields: ["podcast", "mediaHosts"] },
    { id: "technical", label: parts.technical, fields: ["url", "languages", "timeZone", "pageSize"] },
  ].map((part) => ({ ...part, tab: tabs[part.id as keyof typeof tabs], folded: false }));
}

type Values = Readonly<Record<string, unknown>>;

/** What the form holds without what is empty; an address that was pasted as a host is the host in it. */
export function tidySettings(data: Values): Values {
  const kept = (prune(data) ?? {}) as Values;
  const hosts = kept["mediaHosts"];
  return Array.isArray(hosts) ? { ...kept, mediaHosts: hosts.map(hostIn) } : kept;
}

function hostIn(said: unknown): unknown {
  if (typeof said !== "string") return said;
  const text = said.trim();
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).host : text;
}

/** What is wrong with settings by themselves. */
export function checkSettings(data: unknown): FormProblem[] {
  const checked = validate(site, data);
  return checked.ok ? [] : checked.problems.map(settingsProblem);
}

/** A problem of the build, by the labels of the form. */
export const settingsProblem = (problem: Omit<Problem, "file">): FormProblem => ({
  ...problem,
  label: labelIn(settingsFields(), problem.field ?? []),
});
