/** Makes pages of drafts beside the form, so that nobody waits for them while typing. */
import type { HubData } from "../../src/cms/index.ts";
import { type PreviewDraft, type Previewed, previewDraft } from "./draft.ts";
import { type MediaFacts, NO_FACTS } from "./media/facts.ts";
import { transcriptReader } from "./media/transcripts.ts";
import { type JudgedSettings, judgeSettings } from "./settings.ts";

export type PreviewRequest =
  | { readonly kind: "hub"; readonly hub: HubData }
  | { readonly kind: "media"; readonly media: MediaFacts }
  | {
      readonly kind: "draft";
      readonly draft: PreviewDraft | JudgedSettings;
      /** Files that the site does not publish, by public path, with their size in bytes. */
      readonly files: ReadonlyMap<string, number>;
      /** ISO 8601. */
      readonly now: string;
    };

export type PreviewAnswer = Previewed | { readonly failed: string };

let hub: HubData | undefined;
let media = NO_FACTS;
let transcripts = transcriptReader(media);

self.addEventListener("message", ({ data }: MessageEvent<PreviewRequest>) => {
  if (data.kind === "hub") {
    hub = data.hub;
  } else if (data.kind === "media") {
    media = data.media;
    transcripts = transcriptReader(media);
  } else if (hub !== undefined) {
    self.postMessage(answer(data, hub));
  }
});

function answer(
  { draft, files, now }: Extract<PreviewRequest, { kind: "draft" }>,
  known: HubData,
): PreviewAnswer {
  const context = { hub: known, media, transcripts, files, now };
  try {
    if (draft.type === "settings") return { html: undefined, problems: judgeSettings(draft, context) };
    return previewDraft(draft, context);
  } catch (error) {
    return { failed: String(error) };
  }
}
