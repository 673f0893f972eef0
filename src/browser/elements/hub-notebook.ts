/** The reader's notebook, which is loaded where it is shown. */
export class HubNotebook extends HTMLElement {
  readonly #left = new AbortController();

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    import("../notebook/view.ts").then(
      ({ NotebookView: View }) => new View(this, this.#left.signal),
      () => {
        this.textContent = this.dataset["lost"] ?? "";
      },
    );
  }

  disconnectedCallback(): void {
    this.#left.abort();
  }
}
