import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";

/** What this reader began to listen to. Only the browser knows, so it is the browser that shows it. */
export function Continue({ lang }: { lang: Lang }) {
  const { player } = dictionary(lang);
  return (
    <hub-continue class="page home-continue" data-resume={player.resume("{time}")} hidden>
      <section class="home-section" aria-labelledby="continuer">
        <h2 id="continuer" class="section-title">
          {player.continue}
        </h2>
        <ul class="plain-rows" />
        <p class="ui soft">
          {player.keptHere}{" "}
          <button type="button" class="button">
            {player.forget}
          </button>
        </p>
      </section>
    </hub-continue>
  );
}
