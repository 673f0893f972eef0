import type { TestContext } from "node:test";
import { measures } from "./media.ts";
import { reviews } from "./reviews.ts";
import type { Bench } from "./rounds.ts";
import { saves } from "./saves.ts";
import { builds, starts } from "./sites.ts";

/** What may be killed, by the name of its command. */
export const BENCHES: Readonly<Record<string, (t: TestContext) => Promise<Bench>>> = {
  "a save of the editing interface": saves,
  "a draft or its review": reviews,
  "npm run media": measures,
  "npm run build": builds,
  "npm start": starts,
};
