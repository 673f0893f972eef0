import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lintMarkdown } from "../../src/markdown/index.ts";

const REFUSED = [
  "https://banque.example@ailleurs.example/",
  "//ailleurs.example/",
  "https://a:b@ailleurs.example/",
  "mailto:a@hub.example?bcc=z@ailleurs.example",
  "mailto:a@hub.example?subject=x&attach=/etc/passwd",
  "mailto:a@hub.example?to=z@ailleurs.example",
  "tel:+33298;phone-context=ailleurs.example",
  "tel:02%0D%0A98",
  "tel://ailleurs.example/",
];

describe("a link that hides where it leads is refused", () => {
  for (const href of REFUSED)
    test(href, () => {
      assert.deepEqual(
        lintMarkdown(`[x](${href})`).map(({ severity }) => severity),
        ["error"],
      );
    });
});

for (const href of [
  "mailto:a@hub.example",
  "mailto:a@hub.example?subject=Bonjour&body=Voici",
  "https://hub.example/@moi",
  "tel:+33298000000",
  "tel:02%2098%2000%2000%2000",
  "/partager?a=mailto:a",
  "/archives//2013/",
])
  test(`${href} is welcome`, () => assert.deepEqual(lintMarkdown(`[x](${href})`), []));
