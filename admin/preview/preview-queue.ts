/**
 * The worker that makes pages: given what changed, one draft at a time, the last one asked for. It serves every entry, and
 * judges those that are about to be saved.
 */
import type { FormProblem, HubData } from "../../src/cms/index.ts";
import { startWorker } from "../shell/start-worker.ts";
import type { PreviewDraft, Previewed } from "./draft.ts";
import type { MediaFacts } from "./media/facts.ts";
import type { PreviewAnswer, PreviewRequest } from "./preview-worker.ts";
import type { JudgedSettings } from "./settings.ts";

export interface PreviewJob {
  /** Settings are judged, and have no page. */
  readonly draft: PreviewDraft | JudgedSettings;
  readonly hub: HubData;
  readonly media: MediaFacts;
  readonly files: ReadonlyMap<string, number>;
  /** ISO 8601. */
  readonly now: string;
  readonly printed: (page: Previewed) => void;
}

export interface PreviewQueue {
  /** Asks for a page; one that was asked for and not begun is forgotten. */
  readonly print: (order: PreviewJob) => void;
  /** What stands in the way of publishing a draft. @throws Error where the worker fails */
  readonly check: (order: Omit<PreviewJob, "printed">) => Promise<readonly FormProblem[]>;
}

interface QueuedJob extends PreviewJob {
  readonly failed?: (why: string) => void;
}

export function openPreviewQueue(): PreviewQueue {
  const worker = startWorker("preview-worker");
  const post = (message: PreviewRequest) => worker.postMessage(message);
  let current: QueuedJob | undefined;
  let next: QueuedJob | undefined;
  const checks: QueuedJob[] = [];
  let sent: { readonly hub?: HubData; readonly media?: MediaFacts } = {};

  const begin = (order: QueuedJob) => {
    current = order;
    const { draft, hub, media, files, now } = order;
    if (sent.hub !== hub) post({ kind: "hub", hub });
    if (sent.media !== media) post({ kind: "media", media });
    sent = { hub, media };
    post({ kind: "draft", draft, files, now });
  };
  worker.addEventListener("message", ({ data }: MessageEvent<PreviewAnswer>) => {
    if ("failed" in data) fail(data.failed);
    else current?.printed(data);
    current = undefined;
    const order = checks.shift() ?? next;
    if (order === undefined) return;
    if (order === next) next = undefined;
    begin(order);
  });
  const fail = (why: string) => {
    console.error(why);
    current?.failed?.(why);
  };
  worker.addEventListener("error", (event) => {
    for (const { failed } of [...(current === undefined ? [] : [current]), ...checks.splice(0)])
      failed?.(event.message);
    current = undefined;
  });
  return {
    print: (order) => {
      if (current === undefined) begin(order);
      else next = order;
    },
    check: (order) =>
      new Promise((resolve, reject) => {
        const job: QueuedJob = {
          ...order,
          printed: ({ problems }) => resolve(problems),
          failed: (why) => reject(new Error(why)),
        };
        if (current === undefined) begin(job);
        else checks.push(job);
      }),
  };
}
