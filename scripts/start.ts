import {
  aboutReview,
  CONTENT,
  complain,
  contentFolder,
  count,
  formatSeconds,
  mentionWarnings,
  printLine,
  readClock,
  readPort,
  runCommand,
} from "./cli/index.ts";
import { printAside } from "./cli/report.ts";

await runCommand({
  call: "npm start",
  summary: "Construit le site, le montre sur cette machine, et le reconstruit à chaque changement.",
  options: {
    content: CONTENT,
    relecture: {
      help: "Garde ce qui est écrit dans des brouillons à relire, à part, dans git (branche edition).",
    },
    port: { placeholder: "N", help: "Port d’écoute (8080) ; un autre s’il est pris." },
  },
  run: async ({ values }) => {
    const now = readClock(process.env);
    const port = readPort(values.get("port") ?? "8080");
    const [{ cmsHandler, openReviewBranch, reviewHandler }, { startHub }, { PROJECT }] = await Promise.all([
      import("../src/local-backend/index.ts"),
      import("../src/serve/index.ts"),
      import("../src/project/index.ts"),
    ]);
    const own = await contentFolder(values);
    const edition = values.has("relecture") ? await openReviewBranch(own) : undefined;
    const content = edition?.content ?? own;
    const server = await startHub({
      content,
      out: PROJECT.out,
      now,
      port,
      editing: edition === undefined ? "local" : "local-review",
      handlers: [edition === undefined ? cmsHandler(content) : reviewHandler(edition)],
      log: printLine,
      onBuilt: (report, milliseconds) => {
        const changed = report.written.length + report.pruned.length;
        printLine(
          `${count(report.pages, "page")}, ${count(changed, "fichier changé", "fichiers changés")}, ${formatSeconds(milliseconds)}.`,
        );
        mentionWarnings(report.warnings);
        printAside(report.aside, report.lang);
      },
      onIndexed: (milliseconds) => printLine(`Index de recherche : ${formatSeconds(milliseconds)} de plus.`),
      onFailed: (lines) => {
        for (const line of lines) process.stderr.write(`${line}\n`);
        complain(
          "La dernière version valable du site reste en place. Corrigez et enregistrez : tout repart seul.",
        );
      },
    });
    if (port !== 0 && server.port !== port) printLine(`Le port ${port} est pris, en voici un autre.`);
    if (edition !== undefined) for (const line of aboutReview(edition)) printLine(line);
    printLine(`Le site est sur ${server.url}, l’édition sur ${server.url}admin/ (Ctrl+C pour arrêter).`);
    await new Promise<void>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    });
    await server.close();
    return 0;
  },
});
