import { entryAddressFr } from "./entry-address.ts";
import { keysFr } from "./keys.ts";
import { likeBeforeFr } from "./like-before.ts";
import { listenFr } from "./listen.ts";
import { marksFr } from "./marks.ts";
import { meetingDatesFr } from "./meeting-dates.ts";
import { relationsFr } from "./relations.ts";
import { sourcesFr } from "./sources.ts";

/** What the fields of forms say, and the windows that they open. */
export const widgetsFr = {
  ...entryAddressFr,
  ...keysFr,
  ...likeBeforeFr,
  ...listenFr,
  ...marksFr,
  ...meetingDatesFr,
  ...relationsFr,
  ...sourcesFr,
};
