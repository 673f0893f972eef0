/** `npm run mutation`: how many small changes of the pure sources some unit test notices. */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { formatNumber } from "../../src/i18n/index.ts";
import { printLine, runCommand, UsageError } from "../cli/index.ts";
import { testFiles } from "../testing/groups.ts";
import { FOLDERS, sourcesOf, TESTS } from "./mutation/folders.ts";
import { instrument } from "./mutation/instrument.ts";
import { linesOf, scoreOf } from "./mutation/report.ts";
import { runMutation } from "./mutation/run.ts";
import { sample } from "./mutation/sample.ts";

/** Least share of mutants that must be noticed, in per cent. */
const LEAST = 85;
/** Share of the mutants of each folder that a run tries unless told otherwise, in per cent: some minutes. */
const SHARE = "5";

await runCommand({
  call: "npm run mutation",
  summary: `Change le code pur par petites touches et compte ce que les tests remarquent : ${LEAST} % au moins.`,
  options: {
    all: { help: "Essaie toutes les mutations." },
    share: { placeholder: "N", help: `Part essayée dans chaque dossier, en pour cent (${SHARE}).` },
    seed: { placeholder: "N", help: "Graine du tirage (1)." },
    folder: { placeholder: "DOSSIER", help: "Un seul dossier, par exemple src/text." },
  },
  run: async ({ values }) => {
    const root = fileURLToPath(new URL("../..", import.meta.url));
    const share = values.has("all") ? 100 : number("share", values.get("share") ?? SHARE);
    const seed = number("seed", values.get("seed") ?? "1");
    const folders = foldersOf(values.get("folder"));
    const files = (await Promise.all(folders.map((folder) => sourcesOf(root, folder)))).flat();
    const tests = (await testFiles(root, "unit")).filter((file) => TESTS.test(file));
    const { mutants, sources } = await instrument(root, files);
    const inFolder = (name: string) => mutants.filter(({ file }) => file.startsWith(`${name}/`));
    const chosen = folders.flatMap(({ name }) => sample(inFolder(name), share / 100, seed));
    printLine(
      `${formatNumber(chosen.length, "fr")} mutations sur ${formatNumber(mutants.length, "fr")} (${share} % de chaque dossier, graine ${seed}) ; le score est donné avec sa marge à 95 %`,
    );
    const outcomes = await runMutation({
      root,
      mutants: chosen,
      sources,
      tests,
      processes: Math.min(4, availableParallelism()),
      log: print,
    });
    const scored = folders.map(({ name }) => ({ name, mutants: inFolder(name).length }));
    for (const line of linesOf(outcomes, scored)) print(line);
    return scoreOf(outcomes) >= LEAST ? 0 : 1;
  },
});

/** A line that holds code, which French typography would change. */
function print(line: string): void {
  console.log(line);
}

function foldersOf(name: string | undefined): typeof FOLDERS {
  if (name === undefined) return FOLDERS;
  const found = FOLDERS.filter((folder) => folder.name === name);
  if (found.length > 0) return found;
  throw new UsageError(
    `--folder vaut « ${name} », alors qu’il faut l’un de ${FOLDERS.map((folder) => folder.name).join(", ")}.`,
  );
}

function number(name: string, text: string): number {
  if (/^\d{1,7}$/.test(text) && Number(text) > 0) return Number(text);
  throw new UsageError(`--${name} vaut « ${text} », alors qu’il faut un nombre entier, à partir de 1.`);
}
