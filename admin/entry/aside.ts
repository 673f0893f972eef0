/** Which entries the site goes without until they are mended, as editors read it when they arrive and after each build. */
import type { AsideEntry } from "../../src/cms/index.ts";
import { EDITOR_LANG, messages } from "../../src/i18n/editors/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { linkAside, listOf, makeElement } from "../feedback/element.ts";
import type { HubStore } from "../shell/hub.ts";
import { formOf } from "./take-away.ts";

const ID = "estran-aside";
const words = messages.aside;

/**
 * Shows what waits, and again each time that it changes; closed, it stays so until then.
 * @param isShown whether the screen itself tells it
 */
export function tellAside(hub: Pick<HubStore, "core" | "subscribe">, isShown: () => boolean): void {
  let told = "";
  const tell = () => {
    const aside = hub.core().aside ?? [];
    const now = JSON.stringify(aside);
    if (now === told) return;
    told = now;
    document.getElementById(ID)?.remove();
    if (aside.length > 0 && !isShown()) document.body.append(boxOf(aside));
  };
  hub.subscribe(tell);
  tell();
}

function boxOf(aside: readonly AsideEntry[]): HTMLElement {
  const close = makeElement("button", { type: "button" }, messages.buttons.close);
  const heading = makeElement("h2", { id: `${ID}-title` }, words.title(aside.length));
  const items = aside.map((entry) => {
    const { one } = dictionary(EDITOR_LANG).types[entry.type];
    const link = linkAside(entry.slug, formOf(entry));
    return makeElement("li", {}, words.ofType(one), link, listOf(entry.reasons));
  });
  const box = makeElement(
    "section",
    { id: ID, className: "notice" },
    heading,
    makeElement("p", {}, words.after(aside.length)),
    makeElement("ul", {}, ...items),
    close,
  );
  box.setAttribute("aria-labelledby", heading.id);
  close.addEventListener("click", () => box.remove());
  return box;
}
