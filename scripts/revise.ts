import path from "node:path";
import { CONTENT, contentFolder, count, printLine, readClock, runCommand } from "./cli/index.ts";
import { printErrors } from "./cli/report.ts";

await runCommand({
  call: "npm run revise",
  summary: "Écrit l’identité et la révision des fiches qui ont changé à la main.",
  options: { content: CONTENT },
  run: async ({ values }) => {
    const now = readClock(process.env);
    const [{ revisedFiles }, { loadSources }, { shown, writeAtomic }] = await Promise.all([
      import("./cli/revise.ts"),
      import("../src/load/index.ts"),
      import("../src/project/index.ts"),
    ]);
    const content = await contentFolder(values);
    const { sources, problems } = await loadSources(content, now);
    if (sources.site.data === undefined) {
      printErrors(problems, "Corrigez, puis relancez.");
      return 1;
    }
    const files = await revisedFiles(sources, content, now);
    for (const { file, text } of files) {
      await writeAtomic(path.join(content, file), text);
      printLine(shown(path.join(content, file)));
    }
    printLine(
      files.length === 0
        ? "Chaque fiche a sa révision."
        : `${count(files.length, "fiche")} : révision écrite.`,
    );
    return 0;
  },
});
