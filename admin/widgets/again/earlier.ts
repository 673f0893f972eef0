/** What a new meeting may take from an earlier one, and the places where meetings were held. Pure. */
import { parse } from "yaml";
import type { HubData, IndexedEntry } from "../../../src/cms/index.ts";
import { type FieldPath, prune } from "../../../src/content/index.ts";
import { splitFrontMatter, words } from "../../../src/text/index.ts";
import { entriesOf } from "../../shell/hub.ts";

type Values = Readonly<Record<string, unknown>>;

/** Fields that meetings of one kind share. */
export const SHARED_FIELDS = ["venue", "series", "organisers", "registration", "contact"] as const;
export type SharedField = (typeof SHARED_FIELDS)[number];

/** Meetings, the latest first. */
export function earlierMeetings(data: HubData): readonly IndexedEntry[] {
  const start = (entry: IndexedEntry) => startOf(entry.data);
  return [...entriesOf(data, "conference")].sort((a, b) => (start(a) < start(b) ? 1 : -1));
}

/** The first of the dates of a meeting (ISO 8601); empty where it has none. */
export function startOf({ startsAt, occasions }: Values): string {
  const others = Array.isArray(occasions) ? (occasions as readonly Values[]) : [];
  return (
    [startsAt, ...others.map((one) => one["startsAt"])]
      .map((at) => String(at ?? ""))
      .sort()
      .find((at) => at !== "") ?? ""
  );
}

/** Front matter of an entry's text. */
export function frontOf(text: string): Values {
  const front: unknown = parse(splitFrontMatter(text)?.yaml ?? "");
  return typeof front === "object" && front !== null ? (front as Values) : {};
}

/** What a meeting lends to the next one: a closing day was its own. */
export function lent(front: Values): Partial<Record<SharedField, unknown>> {
  const { closesAt: _, ...registration } = (front["registration"] ?? {}) as Values;
  const all: Values = { ...front, registration };
  return Object.fromEntries(
    SHARED_FIELDS.flatMap((name) => {
      const value = prune(all[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** A place as files say it. */
export interface UsedPlace extends Values {
  readonly name: string;
}

/** Places where meetings were held, each once, those of the latest first, that hold every word asked for. */
export function placesUsed(data: HubData, asked: string): readonly UsedPlace[] {
  const query = words(asked);
  const found = new Map<string, UsedPlace>();
  for (const { data: meeting } of earlierMeetings(data)) {
    const dates = Array.isArray(meeting["occasions"]) ? (meeting["occasions"] as readonly Values[]) : [];
    for (const { venue } of [meeting, ...dates] as readonly Values[]) {
      if (typeof venue !== "object" || venue === null || !("name" in venue)) continue;
      const place = venue as UsedPlace;
      const key = placeSaid(place);
      const folded = words(key).join(" ");
      if (!found.has(key) && query.every((word) => folded.includes(word))) found.set(key, place);
    }
  }
  return [...found.values()];
}

/** « Hôtel de Ville, Salon Colbert, 2 rue Frézier ». */
export function placeSaid({ name, room, address }: Values): string {
  return [name, room, address].filter((part) => part !== undefined && part !== "").join(", ");
}

/** Where the group stands that holds a field. */
export const groupOf = (path: FieldPath): FieldPath => path.slice(0, -1);
