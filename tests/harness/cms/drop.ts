/** Files dragged from elsewhere and dropped on the interface. */
import type { Page } from "playwright-core";
import { happens } from "../until.ts";

export interface Dropped {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Drags files over the window, then drops them on a part of it, as browsers tell of it. */
export async function dropOn(page: Page, selector: string, files: readonly Dropped[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, base64: bytes.toString("base64") }));
  const data = await page.evaluateHandle((encoded) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of encoded) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const type = name.endsWith(".png") ? "image/png" : "";
      transfer.items.add(new File([bytes], name, { type }));
    }
    return transfer;
  }, given);
  await page.dispatchEvent(selector, "dragenter", { dataTransfer: data });
  // browsers tell of it again and again while files are over a page, whatever is drawn there anew
  await happens(async () => {
    await page.dispatchEvent(selector, "dragover", { dataTransfer: data });
    return page.getByText("Déposez vos fichiers", { exact: true }).isVisible();
  }, "a place for files");
  const place = page.locator(selector).first();
  await place.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await place.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const at = { clientX: x + width / 2, clientY: y + height / 2 };
  await place.dispatchEvent("drop", { dataTransfer: data, ...at });
  await page.getByText("Déposez vos fichiers", { exact: true }).waitFor({ state: "detached" });
}
