/** The preview of a draft: its page in Decap's frame, and around it what we say of it. */
import { collectionKey } from "../../src/cms/index.ts";
import type { Mount, PreviewProps } from "../decap/index.ts";
import type { HubStore } from "../shell/hub.ts";
import type { PreviewDraft, Previewed } from "./draft.ts";
import type { MediaReader } from "./media/media.ts";
import { neighbours, texts } from "./neighbours.ts";
import { keepInside, showPage } from "./page.ts";
import { openPreviewFrame } from "./preview-frame.ts";
import type { PreviewQueue } from "./preview-queue.ts";

/** Milliseconds of quiet after which a page is made: nobody looks at it while typing. */
const QUIET_MS = 150;

/** What previews and the check before a save share. */
export interface PreviewMakers {
  readonly queue: PreviewQueue;
  readonly media: MediaReader;
}

export function mountPreview(hub: HubStore, { queue, media }: PreviewMakers): Mount<PreviewProps> {
  return (element, first) => {
    let props = first;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let html: string | undefined;
    let destroyed = false;

    const frame = first.document.defaultView?.frameElement;
    if (frame === null || frame === undefined) throw new Error("the preview is drawn outside a frame");
    const previewFrame = openPreviewFrame(frame, (field) => props.focus(field));
    const page = first.document.createElement("div");
    element.append(page);
    keepInside(page);

    // pictures of slides are made with their page: none of them is in the index
    const isMissing = (src: string) =>
      /^\/media\/(?!slides\/)/.test(src) && hub.data().media[src]?.online !== true;
    const printed = (news: Previewed) => {
      if (destroyed) return;
      previewFrame.tell(news.problems);
      html = news.html ?? html;
      if (html !== undefined) showPage(page, html, { addressOf: media.addressOf, isMissing });
    };
    const draw = () => {
      const draft = draftOf(props);
      if (draft === undefined) return;
      const data = hub.data();
      const facts = media.facts();
      const { sent, read } = props;
      const sizes = [...sent].map(([path, { bytes }]) => [path, bytes] as const);
      const files = new Map([...facts.files, ...sizes]);
      queue.print({ draft, hub: data, media: facts, files, now: new Date().toISOString(), printed });
      void media
        .load(wantedMedia(draft, hub), { known: data.media, sent, read })
        .then((more) => more && later());
    };
    const later = () => {
      if (destroyed) return;
      clearTimeout(timer);
      timer = setTimeout(draw, QUIET_MS);
    };
    const stop = hub.subscribe(later);
    draw();
    return {
      update: (news) => {
        props = news;
        later();
      },
      destroy: () => {
        destroyed = true;
        clearTimeout(timer);
        stop();
        media.close();
        previewFrame.close();
      },
    };
  };
}

/** Undefined for what is no entry of the hub. */
export function draftOf({
  collection,
  slug,
  data,
}: Pick<PreviewProps, "collection" | "slug" | "data">): PreviewDraft | undefined {
  const type = collectionKey(collection)?.type;
  const { body, ...values } = data;
  return type === undefined
    ? undefined
    : { type, slug, data: values, body: typeof body === "string" ? body.trim() : "" };
}

/** Media, by path or address, whose measures and words the page may show: the draft's own, and those of what stands beside it. */
export function wantedMedia(draft: PreviewDraft, hub: HubStore): string[] {
  const pictures = draft.body.match(/\/media\/[^\s)"'>]+/g) ?? [];
  const beside = neighbours(hub.data(), draft);
  return [...texts(draft.data), ...pictures, ...beside.flatMap((entry) => texts(entry.data))];
}
