import { CONTENT, complain, contentFolder, count, formatBytes, printLine, runCommand } from "./cli/index.ts";

/** What is said of every address where the settings, which name the hosts, are to be mended first. */
const NO_HOSTS = {
  found: "site.yaml, qui nomme les hôtes permis, est à corriger",
  remedy: "Lancez npm run check, qui dit comment, puis relancez cette commande.",
};

await runCommand({
  call: "npm run media",
  summary:
    "Mesure les sons, diapositives, images et transcriptions nouveaux ou changés, et note le résultat dans media-lock.",
  options: {
    content: CONTENT,
  },
  run: async ({ values }) => {
    const [{ mediaAddressProblem }, { readSite, speakAs }, { measureAll, describeMedium }, { PROJECT }] =
      await Promise.all([
        import("../src/content/index.ts"),
        import("../src/load/index.ts"),
        import("../src/media/index.ts"),
        import("../src/project/index.ts"),
      ]);
    const contentDir = await contentFolder(values);
    await speakAs(contentDir);
    const site = await readSite(contentDir);
    const isTerminal = process.stdout.isTTY === true;
    const { measured, unchanged, removed, failures, problems } = await measureAll({
      contentDir,
      check: (address) => (site === undefined ? NO_HOSTS : mediaAddressProblem(address, site.mediaHosts)),
      cacheDir: `${PROJECT.cache}/media`,
      onEvent: (event) => {
        if (isTerminal) process.stdout.write("\r\u001B[K");
        if (event.kind === "progress" && isTerminal)
          process.stdout.write(`… ${event.src} ${Math.round(event.part * 100)} %`);
        if (event.kind === "measured")
          printLine(`mesuré    ${event.record.src} (${describeMedium(event.record, formatBytes)})`);
        if (event.kind === "removed") printLine(`oublié    ${event.src}`);
        if (event.kind === "failed") {
          const { src, namedBy, found, remedy } = event.failure;
          complain(`${namedBy === undefined ? "" : `${namedBy} : `}${src} : ${found}. ${remedy}`);
        }
      },
    });
    for (const { file, found } of problems) printLine(`refait    ${file} : ${found}.`);
    const done = [
      `${count(measured, "média mesuré", "médias mesurés")}`,
      `${count(unchanged, "inchangé")}`,
      ...(removed > 0 ? [count(removed, "oublié")] : []),
    ];
    printLine(`${done.join(", ")}.`);
    if (failures.length > 0) complain(`${count(failures.length, "média")} à corriger, puis relancez.`);
    return failures.length > 0 ? 1 : 0;
  },
});
