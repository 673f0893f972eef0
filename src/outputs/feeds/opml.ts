/** The hub's feeds in one file that feed readers import (OPML 2.0, https://opml.org). */
import { allEntries, type Hub, localize } from "../../content/index.ts";
import { dictionary } from "../../i18n/index.ts";
import { ATOM, absolute, PODCAST } from "../addresses.ts";
import { latest, rfc822, updatedAt } from "../dates.ts";
import { element, xmlDocument } from "../xml.ts";

export function opml(hub: Hub): string {
  const { site } = hub;
  const [lang = "fr"] = site.languages;
  const { feeds } = dictionary(lang);
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
        outline(`${site.name} · ${feeds.everything}`, "ATOM1", ATOM),
        outline(site.podcast?.title ?? `${site.name} · ${feeds.podcast}`, "RSS2", PODCAST),
      ),
    ),
  );
}
