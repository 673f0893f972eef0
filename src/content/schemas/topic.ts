import * as z from "zod";
import { field, reference } from "./fields.ts";
import { shared } from "./shared.ts";

/** A topic of the hub's tree (SKOS `Concept`); `summary` says what it covers. */
export const topic = z.strictObject({
  ...shared("topic"),
  /** The broader topic. */
  parent: field(reference("topic").optional(), "Thème plus large"),
});
