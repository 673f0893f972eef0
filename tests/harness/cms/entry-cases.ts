/** Each type of entry, as the forms of tests fill it, and what comes of it. */
import type { Page } from "playwright-core";
import { control, openPart, setMoment, type } from "./cms.ts";

export interface EntryCase {
  readonly what: string;
  readonly collection: string;
  readonly fill: (page: Page) => Promise<void>;
  /** Below the contents. */
  readonly file: string;
  readonly text: string;
  /** Of its page, below the site. */
  readonly path: string;
}

export const ENTRY_CASES: readonly EntryCase[] = [
  {
    what: "an article, with a summary, a text, a topic found without its accent",
    collection: "articles-2026",
    fill: async (page) => {
      await type(page, control(page, "title"), "L’été : « gouverner » à l'école");
      await type(page, control(page, "summary"), "Deux phrases. Pas plus.");
      await page.locator('[data-slate-editor="true"]').first().click();
      await page.keyboard.type("Un premier paragraphe.", { delay: 5 });
      await type(page, control(page, "topics"), "mediation");
      await page.keyboard.press("Enter");
    },
    file: "articles/2026/l-ete-gouverner-a-l-ecole.md",
    text: '---\ntitle: "L’été : « gouverner » à l\'école"\nsummary: Deux phrases. Pas plus.\ntopics:\n  - mediation-numerique\npublishedAt: 2026-12-01\n---\nUn premier paragraphe.\n',
    path: "articles/l-ete-gouverner-a-l-ecole/",
  },
  {
    what: "a conference, with its times in the place’s own zone and a speaker",
    collection: "conferences-2027",
    fill: async (page) => {
      await type(page, control(page, "title"), "Une rencontre d’essai");
      await setMoment(page, "startsAt", "2027-07-05T18:30");
      await setMoment(page, "endsAt", "2027-07-05T20:00");
      await page
        .getByRole("button", { name: /une personne/ })
        .first()
        .click();
      await type(page, control(page, "person"), "duclos");
      await page.keyboard.press("Enter");
    },
    file: "conferences/2027/une-rencontre-d-essai.md",
    text: "---\ntitle: Une rencontre d’essai\npublishedAt: 2026-12-01\nstartsAt: 2027-07-05T18:30:00+02:00\nendsAt: 2027-07-05T20:00:00+02:00\nspeakers:\n  - person: helene-duclos\n---\n",
    path: "conferences/une-rencontre-d-essai/",
  },
  {
    what: "a series",
    collection: "series",
    fill: (page) => type(page, control(page, "title"), "Les jeudis d’essai"),
    file: "series/les-jeudis-d-essai.md",
    text: "---\ntitle: Les jeudis d’essai\n---\n",
    path: "cycles/les-jeudis-d-essai/",
  },
  {
    what: "a person, with a role",
    collection: "people",
    fill: async (page) => {
      await type(page, control(page, "title"), "Œdipe Le Gall");
      await type(page, control(page, "role"), "Documentaliste");
    },
    file: "people/oedipe-le-gall.md",
    text: "---\ntitle: Œdipe Le Gall\nrole: Documentaliste\n---\n",
    path: "personnes/oedipe-le-gall/",
  },
  {
    what: "a link",
    collection: "links-2026",
    fill: async (page) => {
      await type(page, control(page, "title"), "Un lien d’essai");
      await type(page, control(page, "url"), "https://exemple.fr/a?b=c&d=e");
    },
    file: "links/2026/un-lien-d-essai.md",
    text: "---\ntitle: Un lien d’essai\nurl: https://exemple.fr/a?b=c&d=e\npublishedAt: 2026-12-01\n---\n",
    path: "liens/un-lien-d-essai/",
  },
  {
    what: "a topic, below another",
    collection: "topics",
    fill: async (page) => {
      await type(page, control(page, "title"), "Essais");
      await type(page, control(page, "parent"), "acces");
      await page.keyboard.press("Enter");
    },
    file: "topics/essais.md",
    text: "---\ntitle: Essais\nparent: accessibilite\n---\n",
    path: "themes/essais/",
  },
  {
    what: "a page, with its place among the others",
    collection: "pages",
    fill: async (page) => {
      await type(page, control(page, "title"), "Page d’essai");
      await openPart(page, "Réglages");
      await type(page, control(page, "order"), "7");
    },
    file: "pages/page-d-essai.md",
    text: "---\ntitle: Page d’essai\norder: 7\n---\n",
    path: "page-d-essai/",
  },
];
