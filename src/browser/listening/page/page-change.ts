import { trusted } from "../../trusted-types.ts";

/** Puts another page of the hub in the place of this one, as if it had been opened, but for what stays: header, voice, search. */
export function enter(page: Document): void {
  const header = document.querySelector<HTMLElement>("body > header");
  if (header !== null && header.lang === "") header.lang = document.documentElement.lang;
  changeHead(page);
  for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog[open]")) dialog.close();
  const stays = (element: Element): boolean =>
    element === header || element.matches("[data-voice], hub-search-dialog, dialog, script");
  for (const element of [...document.body.children]) if (!stays(element)) element.remove();
  const first = [...document.body.children].find((element) => element !== header) ?? null;
  let after = false;
  for (const element of [...page.body.children]) {
    if (element.matches("body > header")) {
      after = true;
      markCurrent(header, element);
    } else if (after) {
      document.body.insertBefore(imported(element), first);
    } else {
      header?.before(imported(element));
    }
  }
  document.documentElement.removeAttribute("data-docked");
  const main = document.querySelector<HTMLElement>("main");
  main?.focus({ preventScroll: true });
}

function changeHead(page: Document): void {
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  const changing =
    'meta[name], meta[property], link:not([rel="stylesheet"]), script[type="application/ld+json"]';
  for (const element of document.head.querySelectorAll(changing)) element.remove();
  document.head.append(...[...page.head.querySelectorAll(changing)].map((element) => imported(element)));
  for (const script of page.head.querySelectorAll<HTMLScriptElement>("script[type=module][src]")) {
    const src = script.getAttribute("src") ?? "";
    if (document.head.querySelector(`script[src="${CSS.escape(src)}"]`) !== null) continue;
    const own = document.createElement("script");
    own.type = "module";
    own.src = trusted.createScriptURL(src);
    document.head.append(own);
  }
}

/** The header stays; only what it says of the page that is shown changes. */
function markCurrent(header: Element | null, other: Element): void {
  const others = [...other.querySelectorAll("a")];
  [...(header?.querySelectorAll("a") ?? [])].forEach((link, index) => {
    const current = others[index]?.getAttribute("aria-current");
    if (current === null || current === undefined) link.removeAttribute("aria-current");
    else link.setAttribute("aria-current", current);
  });
}

/** A copy for this document; browsers that know Trusted Types ask whence even the data of its scripts comes. */
function imported(element: Element): Element {
  const copy = document.importNode(element, true);
  const scripts = copy instanceof HTMLScriptElement ? [copy] : copy.querySelectorAll("script");
  for (const script of scripts) if (script.text !== "") script.text = trusted.createScript(script.text);
  return copy;
}
