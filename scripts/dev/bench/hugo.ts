/** A site of Hugo over the same texts: a page for each, with its title and text (https://gohugo.io). */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const CONFIG = `baseURL: https://exemple.fr/
disableKinds: [taxonomy, term, RSS, sitemap]
`;

const PAGE = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>
`;

const LIST = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>
`;

/** @param content entries as this project keeps them; fields that mean something else to Hugo get another name */
export async function writeHugoSite(folder: string, content: string): Promise<void> {
  const layouts = path.join(folder, "layouts/_default");
  await mkdir(layouts, { recursive: true });
  await Promise.all([
    writeFile(path.join(folder, "config.yaml"), CONFIG),
    writeFile(path.join(layouts, "single.html"), PAGE),
    writeFile(path.join(layouts, "list.html"), LIST),
  ]);
  for (const name of await readdir(content, { recursive: true })) {
    if (!name.endsWith(".md")) continue;
    const entry = await readFile(path.join(content, name), "utf8");
    const text = `${entry}\n${await spokenText(content, entry)}`;
    const file = path.join(folder, "content", name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text.replaceAll(/^(?=(?:url|aliases|draft|type|layout):)/gm, "own_"));
  }
}

/** What is said in an entry: its transcripts, without their times. */
async function spokenText(content: string, entry: string): Promise<string> {
  const files = [...new Set(entry.match(/\/media\/\S+\.vtt/g) ?? [])];
  const texts = await Promise.all(files.map((file) => readFile(path.join(content, file), "utf8")));
  return texts
    .flatMap((text) => text.split("\n"))
    .filter((line) => line !== "" && !/^WEBVTT|-->/.test(line))
    .map((line) => line.replace(/<[^>]*>/g, ""))
    .join("\n");
}
