import { plainParagraphs } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { Typeset } from "./ordinals.tsx";

/** The same in plain language. */
export function Essential(props: {
  text: string | undefined;
  lang: Lang;
  inLanguage: string;
  level?: 2 | 3;
}) {
  const { text, lang, inLanguage, level = 2 } = props;
  const Heading = level === 2 ? "h2" : "h3";
  if (text === undefined) return null;
  return (
    <section class="essential" aria-labelledby="essentiel">
      <Heading id="essentiel" class="essential-title">
        {dictionary(lang).entry.essential}
      </Heading>
      {plainParagraphs(text).map((paragraph) => (
        <p key={paragraph} {...foreign(inLanguage, lang)}>
          <Typeset text={paragraph} lang={inLanguage} />
        </p>
      ))}
    </section>
  );
}
