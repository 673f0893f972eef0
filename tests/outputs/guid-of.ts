import { derivedId, uuidV5 } from "../../src/content/index.ts";

/** The identity of a recording, by its conference and its own name. */
export const guidOf = (talk: string): string => {
  const [slug = "", id = ""] = talk.split("/");
  return uuidV5(derivedId("conference", slug), id);
};
