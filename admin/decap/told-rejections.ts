/** Decap rejects promises that nobody waits for once it has told its editor why: browsers would log each as a fault. */
import { EditorError } from "./backend/editor-error.ts";

/** Nothing, what an editor reads, or the action by which Decap tells it: `ENTRY_PERSIST_FAILURE`. */
function isTold(reason: unknown): boolean {
  if (reason === undefined || reason instanceof EditorError) return true;
  if (typeof reason !== "object" || reason === null || !("type" in reason)) return false;
  return typeof reason.type === "string" && reason.type.endsWith("_FAILURE");
}

window.addEventListener("unhandledrejection", (event) => {
  if (isTold(event.reason)) event.preventDefault();
});
