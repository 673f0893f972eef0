import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { Icon } from "./icon.tsx";

/** To search what was said; waits in a template for the script. `data-count` holds `{n}` and `{total}`, `data-some` `{total}`, `data-instead` `{word}`. */
export function TranscriptSearch({ lang, id }: { lang: Lang; id: string }) {
  const { player } = dictionary(lang);
  const field = `${id}-chercher`;
  return (
    <template class="transcript-template">
      <form class="transcript-search ui">
        <label for={field}>{player.search}</label>
        <input id={field} type="search" autocomplete="off" />
        <button type="button" class="transcript-search-back" aria-label={player.searchPrevious}>
          <Icon name="previous" />
        </button>
        <button type="submit" aria-label={player.searchNext}>
          <Icon name="next" />
        </button>
        <output
          for={field}
          data-count={player.searchCount("{n}", "{total}")}
          data-instead={player.searchInstead("{word}")}
          data-none={player.searchNone}
          data-one={player.searchOne}
          data-some={player.searchSome("{total}")}
          data-lost={player.searchLost}
        />
      </form>
    </template>
  );
}
