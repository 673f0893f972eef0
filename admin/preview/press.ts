/** The worker that makes pages: given what changed, one draft at a time, the last one asked for. It serves every entry. */
import type { HubData } from "../../src/cms/index.ts";
import type { Draft, Previewed } from "./draft.ts";
import type { MediaFacts } from "./media/facts.ts";
import type { Answer, Asked } from "./preview-worker.ts";

export interface Order {
  readonly draft: Draft;
  readonly hub: HubData;
  readonly media: MediaFacts;
  readonly files: ReadonlyMap<string, number>;
  /** ISO 8601. */
  readonly now: string;
  readonly printed: (page: Previewed) => void;
}

export interface Press {
  /** Asks for a page; one that was asked for and not begun is forgotten. */
  readonly print: (order: Order) => void;
}

export function openPress(): Press {
  const worker = new Worker("/admin/preview-worker.js", { type: "module" });
  const tell = (message: Asked) => worker.postMessage(message);
  let current: Order | undefined;
  let next: Order | undefined;
  let told: { readonly hub?: HubData; readonly media?: MediaFacts } = {};

  const begin = (order: Order) => {
    current = order;
    const { draft, hub, media, files, now } = order;
    if (told.hub !== hub) tell({ kind: "hub", hub });
    if (told.media !== media) tell({ kind: "media", media });
    told = { hub, media };
    tell({ kind: "draft", draft, files, now });
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
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
