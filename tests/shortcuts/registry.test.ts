import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { messagesIn } from "../../src/i18n/editors/index.ts";
import * as registry from "../../src/shortcuts/index.ts";
import { pressed } from "../harness/keys.ts";

const LISTS = Object.entries(registry).flatMap(([name, value]) =>
  name.endsWith("_SHORTCUTS") ? [[name, value as readonly registry.Shortcut[]] as const] : [],
);

describe("the registry of shortcuts", () => {
  for (const [name, shortcuts] of LISTS) {
    test(`${name}: a key asks for its command, and for no other`, () => {
      for (const { command, keys } of shortcuts)
        for (const one of keys) assert.equal(registry.commandOf(shortcuts, pressed(one)), command, one);
      assert.equal(new Set(shortcuts.map(({ command }) => command)).size, shortcuts.length);
    });
    test(`${name}: keys are written as the specification of \`aria-keyshortcuts\` has it`, () => {
      for (const one of shortcuts.flatMap(({ keys }) => keys))
        assert.match(one, /^(?:(?:Control|Alt|Shift)\+)*(?:[A-Z]|[A-Z][A-Za-z0-9]+|[^A-Za-z\s])$/);
    });
  }

  test("Command is Control on a Mac, and what Option writes stays the letter", () => {
    const { CORRECTION_SHORTCUTS, commandOf } = registry;
    const mac = { ...pressed("Z"), metaKey: true };
    assert.equal(commandOf(CORRECTION_SHORTCUTS, mac), "undo");
    assert.equal(commandOf(CORRECTION_SHORTCUTS, { ...pressed("Alt+T"), key: "†" }), "start");
  });

  test("Shift counts with letters and Control, and not where a layout needs it to write a sign", () => {
    const { CORRECTION_SHORTCUTS, commandOf, MARKER_SHORTCUTS, MARKS_SHORTCUTS, PLAYER_SHORTCUTS } = registry;
    const shifted = (keys: string) => ({ ...pressed(keys), shiftKey: true });
    assert.equal(commandOf(PLAYER_SHORTCUTS, shifted("?")), "help");
    assert.equal(commandOf(MARKS_SHORTCUTS, shifted("7")), "jump");
    assert.equal(commandOf(PLAYER_SHORTCUTS, shifted("K")), undefined);
    assert.equal(commandOf(CORRECTION_SHORTCUTS, shifted("Control+F")), undefined);
    assert.equal(commandOf(CORRECTION_SHORTCUTS, shifted("Control+Z")), "redo");
    assert.equal(commandOf(MARKER_SHORTCUTS, pressed("ArrowLeft")), "earlier");
    assert.equal(commandOf(MARKER_SHORTCUTS, shifted("ArrowLeft")), "second-earlier");
    assert.equal(commandOf(MARKER_SHORTCUTS, shifted("ArrowUp")), "previous");
  });

  test("the space bar is known by what it writes and by its place, and no other key is", () => {
    const one = [{ command: "toggle", keys: ["Space"] }] as const;
    const asked = (press: { readonly key: string; readonly code: string }) =>
      registry.commandOf(one, { ...pressed("Space"), ...press });
    assert.equal(asked({ key: " ", code: "" }), "toggle");
    assert.equal(asked({ key: "\u00A0", code: "Space" }), "toggle");
    assert.equal(asked({ key: "x", code: "KeyX" }), undefined);
    assert.deepEqual([registry.isSpace({ key: " " }), registry.isSpace({ key: "x" })], [true, false]);
  });

  test("a key with Shift is not that key alone", () => {
    const one = [{ command: "far", keys: ["Shift+ArrowUp"] }] as const;
    assert.equal(registry.commandOf(one, pressed("ArrowUp")), undefined);
    assert.equal(registry.commandOf(one, pressed("Shift+ArrowUp")), "far");
  });

  test("Caps Lock changes no letter", () =>
    assert.equal(registry.commandOf(registry.PLAYER_SHORTCUTS, { ...pressed("K"), key: "K" }), "toggle"));

  test("keys are printed in the words of the reader", () => {
    const { printedKeys } = registry;
    const french = messagesIn("fr").keys.names;
    assert.equal(printedKeys("Control+Shift+Z", french), "Ctrl + Maj + Z");
    assert.equal(printedKeys("Control+Shift+Z", messagesIn("en").keys.names), "Ctrl + Shift + Z");
    assert.equal(printedKeys("K", french), "K");
  });

  test("a control names all the keys of its commands", () => {
    const { ariaKeys, MARKS_SHORTCUTS, PLAYER_SHORTCUTS } = registry;
    assert.equal(ariaKeys(PLAYER_SHORTCUTS, "slower", "faster"), "< >");
    assert.equal(ariaKeys(MARKS_SHORTCUTS, "redo"), "Control+Shift+Z Control+Y");
  });
});

/**
 * Keys named in code, events whose key is read, and keys that are printed. Patches are text of Decap, which has its own;
 * the words of editors name keys, and buttons that are called as a key is.
 */
const LITERAL =
  /(["'])(?:Escape|Enter|Backspace|Delete|Arrow(?:Up|Down|Left|Right)|PageUp|PageDown|Key[A-Z]|F\d{1,2})\1|\bevent\.(?:key|code)\b|<kbd>[^{<]/g;

test("no key is named outside of the registry", async () => {
  const files: string[] = [];
  for (const folder of ["src", "_includes", "pages", "admin"])
    for (const name of await readdir(folder, { recursive: true }))
      if (/\.tsx?$/.test(name)) files.push(`${folder}/${name.replaceAll("\\", "/")}`);
  const elsewhere = files.filter(
    (file) =>
      !/^(?:src\/shortcuts|src\/i18n\/editors|admin\/decap\/words|admin\/build\/patches)\//.test(file),
  );
  assert.ok(elsewhere.length > 300);
  const found = await Promise.all(
    elsewhere.map(async (file) =>
      [...(await readFile(file, "utf8")).matchAll(LITERAL)].map(([text]) => `${file}: ${text}`),
    ),
  );
  assert.deepEqual(found.flat(), []);
});
