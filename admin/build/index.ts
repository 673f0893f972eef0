/** The editing interface: what is published under `/admin/`, and what answers it under `npm start`. */
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { hubData, indexFiles, type KnownMedium, type Years } from "../../src/cms/index.ts";
import {
  allEntries,
  ENTRY_TYPE_NAMES,
  ENTRY_TYPES,
  type Hub,
  type Problem,
  recordedEntries,
} from "../../src/content/index.ts";
import { type EditorLang, messagesIn } from "../../src/i18n/editors/index.ts";
import { lockName, PDFIUM_WASM } from "../../src/media/index.ts";
import { adminManifest, adminMetaPolicy, type Output } from "../../src/outputs/index.ts";
import { bundleAdmin, bundleDecap } from "./bundle.ts";
import { guideFiles } from "./guide.ts";
import { adminPage, bookmarkletPage, sharePage, trashPage } from "./pages.ts";

export { forLocalEditing } from "./pages.ts";

export interface AdminBundles {
  readonly outputs: readonly Output[];
  /** Files that the bundles were made of. */
  readonly inputs: readonly string[];
}

/** Scripts and styles of the interface. */
export async function adminBundles(): Promise<AdminBundles> {
  const bundles = await Promise.all([bundleDecap(), bundleAdmin()]);
  return {
    outputs: bundles.flatMap(({ files }) =>
      [...files].map(([name, bytes]) => ({ file: `admin/${name}`, bytes })),
    ),
    inputs: bundles.flatMap(({ inputs }) => inputs),
  };
}

/** Its pages, what it knows of the hub (what of it is set aside, too), and what was measured on media, which previews draw. */
export async function adminFiles(
  hub: Hub,
  content: string,
  aside: readonly Problem[] = [],
): Promise<Output[]> {
  const text = (file: string, value: string): Output => ({ file, bytes: new TextEncoder().encode(value) });
  const locks = await namesIn(path.join(content, "media-lock"));
  const data = hubData(hub, await yearsIn(content), await knownMedia(hub, content, locks), aside);
  const lang = hub.site.cms?.language ?? "fr";
  const page = (file: string, write: (of: EditorLang) => string) =>
    text(file, withPolicy(write(lang), hub.site));
  return [
    page("admin/index.html", adminPage),
    page("admin/ajouter/index.html", bookmarkletPage),
    ...Object.entries(indexFiles(hub, data)).map(([name, value]) =>
      text(`admin/${name}`, JSON.stringify(value)),
    ),
    text("admin/versions.json", JSON.stringify({ ...versionsOf(hub), ...(await settingsVersion(content)) })),
    page("admin/corbeille/index.html", trashPage),
    page("admin/partager/index.html", sharePage),
    text(
      "admin/manifest.webmanifest",
      adminManifest(hub, { lang, ...messagesIn(lang).adminPages.installed }),
    ),
    { file: "admin/pdfium.wasm", from: PDFIUM_WASM },
    ...(await guideFiles((page) => withPolicy(page, hub.site))),
    ...locks
      .filter((name) => name.endsWith(".json"))
      .map((name) => ({ file: `admin/media-lock/${name}`, from: path.join(content, "media-lock", name) })),
  ];
}

/** A page that says what it may load and run, for hosts that send no headers. */
function withPolicy(page: string, site: Hub["site"]): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${adminMetaPolicy(site)}">`;
  return page.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n${meta}`);
}

/** Which version of each entry is online, by its file: an editor waits for the one that was saved. */
function versionsOf(hub: Hub): Readonly<Record<string, string>> {
  const known = allEntries(hub).flatMap(({ file, digest }) =>
    digest === undefined ? [] : [[file, digest] as const],
  );
  return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same of the settings, reckoned as of entries. */
async function settingsVersion(content: string): Promise<Readonly<Record<string, string>>> {
  const file = "site.yaml";
  const text = await readFile(path.join(content, file), "utf8").catch(() => undefined);
  return text === undefined
    ? {}
    : { [file]: createHash("sha256").update(plain(text)).digest("hex").slice(0, 16) };
}

/** Without what tells nobody anything: a byte order mark, line ends of other systems. */
const plain = (text: string): string => text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");

/** Years that have a folder, by type, the latest first. */
async function yearsIn(content: string): Promise<Years> {
  const years = await Promise.all(
    ENTRY_TYPE_NAMES.map(async (type) => {
      const names = await namesIn(path.join(content, ENTRY_TYPES[type].folder));
      const found = names.filter((name) => /^\d{4}$/.test(name)).map(Number);
      return [type, found.sort((a, b) => b - a)] as const;
    }),
  );
  return Object.fromEntries(years);
}

/** Every file of `content/media/`, and every recording elsewhere, with the name of its measures where there are some. */
async function knownMedia(
  hub: Hub,
  content: string,
  locks: readonly string[],
): Promise<Record<string, KnownMedium>> {
  const measured = new Set(locks);
  const lockOf = (src: string) => (measured.has(lockName(src)) ? { lock: lockName(src) } : {});
  const folder = path.join(content, "media");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const src = `/media/${path.relative(folder, file).split(path.sep).join("/")}`;
        return [src, { bytes: (await stat(file)).size, ...lockOf(src) }] as const;
      }),
  );
  const elsewhere = recordedEntries(hub)
    .flatMap(({ recordings }) => recordings.flatMap(({ sources }) => sources.map(({ url }) => url)))
    .filter((url) => !url.startsWith("/"))
    .map((url) => [url, lockOf(url)] as const);
  return Object.fromEntries([...files.sort(([a], [b]) => (a < b ? -1 : 1)), ...elsewhere]);
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}
