import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { printLine, runCommand, UsageError } from "../cli/index.ts";
import { CORPUS_SHAPES, readShape, SHAPE_OPTION } from "./corpus/shapes.ts";

await runCommand({
  call: "npm run corpus",
  summary: "Invente un hub de la taille voulue, pour mesurer. Les mêmes nombres donnent les mêmes fichiers.",
  words: [{ name: "<dossier>", help: "Où l’écrire ; il doit être vide ou nouveau." }],
  options: {
    shape: SHAPE_OPTION,
    entries: { placeholder: "N", help: "Nombre d’entrées (1000 ; 38000 pour real)." },
    transcripts: {
      placeholder: "N",
      help: "Conférences avec un enregistrement transcrit d’une heure environ (30).",
    },
    seed: { placeholder: "N", help: "Graine du hasard (1)." },
  },
  run: async ({ words: [folder], values }) => {
    if (folder === undefined)
      throw new UsageError("Il faut un dossier, par exemple : npm run corpus -- --entries 1000 corpus");
    const shape = CORPUS_SHAPES[readShape(values.get("shape"))];
    const [entries, transcripts, seed] = [
      wholeNumber("entries", values.get("entries") ?? String(shape.entries), 10),
      wholeNumber("transcripts", values.get("transcripts") ?? String(shape.transcripts), 0),
      wholeNumber("seed", values.get("seed") ?? "1", 0),
    ];
    const there = await readdir(folder).catch(() => []);
    if (there.length > 0)
      throw new UsageError(`Le dossier ${folder} n’est pas vide. Choisissez-en un autre.`);
    let files = 0;
    for (const { path: name, text } of shape.files(entries, transcripts, seed)) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
      files += 1;
    }
    printLine(`${files} fichiers dans ${folder}.`);
    return 0;
  },
});

function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (/^\d{1,7}$/.test(text) && value >= least) return value;
  throw new UsageError(`--${name} vaut « ${text} », alors qu’il faut un nombre entier, au moins ${least}.`);
}
