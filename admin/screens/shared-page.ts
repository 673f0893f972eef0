/** A page of the web that somebody shares from a telephone, as the form of a curated link takes it. Pure. */
import { pastedAddress } from "../../src/text/index.ts";

/** The place in the interface that opens the form, filled in. @param query what the share target was given */
export function formOfShared(query: string): string {
  const given = new URLSearchParams(query);
  const read = (name: string) => (given.get(name) ?? "").trim();
  const text = read("text");
  // most applications put the address in the text, after the title
  const inText = /https?:\/\/[^\s<>"']+/i.exec(text)?.[0] ?? "";
  const url = read("url") || inText;
  const comment = url === "" ? text : text.replace(url, "").trim();
  const title = read("title") || (comment.split("\n")[0] ?? "").slice(0, 200);
  const body = comment === title ? "" : comment;
  const values = Object.entries({ title, url: pastedAddress(url), body }).filter(([, value]) => value !== "");
  return `/admin/#/collections/links/new?${new URLSearchParams(values)}`;
}
