import { formatBytes, formatNumber } from "../../src/i18n/index.ts";
import { printLine, runCommand, UsageError } from "../cli/index.ts";
import type { Size } from "./bench/search.ts";
import { CORPUS_SHAPES, readShape, SHAPE_OPTION } from "./corpus/shapes.ts";

await runCommand({
  call: "npm run bench",
  summary: "Mesure la construction du site, et la recherche dans un vrai navigateur.",
  words: [
    {
      name: "<sujet>",
      help: "build : temps, mémoire et fichiers d’une construction, à froid puis après un changement. search : octets et temps, sur un hub inventé. relevance : ce que trouvent les recherches de tests/search/relevance.md. talk : une conférence de trois heures sur une machine lente.",
    },
  ],
  options: {
    shape: SHAPE_OPTION,
    entries: {
      placeholder: "N",
      help: "Pour build et search : nombre d’entrées (1000 ; 10000 ; 38000 pour real).",
    },
    transcripts: { placeholder: "N", help: "Pour build et search : conférences transcrites (30 ; 300)." },
    seed: { placeholder: "N", help: "Pour build et search : graine du hasard (1)." },
  },
  run: async ({ words: [subject], values }) => {
    if (subject === "relevance") return relevance();
    if (subject === "talk") return talk();
    if (subject !== "search" && subject !== "build")
      throw new UsageError("Il faut un sujet : npm run bench -- build, search, relevance ou talk.");
    const number = (name: string, otherwise: string) => {
      const text = values.get(name) ?? otherwise;
      if (/^\d{1,7}$/.test(text)) return Number(text);
      throw new UsageError(`--${name} vaut « ${text} », alors qu’il faut un nombre entier.`);
    };
    const shape = readShape(values.get("shape"));
    const usual =
      subject === "search" && shape === "magazine"
        ? { entries: 10_000, transcripts: 300 }
        : CORPUS_SHAPES[shape];
    const size: Size = {
      shape,
      entries: number("entries", String(usual.entries)),
      transcripts: number("transcripts", String(usual.transcripts)),
      seed: number("seed", "1"),
    };
    if (subject === "build") return build(size);
    const { measureSearch } = await import("./bench/search.ts");
    const cost = await measureSearch(size, printLine);
    const bytes = (n: number) => formatBytes(n, "fr");
    const ms = (n: number) => `${formatNumber(n, "fr", n < 10 ? 1 : 0)} ms`;
    printLine(
      `Index : ${bytes(cost.bytes)} en ${formatNumber(cost.files, "fr")} fichiers, fait en ${formatNumber(cost.build, "fr", 1)} s.`,
    );
    printLine(`Script et WebAssembly, une fois : ${bytes(cost.engine)} (avant compression par l’hébergeur).`);
    printLine(
      `Premier résultat d’une recherche de deux mots : ${bytes(cost.firstBytes)}, ${ms(cost.firstMs)}.`,
    );
    printLine(`Recherche suivante : ${bytes(cost.nextBytes)}, ${ms(cost.nextMs)}.`);
    const { mini } = cost;
    printLine(
      `MiniSearch, mêmes textes, dans Node : ${bytes(mini.bytes)} à charger d’abord, ${ms(mini.open)} pour l’ouvrir, puis ${ms(mini.search)}.`,
    );
    return 0;
  },
});

/** Each line is a row of the table of `docs/performance.md`; ratios are of processor time, to the cold build. */
async function build(size: Size): Promise<number> {
  const { measureBuild } = await import("./bench/build.ts");
  printLine(
    `| ${formatNumber(size.entries, "fr")} entrées | processeur | du froid | durée | mémoire | fichiers |`,
  );
  printLine("|---|---|---|---|---|---|");
  let cold = 0;
  await measureBuild(size, ({ name, cpu, wall, peak, changed }) => {
    cold ||= cpu;
    const cells = [
      name,
      `${formatNumber(cpu, "fr", 1)} s`,
      `${formatNumber((100 * cpu) / cold, "fr", 1)} %`,
      `${formatNumber(wall, "fr", 1)} s`,
      formatBytes(peak, "fr"),
      changed === undefined ? "" : formatNumber(changed, "fr"),
    ];
    printLine(`| ${cells.join(" | ")} |`);
  });
  return 0;
}

async function relevance(): Promise<number> {
  const { measureRelevance } = await import("./bench/relevance.ts");
  const { queries, recall, meanReciprocalRank, failures } = await measureRelevance();
  for (const failure of failures) printLine(failure);
  printLine(
    `${queries} recherches, rappel ${formatNumber(recall, "fr", 3)}, rang réciproque moyen ${formatNumber(meanReciprocalRank, "fr", 3)}.`,
  );
  return failures.length === 0 ? 0 : 1;
}

async function talk(): Promise<number> {
  const { LONGEST, measureTalk } = await import("./bench/talk.ts");
  const { html, gzip, paint, ready, elements, acts } = await measureTalk(printLine);
  const ms = (n: number) => `${formatNumber(n, "fr", 0)} ms`;
  printLine(
    `Page : ${formatBytes(html, "fr")}, ${formatBytes(gzip, "fr")} compressée, ${elements} éléments.`,
  );
  printLine(`Premier affichage : ${ms(paint)} ; page prête : ${ms(ready)}.`);
  for (const { name, tasks, longest } of acts) {
    const found = tasks === 0 ? "aucune tâche de plus de 50 ms" : `la plus longue tâche dure ${ms(longest)}`;
    printLine(`${longest > LONGEST ? "✗" : "✓"} ${name} : ${found}.`);
  }
  return acts.some(({ longest }) => longest > LONGEST) ? 1 : 0;
}
