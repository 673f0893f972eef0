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
 * @param titleOf the title of an entry; undefined where none can be read
 */
export function tellAside(
  hub: Pick<HubStore, "core" | "subscribe">,
  isShown: () => boolean,
  titleOf: (entry: AsideEntry) => Promise<string | undefined>,
): void {
  let told = "";
  const tell = async () => {
    const aside = hub.core().aside ?? [];
    const now = JSON.stringify(aside);
    if (now === told) return;
    told = now;
    document.getElementById(ID)?.remove();
    if (aside.length === 0 || isShown()) return;
    const titles = await Promise.all(aside.map(titleOf));
    if (now === told) document.body.append(boxOf(aside, titles));
  };
  hub.subscribe(() => void tell());
  void tell();
}

function boxOf(aside: readonly AsideEntry[], titles: readonly (string | undefined)[]): HTMLElement {
  const close = makeElement("button", { type: "button" }, messages.buttons.close);
  const heading = makeElement("h2", { id: `${ID}-title` }, words.title(aside.length));
  const items = aside.map((entry, n) => {
    const { one } = dictionary(EDITOR_LANG).types[entry.type];
    const link = linkAside(words.named(one, titles[n]), formOf(entry));
    return makeElement("li", {}, link, listOf(entry.reasons));
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
