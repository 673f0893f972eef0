/** The process that `builder.ts` starts: one build for each order. It ends by itself when nobody is left to ask. */
import { stop as stopBundler } from "esbuild";
import { failureLines } from "../project/index.ts";
import { buildSite } from "../site/index.ts";
import { type BuilderMessage, type BuildJob, OBSOLETE } from "./builder.ts";

let isObsolete = false;

process.on("message", (order: BuildJob | typeof OBSOLETE) => {
  isObsolete = order === OBSOLETE;
  if (order !== OBSOLETE) void answer(order).then(send);
});
// Ctrl+C reaches this process too; the one that serves says when to stop
process.once("SIGINT", () => {});

function send(answer: BuilderMessage): void {
  if (process.connected) process.send?.(answer);
}

async function answer(order: BuildJob): Promise<BuilderMessage> {
  try {
    const report = await buildSite({
      ...order,
      log: (line) => send({ kind: "log", line }),
      onSavedPage: (page) => send({ kind: "saved", page }),
      onPages: (pages) => send({ kind: "pages", report: pages }),
      isObsolete: () => isObsolete,
    });
    return { kind: "built", report };
  } catch (error) {
    return { kind: "failed", lines: failureLines(error) };
  } finally {
    // its process would keep some hundred megabytes until the next change of the code, for which it starts again
    await stopBundler();
  }
}
