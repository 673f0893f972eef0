/** The layouts over the demonstration's own entries: what each page must say, and what it must not show empty. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { renderToString } from "preact-render-to-string";
import { Names, reportLink } from "../../../_includes/components/entry/index.ts";
import { forReader, recordingToOpenWith } from "../../../_includes/components/home/index.ts";
import { AgendaPage } from "../../../_includes/layouts/agenda.tsx";
import { HomePage } from "../../../_includes/layouts/home.tsx";
import { LinkPage } from "../../../_includes/layouts/link.tsx";
import { MovedPage } from "../../../_includes/layouts/moved.tsx";
import { PersonPage } from "../../../_includes/layouts/person.tsx";
import { SeriesPage } from "../../../_includes/layouts/series.tsx";
import { EntryPage } from "../../../_includes/layouts/shells/entry-page.tsx";
import { proseEnv } from "../../../_includes/prose-env.ts";
import type { Article, Hub } from "../../../src/content/index.ts";
import { loadHub } from "../../../src/load/index.ts";
import { attribute, elements } from "../../harness/html.ts";

const CONTENT = fileURLToPath(new URL("../../../content", import.meta.url));
/** Elements that mean nothing when nothing is in them. */
const HOLLOW = ["p", "ul", "ol", "dl", "dd", "dt", "section", "figure", "nav", "aside", "h1", "h2", "h3"];

let hub: Hub;
before(async () => {
  const built = await loadHub(CONTENT, "2026-12-01T12:00:00+01:00");
  assert.ok(built.hub);
  hub = built.hub;
});

function entryPages(): { path: string; html: string }[] {
  const { site } = hub;
  return [
    ...hub.articles.map((entry) => <EntryPage entry={entry} site={site} markdown={proseEnv(hub, entry)} />),
    ...hub.links.map((entry) => <LinkPage entry={entry} site={site} />),
    ...hub.people.map((entry) => <PersonPage entry={entry} site={site} />),
    ...hub.series.map((entry) => <SeriesPage entry={entry} site={site} />),
    ...hub.pages.map((entry) => <EntryPage entry={entry} site={site} />),
  ].map((node) => ({ path: node.props.entry.path, html: `<!doctype html>${renderToString(node)}` }));
}

describe("the page of an entry", () => {
  test("has one title, one licence, and its language", () => {
    for (const { path, html } of entryPages()) {
      const all = elements(html);
      assert.equal(all.filter(({ tagName }) => tagName === "h1").length, 1, path);
      assert.equal(all.filter((element) => attribute(element, "rel") === "license").length, 1, path);
      assert.ok(attribute(all.find(({ tagName }) => tagName === "html") ?? fail(path), "lang"), path);
    }
  });

  test("shows no empty box for what is missing", () => {
    for (const { path, html } of entryPages()) {
      const hollow = [...html.matchAll(new RegExp(`<(${HOLLOW.join("|")})\\b[^>]*>\\s*</\\1>`, "g"))]
        .map(([markup]) => markup)
        .filter((markup) => !markup.includes("data-none"));
      assert.deepEqual(hollow, [], path);
    }
  });

  test("keeps to the reader's security policy: no style attribute, no handler", () => {
    for (const { path, html } of entryPages())
      for (const element of elements(html))
        for (const { name } of element.attrs)
          assert.ok(name !== "style" && !/^on/.test(name), `${path} ${name}`);
  });

  test("names the original, by its canonical address too, when the text is republished", () => {
    const entry = hub.articles.find(({ source }) => source !== undefined);
    assert.ok(entry?.source, "the demonstration has a republished article");
    const html = renderToString(<EntryPage entry={entry} site={hub.site} />);
    const canonical = elements(html).find((element) => attribute(element, "rel") === "canonical");
    assert.equal(canonical && attribute(canonical, "href"), entry.source.url);
    assert.ok(html.includes(entry.source.name));
  });
});

test("a report of an error names the page, in lines that mail programs keep", () => {
  const link = new URL(reportLink({ title: "L’été & après", path: "/articles/ete/", lang: "fr" }, hub.site));
  assert.equal(link.protocol, "mailto:");
  assert.match(link.searchParams.get("subject") ?? "", /L’été & après/);
  assert.ok(link.searchParams.get("body")?.includes(`${hub.site.url}/articles/ete/\r\n`));
});

test("names are joined as each language joins them, each a link", () => {
  const people = hub.people.slice(0, 3);
  const [a, b, c] = people.map(({ title }) => title);
  const text = (lang: "fr" | "en" | "br"): string =>
    renderToString(<Names people={people} lang={lang} />).replace(/<[^>]+>/g, "");
  assert.equal(text("fr"), `${a}, ${b} et ${c}`);
  assert.equal(text("en"), `${a}, ${b} and ${c}`);
  assert.match(text("br"), new RegExp(`^${a}, ${b} (ha|hag) ${c}$`));
});

describe("the home page", () => {
  test("opens on a recording that can be played", () => {
    const first = recordingToOpenWith(hub, "fr");
    assert.ok(first);
    const html = renderToString(<HomePage hub={hub} lang="fr" />);
    assert.ok(html.includes(`href="${first.entry.path}#${first.recording.id}"`));
  });

  test("offers a text in the reader's language rather than its translations", () => {
    const shown = forReader(hub.articles, "fr");
    const translated = shown.filter(
      (article: Article) => article.lang !== "fr" && article.translations.length > 0,
    );
    assert.deepEqual(
      translated.filter(({ translations }) => translations.some(({ lang }) => lang === "fr")),
      [],
    );
    assert.ok(shown.length < hub.articles.length);
  });

  test("stands without any content", () => {
    const bare: Hub = {
      ...hub,
      articles: [],
      conferences: [],
      links: [],
      topics: [],
      series: [],
      people: [],
    };
    assert.match(renderToString(<HomePage hub={bare} lang="fr" />), /<h1/);
  });
});

test("the agenda gives every meeting the instants that machines read", () => {
  const { conferences, site } = hub;
  const html = renderToString(<AgendaPage conferences={conferences} site={site} lang="fr" />);
  for (const { startsAt, endsAt, path } of conferences) {
    assert.ok(html.includes(`datetime="${startsAt}"`), path);
    assert.ok(html.includes(`data-ends="${endsAt}"`), path);
    assert.ok(html.includes(`href="${path}"`), path);
  }
});

test("an old address leads on by itself and by a link", () => {
  const html = renderToString(
    <MovedPage
      redirect={{ file: "articles/2026/x.md", from: "/article1.html", to: "/articles/x/" }}
      site={hub.site}
    />,
  );
  const all = elements(html);
  const refresh = all.find((element) => attribute(element, "http-equiv") === "refresh");
  assert.equal(refresh && attribute(refresh, "content"), "0; url=/articles/x/");
  assert.ok(all.some((element) => element.tagName === "a" && attribute(element, "href") === "/articles/x/"));
});

function fail(message: string): never {
  throw new Error(message);
}
