/** From a file that was saved to a page that is online, or to the reason why it is not. */
import { type HubData, SETTINGS } from "../../src/cms/index.ts";
import { ENTRY_TYPE_NAMES, ENTRY_TYPES, entryPath } from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import type { Published, Report } from "../decap/index.ts";
import { localDay } from "../feedback/local-day.ts";
import { hideStatus, type Status, showStatus } from "../feedback/status.ts";
import { pageState, sentenceOf } from "./page-state.ts";

const words = messages.publication;

/** How often a site elsewhere is asked, in milliseconds, and for how long. */
const EVERY_MS = 15_000;
const PATIENCE_MS = 10 * 60_000;
/** Reasons shown; the terminal has them all. */
const MAX_ERRORS_SHOWN = 5;

/** A file on its way. */
export interface Awaited {
  /** Below the content folder. */
  readonly file: string;
  /** As the build reckons it. */
  readonly digest: string;
  readonly address: string;
  /** Why its page will not be online, in a sentence; absent where it will. */
  readonly held?: string;
}

/** Which versions are online, by file. */
export type Versions = Readonly<Record<string, string>>;

/** The end of the wait, or nothing as long as it lasts. Pure. */
export function verdict({ file, digest, address, held }: Awaited, online: Versions): Status | undefined {
  if (held !== undefined)
    return online[file] === undefined ? { text: words.saved(held), tone: "done" } : undefined;
  if (online[file] !== digest) return undefined;
  return { text: words.online, link: { text: words.seePage, href: address }, tone: "done" };
}

export async function awaited(
  { path, raw, data }: Published,
  now = new Date(),
): Promise<Awaited | undefined> {
  const file = path.replace(/^content\//, "");
  if (path === SETTINGS.file) return { file, digest: await digestOf(raw), address: "/" };
  const type = ENTRY_TYPE_NAMES.find((name) => file.startsWith(`${ENTRY_TYPES[name].folder}/`));
  if (type === undefined) return undefined;
  const slug = slugOf(file);
  const state = pageState(data, false, localDay(now));
  const held = state.draft || state.from !== undefined ? { held: sentenceOf(state) } : {};
  return { file, digest: await digestOf(raw), address: entryPath(type, slug), ...held };
}

const isSettings = ({ file }: Awaited): boolean => `content/${file}` === SETTINGS.file;

const slugOf = (file: string): string => file.replace(/^.*\//, "").replace(/\.md$/, "");

/** As the loader reckons it: line ends are "\n", a byte order mark is dropped. */
async function digestOf(raw: string): Promise<string> {
  const text = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, 16);
}

async function versions(): Promise<Versions> {
  const answer = await fetch("/admin/versions.json", { cache: "no-store" });
  return answer.ok ? ((await answer.json()) as Versions) : {};
}

/** Under `npm start`, each build says how it went; `changed` is told of those that went well. */
export function followLocally(changed: () => Promise<void>): (published: Published) => void {
  let waiting: Awaited | undefined;
  let failing = false;
  const judge = async () => {
    const expected = waiting;
    if (expected === undefined) return;
    const end = verdict(expected, await versions().catch(() => ({})));
    if (end === undefined || waiting !== expected) return;
    waiting = undefined;
    showStatus(end, slugOf(expected.file));
  };
  new EventSource("/__estran/events").addEventListener("message", (event: MessageEvent<string>) => {
    const { errors } = JSON.parse(event.data) as { readonly errors: readonly string[] };
    if (errors.length > 0) {
      failing = true;
      showStatus(failure(errors));
      return;
    }
    if (failing && waiting === undefined) hideStatus();
    failing = false;
    void changed().then(judge);
  });
  return (published) => {
    void awaited(published).then((found) => {
      waiting = found;
      if (found === undefined) return;
      showStatus({ text: isSettings(found) ? words.settingsUpdating : words.updating, tone: "waiting" });
      void judge();
    });
  };
}

function failure(errors: readonly string[]): Status {
  const left = errors.length - MAX_ERRORS_SHOWN;
  return {
    text: words.failed,
    lines: [...errors.slice(0, MAX_ERRORS_SHOWN), ...(left > 0 ? [words.more(left)] : [])],
    tone: "failed",
  };
}

/**
 * Online, the site says which versions it shows; a build takes about two minutes.
 * @param reportsOn what the forge's checks say of a branch
 */
export function followOnline(
  { site }: Pick<HubData, "site">,
  reportsOn: (branch: string) => Promise<readonly Report[]>,
): (published: Published) => void {
  let turn = 0;
  const follow = async (published: Published) => {
    const found = await awaited(published);
    if (found === undefined) return;
    turn += 1;
    const mine = turn;
    const slug = slugOf(found.file);
    if (found.held !== undefined)
      return showStatus({ text: words.published(found.held), tone: "done" }, slug);
    showStatus({ text: isSettings(found) ? words.settingsSoon : words.onlineSoon, tone: "waiting" });
    for (let waited = 0; waited < PATIENCE_MS; waited += EVERY_MS) {
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
      if (mine !== turn) return;
      const end = verdict(found, await versions().catch(() => ({})));
      if (end !== undefined) return showStatus(end, slug);
    }
    const reports = await reportsOn(site.cms?.branch ?? "main").catch(() => []);
    if (mine === turn) showStatus(lateness(reports, buildsOf(site)));
  };
  return (published) => void follow(published);
}

const FAILED = ["failure", "error"];
/**
 * What is said of a page that does not come. Pure.
 * @param builds where the forge shows the commits
 */
export function lateness(reports: readonly Report[], builds: string | undefined): Status {
  const failed = reports.find(({ state }) => FAILED.includes(state));
  const pending = reports.find(({ state }) => state === "pending");
  const shownState = failed ?? pending;
  const href = shownState?.target_url?.startsWith("https://") === true ? shownState.target_url : builds;
  return {
    text: latenessTold(failed, pending),
    ...(href === undefined ? {} : { link: { text: words.seeWhy, href } }),
    lines: reports
      .slice(0, MAX_ERRORS_SHOWN)
      .map(({ context, state, description }) => words.report(context, stateTold(state), description ?? "")),
    tone: "failed",
  };
}

function latenessTold(failed: Report | undefined, pending: Report | undefined): string {
  if (failed !== undefined) return words.lateFailed;
  return pending !== undefined ? words.latePending : words.lateUnknown;
}

/** What a forge calls the state of a check, in words. */
function stateTold(state: string): string {
  const { success, pending, failure, error } = words;
  const known: Readonly<Record<string, string>> = { success, pending, failure, error };
  return known[state] ?? state;
}

/** Where the forge shows the commits, each with what became of it. */
export function buildsOf({ cms }: HubData["site"]): string | undefined {
  if (cms?.repository === undefined) return undefined;
  const { repository, branch = "main" } = cms;
  switch (cms.backend) {
    case "gitlab":
      return `https://gitlab.com/${repository}/-/commits/${branch}`;
    case "gitea":
      return `https://codeberg.org/${repository}/commits/branch/${branch}`;
    default:
      return `https://github.com/${repository}/commits/${branch}`;
  }
}
