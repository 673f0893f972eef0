import { entryAddressEn } from "./entry-address.ts";
import { keysEn } from "./keys.ts";
import { likeBeforeEn } from "./like-before.ts";
import { listenEn } from "./listen.ts";
import { marksEn } from "./marks.ts";
import { meetingDatesEn } from "./meeting-dates.ts";
import { relationsEn } from "./relations.ts";
import { sourcesEn } from "./sources.ts";

export const widgetsEn = {
  ...entryAddressEn,
  ...keysEn,
  ...likeBeforeEn,
  ...listenEn,
  ...marksEn,
  ...meetingDatesEn,
  ...relationsEn,
  ...sourcesEn,
};
