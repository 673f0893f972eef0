/** Runs in the browser, under `npm start` only: reloads the page when the site changes, shows why it did not. */
import type { LiveState } from "./live-reload.ts";

declare const EVENTS: string;
declare const STYLES: string;

const STYLE = `
  :host { position: fixed; inset: auto 1rem 1rem; z-index: 2147483647; }
  section { max-height: 60vh; overflow: auto; padding: 1rem 1.25rem; border-radius: 0.5rem;
    background: #2b0a0f; color: #fff3f1; font: 0.9375rem/1.5 ui-monospace, monospace; box-shadow: 0 0.5rem 2rem #0008; }
  h2 { margin: 0 0 0.5rem; font-size: 1rem; }
  p { margin: 0; padding: 0.5rem 0.75rem; border-radius: 0.5rem; background: #10242b; color: #eef7f8;
    font: 0.875rem/1.4 system-ui, sans-serif; box-shadow: 0 0.25rem 1rem #0004; width: fit-content; }
  li { margin-block: 0.25rem; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

let version: number | undefined;
/** Of the sheet that the page has: one that came before it listened is taken as well. */
let styles = 0;
let overlay: HTMLElement | undefined;
let indexing: ReturnType<typeof setTimeout> | undefined;
/** Milliseconds before an index that is being made is worth a word. */
const SLOW_INDEX = 1_000;

new EventSource(EVENTS).addEventListener("message", (event: MessageEvent<string>) => {
  const state = JSON.parse(event.data) as LiveState;
  const own = state.versions[location.pathname] ?? state.version;
  if (version !== undefined && own !== version) location.reload();
  version = own;
  if (state.styles !== styles) swapStyles(state.styles);
  styles = state.styles;
  overlay?.remove();
  clearTimeout(indexing);
  const { errors, aside, isIndexing } = state;
  if (errors.length > 0)
    overlay = show(
      "Le site n’a pas pu être reconstruit. La page montre sa dernière version valable.",
      errors,
    );
  else
    overlay = aside.length > 0 ? show("Mis de côté, tant que ce n’est pas corrigé\u00A0:", aside) : undefined;
  if (isIndexing && overlay === undefined)
    indexing = setTimeout(() => {
      overlay = attach(
        element(
          "p",
          "Index de recherche en cours\u00A0: la recherche montre encore l’état précédent.",
          "status",
        ),
      );
    }, SLOW_INDEX);
});

/** The old sheet goes once the new one is there: the page is never without. */
function swapStyles(number: number): void {
  const old = [...document.querySelectorAll<HTMLLinkElement>(`link[rel="stylesheet"][href^="${STYLES}"]`)];
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = `${STYLES}?${number}`;
  link.onload = () => {
    for (const one of old) one.remove();
  };
  old.at(-1)?.after(link);
}

function show(heading: string, lines: readonly string[]): HTMLElement {
  const section = element("section", "", "alert");
  const list = element("ul");
  list.append(...lines.map((line) => element("li", line)));
  section.append(element("h2", heading), list);
  return attach(section);
}

function element(name: string, text = "", role?: string): HTMLElement {
  const it = document.createElement(name);
  it.textContent = text;
  if (role !== undefined) it.setAttribute("role", role);
  return it;
}

/** Puts something at the foot of the window, with styles of its own. */
function attach(content: HTMLElement): HTMLElement {
  const host = document.createElement("div");
  host.lang = "fr";
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  root.append(content);
  document.body.append(host);
  return host;
}
