import { type DateStyle, formatDate } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";

export interface WhenProps {
  /** ISO 8601. */
  iso: string;
  lang: Lang;
  /** IANA time zone of the place or of the site. */
  zone: string;
  style?: DateStyle;
}

/** A date for readers and for machines. */
export function When({ iso, lang, zone, style = "date" }: WhenProps) {
  return <time dateTime={iso}>{formatDate(iso, { lang, zone, style })}</time>;
}
