/** Readers carry none of the words of editors: neither the dictionaries nor a phrase of them is in their scripts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { messagesIn } from "../../../src/i18n/editors/index.ts";
import { bundleScripts } from "../../../src/site/assets/scripts.ts";
import { textsOf } from "./texts.ts";

/** Characters of a phrase that nobody says by chance. */
const LONG = 30;

test("no script of readers holds a word of editors", async () => {
  const { metafile, outputFiles } = await bundleScripts();
  const carried = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  assert.ok(carried.some((file) => file.startsWith("src/browser/")));
  assert.deepEqual(
    carried.filter((file) => file.startsWith("src/i18n/editors/")),
    [],
  );
  const phrases = (["fr", "en"] as const)
    .flatMap((lang) => textsOf(messagesIn(lang)))
    .filter(({ text }) => text.length > LONG);
  assert.ok(phrases.length > 300);
  const scripts = outputFiles.map((file) => file.text).join("\n");
  assert.deepEqual(
    phrases.filter(({ text }) => scripts.includes(text)).map(({ key }) => key),
    [],
  );
});
