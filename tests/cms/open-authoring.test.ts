/** A hub in which anybody may propose an entry. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { cmsConfig } from "../../src/cms/index.ts";
import { site, validate } from "../../src/content/index.ts";

const SETTINGS = { years: {}, today: "2026-12-01" };
const URL = "https://hub.example";
const CMS = { backend: "github", repository: "ville/hub", branch: "main" } as const;

test("proposals are open where the site says so, and nowhere else", () => {
  const backendOf = (openAuthoring: boolean | undefined) => {
    const cms = openAuthoring === undefined ? CMS : { ...CMS, openAuthoring };
    return cmsConfig({ ...SETTINGS, site: { url: URL, cms } }, "online");
  };
  assert.equal(backendOf(true).backend.open_authoring, true);
  // Decap refuses open authoring without its workflow
  assert.equal(backendOf(true).publish_mode, "editorial_workflow");
  assert.equal(backendOf(false).backend.open_authoring, undefined);
  assert.equal(backendOf(undefined).backend.open_authoring, undefined);
});

test("proposals cannot be opened on a forge where Decap makes no copies", () => {
  const problems = (cms: object) => {
    const checked = validate(site.shape.cms, cms);
    return checked.ok ? [] : checked.problems.map(({ field }) => field?.join("."));
  };
  assert.deepEqual(problems({ ...CMS, openAuthoring: true }), []);
  assert.deepEqual(problems({ ...CMS, backend: "gitlab", openAuthoring: true }), ["openAuthoring"]);
});
