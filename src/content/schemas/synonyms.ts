/** `content/synonyms.yaml`: words that readers use for one another, by language. */
import * as z from "zod";
import { field, line } from "./fields.ts";

const groups = field(
  z.array(z.array(line()).min(2)).default([]),
  "Groupes de mots",
  "Chaque groupe entre crochets\u00A0: [portable, téléphone].",
);

export const synonyms = z.strictObject({ fr: groups, en: groups, br: groups });

/** Groups of words, by language. */
export type Synonyms = z.output<typeof synonyms>;
