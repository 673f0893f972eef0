import { keysFr } from "./keys.ts";
import { listenFr } from "./listen.ts";
import { marksFr } from "./marks.ts";

/** What the fields of forms say, and the windows that they open. */
export const widgetsFr = { ...keysFr, ...listenFr, ...marksFr };
