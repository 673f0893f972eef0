/** Where a link of a menu leads: a page of the site, found by any word of its title, or an address that is typed. */

import { useState } from "preact/hooks";
import type { HubData } from "../../../src/cms/index.ts";
import { entryPath, PAGE_KINDS } from "../../../src/content/index.ts";
import { EDITOR_LANG, messages } from "../../../src/i18n/editors/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { commandOf, OPTIONS_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { fold, type Lang } from "../../../src/text/index.ts";
import type { ControlProps } from "../../decap/index.ts";
import { type HubStore, titleOf } from "../../shell/hub.ts";
import { find } from "../find.ts";
import { OptionField } from "../option-field.tsx";
import { useRedraw } from "../use-answer.ts";
import { textsOf } from "./localized.tsx";

/** Choices shown at one time. */
const MAX_CHOICES = 12;

const { menuLinks: words } = messages;
const { types } = dictionary(EDITOR_LANG);

interface Page {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
}

/** Pages that every hub has, as a language calls them. */
function sectionsIn(lang: Lang): readonly Page[] {
  const { types: names, agenda, archive, search, notebook, feeds, sitemap, nav } = dictionary(lang);
  return [
    ...(["conference", "article", "link", "topic", "series", "person"] as const).map((type) => ({
      url: PAGE_KINDS[type].path,
      title: names[type].other,
      kind: words.list,
    })),
    ...(
      [
        ["agenda", agenda.title],
        ["archive", archive.title],
        ["search", search.title],
        ["notebook", notebook.title],
        ["feeds", feeds.title],
        ["siteMap", sitemap.title],
        ["home", nav.home],
      ] as const
    ).map(([kind, title]) => ({ url: PAGE_KINDS[kind].path, title, kind: words.section })),
  ];
}

const SECTIONS = sectionsIn(EDITOR_LANG);

function pagesFor({ entries }: HubData, text: string): readonly Page[] {
  const asked = fold(text).trim();
  const sections = SECTIONS.filter(
    ({ title, url }) => fold(title).includes(asked) || url.startsWith(text.trim()),
  );
  const isShort = asked === "";
  const pages = entries.filter(({ type }) => !isShort || type === "page");
  const found = find(pages, text, []).map((entry) => ({
    url: entryPath(entry.type, entry.slug),
    title: titleOf(entry),
    kind: types[entry.type].one,
  }));
  return [...sections, ...found].slice(0, isShort ? SECTIONS.length + MAX_CHOICES : MAX_CHOICES);
}

function pageAt({ entries }: HubData, url: string): Page | undefined {
  const path = url.replace(/[?#].*$/, "");
  const entry = entries.find(({ type, slug }) => entryPath(type, slug) === path);
  if (entry === undefined) return SECTIONS.find((section) => section.url === path);
  return { url, title: titleOf(entry), kind: types[entry.type].one };
}

export function PageAddressControl(props: ControlProps & { hub: HubStore }) {
  const { id, value, field, className, onChange, draft, hub, path } = props;
  const [open, setOpen] = useState(false);
  useRedraw(hub);
  const url = typeof value === "string" ? value : "";
  const here = pageAt(hub.data(), url);
  // what leads somewhere is not looked for: all pages are offered in its place
  const found = open ? pagesFor(hub.data(), here === undefined && !/^https?:/i.test(url) ? url : "") : [];
  const choose = (page: Page) => {
    setOpen(false);
    const [menu = "", n = 0] = path();
    const item = (draft.entry().data[menu] as readonly Readonly<Record<string, unknown>>[] | undefined)?.[
      Number(n)
    ];
    const isUnnamed = Object.values(textsOf(item?.["label"], ["fr"])).every((text) => text === "");
    onChange(page.url);
    if (isUnnamed)
      draft.set([
        [[menu, n, "url"], page.url],
        [[menu, n, "label"], labelOf(page, hub.data().site.languages[0])],
      ]);
  };
  return (
    <div class={`${className} reference page-address`}>
      <OptionField
        id={id}
        label={String(field["label"])}
        describedBy={`${id}-leads`}
        placeholder={words.search}
        text={url}
        options={found.map((page) => ({ key: page.url, label: page.title, note: page.kind, page }))}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onClick={() => setOpen(true)}
        onOpen={setOpen}
        onKey={(event, active) => {
          const isTyped = active === undefined && commandOf(OPTIONS_SHORTCUTS, event) === "accept";
          if (isTyped) setOpen(false);
          return isTyped;
        }}
        onText={(text) => {
          onChange(ownPath(text, hub.data().site.url));
          setOpen(true);
        }}
        onChoose={({ page }) => choose(page)}
      />
      <p id={`${id}-leads`} class="page-address-leads">
        {whereTo(url, here)}
      </p>
    </div>
  );
}

/** What a link to a page is called at first: as the main language of the site calls it. */
function labelOf({ url, title }: Page, lang: Lang = "fr"): string {
  return sectionsIn(lang).find((section) => section.url === url)?.title ?? title;
}

/** An address of this site is a path in it, wherever the site moves. */
function ownPath(text: string, site: string): string {
  return text.startsWith(`${site}/`) ? text.slice(site.length) : text;
}

function whereTo(url: string, page: Page | undefined): string {
  if (url.trim() === "") return "";
  if (page !== undefined) return words.leadsTo(page.kind, page.title);
  return /^https?:\/\//i.test(url) ? words.elsewhere : "";
}
