/** Search from any page: the first results of everything, and the way to the rest. */
import { PAGE_KINDS } from "../../content/page-kinds.ts";
import { type SearchWords, searchWords } from "../../i18n/browser-words.ts";
import { ariaKeys, SITE_SHORTCUTS } from "../../shortcuts/index.ts";
import { isLang, type Lang } from "../../text/index.ts";
import { setSlashOpens, slashOpens } from "../search/slash.ts";
import { writeState } from "../search/state.ts";
import { el } from "../search/views/dom.ts";
import { type SearchBox, searchBox } from "../search/views/search-box.ts";

/** Results shown. */
const COUNT = 6;

export class HubSearchDialog extends HTMLElement {
  #dialog: HTMLDialogElement | undefined;
  #field: HTMLInputElement | undefined;
  #box: SearchBox | undefined;

  /** Opens it on a query, which may be empty. */
  open(query: string): void {
    if (this.#dialog === undefined) this.#build();
    if (this.#dialog?.open === false) this.#dialog.showModal();
    if (this.#field === undefined) return;
    if (query !== "") this.#field.value = query;
    this.#field.focus();
    this.#field.select();
    void this.#box?.run({ query: this.#field.value, selected: {}, sort: "relevance" });
  }

  #build(): void {
    const lang: Lang = isLang(document.documentElement.lang) ? document.documentElement.lang : "fr";
    const words = searchWords(lang);
    const page = searchPage();
    const field = el("input", {
      type: "search",
      name: "q",
      id: "dialog-search",
      placeholder: words.placeholder,
      autocomplete: "off",
      "aria-describedby": "dialog-search-help",
    });
    const close = el("button", { type: "button", class: "search-close", "aria-label": words.close }, "×");
    const form = el(
      "form",
      { action: page, method: "get", role: "search", class: "search-form" },
      el("label", { class: "visually-hidden", for: field.id }, words.label),
      field,
      close,
    );
    const status = el("p", { class: "search-status ui", role: "status" });
    const notes = el("div", { class: "search-notes" });
    const list = el("ol", { class: "search-results" });
    const after = el("div", { class: "search-after" });
    const all = el("a", { class: "search-all ui", href: page, "data-stop": true }, words.allResults);
    const dialog = el(
      "dialog",
      { class: "search-dialog", "aria-label": words.title },
      form,
      status,
      notes,
      list,
      all,
      after,
      foot(words),
    );
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
    this.append(dialog);
    this.#dialog = dialog;
    this.#field = field;
    this.#box = searchBox(
      { area: dialog, form, field, status, notes, list, after },
      {
        lang,
        level: 2,
        count: COUNT,
        leaves: true,
        onState: () => undefined,
        onOutcome: (outcome) => {
          all.hidden = (outcome?.answer.results.length ?? 0) <= COUNT;
          all.setAttribute(
            "href",
            page + writeState(this.#box?.state() ?? { query: "", selected: {}, sort: "relevance" }),
          );
        },
      },
    );
  }
}

/** The search page in the language of this one, as the header knows it. */
const searchPage = (): string =>
  document.querySelector("form[data-site-search]")?.getAttribute("action") ?? PAGE_KINDS.search.path;

/** How it is used, and the switch of its key. */
function foot(words: SearchWords): HTMLElement {
  const slash = el("input", { type: "checkbox", checked: slashOpens() });
  slash.addEventListener("change", () => setSlashOpens(slash.checked));
  return el(
    "div",
    { class: "search-foot ui soft" },
    el("p", { id: "dialog-search-help" }, words.keyboardHelp),
    el("label", {}, slash, words.shortcut(ariaKeys(SITE_SHORTCUTS, "search"))),
  );
}
