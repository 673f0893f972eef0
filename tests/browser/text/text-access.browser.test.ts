/** The windows and the cards of the rich text have nothing that axe objects to, on a wide screen and on a telephone. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axeFindings } from "../../harness/browser/axe.ts";
import { trouble } from "../../harness/cms/cms.ts";
import { textForm } from "../../harness/cms/text.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

const TALK = "conferences/evaluation-de-l-utilite-sociale";

describe("axe, in the windows and the cards of a text", () => {
  const editing = withForms();

  for (const width of [1280, 390])
    test(`at ${width} pixels`, async () => {
      const editor = await editing.open({ bypassCSP: true, viewport: { width, height: 800 } });
      const { page } = editor;
      const found = async (within: string) =>
        assert.deepEqual(await axeFindings(page, undefined, within), [], within);
      await textForm(editing).open(
        editor,
        `::: moment ${TALK} t=114.124,123.637\n:::\n\n::: slide ${TALK} support 2\n:::\n\n[^1]: Une note.\n\nDit[^1] `,
      );
      await page.locator(".text-embed blockquote").waitFor();
      await page.locator(".text-embed img").waitFor();
      for (const card of [".text-embed", ".text-note"]) await found(card);
      const panel = page.locator(".text-panel");
      const kinds = ["image", "page", "personne", "tableau", "note"];
      for (const kind of kinds) {
        await page.getByRole("button", { name: "Insérer…" }).click();
        await panel.waitFor();
        if (kind === kinds[0]) await found(".text-panel");
        await page.keyboard.type(kind);
        await page.keyboard.press("Enter");
        await panel.locator("#text-insert").waitFor({ state: "detached" });
        await found(".text-panel");
        const { x = 0, y = 0, width: wide = 0, height = 0 } = (await panel.boundingBox()) ?? {};
        assert.ok(x >= 0 && y >= 0 && x + wide <= width && y + height <= 800, `${kind} stays in sight`);
        await page.keyboard.press("Escape");
      }
      await page.keyboard.press("Control+K");
      await page.keyboard.type("relec");
      await found(".text-panel");
      await page.keyboard.press("Escape");
      for (const [kind, asked, told] of [
        ["moment", "regarder tout de meme", "Insérer le moment"],
        ["diapo", "evaluation de l", "Insérer la diapositive"],
      ] as const) {
        await page.getByRole("button", { name: "Insérer…" }).click();
        await panel.waitFor();
        await page.keyboard.type(kind);
        await page.keyboard.press("Enter");
        const chosen = page.locator(".text-window");
        await chosen.getByRole("combobox").waitFor();
        await page.keyboard.type(asked);
        await chosen.getByRole("option").first().waitFor();
        await found(".text-window");
        await page.keyboard.press("Enter");
        await chosen.getByRole("button", { name: told }).waitFor();
        await found(".text-window");
        await page.keyboard.press("Escape");
        await chosen.waitFor({ state: "detached" });
      }
      assert.deepEqual(trouble(editor), []);
      await editor.context.close();
    });
});
