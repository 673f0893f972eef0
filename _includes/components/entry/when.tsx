import { type DateStyle, formatDate } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { Ordinals } from "./ordinals.tsx";

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
  return (
    <time dateTime={iso}>
      <Ordinals text={formatDate(iso, { lang, zone, style })} lang={lang} />
    </time>
  );
}
