import {
  count,
  formatBytes,
  formatSeconds,
  mentionWarnings,
  printErrors,
  printLine,
  readClock,
  runCommand,
} from "./cli/index.ts";

await runCommand({
  call: "npm run build",
  summary: "Construit le site à partir des contenus.",
  options: {
    content: { placeholder: "DOSSIER", help: "Dossier des contenus (content)." },
    out: {
      placeholder: "DOSSIER",
      help: "Dossier du site (_site) : vide, nouveau, ou produit par cette commande.",
    },
  },
  run: async ({ values }) => {
    const now = readClock(process.env);
    const [{ buildSite, ContentError }, { PROJECT, shown }] = await Promise.all([
      import("../src/site/index.ts"),
      import("../src/project/index.ts"),
    ]);
    const out = values.get("out") ?? PROJECT.out;
    const started = performance.now();
    try {
      const report = await buildSite({
        content: values.get("content") ?? PROJECT.content,
        out,
        now,
        log: printLine,
      });
      printLine(
        `${count(report.pages, "page")}, ${count(report.files, "fichier")}, ${formatBytes(report.bytes)} dans ${shown(out)} en ${formatSeconds(performance.now() - started)}.`,
      );
      printLine(
        `${count(report.written.length, "fichier écrit", "fichiers écrits")}, ${count(report.same, "inchangé")}, ${count(report.pruned.length, "retiré")}.`,
      );
      printLine(
        `Index de recherche : ${formatBytes(report.search.bytes)} en ${formatSeconds(report.search.milliseconds)}.`,
      );
      mentionWarnings(report.warnings);
      return 0;
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      printErrors(error.problems, `Le site n’a pas changé. Corrigez, puis relancez.`);
      return 1;
    }
  },
});
