/** The preview of a draft: its page in Decap's frame, and around it what we say of it. */
import { h, render } from "preact";
import { collectionKey, type FormProblem } from "../../src/cms/index.ts";
import type { Mount, PreviewProps } from "../decap/index.ts";
import type { HubStore } from "../hub.ts";
import { Chrome } from "./chrome.tsx";
import type { Draft, Previewed } from "./draft.ts";
import { reachField } from "./field.ts";
import { mediaReader } from "./media.ts";
import { neighbours } from "./neighbours.ts";
import { keepInside, showPage } from "./page.ts";
import { openPress } from "./press.ts";
import { type Shown, Switch } from "./switch.tsx";
import { fitFrame, keepScreen, lastScreen } from "./width.ts";

/** Milliseconds of quiet after which a page is made: nobody looks at it while typing. */
const QUIET_MS = 150;
const LIST_KEY = "estran-preview-list";

export function mountPreview(hub: HubStore): Mount<PreviewProps> {
  const press = openPress();
  return (element, first) => {
    const frame = first.document.defaultView?.frameElement;
    const pane = frame?.parentElement;
    if (!(frame instanceof HTMLElement) || !(pane instanceof HTMLElement))
      throw new Error("the preview is drawn outside a frame");
    const chrome = document.createElement("div");
    chrome.className = "preview-chrome";
    pane.insertBefore(chrome, frame);
    pane.dataset["preview"] = "";
    const nav = document.createElement("div");
    nav.className = "preview-switch";
    nav.role = "group";
    nav.ariaLabel = "Affichage";
    document.body.append(nav);

    const page = first.document.createElement("div");
    element.append(page);
    keepInside(page);

    const media = mediaReader();
    let props = first;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let html: string | undefined;
    let problems: readonly FormProblem[] | undefined;
    let screen = lastScreen(pane);
    let open = localStorage.getItem(LIST_KEY) !== "closed";
    let shown: Shown = "form";

    const fit = () => fitFrame(pane, chrome.offsetHeight, screen);
    const dress = () => {
      document.documentElement.dataset["shown"] = shown;
      render(
        h(Chrome, {
          screen,
          problems,
          open,
          onScreen: (next) => {
            screen = next;
            keepScreen(next);
            dress();
            fit();
          },
          onOpen: (next) => {
            open = next;
            localStorage.setItem(LIST_KEY, next ? "open" : "closed");
            dress();
          },
          onGo: ({ field = [] }) => {
            shown = "form";
            dress();
            reachField(field, props.focus);
          },
        }),
        chrome,
      );
      const onShow = (next: Shown) => {
        shown = next;
        dress();
      };
      render(h(Switch, { shown, count: problems?.length ?? 0, onShow }), nav);
    };
    let gone = false;
    // pictures of slides are made with their page: none of them is in the index
    const isMissing = (src: string) =>
      /^\/media\/(?!slides\/)/.test(src) && hub.data().media[src]?.online !== true;
    const printed = (news: Previewed) => {
      if (gone) return;
      problems = news.problems;
      html = news.html ?? html;
      dress();
      if (html !== undefined) showPage(page, html, { addressOf: media.addressOf, isMissing });
    };

    const draw = () => {
      const draft = draftOf(props);
      if (draft === undefined) return;
      const data = hub.data();
      const now = new Date().toISOString();
      const sizes = [...props.sent].map(([path, { bytes }]) => [path, bytes] as const);
      const facts = media.facts();
      press.print({
        draft,
        hub: data,
        media: facts,
        files: new Map([...facts.files, ...sizes]),
        now,
        printed,
      });
      const { sent, read } = props;
      void media.load(wanted(draft, hub), { known: data.media, sent, read }).then((more) => more && later());
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(draw, QUIET_MS);
    };
    const stop = hub.subscribe(later);
    const room = new ResizeObserver(fit);
    room.observe(pane);
    room.observe(chrome);
    dress();
    fit();
    draw();
    return {
      update: (news) => {
        props = news;
        later();
      },
      destroy: () => {
        clearTimeout(timer);
        stop();
        room.disconnect();
        gone = true;
        media.close();
        render(null, chrome);
        render(null, nav);
        chrome.remove();
        nav.remove();
        // the next entry may be open already
        if (document.querySelector(".preview-switch") === null)
          delete document.documentElement.dataset["shown"];
      },
    };
  };
}

function draftOf({ collection, slug, data }: PreviewProps): Draft | undefined {
  const type = collectionKey(collection)?.type;
  const { body, ...values } = data;
  return type === undefined
    ? undefined
    : { type, slug, data: values, body: typeof body === "string" ? body.trim() : "" };
}

/** Media whose measures and words the page may show: the draft's own, and those of what stands beside it. */
function wanted(draft: Draft, hub: HubStore): string[] {
  const pictures = draft.body.match(/\/media\/[^\s)"'>]+/g) ?? [];
  const beside = neighbours(hub.data(), draft);
  return [...texts(draft.data), ...pictures, ...beside.flatMap((entry) => texts(entry.data))];
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(texts);
  return [];
}
