import type { Site } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { absolute } from "../../../src/outputs/index.ts";
import type { Lang } from "../../../src/text/index.ts";

/** The page that an error is reported on. */
export interface Reported {
  title: string;
  path: string;
  lang: Lang;
}

/** A mail to the hub that already names the page (RFC 6068: lines end with CR LF). */
export function reportLink({ title, path, lang }: Reported, site: Site): string {
  const words = dictionary(lang).entry;
  const body = words.reportBody(absolute(site, path)).replaceAll("\n", "\r\n");
  return `mailto:${site.contact.email}?subject=${encodeURIComponent(words.reportSubject(title))}&body=${encodeURIComponent(body)}`;
}
