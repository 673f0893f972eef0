import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { sha1, uuidV5 } from "../../src/content/hub/uuid.ts";
import { fc } from "../harness/property.ts";

test("identifiers are UUIDs of version 5, as the podcast namespace's own examples show", () => {
  const namespace = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6";
  assert.equal(uuidV5(namespace, "mp3s.nashownotes.com/pc20rss.xml"), "917393e3-1b1e-5cef-ace4-edaa54e1f810");
  assert.equal(uuidV5(namespace, "podnews.net/rss"), "9b024349-ccf0-5f69-a609-6b82873eab3c");
});

test("the digest is that of Node for any bytes, at every length around a block", () => {
  const node = (bytes: Uint8Array): string => createHash("sha1").update(bytes).digest("hex");
  for (let length = 0; length < 200; length += 1) {
    const bytes = new Uint8Array(length).fill(length);
    assert.equal(sha1(bytes), node(bytes), `${length} bytes`);
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 1_000 }), (bytes) => assert.equal(sha1(bytes), node(bytes))),
  );
});
