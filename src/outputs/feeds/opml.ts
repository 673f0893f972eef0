/** The hub's feeds in one file that feed readers import (OPML 2.0, https://opml.org). */
import { allEntries, type Hub, localize, mainLang } from "../../content/index.ts";
import { absolute } from "../addresses.ts";
import { latest, rfc822, updatedAt } from "../dates.ts";
import type { RegisteredOutput } from "../output-spec.ts";
import { element, xmlDocument } from "../xml.ts";

/** Those of the outputs to which feed readers can subscribe. */
export function opml(hub: Hub, outputs: readonly RegisteredOutput[]): string {
  const { site } = hub;
  const lang = mainLang(site);
  const changed = latest(allEntries(hub).map(updatedAt));
  const outline = (text: string, version: string, path: string) =>
    element("outline", {
      type: "rss",
      version,
      text,
      title: text,
      description: localize(site.description, lang),
      language: lang,
      xmlUrl: absolute(site, path),
      htmlUrl: absolute(site, "/"),
    });
  return xmlDocument(
    element(
      "opml",
      { version: "2.0" },
      element(
        "head",
        {},
        element("title", {}, site.name),
        changed === undefined ? undefined : element("dateModified", {}, rfc822(changed)),
        element("ownerName", {}, site.publisher.name),
        element("ownerEmail", {}, site.contact.email),
        element("docs", {}, "https://opml.org/spec2.opml"),
      ),
      element(
        "body",
        {},
        outputs.flatMap(({ opml: feed, files }) =>
          feed === undefined
            ? []
            : files(hub).map(({ path }) => outline(feed.title(site, lang), feed.version, path)),
        ),
      ),
    ),
  );
}
