import { directionOf, ordinalPieces, typeset } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";

/** A text with the ordinals of its dates and sentences as they are printed: "1er" has a raised ending, in French. */
export function Ordinals({ text, lang }: { text: string; lang: string }) {
  if (lang !== "fr") return <>{text}</>;
  return <>{ordinalPieces(text).map((piece) => (piece.raised ? <sup>{piece.text}</sup> : piece.text))}</>;
}

/**
 * A text as it is printed in its language: spaces, quotes, ordinals, and its own direction. For attributes and plain
 * texts: `typeset`.
 * @param around language of the element that it stands in, where that says nothing of this text
 */
export function Typeset({ text, lang, around = lang }: { text: string; lang: string; around?: string }) {
  const words = <Ordinals text={typeset(text, lang)} lang={lang} />;
  const dir = directionOf(text);
  const own = dir === undefined ? words : <bdi dir={dir}>{words}</bdi>;
  return lang === around ? own : <span {...foreign(lang, around)}>{own}</span>;
}
