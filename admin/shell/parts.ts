/** Parts of the index, each asked for once as long as its digest is the same. */
import { partFile } from "../../src/cms/index.ts";

interface Named {
  readonly name: string;
  readonly digest: string;
}

export interface Parts<T> {
  /** What is known of a part as it is now; undefined before it was loaded. */
  readonly known: (part: Named) => T | undefined;
  /** In the order asked for. @throws where the site does not answer */
  readonly load: (parts: readonly Named[]) => Promise<readonly T[]>;
}

/** @param folder of their files, with its last slash */
export function openParts<T>(folder: string, read: (address: string) => Promise<T> = readPart): Parts<T> {
  const held = new Map<string, { readonly digest: string; readonly value: T }>();
  const known = ({ name, digest }: Named) => {
    const found = held.get(name);
    return found?.digest === digest ? found.value : undefined;
  };
  const asked = new Map<string, Promise<T>>();
  const load = async (part: Named): Promise<T> => {
    const before = known(part);
    if (before !== undefined) return before;
    const key = `${part.name} ${part.digest}`;
    const answer = asked.get(key) ?? read(`${folder}${partFile(part)}`).finally(() => asked.delete(key));
    asked.set(key, answer);
    const value = await answer;
    held.set(part.name, { digest: part.digest, value });
    return value;
  };
  return { known, load: (parts) => Promise.all(parts.map(load)) };
}

/** What an address says now. @throws where the site does not answer */
export const readJson = <T>(address: string): Promise<T> => ask(address, "no-cache");

/** An address that never says anything else: what the browser has of it is right. */
const readPart = <T>(address: string): Promise<T> => ask(address, "force-cache");

async function ask<T>(address: string, cache: RequestCache): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const value: unknown = await response.json();
  // what `npm start` answers for a part that a build has just replaced
  if (typeof value === "object" && value !== null && "absent" in value) throw new Error(`${address}: absent`);
  return value as T;
}
