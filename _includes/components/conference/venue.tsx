import type { Conference } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { Typeset } from "../entry/ordinals.tsx";

/** A place: name, room, address, how to get in, and its position where it is known. */
export function Venue(props: {
  venue: NonNullable<Conference["venue"]>;
  lang: Lang;
  /** Of what is said of the place. */
  inLanguage: string;
}) {
  const { venue, lang, inLanguage } = props;
  const t = dictionary(lang).conference;
  const own = foreign(inLanguage, lang);
  const { name, room, address, access, lat, lon } = venue;
  const details = [room, address].filter((detail) => detail !== undefined);
  return (
    <>
      <span class="venue-name" {...own}>
        <Typeset text={name} lang={inLanguage} />
      </span>
      {details.map((detail) => (
        <span class="venue-detail" {...own}>
          <Typeset text={detail} lang={inLanguage} />
        </span>
      ))}
      {lat === undefined || lon === undefined ? null : (
        <span class="venue-detail">
          <a href={`geo:${lat},${lon}`}>{t.map}</a>
        </span>
      )}
      {access === undefined ? null : (
        <span class="venue-access">
          <b>{t.access}</b> <Typeset text={access} lang={inLanguage} around={lang} />
        </span>
      )}
    </>
  );
}
