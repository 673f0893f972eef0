/** What a forge refuses: read as it says it, told in French, the draft kept. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { reasonOf, withRefusals } from "../../../admin/decap/backend/refusals.ts";
import { lateness } from "../../../admin/entry/publication.ts";
import { refusalTold } from "../../../admin/feedback/refused.ts";

test("the reason is read from the forge's own words", () => {
  const said = [
    'Required status check "netlify/hub/deploy-preview" is failing.',
    "2 of 2 required status checks have not succeeded: 1 failing and 1 pending.",
    'Required status check "build" is expected.',
    'Repository rule violations found\n\nRequired status check "build" is in progress.',
    "Pull Request is not mergeable",
    "Head branch was modified. Review and try the merge again.",
    "At least 1 approving review is required by reviewers with write access.",
    "Method Not Allowed",
  ];
  const reasons = ["check", "check", "unfinished", "unfinished", "conflict", "conflict", "approval", "other"];
  assert.deepEqual(said.map(reasonOf), reasons);
});

const failing = (status: number) => Object.assign(new Error("Pull Request is not mergeable"), { status });
const backend = (error: Error) => ({
  getEntry: () => Promise.reject(new Error("unused")),
  persistEntry: () => Promise.reject(new Error("unused")),
  publishUnpublishedEntry: () => Promise.reject(error),
});

test("a forge that refuses is told so in a sentence without the name of an error", async () => {
  const forge = withRefusals({ ...backend(failing(409)), api: {} });
  await assert.rejects(forge.publishUnpublishedEntry(), (error) => !/Error/.test(String(error)));
});

test("what is no refusal of a forge stays what it is", async () => {
  const [down, own] = [failing(502), failing(409)];
  await assert.rejects(withRefusals({ ...backend(down), api: {} }).publishUnpublishedEntry(), down);
  await assert.rejects(withRefusals(backend(own)).publishUnpublishedEntry(), own);
});

test("an editor reads why, what to do, and where more is said", () => {
  const told = refusalTold({ reason: "unfinished", said: "Expected.", proposal: "https://forge.example/1" });
  assert.match(told.text, /n’est pas finie\. Le brouillon reste tel qu’il est, rien n’est perdu\.$/);
  assert.deepEqual(told.link, { text: "Lire pourquoi sur la proposition", href: "https://forge.example/1" });
  assert.deepEqual(told.lines, [
    "Publiez de nouveau dans quelques minutes.",
    "Réponse du dépôt\u00A0: «\u00A0Expected.\u00A0»",
  ]);
});

test("a page that does not come is explained by the checks of the forge, as far as they say", () => {
  const builds = "https://forge.example/commits";
  const failed = {
    context: "netlify",
    state: "failure",
    description: "Échec",
    target_url: "https://a.example",
  };
  const [told, waiting, nothing] = [
    lateness([{ context: "lint", state: "success", description: null }, failed], builds),
    lateness([{ context: "netlify", state: "pending", target_url: "javascript:alert(1)" }], builds),
    lateness([], builds),
  ];
  assert.match(told.text, /la construction du site a échoué/);
  assert.equal(told.link?.href, "https://a.example");
  assert.deepEqual(told.lines, ["lint\u00A0: réussie", "netlify\u00A0: échec («\u00A0Échec\u00A0»)"]);
  assert.match(waiting.text, /n’est pas finie/);
  assert.equal(waiting.link?.href, builds);
  assert.match(nothing.text, /a peut-être échoué/);
});
