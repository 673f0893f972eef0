import type { Lang } from "../text/index.ts";
import { formatNumber } from "./numbers.ts";

/**
 * A number and its noun. French puts the singular below 2, English at 1 only. Breton changes the first letter of the
 * noun after some numbers, so its dictionary writes counts as "Pennadoù: 3" instead.
 */
export const plural = (n: number, lang: Exclude<Lang, "br">, one: string, other: string): string =>
  `${formatNumber(n, lang)}\u00A0${(lang === "fr" ? Math.abs(n) < 2 : n === 1) ? one : other}`;
