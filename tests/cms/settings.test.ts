/** The form of the settings shows each of its fields, once. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { cmsConfig, SETTINGS, settingsParts, tidySettings } from "../../src/cms/index.ts";

test("each field of the settings is in one part of their form", () => {
  const { collections } = cmsConfig(
    { site: { url: "https://a.example" }, years: {}, today: "2026-12-01" },
    "online",
  );
  const form = collections.find(({ name }) => name === SETTINGS.collection);
  assert.ok(form !== undefined && "files" in form);
  const fields = form.files[0]?.fields.map(({ name }) => name) ?? [];
  assert.deepEqual(
    settingsParts()
      .flatMap((part) => part.fields)
      .sort(),
    [...fields].sort(),
  );
  assert.ok(!fields.includes("cms"));
});

test("an address that is given for a host is the host in it, and what is empty is nothing", () =>
  assert.deepEqual(tidySettings({ mediaHosts: ["https://a.example/voix.mp3", " b.example "], logo: "" }), {
    mediaHosts: ["a.example", "b.example"],
  }));
