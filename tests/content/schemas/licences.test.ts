import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { licenceOf, OFFERED_LICENCES } from "../../../src/content/index.ts";

describe("licences", () => {
  // addresses as creativecommons.org publishes them
  for (const [id, name, path] of [
    ["CC-BY-NC-SA-2.0-FR", "CC BY-NC-SA 2.0 FR", "licenses/by-nc-sa/2.0/fr/"],
    ["CC-BY-3.0-IGO", "CC BY 3.0 IGO", "licenses/by/3.0/igo/"],
    ["CC-BY-SA-2.5-SCOTLAND", "CC BY-SA 2.5 SCOTLAND", "licenses/by-sa/2.5/scotland/"],
    ["CC-BY-2.1-JP", "CC BY 2.1 JP", "licenses/by/2.1/jp/"],
    ["CC-BY-NC-ND-1.0", "CC BY-ND-NC 1.0", "licenses/by-nd-nc/1.0/"],
    ["CC-BY-4.0", "CC BY 4.0", "licenses/by/4.0/"],
    ["CC0-1.0", "CC0 1.0", "publicdomain/zero/1.0/"],
    ["PDM-1.0", "Domaine public", "publicdomain/mark/1.0/"],
  ] as const)
    test(id, () => assert.deepEqual(licenceOf(id), { id, name, url: `https://creativecommons.org/${path}` }));

  for (const id of ["CC-BY-4.0-FR", "CC-BY-2.1", "CC-BY-3.0-XX", "CC-ND-BY-4.0", "toString", ""])
    test(`"${id}" is none`, () => assert.throws(() => licenceOf(id), RangeError));

  test("the form offers those of today first, each once, and the French ports", () => {
    const ids = OFFERED_LICENCES.map(({ id }) => id);
    assert.equal(ids[0], "CC-BY-NC-SA-4.0");
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids.filter((id) => id.endsWith("-FR")).length, 12);
  });
});
