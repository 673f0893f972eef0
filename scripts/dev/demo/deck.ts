/** The source of a deck: what each slide says. How it looks is in `deck-page.ts`. */
import { parse } from "yaml";
import * as z from "zod";

const slide = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("cover") }),
  z.strictObject({ kind: z.literal("statement"), title: z.string(), aside: z.string().optional() }),
  z.strictObject({
    kind: z.enum(["points", "steps"]),
    kicker: z.string(),
    title: z.string(),
    points: z.array(z.string()).min(1).max(6),
    aside: z.string().optional(),
  }),
]);

const deck = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  /** Who made these slides; it stands on the cover. */
  note: z.string(),
  /** Seed of the shore on the cover. */
  seed: z.number().int(),
  slides: z.array(slide).min(1),
});

export type Deck = z.infer<typeof deck>;
export type Slide = Deck["slides"][number];

/** Reads a deck and gives its sentences the no-break spaces of French. */
export function parseDeck(source: string): Deck {
  return deck.parse(
    parse(source, (_key, value: unknown) => (typeof value === "string" ? spaced(value) : value)),
  );
}

function spaced(text: string): string {
  return text
    .replace(/ (?=[;:!?»])/g, "\u00a0")
    .replace(/« /g, "«\u00a0")
    .replace(/(\d) (h|rue)\b/g, "$1\u00a0$2");
}
