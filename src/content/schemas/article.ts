import { z } from "zod";
import { publishedAt, shared } from "./shared.ts";

/** A text published by the hub (Schema.org `Article`). */
export const article = z.strictObject({
  ...shared("article"),
  publishedAt,
});
