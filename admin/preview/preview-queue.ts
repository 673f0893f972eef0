/** The worker that makes pages: given what changed, one draft at a time, the last one asked for. It serves every entry. */
import type { HubData } from "../../src/cms/index.ts";
import type { PreviewDraft, Previewed } from "./draft.ts";
import type { MediaFacts } from "./media/facts.ts";
import type { PreviewAnswer, PreviewRequest } from "./preview-worker.ts";

export interface PreviewJob {
  readonly draft: PreviewDraft;
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
}

export function openPreviewQueue(): PreviewQueue {
  const worker = new Worker("/admin/preview-worker.js", { type: "module" });
  const post = (message: PreviewRequest) => worker.postMessage(message);
  let current: PreviewJob | undefined;
  let next: PreviewJob | undefined;
  let sent: { readonly hub?: HubData; readonly media?: MediaFacts } = {};

  const begin = (order: PreviewJob) => {
    current = order;
    const { draft, hub, media, files, now } = order;
    if (sent.hub !== hub) post({ kind: "hub", hub });
    if (sent.media !== media) post({ kind: "media", media });
    sent = { hub, media };
    post({ kind: "draft", draft, files, now });
  };
  worker.addEventListener("message", ({ data }: MessageEvent<PreviewAnswer>) => {
    if ("failed" in data) console.error(data.failed);
    else current?.printed(data);
    current = undefined;
    if (next === undefined) return;
    const order = next;
    next = undefined;
    begin(order);
  });
  return {
    print: (order) => {
      if (current === undefined) begin(order);
      else next = order;
    },
  };
}
