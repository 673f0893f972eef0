import { type Hub, mainLang } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { absolute } from "../../src/outputs/index.ts";
import { Policy } from "../components/shell/policy.tsx";

/** At an old address, for hosts without redirects: leads to the new one, with or without script. */
export function MovedPage({ redirect, site }: { redirect: Hub["redirects"][number]; site: Hub["site"] }) {
  const lang = mainLang(site);
  const words = dictionary(lang).alias;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <Policy site={site} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${words.title} · ${site.name}`}</title>
        <meta http-equiv="refresh" content={`0; url=${redirect.to}`} />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={absolute(site, redirect.to)} />
        <link rel="stylesheet" href="/assets/hub.css" />
      </head>
      <body>
        <main class="page">
          <h1>{words.title}</h1>
          <p>
            {words.text} <a href={redirect.to}>{absolute(site, redirect.to)}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
