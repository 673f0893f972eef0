/** The editors' guide, `docs/guide-editeurs.md`, as a page of the editing interface, with its pictures. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { renderMarkdown } from "../../src/markdown/index.ts";
import { measureImage } from "../../src/media/index.ts";
import type { Output } from "../../src/outputs/index.ts";
import { PROJECT } from "../../src/project/index.ts";

const SOURCE = path.join(PROJECT.root, "docs/guide-editeurs.md");
const PICTURES = path.join(PROJECT.root, "docs/images/guide");
/** The renderer shows pictures of `/media/` alone, as for any contributor; these live elsewhere. */
const RENDERED = "/media/guide/";
const PUBLISHED = "/admin/guide/";

/** The page and the pictures. @param finish what every page of the interface is given last */
export async function guideFiles(finish: (page: string) => string): Promise<Output[]> {
  const [source, names] = await Promise.all([readFile(SOURCE, "utf8"), readdir(PICTURES)]);
  const pictures = names.filter((name) => name.endsWith(".webp")).sort();
  const sizes = new Map(
    await Promise.all(
      pictures.map(async (name) => [name, await measureImage(path.join(PICTURES, name))] as const),
    ),
  );
  const page = finish(guidePage(source, (name) => sizes.get(name)));
  return [
    { file: "admin/guide/index.html", bytes: new TextEncoder().encode(page) },
    ...pictures.map((name) => ({ file: `admin/guide/${name}`, from: path.join(PICTURES, name) })),
  ];
}

/**
 * @param source Markdown, its title first
 * @param size width and height in pixels of a picture of the guide
 */
function guidePage(
  source: string,
  size: (name: string) => { readonly width: number; readonly height: number } | undefined,
): string {
  const [, title = "", text = ""] = /^# (.+)\n([\s\S]*)$/.exec(source) ?? [];
  const html = renderMarkdown(text.replaceAll("](images/guide/", `](${RENDERED}`), {
    lang: "fr",
    image: (src) => size(src.slice(RENDERED.length)),
    permalinks: true,
  }).replaceAll(`src="${RENDERED}`, `src="${PUBLISHED}`);
  const sections = [...html.matchAll(/<h2 id="([^"]+)">(.*?)<\/h2>/g)].map(
    ([, id, name]) => `<li><a href="#${id}">${name}</a></li>`,
  );
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/assets/hub.css">
<link rel="stylesheet" href="/admin/guide.css">
</head>
<body>
<div class="neatline" aria-hidden="true"></div>
<header class="page guide-head ui"><a href="/admin/">Retour à l’édition</a></header>
<main class="page guide">
<h1>${title}</h1>
<nav class="guide-sections ui" aria-label="Dans ce guide"><ol>${sections.join("")}</ol></nav>
<div class="prose">
${html}</div>
</main>
</body>
</html>
`;
}
