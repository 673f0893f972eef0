/** Runs in the browser, under `npm start` only: reloads the page when the site changes, shows why it did not. */
import type { LiveState } from "./live-reload.ts";

declare const EVENTS: string;

const STYLE = `
  :host { position: fixed; inset: auto 1rem 1rem; z-index: 2147483647; }
  section { max-height: 60vh; overflow: auto; padding: 1rem 1.25rem; border-radius: 0.5rem;
    background: #2b0a0f; color: #fff3f1; font: 0.9375rem/1.5 ui-monospace, monospace; box-shadow: 0 0.5rem 2rem #0008; }
  h2 { margin: 0 0 0.5rem; font-size: 1rem; }
  li { margin-block: 0.25rem; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

let version: number | undefined;
let overlay: HTMLElement | undefined;

new EventSource(EVENTS).addEventListener("message", (event: MessageEvent<string>) => {
  const state = JSON.parse(event.data) as LiveState;
  if (version !== undefined && state.version !== version) location.reload();
  version = state.version;
  overlay?.remove();
  const { errors, aside } = state;
  if (errors.length > 0)
    overlay = show(
      "Le site n’a pas pu être reconstruit. La page montre sa dernière version valable.",
      errors,
    );
  else
    overlay = aside.length > 0 ? show("Mis de côté, tant que ce n’est pas corrigé\u00A0:", aside) : undefined;
});

function show(heading: string, lines: readonly string[]): HTMLElement {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const section = document.createElement("section");
  section.setAttribute("role", "alert");
  section.lang = "fr";
  const title = document.createElement("h2");
  title.textContent = heading;
  const list = document.createElement("ul");
  list.append(
    ...lines.map((line) => {
      const item = document.createElement("li");
      item.textContent = line;
      return item;
    }),
  );
  section.append(title, list);
  root.append(section);
  document.body.append(host);
  return host;
}
