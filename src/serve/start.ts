/** `npm start`: serves, builds in a process beside, and builds again when a source changes. */
import { randomInt } from "node:crypto";
import path from "node:path";
import { forLocalEditing } from "../../admin/build/index.ts";
import type { EditingPlace } from "../cms/index.ts";
import { formatProblem } from "../content/index.ts";
import { failureLines, PROJECT } from "../project/index.ts";
import {
  type BuildOptions,
  hasSite,
  type PagesReport,
  placeOf,
  type SavedPage,
  siteFolder,
  styleSheet,
} from "../site/index.ts";
import { type Builder, newBuilder } from "./builder.ts";
import type { Handler, RunningServer } from "./server/index.ts";
import { liveReload, startServer } from "./server/index.ts";
import { oneAtATime, watchFolders } from "./watch/index.ts";

export interface StartOptions extends BuildOptions {
  /** Port wanted; another is taken where it is not free. */
  readonly port: number;
  /** Where the editing interface that is served here saves; at once to the contents where nothing is said. */
  readonly editing?: EditingPlace;
  /** What builds; a process of its own where nothing is said. One that is given is not closed. */
  readonly builder?: Builder;
  /** What else answers on the same port. */
  readonly handlers: readonly Handler[];
  /** Told when the pages of a build are in place; the milliseconds are those that it took. */
  readonly onBuilt: (report: PagesReport, milliseconds: number) => void;
  /** Told when the search index has followed its pages, some milliseconds after them. */
  readonly onIndexed?: (milliseconds: number) => void;
  /** Told why a build failed; the last good site goes on being served. */
  readonly onFailed: (lines: readonly string[]) => void;
}

export interface RunningHub extends RunningServer {
  /** Resolves when the first build is over, well or badly. */
  readonly built: Promise<void>;
}

/** Starts. The site of an earlier run is served until the first build is over; where there is none, that is waited for. */
export async function startHub(options: StartOptions): Promise<RunningHub> {
  // not the same as in an earlier run, so that pages left open reload
  let version = randomInt(2 ** 40);
  const live = await liveReload({ version, versions: {}, errors: [], aside: [], isIndexing: false });
  const { content, out, now, pages } = options;
  const builder = options.builder ?? newBuilder();
  const order = { content, out, now, ...(pages === undefined ? {} : { pages }) };
  let stopped = false;
  /** Style sheets that open pages were given, and how many of them the last build began with. */
  let sheets = 0;
  let builtSheets = 0;
  /** Files that changed since the last build began. */
  const saved = new Set<string>();
  /** By address, pages of what was saved, which the site does not have yet. */
  const ahead = new Map<string, string>();
  const rebuild = oneAtATime(async () => {
    if (stopped) return;
    const started = performance.now();
    let shown: number | undefined;
    const [from, upTo] = [builtSheets, sheets];
    const tell = (report: PagesReport, isIndexing: boolean) =>
      live.tell({ version, versions: {}, errors: [], aside: report.aside.map(formatProblem), isIndexing });
    const showSaved = ({ url, html }: SavedPage) => {
      ahead.set(url, html);
      live.tell({ versions: Object.fromEntries([...ahead.keys()].map((one) => [one, version + 1])) });
    };
    const show = (report: PagesReport, isIndexing: boolean) => {
      const changed = [...report.written, ...report.pruned];
      // cards of social networks have the colours of the site
      const hasStyles = upTo > from && changed.every((file) => /\.(?:css|png)$/.test(file));
      // a page that was shown ahead is what it was, and reloads for what it could not load then
      const loaded = changed.filter((file) => !LINKED.test(file)).map(encodeURI);
      const isAnother = [...ahead.values()].some((html) => loaded.some((file) => html.includes(`/${file}`)));
      if (changed.length > 0 && !hasStyles) version += isAnother ? 2 : 1;
      ahead.clear();
      builtSheets = upTo;
      if (upTo === sheets) live.dropStyles();
      shown = performance.now();
      tell(report, isIndexing);
      options.onBuilt(report, shown - started);
    };
    const job = { ...order, saved: [...saved] };
    saved.clear();
    try {
      const report = await builder.build(job, {
        log: options.log,
        onSavedPage: showSaved,
        onPages: (pages) => show(pages, true),
      });
      if (shown === undefined) return show(report, false);
      if (report.search !== undefined) options.onIndexed?.(performance.now() - shown);
      tell(report, false);
    } catch (error) {
      if (stopped) return;
      ahead.clear();
      const lines = failureLines(error);
      live.tell({ version, versions: {}, errors: lines, aside: [], isIndexing: false });
      options.onFailed(lines);
    }
  });
  const unwatch = await watchFolders(watched(options), (paths) => {
    if (paths.some(isRunning))
      options.log("Le programme lui-même a changé : relancez npm start pour en profiter.");
    for (const file of paths) saved.add(file);
    builder.giveUpIndex();
    // what is wrong with a sheet is told by the build that follows
    if (paths.every((file) => isStyle(file, content)))
      void styleSheet(path.resolve(content))
        .then((sheet) => {
          if (sheet === undefined) return;
          sheets += 1;
          live.showStyles(sheet);
        })
        .catch(() => undefined)
        .finally(rebuild);
    else void rebuild();
  });
  const place = await placeOf(options.out);
  const isThere = await hasSite(place);
  const built = rebuild();
  if (!isThere) await built;
  const server = await startServer({
    root: () => siteFolder(place),
    port: options.port,
    handlers: [live.handler, ...options.handlers],
    absent: absentPart,
    // an editor's page must not reload while it is written in, even though what it saves changes the site
    transform: (html, pathname) =>
      pathname.startsWith("/admin/")
        ? forLocalEditing(html, options.editing ?? "local")
        : live.transform(ahead.get(pathname) ?? html, pathname),
  });
  return {
    ...server,
    built,
    close: async () => {
      stopped = true;
      unwatch();
      live.close();
      builder.giveUpIndex();
      // the build that is under way
      await Promise.all([server.close(), rebuild()]);
      if (options.builder === undefined) await builder.close();
    },
  };
}

/** Files of a site that pages lead to, and do not load. */
const LINKED = /\.(?:html|xml|json|ics|txt)$/;

/** A part of the editors' index, whose name holds a digest (`src/cms/index-parts.ts`). */
const INDEX_PART = /^\/admin\/[a-z0-9/-]+\.[0-9a-f]{16}\.json$/;

/**
 * A part that a build has just replaced: the page that asks reads the index anew. With an error, browsers would write it in
 * their console.
 */
const absentPart = (pathname: string): string | undefined =>
  INDEX_PART.test(pathname) ? JSON.stringify({ absent: true }) : undefined;

/** Whether a file is a style sheet of the site and of nothing else. */
function isStyle(file: string, content: string): boolean {
  if (file === path.resolve(content, "tokens.css")) return true;
  return file.endsWith(".css") && file.startsWith(path.join(PROJECT.root, "src/styles") + path.sep);
}

function watched({ content, pages = PROJECT.pages }: BuildOptions): string[] {
  const code = ["_includes", "src", "admin"].map((folder) => path.join(PROJECT.root, folder));
  return [path.resolve(content), path.resolve(pages), ...code];
}

/** Folders of code that the server or the builder runs without bundling it. */
const RUNNING = ["src/site", "src/serve", "src/local-backend", "src/project", "admin/build"];

/** Code that runs in this process and was not bundled: it stays as it was until a restart. */
function isRunning(file: string): boolean {
  return RUNNING.some((folder) => file.startsWith(path.join(PROJECT.root, folder) + path.sep));
}
