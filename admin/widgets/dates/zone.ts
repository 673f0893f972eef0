/** The time zone of a date in the form: that of the place, whatever the browser's. */

import { timeZone } from "../../../src/content/index.ts";
import { EDITOR_LANG, messages } from "../../../src/i18n/editors/index.ts";
import type { OpenDraft } from "../../decap/index.ts";

/** IANA name of the zone that the entry in the form says, else of the hub's. */
export function zoneOf(draft: OpenDraft, hubZone: string): string {
  const own = timeZone.safeParse(draft.entry().data["timeZone"]);
  return own.success ? own.data : hubZone;
}

/** « Heure d’Europe centrale (Paris) ». */
export function zoneName(zone: string): string {
  const place = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
  const format = new Intl.DateTimeFormat(EDITOR_LANG, { timeZone: zone, timeZoneName: "longGeneric" });
  const name = format.formatToParts().find(({ type }) => type === "timeZoneName")?.value ?? "";
  return messages.meetingDates.zone(name, place);
}
