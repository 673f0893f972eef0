import { PAGE_KINDS, type Site } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { absolute, LISTED_OUTPUTS } from "../../src/outputs/index.ts";
import type { Lang } from "../../src/text/index.ts";
import { CopyButton, Typeset } from "../components/entry/index.ts";
import { ListShell } from "./shells/list-shell.tsx";

/** What a feed is, and the addresses of ours. */
export function FeedsPage({ site, lang }: { site: Site; lang: Lang }) {
  const words = dictionary(lang).feeds;
  const feeds = LISTED_OUTPUTS.flatMap(({ listed, single }) => {
    const file = single?.(site);
    return listed === undefined || file === undefined
      ? []
      : [{ ...listed, path: file.path, title: words[listed.title], about: listed.about?.(site) }];
  });
  return (
    <ListShell site={site} lang={lang} title={words.title} intro={words.intro} path={PAGE_KINDS.feeds.path}>
      <ul class="feeds">
        {feeds.map(({ id, title, format, path, about }) => (
          <li key={id} class="feed">
            <h2 class="feed-title">
              <Typeset text={title} lang={lang} />
            </h2>
            <p class="ui soft">{format}</p>
            {about !== undefined && (
              <p class="feed-about">
                <Typeset text={about} lang={lang} />
              </p>
            )}
            <p class="feed-address ui">
              <a href={path} id={`flux-${id}`}>
                {absolute(site, path)}
              </a>
            </p>
            <CopyButton target={`flux-${id}`} lang={lang} label={words.copyAddress} of={title} />
          </li>
        ))}
      </ul>
    </ListShell>
  );
}
