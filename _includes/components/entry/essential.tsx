import { dictionary } from "../../../src/i18n/index.ts";
import { type Lang, typeset } from "../../../src/text/index.ts";

/** The same in plain language. An empty line separates paragraphs. */
export function Essential({ text, lang }: { text: string | undefined; lang: Lang }) {
  if (text === undefined) return null;
  return (
    <section class="essential" aria-labelledby="essentiel">
      <h2 id="essentiel" class="essential-title">
        {dictionary(lang).entry.essential}
      </h2>
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>{typeset(paragraph.trim(), lang)}</p>
      ))}
    </section>
  );
}
