/** A line so slow that an answer comes when a test lets it. */
import type { Page } from "playwright-core";
import { frames } from "../browser/frames.ts";

/** Holds the answer to an action of the backend that names `part` until it is let go. */
export async function held(page: Page, action: string, part: string) {
  let [hold, open] = [() => {}, () => {}];
  const asked = new Promise<void>((resolve) => (hold = resolve));
  const gate = new Promise<void>((resolve) => (open = resolve));
  const isIt = (body: string | null) =>
    body?.includes(`"action":"${action}"`) === true && body.includes(part);
  const answered = page.waitForResponse((response) => isIt(response.request().postData()));
  await page.route("**/__estran/cms", async (route) => {
    if (!isIt(route.request().postData())) return route.fallback();
    const response = await route.fetch();
    hold();
    await gate;
    return route.fulfill({ response });
  });
  const letGo = async () => {
    open();
    await (await answered).finished();
    await page.unroute("**/__estran/cms");
    await frames(page);
    await frames(page);
  };
  return { asked, letGo };
}
