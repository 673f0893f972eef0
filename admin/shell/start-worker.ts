import { EDITOR_LANG } from "../../src/i18n/editors/index.ts";

/** A worker of the interface, which speaks the language of the page. @param name of its script, `deck-worker` */
export function startWorker(name: string): Worker {
  return new Worker(`/admin/${name}.js?lang=${EDITOR_LANG}`, { type: "module" });
}
