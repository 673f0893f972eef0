/** Draws the preview in Decap's frame: the problems first, then the page itself. */
import { collectionKey, type FormProblem, formatFormProblem } from "../../src/cms/index.ts";
import type { Mount, PreviewProps } from "../decap/index.ts";
import type { HubStore } from "../hub.ts";
import { previewDraft } from "./draft.ts";
import { type MediaReader, mediaReader } from "./media.ts";
import { neighbours } from "./neighbours.ts";

/** Milliseconds of quiet after which a preview is drawn: nobody looks at it while typing. */
const QUIET_MS = 120;

export function mountPreview(hub: HubStore): Mount<PreviewProps> {
  const media = mediaReader();
  return (element, first) => {
    const problems = first.document.createElement("aside");
    problems.className = "preview-problems";
    const page = first.document.createElement("div");
    element.append(problems, page);
    let props = first;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shown = "";

    const draw = () => {
      const result = preview(props, hub, media);
      if (result === undefined) return;
      say(problems, result.problems);
      if (result.html !== undefined && result.html !== shown) {
        shown = result.html;
        show(page, result.html);
      }
      fillAssets(page, props, hub);
      void media.load(wanted(props, hub), hub.data().media).then((more) => more && draw());
    };
    const later = () => {
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
        clearTimeout(timer);
        stop();
      },
    };
  };
}

function preview(props: PreviewProps, hub: HubStore, media: MediaReader) {
  const type = collectionKey(props.collection)?.type;
  if (type === undefined) return undefined;
  const { body, ...data } = props.data;
  const draft = { type, slug: props.slug, data, body: typeof body === "string" ? body.trim() : "" };
  const context = { hub: hub.data(), media, sent: props.sent, now: new Date().toISOString() };
  return previewDraft(draft, context);
}

/** The body of a document in place of what was shown; nothing in it runs. */
function show(page: HTMLElement, html: string): void {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const script of parsed.querySelectorAll("script")) script.remove();
  const target = page.ownerDocument;
  target.documentElement.lang = parsed.documentElement.lang;
  page.replaceChildren(...[...parsed.body.childNodes].map((node) => target.importNode(node, true)));
}

/** Pictures that the site does not publish yet come from the draft or from the repository. */
function fillAssets(page: HTMLElement, props: PreviewProps, hub: HubStore): void {
  const published = hub.data().media;
  for (const image of page.querySelectorAll("img")) {
    const src = image.dataset["src"] ?? image.getAttribute("src") ?? "";
    if (!src.startsWith("/media/") || published[src]?.online === true) continue;
    image.dataset["src"] = src;
    const asset = props.asset(src);
    if (image.getAttribute("src") !== asset) image.setAttribute("src", asset);
  }
}

function say(box: HTMLElement, problems: readonly FormProblem[]): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  const advice = problems.filter(({ severity }) => severity !== "error");
  const document = box.ownerDocument;
  const list = (title: string, items: readonly FormProblem[]) => {
    if (items.length === 0) return [];
    const heading = document.createElement("h2");
    heading.textContent = title;
    const lines = document.createElement("ul");
    lines.append(
      ...items.map((problem) => {
        const line = document.createElement("li");
        line.textContent = formatFormProblem(problem);
        return line;
      }),
    );
    return [heading, lines];
  };
  box.lang = "fr";
  box.hidden = problems.length === 0;
  box.replaceChildren(...list("À corriger avant de publier", errors), ...list("Conseils", advice));
}

/** Media whose measures and words the page may show: the draft's own, and those of what stands beside it. */
function wanted({ slug, data }: PreviewProps, hub: HubStore): string[] {
  const beside = neighbours(hub.data(), { slug, data, body: String(data["body"] ?? "") });
  return [...texts(data), ...beside.flatMap((entry) => texts(entry.data))];
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(texts);
  return [];
}
