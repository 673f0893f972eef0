/** What is typed or pasted as the address of a link: as it is written, what it leads to, or why it cannot be. */

import { addressDigest, type HubData, type IndexedEntry } from "../../../src/cms/index.ts";
import { addressKey, entryPath, isOwnAddress, leadsNowhere } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { isSafeUrl } from "../../../src/markdown/index.ts";
import { aliasesOf } from "../../shell/hub.ts";

const { link: words } = messages.insertions;

export type ReadAddress =
  | {
      /** As the text has it: relative to the hub where it is of the hub. */
      readonly href: string;
      /** The page of the hub that it leads to. */
      readonly entry?: IndexedEntry;
      /** What should be known of it, though it may be written. */
      readonly remark?: string;
    }
  | { readonly problem: string };

/** @param origins where the hub is: online, and where it is edited */
export function readAddress(typed: string, data: HubData, origins: readonly string[]): ReadAddress {
  const text = typed.trim();
  if (text === "") return { problem: words.empty };
  const href = relative(completed(text), origins);
  if (!isSafeUrl(href) || /\s/.test(href) || !/^(?:https?:\/\/|mailto:|tel:|\/|#|\?)/i.test(href))
    return {
      problem: words.neither(text),
    };
  return href.startsWith("/") ? ofHub(href, data) : { href };
}

/** `exemple.org/page`, `nom@exemple.org` and `02 98 00 00 00`, as people write them. */
function completed(text: string): string {
  if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i.test(text)) return `mailto:${text}`;
  if (/^(?:\+\d|0)[\d .()-]{7,24}$/.test(text) && text.replace(/\D/g, "").length > 7)
    return `tel:${text.replace(/\(0\)|[^+\d]/g, "")}`;
  return /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i.test(text)
    ? `https://${text}`
    : text;
}

function relative(address: string, origins: readonly string[]): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const isOwn = origins.some((origin) => URL.canParse(origin) && new URL(origin).host === url.host);
  return isOwn ? `${url.pathname}${url.search}${url.hash}` : address;
}

function ofHub(href: string, data: HubData): ReadAddress {
  const path = href.replace(/[?#].*$/, "");
  const key = addressKey(path);
  const entry = data.entries.find(
    (one) =>
      addressKey(entryPath(one.type, one.slug)) === key ||
      aliasesOf(one).some((old) => addressKey(old) === key),
  );
  if (entry !== undefined) return { href, entry };
  const isFile = path.startsWith("/media/");
  if (isFile && !(path in data.media)) return { href, remark: words.noFile };
  if (isFile || isOwnAddress(path)) return { href };
  const folder = path.endsWith("/") ? path : `${path}/`;
  if (data.offline?.includes(addressDigest(folder)) === true)
    return {
      href,
      remark: words.offline,
    };
  const known = { paths: new Set<string>(), old: new Set<string>() };
  return leadsNowhere(path, known) ? { problem: words.noPage } : { href };
}
