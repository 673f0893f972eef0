import type { Site } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { absolute } from "../../src/outputs/index.ts";
import type { Lang } from "../../src/text/index.ts";
import { PlayerMessages } from "../components/recording/player-words.tsx";
import { notebookPath } from "../components/shell/lang-path.ts";
import { ListShell } from "./shells/list-shell.tsx";

/** The minutes that a reader keeps and what is listened to in a row; the script shows what the browser holds. */
export function NotebookPage({ site, lang }: { site: Site; lang: Lang }) {
  const { notebook: words, quote } = dictionary(lang);
  const others = site.languages.filter((other) => other !== lang);
  return (
    <ListShell
      site={site}
      lang={lang}
      title={words.title}
      intro={words.intro}
      path={notebookPath(site, lang)}
      translations={others.map((other) => ({ inLanguage: other, path: notebookPath(site, other) }))}
      noIndex
    >
      <p class="ui soft">{words.privacy}</p>
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
      <hub-notebook class="notebook" data-site={absolute(site, "/")} data-lost={quote.lost} />
      <PlayerMessages lang={lang} />
    </ListShell>
  );
}
