import {
  CONTENT,
  contentFolder,
  count,
  formatBytes,
  formatSeconds,
  mentionWarnings,
  printLine,
  readClock,
  runCommand,
} from "./cli/index.ts";

await runCommand({
  call: "npm run build",
  summary: "Construit le site à partir des contenus.",
  options: {
    content: CONTENT,
    out: {
      placeholder: "DOSSIER",
      help: "Dossier du site (_site) : vide, nouveau, ou produit par cette commande.",
    },
    explain: { placeholder: "ADRESSE", help: "Dit pourquoi cette page est refaite, ou gardée." },
    "no-memory": { help: "Refait tout, sans rien reprendre des constructions d’avant." },
    strict: {
      help: "Échoue dès qu’une fiche est mise de côté : le site est publié, et le code de sortie est 1.",
    },
    verify: { help: "Compare ensuite le site à celui d’une construction sans mémoire." },
  },
  run: async ({ values }) => {
    const now = readClock(process.env);
    const [{ buildSite, ContentError }, { PROJECT, shown }] = await Promise.all([
      import("../src/site/index.ts"),
      import("../src/project/index.ts"),
    ]);
    const content = await contentFolder(values);
    const out = values.get("out") ?? PROJECT.out;
    const explain = values.get("explain");
    const started = performance.now();
    try {
      const report = await buildSite({
        content,
        out,
        now,
        log: printLine,
        anew: values.has("no-memory"),
        ...(explain === undefined ? {} : { explain }),
      });
      printLine(
        `${count(report.pages, "page")}, ${count(report.files, "fichier")}, ${formatBytes(report.bytes)} dans ${shown(out)} en ${formatSeconds(performance.now() - started)}.`,
      );
      printLine(
        `${count(report.written.length, "fichier écrit", "fichiers écrits")}, ${count(report.same, "inchangé")}, ${count(report.pruned.length, "retiré")}.`,
      );
      if (report.search !== undefined)
        printLine(
          `Index de recherche : ${formatBytes(report.search.bytes)} en ${formatSeconds(report.search.milliseconds)}.`,
        );
      mentionWarnings(report.warnings);
      const verified = values.has("verify") ? await verify(out, content, now) : 0;
      if (report.aside.length > 0) (await import("./cli/report.ts")).printAside(report.aside, report.lang);
      return values.has("strict") && report.aside.length > 0 ? 1 : verified;
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      const { printErrors } = await import("./cli/report.ts");
      printErrors(error.problems, "Le site n’a pas changé. Corrigez, puis relancez.", error.lang);
      return 1;
    }
  },
});

/** Builds anew beside, in a process that remembers nothing, and names the files that differ. */
async function verify(out: string, content: string, now: string): Promise<number> {
  const [{ execFile }, { mkdtemp, rm }, os, path, { differences }] = await Promise.all([
    import("node:child_process"),
    import("node:fs/promises"),
    import("node:os"),
    import("node:path"),
    import("../src/site/index.ts"),
  ]);
  const folder = await mkdtemp(path.join(os.tmpdir(), "estran-verify-"));
  const anew = path.join(folder, "site");
  const argv = [
    ...process.execArgv,
    process.argv[1] ?? "",
    "--no-memory",
    "--content",
    content,
    "--out",
    anew,
  ];
  try {
    await new Promise<void>((resolve, reject) => {
      const env = { ...process.env, HUB_NOW: now };
      execFile(process.execPath, argv, { env }, (error) => (error === null ? resolve() : reject(error)));
    });
    const differing = await differences(out, anew);
    for (const file of differing) printLine(`/${file} n’est pas ce que donne une construction sans mémoire.`);
    printLine(
      differing.length === 0
        ? "Le site est celui d’une construction sans mémoire."
        : "Relancez avec --no-memory.",
    );
    return differing.length === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
