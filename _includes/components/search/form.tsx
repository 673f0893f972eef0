import type { Site } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { searchPath } from "./path.ts";

/**
 * The field. Without script it leads to the search page, which then offers other ways.
 * @param props.help id of what says how it is used
 */
export function SearchForm(props: { site: Site; lang: Lang; help?: string }) {
  const { site, lang, help } = props;
  const words = dictionary(lang).search;
  return (
    <search>
      <form class="search-form" action={searchPath(site, lang)} method="get">
        <label class="visually-hidden" for="search">
          {words.label}
        </label>
        <input
          id="search"
          type="search"
          name="q"
          placeholder={words.placeholder}
          autocomplete="off"
          aria-describedby={help}
        />
        <button type="submit">{words.submit}</button>
      </form>
    </search>
  );
}
