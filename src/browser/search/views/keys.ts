/** The keyboard in a search: down from the field to the results, up again, Escape back to the field. */

/** Listens to arrow keys and Escape. Results are the elements with `data-stop` inside `area`. */
export function followKeys(area: HTMLElement, field: HTMLInputElement, onEscape: () => void): void {
  area.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && event.target !== field) {
      event.preventDefault();
      event.stopPropagation();
      field.focus();
    } else if (event.key === "Escape") {
      if (field.value === "") return;
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const stops = [field, ...visibleStops(area)];
      const at = stops.indexOf(document.activeElement as HTMLInputElement);
      const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
      if (at < 0 || next === undefined) return;
      event.preventDefault();
      next.focus();
    }
  });
}

const visibleStops = (area: HTMLElement): readonly HTMLElement[] =>
  [...area.querySelectorAll<HTMLElement>("[data-stop]")].filter((stop) => stop.getClientRects().length > 0);
