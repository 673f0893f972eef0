import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import {
  CONTENT,
  contentFolder,
  printLine,
  readClock,
  runCommand,
  timeZoneOf,
  UsageError,
} from "./cli/index.ts";

await runCommand({
  call: "npm run new",
  summary: "Prépare le fichier d’une nouvelle entrée.",
  words: [
    { name: "<type>", help: "article, conférence, cycle, personne, lien, thème ou page." },
    { name: "<titre>", help: "Le titre ; le nom du fichier en est tiré.", isRest: true },
  ],
  options: { content: CONTENT },
  run: async ({ words: [typeName, ...titleWords], values }) => {
    if (typeName === undefined || titleWords.length === 0)
      throw new UsageError('Il faut un type et un titre, par exemple : npm run new article "La mer monte".');
    const title = withoutQuotes(titleWords.join(" "));
    const now = readClock(process.env);
    const [{ newEntry, readType }, { ENTRY_TYPES }, { loadSources }, { shown }] = await Promise.all([
      import("./cli/new-entry.ts"),
      import("../src/content/index.ts"),
      import("../src/load/index.ts"),
      import("../src/project/index.ts"),
    ]);
    const content = await contentFolder(values);
    const type = readType(typeName);
    const { sources } = await loadSources(content, now);
    const entry = newEntry(type, title, now, timeZoneOf(sources.site.data));
    const folder = path.join(content, ENTRY_TYPES[type].folder);
    const taken = (await filesBelow(folder)).find((file) => path.basename(file) === `${entry.slug}.md`);
    if (taken !== undefined)
      throw new UsageError(`${shown(path.join(folder, taken))} existe déjà. Choisissez un autre titre.`);
    const file = path.join(content, entry.file);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, entry.text, { flag: "wx" });
    process.stdout.write(`${shown(path.resolve(file))}\n`);
    if (entry.examples.length > 0)
      printLine(
        `C’est un brouillon : remplacez ${entry.examples.join(" et ")}, puis retirez la ligne draft.`,
      );
    return 0;
  },
});

/** A title may be typed as it is, in the quotation marks of a shell or in those of French. */
function withoutQuotes(title: string): string {
  return title.replace(/^«\s*([^«»]*?)\s*»$/, "$1");
}

async function filesBelow(folder: string): Promise<string[]> {
  return readdir(folder, { recursive: true }).catch(() => []);
}
