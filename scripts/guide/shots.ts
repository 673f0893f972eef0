/** The pictures of the guide, in its order. */
import type { FrameLocator, Page } from "playwright-core";
import { control, openForm, type } from "../../tests/harness/cms.ts";
import type { Shot } from "./shot.ts";

const TALK = "entries/mediation-numerique-pour-qui-pourquoi";

const preview = (page: Page): FrameLocator => page.frameLocator("iframe");

export const SHOTS: readonly Shot[] = [
  {
    name: "accueil",
    screen: "desktop",
    go: async (page) => {
      await page.getByRole("link", { name: "Conférences 2026" }).click();
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
    name: "telephone",
    screen: "phone",
    go: async (page) => {
      await openForm(page, "articles-2026");
      await type(page, control(page, "title"), "Une promenade au port");
    },
  },
];
