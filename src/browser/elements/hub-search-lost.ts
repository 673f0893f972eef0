/** On the page of an address that leads nowhere: a search for the words of that address. */
import { isLang, type Lang } from "../../text/index.ts";
import { addressWords } from "../search/address-words.ts";
import { el } from "../search/views/dom.ts";
import { searchBox } from "../search/views/search-box.ts";

/** Results shown; the form leads to all. */
const COUNT = 4;

export class HubSearchLost extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const field = this.querySelector<HTMLInputElement>("input[type=search]");
    if (form === null || field === null || this.querySelector("ol") !== null) return;
    const status = el("p", { class: "search-status ui", role: "status" });
    const notes = el("div", { class: "search-notes" });
    const list = el("ol", { class: "search-results" });
    const after = el("div", { class: "search-after" });
    this.append(status, notes, list, after);
    const lang: Lang = isLang(document.documentElement.lang) ? document.documentElement.lang : "fr";
    const box = searchBox(
      { area: this, form, field, status, notes, list, after },
      { lang, level: 2, count: COUNT, leaves: true, onState: () => undefined, onOutcome: () => undefined },
    );
    field.value = addressWords(location.pathname);
    if (field.value !== "") void box.run({ query: field.value, selected: {}, sort: "relevance" });
  }
}
