import { z } from "zod";
import { field, reference } from "./fields.ts";
import { shared } from "./shared.ts";

/** A cycle of meetings (Schema.org `EventSeries`, also a podcast); its conferences name it. */
export const series = z.strictObject({
  ...shared("series"),
  /** Who organises. */
  organisers: field(z.array(reference("person")).default([]), "Organisation"),
});
