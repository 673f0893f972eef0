/** What results can be narrowed by: facets with counts, and those that are chosen. */

import type { SearchWords } from "../../../i18n/browser-words.ts";
import type { FacetLabels } from "../bundle.ts";
import { OFFERED } from "../facet-counts.ts";
import { KINDS } from "../found.ts";
import type { PagefindCounts } from "../pagefind-api.ts";
import { FACET_NAMES, FACET_PARAMETERS, type FacetName, type SearchState } from "../state.ts";
import { el } from "./dom.ts";
import { wordsOfLanguage } from "./language-names.ts";

interface FilterProps {
  readonly state: SearchState;
  readonly counts: PagefindCounts;
  readonly labels: FacetLabels;
  readonly words: SearchWords;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Steps below the root of the tree. */
  readonly depth: number;
}

/**
 * Fills `container`; a facet stays open and a box keeps the focus where they had it.
 * @param last makes what follows the facets, told whether it was open
 */
export function fillFilters(
  container: HTMLElement,
  props: FilterProps,
  last: (open: boolean) => readonly HTMLElement[],
): void {
  const open = new Set(
    [...container.querySelectorAll("details[open]")].map((it) => it.getAttribute("data-facet")),
  );
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
  const held =
    focused !== undefined && container.contains(focused)
      ? { name: focused.name, value: focused.value }
      : undefined;
  const fresh = container.childElementCount === 0;
  container.replaceChildren(
    ...FACET_NAMES.flatMap((facet) => {
      const choices = choicesOf(facet, props);
      if (choices.length === 0) return [];
      const chosen = props.state.selected[facet] !== undefined;
      return [facetView(facet, choices, props, fresh ? chosen || facet === "type" : open.has(facet))];
    }),
    ...last(open.has("lang")),
  );
  if (held) {
    const again = [...container.querySelectorAll("input")].find(
      (it) => it.name === held.name && it.value === held.value,
    );
    again?.focus();
  }
}

function facetView(
  facet: FacetName,
  choices: readonly Choice[],
  { state, words }: FilterProps,
  open: boolean,
): HTMLElement {
  const selected = state.selected[facet] ?? [];
  const list = choices.map(({ value, label, count, depth }) =>
    el(
      "li",
      { class: depth > 0 ? `depth-${Math.min(depth, 3)}` : undefined },
      el(
        "label",
        {},
        el("input", {
          type: "checkbox",
          name: FACET_PARAMETERS[facet],
          value,
          "data-facet": facet,
          checked: selected.includes(value),
        }),
        el("span", {}, label),
        el("span", { class: "facet-count figures" }, String(count)),
      ),
    ),
  );
  return el(
    "details",
    { class: "facet", "data-facet": facet, open },
    el(
      "summary",
      {},
      words.facets[facet],
      selected.length > 0 && el("span", { class: "facet-count figures" }, ` ${selected.length}`),
    ),
    el(
      "fieldset",
      {},
      el("legend", { class: "visually-hidden" }, words.facets[facet]),
      el("ul", {}, ...list),
    ),
  );
}

function choicesOf(facet: FacetName, props: FilterProps): readonly Choice[] {
  const { state, counts, labels } = props;
  const counted = counts[facet] ?? {};
  const selected = state.selected[facet] ?? [];
  const values = new Set([...Object.keys(counted), ...selected]);
  const choices = [...values]
    .map((value) => ({ value, label: labelOf(facet, value, props), count: counted[value] ?? 0, depth: 0 }))
    .filter((choice) => choice.count > 0 || selected.includes(choice.value));
  if (facet === "topic") return inTree(choices, labels);
  choices.sort(orderOf(facet));
  const offered = choices.slice(0, OFFERED);
  return [...offered, ...choices.slice(OFFERED).filter((choice) => selected.includes(choice.value))];
}

/** Years from the latest, types as we present them, the rest by how much there is. */
function orderOf(facet: FacetName): (a: Choice, b: Choice) => number {
  if (facet === "year") return (a, b) => b.value.localeCompare(a.value);
  const kinds: readonly string[] = KINDS;
  if (facet === "type") return (a, b) => kinds.indexOf(a.value) - kinds.indexOf(b.value);
  return (a, b) => b.count - a.count || a.label.localeCompare(b.label);
}

function inTree(choices: readonly Choice[], labels: FacetLabels): readonly Choice[] {
  const byValue = new Map(choices.map((choice) => [choice.value, choice]));
  return Object.keys(labels.topic).flatMap((slug) => {
    const choice = byValue.get(slug);
    return choice === undefined ? [] : [{ ...choice, depth: depthOf(slug, labels) }];
  });
}

function depthOf(slug: string, labels: FacetLabels): number {
  let depth = 0;
  let parent = labels.topic[slug]?.[1];
  while (parent !== undefined && depth < 9) {
    depth += 1;
    parent = labels.topic[parent]?.[1];
  }
  return depth;
}

function labelOf(
  facet: FacetName,
  value: string,
  { labels, words }: Pick<FilterProps, "labels" | "words">,
): string {
  if (facet === "type") return words.kinds[KINDS.find((kind) => kind === value) ?? "page"];
  if (facet === "with") return value === "transcript" ? words.contents.transcript : words.contents.recording;
  return facet === "year" ? value : (labels[facet][value]?.[0] ?? value);
}

/** The chosen filters, each a button that removes it (`data-facet`, `data-value`), and one that removes all. */
export function fillChips(
  container: HTMLElement,
  props: Pick<FilterProps, "state" | "labels" | "words">,
): void {
  const { state, words } = props;
  const chips = FACET_NAMES.flatMap((facet) =>
    (state.selected[facet] ?? []).map((value) => {
      const label = labelOf(facet, value, props);
      return el(
        "li",
        {},
        el(
          "button",
          {
            type: "button",
            class: "chip",
            "data-facet": facet,
            "data-value": value,
            "aria-label": words.removeFilter(label),
          },
          label,
        ),
      );
    }),
  );
  if (state.lang !== undefined) {
    const label = wordsOfLanguage(words, "inLanguage", state.lang);
    chips.push(
      el(
        "li",
        {},
        el(
          "button",
          { type: "button", class: "chip", "data-lang": true, "aria-label": words.removeFilter(label) },
          label,
        ),
      ),
    );
  }
  if (chips.length > 1)
    chips.push(
      el("li", {}, el("button", { type: "button", class: "chip-all", "data-all": true }, words.clearFilters)),
    );
  container.replaceChildren(...chips);
  container.hidden = chips.length === 0;
}
