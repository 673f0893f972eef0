import { CONTENT, contentFolder, count, printLine, readClock, runCommand } from "./cli/index.ts";
import { printAside, printErrors, printWarnings } from "./cli/report.ts";

await runCommand({
  call: "npm run check",
  summary: "Vérifie les contenus sans rien écrire : erreurs, puis conseils.",
  options: {
    content: CONTENT,
    json: { help: "Écrit les remarques en JSON." },
  },
  run: async ({ values }) => {
    const now = readClock(process.env);
    const [{ whyAside }, { loadHub }, { hostProblems, OUTPUTS }] = await Promise.all([
      import("../src/content/index.ts"),
      import("../src/load/index.ts"),
      import("../src/outputs/index.ts"),
    ]);
    const { hub, problems: found } = await loadHub(await contentFolder(values), now);
    // the build says the same
    const problems = hub === undefined ? found : [...found, ...hostProblems(hub, OUTPUTS)];
    const wrong = whyAside(problems);
    if (values.has("json")) process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
    else {
      printWarnings(problems);
      if (hub === undefined)
        printErrors(problems, "Le site ne peut pas être construit. Corrigez, puis relancez.");
      else if (wrong.length > 0) printAside(wrong);
      else
        printLine(
          problems.length === 0
            ? "Les contenus sont en ordre."
            : `Aucune erreur, ${count(problems.length, "conseil")}.`,
        );
    }
    return hub === undefined || wrong.length > 0 ? 1 : 0;
  },
});
