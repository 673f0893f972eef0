import * as z from "zod";
import { field } from "./fields.ts";
import { shared } from "./shared.ts";

/** A page of the hub itself: about, accessibility, legal notice … */
export const page = z.strictObject({
  ...shared("page"),
  /** Place in lists of pages, the smallest first. */
  order: field(z.number().int().optional(), "Ordre"),
});
