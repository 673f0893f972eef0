/** Addresses that a text may lead to or show. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hasScheme, isLocalImage, isSafeUrl } from "../../src/markdown/safe-url.ts";

const SAFE = [
  ...[
    "https://a.fr",
    "http://a.fr:80/b?c#d",
    "HTTPS://A.FR",
    "/a",
    "a/b",
    "?a=b:c",
    "#a:b",
    "/a:b",
    "../a",
    "",
  ],
  ...[
    "mailto:a@b.fr",
    "MAILTO:a@b.fr",
    "mailto:a@b.fr?",
    "mailto:a@b.fr?subject=c",
    "mailto:a@b.fr?body=d&subject=e",
  ],
  ...[
    "mailto:a@b.fr?subject=c&",
    "mailto:a@b.fr?subject=%2c",
    "mailto:a,b@c.fr",
    "/a%3ab",
    "?a%3ab",
    "#a%3Ab",
  ],
];

const UNSAFE = [
  ...[
    "javascript:a",
    "JAVASCRIPT:a",
    "java\nscript:a",
    " javascript:a",
    "data:a",
    "vbscript:a",
    "file:///a",
    "ftp://a.fr",
  ],
  ...[
    "//a.fr",
    "/\\a.fr",
    "\\\\a.fr",
    "\\/a.fr",
    "/a\\b",
    "a:b",
    "a%3ab",
    "abc%3ad",
    "a%3Ab",
    ":a",
    "/\t/a.fr",
    "java\u200Bscript:a",
  ],
  ...[
    "https:",
    "https://",
    "https:///a",
    "https:/a.fr",
    "https:a.fr",
    "https://\\a.fr",
    "https://a b@c.fr",
    "x https://a.fr",
  ],
  ...["https://a@b.fr", "https://:c@b.fr", "https://a:c@b.fr", "https://[", "https://a.fr:99999"],
  ...[
    "mailto:",
    "mailto:?subject=a",
    "mailto:/a",
    "mailto:a@b.fr&c",
    "mailto:a@b.fr?cc=d",
    "mailto:a@b.fr?subject=c?d",
  ],
  ...[
    "mailto:a@b.fr?bcc=d",
    "mailto:a@b.fr?subjects=c",
    "mailto:a@b.fr?xsubject=c",
    "mailto:a@b.fr?subject=c&bcc=d",
  ],
  ...[
    "mailto:a%0Ab@c.fr",
    "mailto:a@b.fr?subject=c%0d",
    "mailto:a@b.fr?subject=%1F",
    "mailto:a@b.fr?subject=%7f",
  ],
  ...["mailto:a%2cb@c.fr", "mailto:a%3Fb@c.fr", "mailto:a%26b@c.fr", "mailto:a%3bb@c.fr"],
];

describe("a link may lead to", () => {
  for (const url of SAFE) test(JSON.stringify(url), () => assert.equal(isSafeUrl(url), true));
});

describe("no link may lead to", () => {
  for (const url of UNSAFE) test(JSON.stringify(url), () => assert.equal(isSafeUrl(url), false));
});

test("an address leaves the site where it has a scheme", () => {
  for (const url of ["https://a.fr", "MAILTO:a", "a+b-c.1:d"]) assert.equal(hasScheme(url), true, url);
  for (const url of ["/a:b", "1a:b", "a/b:c", ":a", "a", "?a:b"]) assert.equal(hasScheme(url), false, url);
});

test("an image that is shown is a file of the media folder", () => {
  for (const src of ["/media/a.png", "/media/b/c..d.png", "/media/.a.png"])
    assert.equal(isLocalImage(src), true, src);
  const others = [
    "/media/",
    "media/a.png",
    "x/media/a.png",
    "/medias/a.png",
    "/media/a?b",
    "/media/a#b",
    "/media/a\\b",
  ];
  const above = [
    "/media/../a",
    "/media/./a",
    "/media/b/..",
    "/media/%2e%2E/a",
    "/media/.%2e/a",
    "/media/b%2f..%2Fa",
  ];
  for (const src of [...others, ...above, "https://a.fr/media/a.png"])
    assert.equal(isLocalImage(src), false, src);
});
