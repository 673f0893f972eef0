/** The keyboard in a search: down from the field to the results, up again, Escape back to the field. */
import { commandOf, SEARCH_SHORTCUTS } from "../../../shortcuts/index.ts";

/** Listens to arrow keys and Escape. Results are the elements with `data-stop` inside `area`. */
export function followKeys(area: HTMLElement, field: HTMLInputElement, onEscape: () => void): void {
  area.addEventListener("keydown", (event) => {
    const command = commandOf(SEARCH_SHORTCUTS, event);
    if (command === "leave" && event.target !== field) {
      event.preventDefault();
      event.stopPropagation();
      field.focus();
    } else if (command === "leave") {
      if (field.value === "") return;
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    } else if (command !== undefined) {
      const stops = [field, ...visibleStops(area)];
      const at = stops.indexOf(document.activeElement as HTMLInputElement);
      const next = stops[at + (command === "next" ? 1 : -1)];
      if (at < 0 || next === undefined) return;
      event.preventDefault();
      next.focus();
    }
  });
}

const visibleStops = (area: HTMLElement): readonly HTMLElement[] =>
  [...area.querySelectorAll<HTMLElement>("[data-stop]")].filter((stop) => stop.getClientRects().length > 0);
