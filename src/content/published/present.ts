/** From what the Hub holds to the data that a published shape describes; nothing else comes through. */
import * as z from "zod";
import type { Entry } from "../hub/model.ts";
import { type PublishedAs, unwrapped } from "./derive.ts";

/** How what is the Hub's becomes data for anybody. */
export interface PresentContext {
  readonly reference: (entry: Entry) => object;
  /** An address where the Hub holds a path or an address. */
  readonly address: (pathOrUrl: string) => string;
}

export type Present = (value: unknown, context: PresentContext) => unknown;

/** Made once for each shape, and used for every entry. */
export function presenter(schema: z.ZodType): Present {
  const { inner, meta } = unwrapped(schema);
  const publishedAs = meta["publishedAs"] as PublishedAs | undefined;
  if (publishedAs === "reference") return (entry, { reference }) => reference(entry as Entry);
  if (publishedAs === "address") return (path, context) => context.address(String(path));
  if (inner instanceof z.ZodArray) {
    const one = presenter(inner.element as z.ZodType);
    return (items, context) => (items as readonly unknown[]).map((item) => one(item, context));
  }
  if (inner instanceof z.ZodObject) {
    const members = Object.entries(inner.shape as Readonly<Record<string, z.ZodType>>).map(
      ([name, member]) => [name, presenter(member)] as const,
    );
    return (group, context) => {
      const made: Record<string, unknown> = {};
      for (const [name, present] of members) {
        const value = (group as Readonly<Record<string, unknown>>)[name];
        if (value !== undefined) made[name] = present(value, context);
      }
      return made;
    };
  }
  return (value) => value;
}
