import type { Conference } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { foreign } from "../../foreign.ts";
import { Typeset } from "../entry/ordinals.tsx";

/** What happens when. */
export function Programme({ conference }: { conference: Conference }) {
  const { programme, lang, inLanguage } = conference;
  if (programme.length === 0) return null;
  return (
    <section class="conference-section" aria-labelledby="conference-programme">
      <h3 id="conference-programme">{dictionary(lang).conference.programme}</h3>
      <ol class="programme" {...foreign(inLanguage, lang)}>
        {programme.map((item) => (
          <li>
            {item.time === undefined ? null : (
              <time class="programme-time" dateTime={item.time}>
                {item.time}
              </time>
            )}
            <div class="programme-item">
              <p class="programme-title">
                <Typeset text={item.title} lang={inLanguage} />
              </p>
              {item.description === undefined ? null : (
                <p>
                  <Typeset text={item.description} lang={inLanguage} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
