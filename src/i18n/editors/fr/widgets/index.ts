import { keysFr } from "./keys.ts";
import { listenFr } from "./listen.ts";
import { marksFr } from "./marks.ts";
import { sourcesFr } from "./sources.ts";

/** What the fields of forms say, and the windows that they open. */
export const widgetsFr = { ...keysFr, ...listenFr, ...marksFr, ...sourcesFr };
