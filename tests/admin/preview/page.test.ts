/** Links inside the page of a draft, whatever somebody wrote in them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { keepInside } from "../../../admin/preview/page.ts";

test("a link inside the page leads to its place, and one that cannot be decoded breaks nothing", () => {
  let click: (event: unknown) => void = () => assert.fail("nobody listens");
  const asked: string[] = [];
  const page = {
    addEventListener: (_: string, listener: typeof click) => {
      click = listener;
    },
    ownerDocument: { getElementById: (id: string) => void asked.push(id) },
  };
  keepInside(page as unknown as HTMLElement);
  for (const href of ["#%C3%A9t%C3%A9", "#100%", "#"]) {
    const link = { getAttribute: () => href };
    click({ target: { closest: () => link }, preventDefault: () => undefined });
  }
  assert.deepEqual(asked, ["été", "100%"]);
});
