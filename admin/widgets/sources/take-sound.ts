/** A sound file that somebody brings: judged, measured, sent with the draft. */

import { defined } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import type { SoundStore } from "../../entry/sound-store.ts";
import { fileRefusal } from "./check-file.ts";
import type { SoundFacts } from "./facts.ts";
import { measureSound, NoSound } from "./measure.ts";
import type { SourceValue } from "./source.ts";

/** What the entry keeps of it, once it is sent; else why it is refused, with what to do. */
export async function takeSound(file: File, store: SoundStore): Promise<SourceValue | string> {
  const refusal = fileRefusal(file, store.maxBytes);
  if (refusal !== undefined) return refusal;
  try {
    const facts = await measureSound(file, file.name);
    return { url: await store.keep(file), ...savedFacts(facts) };
  } catch (error) {
    if (!(error instanceof NoSound)) throw error;
    return messages.sources.noSound.sentence(file.name, error.message);
  }
}

/** What the entry keeps of what was measured. */
export function savedFacts({ bytes, seconds, type }: SoundFacts): Omit<SourceValue, "url"> {
  return defined({ bytes, seconds, type });
}
