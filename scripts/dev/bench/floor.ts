/** The least that a generator does: reads each entry, renders its Markdown, writes a file. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import MarkdownIt from "markdown-it";

const [content = "", out = ""] = process.argv.slice(2);
const markdown = new MarkdownIt();
for (const name of await readdir(content, { recursive: true })) {
  if (!name.endsWith(".md")) continue;
  const text = await readFile(path.join(content, name), "utf8");
  const body = text.slice(text.indexOf("\n---\n", 4) + 5);
  const file = path.join(out, name.replace(/\.md$/, ".html"));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, markdown.render(body));
}
