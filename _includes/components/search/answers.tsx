import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";

/** What `hub-search` fills. Hidden until there is something to show. */
export function Answers({ lang }: { lang: Lang }) {
  const words = dictionary(lang).search;
  return (
    <>
      <p id="search-help" class="search-help ui soft" data-scripted hidden>
        {words.keyboardHelp}
      </p>
      <div class="search-bar ui">
        <p class="search-status" role="status" data-status />
        <p class="search-tools" data-tools hidden>
          <label for="search-sort">{words.sort}</label>{" "}
          <select id="search-sort">
            <option value="relevance">{words.byRelevance}</option>
            <option value="date">{words.byDate}</option>
          </select>
        </p>
      </div>
      <ul class="search-chips ui" data-chips hidden />
      <div class="search-columns">
        <details class="search-aside ui" data-aside hidden>
          <summary>{words.filters}</summary>
          <div class="search-filters" data-filters />
        </details>
        <div class="search-answers">
          <div class="search-notes" data-notes />
          <ol class="search-results" data-results />
          <button class="search-more ui" type="button" data-more hidden>
            {words.more}
          </button>
          <div class="search-after" data-after />
        </div>
      </div>
    </>
  );
}
