/**
 * What a process makes of the code alone, bundles say, kept from one of its builds to the next: `npm start` builds after each
 * save of an editor, who changes no code.
 */
import path from "node:path";
import type { Inputs } from "./inputs.ts";

/** @param what names what is made; a name is made in one way. What rejects is kept by nobody. */
export type KeepOfCode = <T>(what: string, make: () => Promise<T>) => Promise<T>;

interface Kept {
  readonly stamps: string;
  readonly made: unknown;
}

const kept = new Map<string, Kept>();

/** Makes everything anew. */
export const makeAnew: KeepOfCode = (_what, make) => make();

/** @param inputs taken before anything is made: what changes meanwhile is made again by the next build */
export function keepOfCode(inputs: Inputs, content: string): KeepOfCode {
  const stamps = stampsOf(inputs, content);
  if (stamps === undefined) return makeAnew;
  return async <T>(what: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(what);
    if (known?.stamps === stamps) return known.made as T;
    const made = await make();
    kept.set(what, { stamps, made });
    return made;
  };
}

/** The stamps of all that is no content; undefined where a file changed just now, so that its stamp may stay as it changes again. */
function stampsOf(inputs: Inputs, content: string): string | undefined {
  const lines: string[] = [];
  for (const [file, stamp] of Object.entries(inputs)) {
    if (file.startsWith(content + path.sep)) continue;
    if (typeof stamp !== "string") return undefined;
    lines.push(`${file} ${stamp}`);
  }
  return lines.join("\n");
}
