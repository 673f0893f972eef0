import { upcoming } from "../agenda.ts";

/**
 * Moves the meetings that are to come above the others, the next first; the clock is the reader's. Of these,
 * `data-limit` stay.
 */
export class HubAgenda extends HTMLElement {
  connectedCallback(): void {
    const section = this.querySelector<HTMLElement>("[data-upcoming]");
    const body = section?.querySelector("tbody");
    if (!section || !body) return;
    const rows = [...this.querySelectorAll<HTMLElement>("[data-ends]")];
    const next = upcoming(rows, (row) => row.dataset["ends"] ?? "", Date.now());
    body.append(...next);
    section.hidden = false;
    section.querySelector("table")?.toggleAttribute("hidden", next.length === 0);
    section.querySelector("[data-none]")?.toggleAttribute("hidden", next.length > 0);
    const limit = Number(this.dataset["limit"] ?? rows.length);
    for (const row of [...this.querySelectorAll<HTMLElement>("[data-ends]")].slice(limit)) row.remove();
    for (const year of this.querySelectorAll(".agenda-past")) {
      year.toggleAttribute("hidden", year.querySelector("[data-ends]") === null);
    }
  }
}
