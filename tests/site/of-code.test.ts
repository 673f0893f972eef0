/** What a process keeps of the code from one of its builds to the next. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { keepOfCode } from "../../src/site/memory/index.ts";

const CODE = { "/p/src/a.ts": "1 2 3", "/p/content-of-code.ts": "1 2 3" };
const CONTENT = "/p/content";

describe("what is made of the code", () => {
  let made = 0;
  const make = async () => {
    made += 1;
    return made;
  };

  test("is made once, whatever editors change", async () => {
    made = 0;
    const before = keepOfCode({ ...CODE, "/p/content/x.md": "1" }, CONTENT);
    assert.equal(await before("once", make), 1);
    assert.equal(await before("once", make), 1);
    assert.equal(await keepOfCode({ ...CODE, "/p/content/x.md": "2" }, CONTENT)("once", make), 1);
    assert.equal(await keepOfCode(CODE, CONTENT)("once", make), 1);
    assert.equal(await before("another", make), 2);
  });

  test("is made again where a file of it changes, comes or goes", async () => {
    made = 0;
    const [file] = Object.keys(CODE) as [keyof typeof CODE];
    await keepOfCode(CODE, CONTENT)("changed", make);
    assert.equal(await keepOfCode({ ...CODE, [file]: "4 5 6" }, CONTENT)("changed", make), 2);
    assert.equal(await keepOfCode({ ...CODE, "/p/src/b.ts": "1" }, CONTENT)("changed", make), 3);
    const { [file]: _, ...without } = CODE;
    assert.equal(await keepOfCode(without, CONTENT)("changed", make), 4);
  });

  test("is made each time while a file of it is too new for its dates to tell", async () => {
    made = 0;
    const inputs = { ...CODE, "/p/src/a.ts": ["1 2 3", "digest"] as const };
    await keepOfCode(inputs, CONTENT)("new", make);
    assert.equal(await keepOfCode(inputs, CONTENT)("new", make), 2);
    assert.equal(await keepOfCode(CODE, CONTENT)("new", make), 3);
    // contents may be as new as they like
    const typed = { ...CODE, "/p/content/x.md": ["1", "digest"] as const };
    assert.equal(await keepOfCode(typed, CONTENT)("new", make), 3);
  });

  test("is not kept where it could not be made", async () => {
    made = 0;
    const keep = keepOfCode(CODE, CONTENT);
    await assert.rejects(keep("failing", () => Promise.reject(new Error("no"))));
    assert.equal(await keep("failing", make), 1);
  });
});
