/** One list of what may be among the media: for the form, for what answers it, and for the check. */
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { uploadRefusal } from "../../admin/entry/upload.ts";
import { loadHub } from "../../src/load/index.ts";
import { isAllowed } from "../../src/local-backend/folder.ts";
import { contentFolder } from "../harness/content-folder.ts";

const REFUSED = ["x.ts", "_headers", "x.xht", "x.html", "x.SVG", "x.svgz", "x.mp4", "x.js", "x"];
const WELCOME = ["x.svg", "x.JPG", "x.pdf", "x.odt", "x.csv", "x.opus", "x.vtt"];

for (const [names, isWelcome] of [
  [REFUSED, false],
  [WELCOME, true],
] as const)
  for (const name of names)
    test(`${name} is ${isWelcome ? "welcome" : "refused"} by all three`, async (t) => {
      const root = await contentFolder(t, {});
      await mkdir(path.join(root, "media"));
      await writeFile(path.join(root, "media", name), "x");
      const { problems } = await loadHub(root, "2026-06-01T12:00:00+02:00");
      const byCheck = !problems.some(({ expected }) =>
        expected?.startsWith("une image, un son, un diaporama"),
      );
      const byForm = uploadRefusal({ name, size: 1, type: "" }) === undefined;
      assert.deepEqual(
        [byForm, isAllowed(`content/media/${name}`), byCheck],
        [isWelcome, isWelcome, isWelcome],
      );
    });
