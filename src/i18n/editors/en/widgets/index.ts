import { correctionEn } from "./correction.ts";
import { entryAddressEn } from "./entry-address.ts";
import { insertionsEn } from "./insertions.ts";
import { keysEn } from "./keys.ts";
import { likeBeforeEn } from "./like-before.ts";
import { listenEn } from "./listen.ts";
import { marksEn } from "./marks.ts";
import { meetingDatesEn } from "./meeting-dates.ts";
import { relationsEn } from "./relations.ts";
import { sourcesEn } from "./sources.ts";
import { transcriptFieldEn } from "./transcript-field.ts";

export const widgetsEn = {
  ...correctionEn,
  ...entryAddressEn,
  ...insertionsEn,
  ...keysEn,
  ...likeBeforeEn,
  ...listenEn,
  ...marksEn,
  ...meetingDatesEn,
  ...relationsEn,
  ...sourcesEn,
  ...transcriptFieldEn,
};
