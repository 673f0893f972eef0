/** The process that `builder.ts` starts: one build for each order. It ends by itself when nobody is left to ask. */

import { BuildError, buildSite } from "../site/index.ts";
import type { Answer, Order } from "./builder.ts";

process.on("message", (order: Order) => void answer(order).then(say));
// Ctrl+C reaches this process too; the one that serves says when to stop
process.once("SIGINT", () => {});

function say(answer: Answer): void {
  if (process.connected) process.send?.(answer);
}

async function answer(order: Order): Promise<Answer> {
  try {
    const report = await buildSite({ ...order, log: (line) => say({ kind: "log", line }) });
    return { kind: "built", report };
  } catch (error) {
    const lines =
      error instanceof BuildError ? error.lines : [error instanceof Error ? error.message : String(error)];
    return { kind: "failed", lines };
  }
}
