/** Small files by which browsers and robots discover what the hub offers. */
import { type Hub, jsonSchemas, localize, mainLang, PAGE_KINDS, type Site } from "../content/index.ts";
import { dictionary } from "../i18n/index.ts";
import { formatOf, formatOfName, truncate } from "../text/index.ts";
import { absolute, OPENSEARCH, SCHEMAS, SITEMAP } from "./addresses.ts";
import { prettyJson } from "./pretty-json.ts";
import { element, xmlDocument } from "./xml.ts";

/** `robots.txt` (RFC 9309): everything may be read but the editing interface. */
export function robots(site: Site): string {
  return `User-agent: *\nDisallow: /admin/\n\nSitemap: ${absolute(site, SITEMAP)}\n`;
}

/** The search as a browser's search engine (OpenSearch 1.1, https://github.com/dewitt/opensearch). */
export function openSearch({ site }: Hub): string {
  const lang = mainLang(site);
  return xmlDocument(
    element(
      "OpenSearchDescription",
      { xmlns: "http://a9.com/-/spec/opensearch/1.1/" },
      element("ShortName", {}, truncate(site.name, 16)),
      element("LongName", {}, truncate(site.name, 48)),
      element("Description", {}, truncate(dictionary(lang).search.label, 1024)),
      site.languages.map((language) => element("Language", {}, language)),
      element("InputEncoding", {}, "UTF-8"),
      element("OutputEncoding", {}, "UTF-8"),
      element("Contact", {}, site.contact.email),
      site.logo === undefined
        ? undefined
        : element("Image", { type: imageType(site.logo) }, absolute(site, site.logo)),
      element("Url", {
        type: "text/html",
        template: `${absolute(site, PAGE_KINDS.search.path)}?q={searchTerms}`,
      }),
      element("Url", {
        type: "application/opensearchdescription+xml",
        rel: "self",
        template: absolute(site, OPENSEARCH),
      }),
    ),
  );
}

/** An icon that is made of the logo. */
interface HubIcon {
  readonly path: string;
  /** Pixels of a side. */
  readonly side: number;
  /** Part of the side that the logo fills. */
  readonly share: number;
  /** Whether what is behind the logo shows through. */
  readonly isClear: boolean;
  /** What a manifest says of it (https://www.w3.org/TR/appmanifest/#purpose-member); none where it is not named there. */
  readonly purpose?: "any" | "maskable";
}

/** Asked for by name, whatever a page says. */
export const FAVICON = "/favicon.ico";

/** On the home screen of a telephone, which rounds its corners. */
export const TOUCH_ICON = "/apple-touch-icon.png";

export const ICONS: readonly HubIcon[] = [
  { path: FAVICON, side: 48, share: 1, isClear: true },
  { path: TOUCH_ICON, side: 180, share: 0.75, isClear: false },
  { path: "/icon-192.png", side: 192, share: 1, isClear: true, purpose: "any" },
  { path: "/icon-512.png", side: 512, share: 1, isClear: true, purpose: "any" },
  // a circle of four fifths of the side is kept, whatever the mask; a square in it is smaller
  { path: "/icon-maskable-512.png", side: 512, share: 0.56, isClear: false, purpose: "maskable" },
];

/** What an installed hub is called and looks like (Web Application Manifest, https://www.w3.org/TR/appmanifest/). */
export function webManifest({ site }: Hub): string {
  const lang = mainLang(site);
  return prettyJson({
    id: "/",
    name: site.name,
    short_name: truncate(site.name, 12),
    description: localize(site.description, lang),
    lang,
    dir: "ltr",
    start_url: "/",
    scope: "/",
    display: "minimal-ui",
    ...lookOf(site),
  });
}

interface AdminName {
  /** BCP 47. */
  readonly lang: string;
  readonly name: (site: string) => string;
  readonly short: string;
}

/**
 * The editing interface as an application of its own, to which a telephone can share a page.
 * https://w3c.github.io/web-share-target/
 * @param words what it is called, in the language of editors
 */
export function adminManifest({ site }: Hub, words: AdminName): string {
  return prettyJson({
    id: PAGE_KINDS.admin.path,
    name: words.name(site.name),
    short_name: words.short,
    lang: words.lang,
    dir: "ltr",
    start_url: PAGE_KINDS.admin.path,
    scope: PAGE_KINDS.admin.path,
    display: "minimal-ui",
    share_target: {
      action: `${PAGE_KINDS.admin.path}partager/`,
      method: "GET",
      enctype: "application/x-www-form-urlencoded",
      params: { title: "title", text: "text", url: "url" },
    },
    ...lookOf(site),
  });
}

function lookOf(site: Hub["site"]): object {
  const colours =
    site.themeColor === undefined
      ? {}
      : { theme_color: site.themeColor.light, background_color: site.themeColor.light };
  const icons = ICONS.flatMap(({ path: src, side, purpose }) =>
    purpose === undefined ? [] : [{ src, type: formatOf(".png").type, sizes: `${side}x${side}`, purpose }],
  );
  return { ...colours, icons };
}

function imageType(path: string): string {
  return formatOfName(path)?.type ?? formatOf(".png").type;
}

/** A JSON file of the public data. */
export interface JsonFile {
  /** Path from the root of the site. */
  readonly path: string;
  readonly text: string;
}

/** JSON Schemas of what contributors write, one a type, and their index. */
export function schemaFiles({ site }: Hub): readonly JsonFile[] {
  const schemas = Object.entries(jsonSchemas(site.url));
  const index = schemas.map(([name]) => ({ name, schema: absolute(site, schemaPath(name)) }));
  return [
    ...schemas.map(([name, schema]) => ({ path: schemaPath(name), text: prettyJson(schema) })),
    { path: SCHEMAS, text: prettyJson({ schemas: index }) },
  ];
}

const schemaPath = (name: string): string => `/api/schemas/${name}.json`;
