/** `npm run guide`: the pictures of the editors' guide, taken anew from the interface as it is. */
import path from "node:path";
import { printLine, runCommand } from "../cli/index.ts";

await runCommand({
  call: "npm run guide",
  summary: "Refait les images du guide des éditrices et éditeurs, à partir de l’édition telle qu’elle est.",
  options: {
    out: { placeholder: "DOSSIER", help: "Où les écrire (docs/images/guide)." },
  },
  run: async ({ values }) => {
    const { takeAll } = await import("./guide/take.ts");
    const { PROJECT } = await import("../../src/project/index.ts");
    const out = path.resolve(values.get("out") ?? path.join(PROJECT.root, "docs/images/guide"));
    const names = await takeAll(out);
    for (const name of names) printLine(name);
    return 0;
  },
});
