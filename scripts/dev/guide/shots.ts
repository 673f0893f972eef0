/** The pictures of the guide, in its order. */
import type { FrameLocator, Locator, Page } from "playwright-core";
import { control, openForm, openPart, type } from "../../../tests/harness/cms/cms.ts";
import type { Shot } from "./shot.ts";

const TALK = "entries/mediation-numerique-pour-qui-pourquoi";

/** The form of the talk, its first recording unfolded. */
async function openRecording(page: Page): Promise<void> {
  await openForm(page, "conferences-2013", TALK);
  await page
    .locator('[class*="ControlContainer"]')
    .filter({ has: page.locator('label[for^="recordings-"]') })
    .last()
    .getByRole("button", { name: "Déplier ou replier" })
    .first()
    .click();
  await page.getByRole("group", { name: "Transcription", exact: true }).waitFor();
}

/** A draft of an article. */
async function draft(page: Page, title: string): Promise<void> {
  await page.evaluate(() => {
    location.hash = "/collections/articles";
  });
  await page.getByText("Nouvel article").first().waitFor();
  await openForm(page, "articles-2026");
  await type(page, control(page, "title"), title);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByRole("button", { name: "Statut : Brouillon" }).waitFor();
}

/** Brings a part of the form to the top of it. */
const bring = (part: Locator): Promise<void> =>
  part.evaluate((element) => element.scrollIntoView({ block: "start" }));

const preview = (page: Page): FrameLocator => page.frameLocator("iframe");

export const SHOTS: readonly Shot[] = [
  {
    name: "accueil",
    screen: "desktop",
    go: async (page) => {
      await page.getByRole("link", { name: "Conférences" }).click();
      await page.getByText("Small archives").waitFor();
    },
  },
  {
    name: "formulaire",
    screen: "desktop",
    go: async (page) => {
      await openForm(page, "conferences-2013", TALK);
      await preview(page).getByRole("heading", { level: 1 }).waitFor();
    },
  },
  {
    name: "a-corriger",
    screen: "desktop",
    go: async (page) => {
      await openForm(page, "conferences-2027");
      await type(page, control(page, "title"), "Une promenade au port");
      await page.getByText("Personne n’est annoncé.").waitFor();
      await preview(page).getByRole("heading", { level: 1, name: "Une promenade au port" }).waitFor();
    },
  },
  {
    name: "personne",
    screen: "desktop",
    go: async (page) => {
      await openForm(page, "articles-2026");
      const field = control(page, "topics");
      await field.scrollIntoViewIfNeeded();
      await type(page, field, "num");
      await page.getByRole("option").first().waitFor();
    },
  },
  {
    name: "adresse",
    screen: "desktop",
    go: async (page) => {
      await openForm(page, "topics", "entries/communs");
      await openPart(page, "Réglages");
      await page.getByRole("button", { name: "Changer l’adresse" }).click();
      const form = page.getByRole("group", { name: "Changer l’adresse" });
      await form.getByLabel("Nouvelle adresse").fill("Rivages et pays");
      await form.getByText("/themes/rivages-et-pays/").waitFor();
      await form.evaluate((element) => element.scrollIntoView({ block: "center" }));
    },
  },
  {
    name: "enregistrement",
    screen: "desktop",
    go: async (page) => {
      await openRecording(page);
      const files = page.getByRole("group", { name: "Fichiers audio" });
      await files.getByRole("listitem").first().waitFor();
      await bring(files);
    },
  },
  {
    name: "transcription",
    screen: "desktop",
    go: async (page) => {
      await openRecording(page);
      await page.getByRole("button", { name: "Corriger", exact: true }).click();
      await page.getByRole("dialog", { name: /^Transcription/ }).waitFor();
    },
  },
  {
    name: "diapositives",
    screen: "desktop",
    go: async (page) => {
      await openRecording(page);
      await page.getByRole("button", { name: "Caler les diapositives" }).click();
      await page.getByRole("dialog").waitFor();
      // a canvas has another size than its own once a page is drawn in it
      for (const n of [0, 1])
        await page.waitForFunction(
          (index) =>
            (document.querySelectorAll<HTMLCanvasElement>("dialog canvas")[index]?.width ?? 300) !== 300,
          n,
        );
    },
  },
  {
    name: "relecture",
    screen: "desktop",
    mode: "review",
    go: async (page) => {
      await draft(page, "Une promenade au port");
      await draft(page, "Les marées de novembre");
      await page.getByRole("button", { name: "Statut : Brouillon" }).click();
      await page.getByRole("menuitem", { name: "En révision" }).click();
      await page.getByRole("button", { name: "Statut : En révision" }).waitFor();
      await page.evaluate(() => {
        location.hash = "/workflow";
      });
      await page.getByRole("heading", { name: "Une promenade au port" }).waitFor();
    },
  },
  {
    name: "telephone",
    screen: "phone",
    go: async (page) => {
      await openForm(page, "articles-2026");
      await type(page, control(page, "title"), "Une promenade au port");
    },
  },
];
