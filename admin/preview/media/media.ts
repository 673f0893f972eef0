/**
 * What previews need of media files: measures, texts and addresses. Each version of a file is read once: from the site
 * where it is online, else from what was sent with the draft or from the repository.
 */
import { type MediaFacts, type Medium, NO_FACTS } from "./facts.ts";
import { inspectMedium, type MediaOrigins, versionOf } from "./inspect-medium.ts";

export interface MediaReader {
  /** The same object as long as nothing changes. */
  readonly facts: () => MediaFacts;
  /** The address at which this browser finds a file, or the picture of a slide, that the site does not publish. */
  readonly addressOf: (src: string) => string | undefined;
  /** Reads what the values name and was not read in this version; true where something came of it. */
  readonly load: (values: readonly string[], origins: MediaOrigins) => Promise<boolean>;
  /** Lets go of the addresses that it made. */
  readonly close: () => void;
}

export function mediaReader(): MediaReader {
  const versions = new Map<string, unknown>();
  const found = new Map<string, Medium>();
  const addresses = new Map<string, string>();
  let facts = NO_FACTS;

  const forget = (src: string) => {
    for (const [name] of blobsOf(src, found.get(src))) {
      URL.revokeObjectURL(addresses.get(name) ?? "");
      addresses.delete(name);
    }
    return found.delete(src);
  };
  const know = (src: string, medium: Medium) => {
    found.set(src, medium);
    for (const [name, blob] of blobsOf(src, medium)) addresses.set(name, URL.createObjectURL(blob));
  };

  return {
    facts: () => facts,
    addressOf: (src) => addresses.get(src),
    load: async (values, origins) => {
      const fresh = [...new Set(values)].flatMap((src) => {
        const version = versionOf(src, origins);
        if (versions.get(src) === version) return [];
        versions.set(src, version);
        return [{ src, version }];
      });
      const changes = await Promise.all(
        fresh.map(async ({ src, version }) => {
          const medium =
            version === undefined ? undefined : await inspectMedium(src, origins).catch(() => undefined);
          // another version came in the meantime, and has its own turn
          if (versions.get(src) !== version) return false;
          const had = forget(src);
          if (medium !== undefined) know(src, medium);
          return had || medium !== undefined;
        }),
      );
      if (!changes.includes(true)) return false;
      facts = factsOf(found);
      return true;
    },
    close: () => {
      // what is still being read comes too late
      versions.clear();
      for (const src of [...found.keys()]) forget(src);
    },
  };
}

/** The bytes that this browser shows itself, by the address that a page gives them. */
function blobsOf(src: string, medium: Medium | undefined): readonly (readonly [string, Blob])[] {
  if (medium === undefined) return [];
  return [
    ...(medium.blob === undefined ? [] : [[src, medium.blob] as const]),
    ...(medium.slides ?? new Map<string, Blob>()),
  ];
}

function factsOf(found: ReadonlyMap<string, Medium>): MediaFacts {
  const known = <T>(part: (medium: Medium) => T | undefined): ReadonlyMap<string, T> =>
    new Map(
      [...found].flatMap(([src, medium]) => {
        const value = part(medium);
        return value === undefined ? [] : [[src, value] as const];
      }),
    );
  return {
    locks: known(({ lock }) => lock),
    texts: known(({ text }) => text),
    files: known(({ blob }) => blob?.size),
    faults: known(({ fault }) => fault),
  };
}
