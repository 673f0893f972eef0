/** The file of settings keeps what a hand wrote in it. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { changedSettings, settingsOfText } from "../../../admin/decap/backend/settings-format.ts";

const WRITTEN = `# De tout le site.
name: "Hub" # court
languages: [fr, en]

# Le menu du haut.
navigation:
  - { label: { fr: Un }, url: /un/ }
  # Depuis mars.
  - { label: { fr: Deux }, url: /deux/ }
mediaHosts: []
podcast:
  title: >-
    Un titre plié
`;

const changed = (change: (values: Record<string, unknown>) => Record<string, unknown>) =>
  changedSettings(WRITTEN, change({ ...settingsOfText(WRITTEN) }));

describe("the file of settings", () => {
  test("that is saved as it was opened is the same, sign for sign", () =>
    assert.equal(
      changed((values) => values),
      WRITTEN,
    ));

  test("keeps what is empty in it where the form says nothing of it", () =>
    assert.equal(
      changed(({ mediaHosts: _, ...rest }) => rest),
      WRITTEN,
    ));

  test("gets a value in the quotes of the one before, and keeps what was said beside it", () =>
    assert.equal(
      changed((values) => ({ ...values, name: "Quai" })),
      WRITTEN.replace('"Hub"', '"Quai"'),
    ));

  test("keeps the comment of an item that moves with it, and writes a new one as those beside it", () => {
    const text = changed((values) => {
      const [one, two] = values["navigation"] as unknown[];
      return { ...values, navigation: [two, one, { url: "/trois/", label: "Trois" }] };
    });
    assert.match(
      text,
      /navigation:\n {2}# Depuis mars\.\n {2}- \{ label: \{ fr: Deux \}, url: \/deux\/ \}\n {2}- \{ label: \{ fr: Un \}, url: \/un\/ \}\n {2}- \{ label: Trois, url: \/trois\/ \}\n/,
    );
    assert.match(
      text,
      /^# De tout le site\.\nname: "Hub" # court\nlanguages: \[fr, en\]\n\n# Le menu du haut\.\n/,
    );
  });

  test("says what the form says, whatever it was", () => {
    const values = {
      name: "A: b",
      podcast: { title: "x", email: "y@z.fr" },
      navigation: [],
      languages: ["br"],
    };
    assert.deepEqual(parse(changedSettings(WRITTEN, values)), { mediaHosts: [], ...values });
    assert.deepEqual(parse(changedSettings("", values)), values);
  });
});
