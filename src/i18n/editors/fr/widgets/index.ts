import { correctionFr } from "./correction.ts";
import { entryAddressFr } from "./entry-address.ts";
import { insertionsFr } from "./insertions.ts";
import { keysFr } from "./keys.ts";
import { likeBeforeFr } from "./like-before.ts";
import { listenFr } from "./listen.ts";
import { marksFr } from "./marks.ts";
import { meetingDatesFr } from "./meeting-dates.ts";
import { relationsFr } from "./relations.ts";
import { sourcesFr } from "./sources.ts";
import { transcriptFieldFr } from "./transcript-field.ts";

/** What the fields of forms say, and the windows that they open. */
export const widgetsFr = {
  ...correctionFr,
  ...entryAddressFr,
  ...insertionsFr,
  ...keysFr,
  ...likeBeforeFr,
  ...listenFr,
  ...marksFr,
  ...meetingDatesFr,
  ...relationsFr,
  ...sourcesFr,
  ...transcriptFieldFr,
};
