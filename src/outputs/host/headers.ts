/**
 * Response headers in the `_headers` form that Netlify and Cloudflare Pages read. Both give an address the headers of
 * every rule that matches it, so no two rules that can match one address set the same header.
 */
import { CARDS, type Hub, PAGE_KINDS, PICTURE_SIZES, SITE_SECTIONS } from "../../content/index.ts";
import { type FileFormat, FORMATS } from "../../text/index.ts";
import { movedPagePath, TRANSCRIPT_FORMATS } from "../addresses.ts";
import type { RegisteredOutput } from "../output-spec.ts";
import { adminPolicy, embedPolicy, readerPolicy, uploadPolicy } from "./csp.ts";
import { documentPatterns } from "./document-patterns.ts";

/** A pattern, in which one `*` stands for anything, and the headers of what it matches. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** First parts of the addresses of documents that have headers of their own, and of what is no document. */
const APART = SITE_SECTIONS.filter(({ headers, section }) => headers !== undefined && section !== "");
/** Assets whose name never changes: they are asked for anew, and sent only where they differ. */
const STABLE_ASSETS = ["hub.css", "hub.js", "player.js", "search.js"] as const;

const REVALIDATE = { "Cache-Control": "public, max-age=0, must-revalidate" };
const IMMUTABLE = { "Cache-Control": "public, max-age=31536000, immutable" };
const ONE_MONTH = { "Cache-Control": "public, max-age=2592000" };
/** Other sites may show or read it. */
const SHARED = { "Cross-Origin-Resource-Policy": "cross-origin" };
const OPEN = { "Access-Control-Allow-Origin": "*", ...SHARED };
/** Nobody else shows it. */
const OWN = { "Cross-Origin-Resource-Policy": "same-origin" };
/** A window that another site opened is out of its reach. Not for editors, who sign in by such a window. */
const ALONE = { "Cross-Origin-Opener-Policy": "same-origin" };
const CHARSET = "; charset=utf-8";

/** All rules of a hub that has these outputs. */
export function headerRules(hub: Hub, outputs: readonly RegisteredOutput[]): readonly HeaderRule[] {
  return [
    {
      path: "/*",
      headers: {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
        // of this name alone: others below it may have no certificate, and no list of browsers is joined
        "Strict-Transport-Security": "max-age=31536000",
      },
    },
    ...documents(hub),
    ...caching(),
    ...besideSound(hub),
    ...mediaTypes(outputs),
  ];
}

/** The `_headers` file. */
export function headersFile(hub: Hub, outputs: readonly RegisteredOutput[]): string {
  return headerRules(hub, outputs)
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join("")}`;
    })
    .join("\n");
}

/** One policy for each part of the site in which there are documents, and for what only leads elsewhere. */
function documents({ site, pages, redirects }: Hub): HeaderRule[] {
  const reader = { "Content-Security-Policy": readerPolicy(site), ...ALONE, ...REVALIDATE };
  const own = SITE_SECTIONS.filter(({ headers }) => headers === undefined).map(({ section }) => section);
  const patterns = documentPatterns(
    [
      PAGE_KINDS.notFound.path,
      ...[...own, ...site.languages, ...pages.map(({ slug }) => slug)].map((section) => `/${section}/`),
      ...redirects.flatMap(({ from }) => movedPagePath(from) ?? []),
    ],
    APART.map(({ section, headers }) => ({ section, folders: headers === "own" })),
  );
  return [
    { path: PAGE_KINDS.home.path, headers: { ...reader, ...OWN } },
    ...patterns.map((path) => ({ path, headers: { ...reader, ...OWN } })),
    { path: `${PAGE_KINDS.conference.path}*`, headers: { ...reader, ...OPEN } },
    { path: `${PAGE_KINDS.api.path}*`, headers: { ...OPEN, ...REVALIDATE } },
    {
      path: `${PAGE_KINDS.embed.path}*`,
      headers: { "Content-Security-Policy": embedPolicy(site), ...SHARED, ...REVALIDATE },
    },
    {
      path: `${PAGE_KINDS.admin.path}*`,
      headers: {
        "Content-Security-Policy": adminPolicy(site),
        "X-Robots-Tag": "noindex",
        ...OWN,
        ...REVALIDATE,
      },
    },
    ...["svg", "html", "htm", "xhtml", "xml"].map((extension) => ({
      path: `/media/*.${extension}`,
      headers: { "Content-Security-Policy": uploadPolicy() },
    })),
  ];
}

/** What goes with the sound of an article, and is no document: players of other sites read it. */
function besideSound({ articles }: Hub): HeaderRule[] {
  return articles.some(({ recordings }) => recordings.length > 0)
    ? Object.keys(TRANSCRIPT_FORMATS).map((ending) => ({
        path: `${PAGE_KINDS.article.path}*.${ending}`,
        headers: OPEN,
      }))
    : [];
}

function caching(): HeaderRule[] {
  return [
    // frames that other sites hold apart from everything (`sandbox`) read scripts and fonts as another origin
    ...STABLE_ASSETS.map((name) => ({ path: `/assets/${name}`, headers: { ...REVALIDATE, ...OPEN } })),
    { path: "/assets/chunks/*", headers: { ...IMMUTABLE, ...OPEN } },
    { path: "/assets/fonts/*", headers: { ...ONE_MONTH, ...OPEN } },
    { path: "/media/slides/*", headers: IMMUTABLE },
    { path: `${PICTURE_SIZES}*`, headers: IMMUTABLE },
    { path: `${CARDS}*`, headers: ONE_MONTH },
    ...["pf_meta", "pf_index", "pf_fragment", "pf_filter"].map((extension) => ({
      path: `/pagefind/*.${extension}`,
      headers: IMMUTABLE,
    })),
  ];
}

/** Media types that hosts do not know by the name of the file, and files that players elsewhere read. */
function mediaTypes(outputs: readonly RegisteredOutput[]): HeaderRule[] {
  const type = (path: string, value: string, more: Readonly<Record<string, string>> = {}): HeaderRule => ({
    path,
    headers: { "Content-Type": value, ...more },
  });
  return [
    { path: "/media/*", headers: OPEN },
    ...FORMATS.flatMap((format: FileFormat) =>
      format.header === true
        ? [type(`/*${format.endings[0]}`, `${format.type}${format.kind === "transcript" ? CHARSET : ""}`)]
        : [],
    ),
    ...outputs.flatMap(({ header }) =>
      header === undefined ? [] : [type(header.path, header.type, header.open === true ? OPEN : {})],
    ),
  ];
}
