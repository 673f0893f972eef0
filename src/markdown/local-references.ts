import type { EmbedRef } from "./env.ts";
import { markdownReferences } from "./references.ts";

/** Something inside the site that a text names, with the line from 1. */
export type LocalReference =
  | { readonly kind: "link" | "image"; readonly line: number; readonly path: string }
  | ({ readonly kind: "embed"; readonly line: number } & Pick<
      EmbedRef,
      "type" | "slug" | "recording" | "deck" | "slide" | "start"
    >);

/** Links and images of this site, by their path alone, and embeds. */
export function localReferences(source: string): LocalReference[] {
  return markdownReferences(source).flatMap((reference): LocalReference[] => {
    const { line } = reference;
    if (reference.type === "embed") {
      const { type, slug, recording, deck, slide, start } = reference.ref;
      const target = { recording, deck, slide, start };
      const given = Object.fromEntries(Object.entries(target).filter(([, value]) => value !== undefined));
      return [{ kind: "embed", line, type, slug, ...given }];
    }
    const address = reference.type === "link" ? reference.href : reference.src;
    if (!/^\/(?!\/)/.test(address)) return [];
    return [{ kind: reference.type, line, path: decoded(address.replace(/[?#].*$/, "")) }];
  });
}

/** The address as a file name; one that is wrongly encoded stays as it is, and is found nowhere. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
