/** Each type of entry through the form: the file on disk, the page on the site. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { launch } from "../harness/chromium.ts";
import {
  control,
  type Editing,
  openEditor,
  openForm,
  save,
  startEditing,
  trouble,
  type,
} from "../harness/cms.ts";

interface Case {
  readonly what: string;
  readonly collection: string;
  readonly fill: (page: Page) => Promise<void>;
  readonly file: string;
  readonly text: string;
  readonly path: string;
}

const CASES: readonly Case[] = [
  {
    what: "an article, with a lead, a text, a topic found without its accent",
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
    what: "a conference, with its times in the editor's zone and a speaker",
    collection: "conferences-2027",
    fill: async (page) => {
      await type(page, control(page, "title"), "Une rencontre d’essai");
      await control(page, "startsAt").fill("2027-07-05T18:30");
      await control(page, "endsAt").fill("2027-07-05T20:00");
      await page
        .getByRole("button", { name: /une personne/ })
        .first()
        .click();
      await type(page, control(page, "person"), "duclos");
      await page.keyboard.press("Enter");
    },
    file: "conferences/2027/une-rencontre-d-essai.md",
    text: "---\ntitle: Une rencontre d’essai\npublishedAt: 2026-12-01\nstartsAt: 2027-07-05T18:30:00.000+02:00\nendsAt: 2027-07-05T20:00:00.000+02:00\nspeakers:\n  - person: helene-duclos\n---\n",
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
      await type(page, control(page, "order"), "7");
    },
    file: "pages/page-d-essai.md",
    text: "---\ntitle: Page d’essai\norder: 7\n---\n",
    path: "page-d-essai/",
  },
];

describe("an entry made in the form", () => {
  let browser: Browser;
  let editing: Editing;
  before(async () => {
    [browser, editing] = await Promise.all([launch(), startEditing()]);
  });
  after(() => Promise.all([browser.close(), editing.close()]));

  for (const { what, collection, fill, file, text, path } of CASES)
    test(`${what}, is written as expected and has its page`, async () => {
      const editor = await openEditor(browser, editing);
      const { page } = editor;
      await openForm(page, collection);
      await fill(page);
      await save(page);
      assert.equal(await editing.written(file), text);
      assert.match(await editing.published(path), /<main id="contenu"/);
      assert.deepEqual(trouble(editor), []);
      await editor.context.close();
    });
});
