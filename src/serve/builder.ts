/**
 * Builds in a process of its own, so that the server answers, and saves are kept, however long a build takes. What a
 * build remembers for the next one lives there; should it run out of memory, the site goes on being served.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import {
  BuildError,
  type BuildOptions,
  type BuildReport,
  type BuildSources,
  type Log,
  type PagesReport,
  type SavedPage,
} from "../site/index.ts";

/** What each build is asked for; sent to the process. */
export interface BuildJob extends BuildSources, Pick<BuildOptions, "out" | "saved"> {}

/** Tells the process that another build is about to follow the one under way. */
export const OBSOLETE = "obsolete";

/** What the process answers. */
export type BuilderMessage =
  | { readonly kind: "log"; readonly line: string }
  | { readonly kind: "saved"; readonly page: SavedPage }
  | { readonly kind: "pages"; readonly report: PagesReport }
  | { readonly kind: "built"; readonly report: BuildReport }
  | { readonly kind: "failed"; readonly lines: readonly string[] };

/** What a build tells while it runs. */
interface BuildEvents {
  readonly log: Log;
  /** A page of what was saved, before the others. */
  readonly onSavedPage: (page: SavedPage) => void;
  /** The pages are in place; the index may follow. */
  readonly onPages: (report: PagesReport) => void;
}

export interface Builder {
  /**
   * One build, to be asked for once the one before is over.
   * @throws BuildError
   */
  readonly build: (order: BuildJob, events: BuildEvents) => Promise<BuildReport>;
  /** Gives up the search index of the build under way, where its pages are in place; it then ends at once. */
  readonly giveUpIndex: () => void;
  /** Waits for the build that is under way, where there is one; none can be asked for any more. */
  readonly close: () => Promise<void>;
}

const PROCESS = fileURLToPath(new URL("./builder-process.ts", import.meta.url));

export function newBuilder(): Builder {
  let child: ChildProcess | undefined;
  const running = () => {
    if (child?.connected === true) return child;
    // what loads TypeScript here has to do so there; what makes a process a test runner must not
    const execArgv = process.execArgv.filter((argument) => !argument.startsWith("--test"));
    child = fork(PROCESS, { execArgv, serialization: "advanced" });
    return child;
  };
  return {
    build: (order, events) => ask(running(), order, events),
    giveUpIndex: () => {
      // a process that dies at this moment has nothing left to give up
      if (child?.connected === true) child.send(OBSOLETE, () => {});
    },
    close: async () => {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}

function ask(
  child: ChildProcess,
  order: BuildJob,
  { log, onSavedPage, onPages }: BuildEvents,
): Promise<BuildReport> {
  return new Promise((resolve, reject) => {
    const done = (act: () => void) => {
      child.off("message", receive).off("exit", failed).off("error", failed);
      act();
    };
    const receive = (answer: BuilderMessage) => {
      if (answer.kind === "log") log(answer.line);
      else if (answer.kind === "saved") onSavedPage(answer.page);
      else if (answer.kind === "pages") onPages(answer.report);
      else if (answer.kind === "built") done(() => resolve(answer.report));
      else done(() => reject(new BuildError(answer.lines)));
    };
    const failed = () =>
      done(() =>
        reject(
          new BuildError([
            "La construction s’est arrêtée net : la mémoire a peut-être manqué. Le prochain enregistrement la relance.",
          ]),
        ),
      );
    child.on("message", receive).once("exit", failed).once("error", failed);
    child.send(order);
  });
}
