import assert from "node:assert/strict";
import { describe, test } from "node:test";
import sharp from "sharp";
import { DrawingError, readDrawing } from "../../src/drawing/index.ts";
import { parseXml } from "../outputs/parse-xml.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const svg = (inside: string, more = "") => `<svg xmlns="http://www.w3.org/2000/svg"${more}>${inside}</svg>`;
const read = (inside: string, more = "") => readDrawing(bytes(svg(inside, more)));

describe("what draws is kept", () => {
  const kept = {
    "shapes and paint": '<path d="M0 0h9" fill="#abc" stroke-width="2"/><circle cx="1" cy="2" r="3"/>',
    "gradients named by a part of the drawing":
      '<linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><rect fill="url(#g)"/>',
    "words, with their spaces": '<text x="1">a  b <tspan dy="2">c &lt; d &amp; e</tspan></text>',
    "what it says to those who cannot see it":
      "<title>Une (petite) ligne d’eau</title><desc>«\u00A0x\u00A0»</desc>",
    "a movement": '<circle r="1"><animate attributeName="r" values="1;2" dur="1s"/></circle>',
    "copies of a part": '<path id="p" d="M0 0"/><use href="#p" x="3"/>',
    effects:
      '<filter id="f"><feGaussianBlur stdDeviation="2"/></filter><g filter="url(#f)" transform="rotate(3)"/>',
    "a name with signs": '<g id="a(b" aria-label="l’eau (x" class="c(d"/>',
  };
  for (const [name, inside] of Object.entries(kept))
    test(name, () => {
      const { svg: written, leftOut } = read(inside);
      assert.deepEqual(leftOut, []);
      assert.deepEqual(parseXml(written), parseXml(svg(inside)));
    });

  test("links to parts by the older xlink:href become href", () => {
    const { svg: written } = readDrawing(
      bytes(svg('<path id="p" d="M0 0"/><use xl:href="#p"/>', ' xmlns:xl="http://www.w3.org/1999/xlink"')),
    );
    assert.match(written, /<use href="#p"\/>/);
  });

  test("a style keeps its own properties, and loses those that load something", () => {
    const { svg: written, leftOut } = read(
      "<style>path{fill:url(#g);stroke:red;-inkscape-x:1} rect{fill:u\\72l(https://a.example/)}</style>",
    );
    assert.match(written, /<style>path\{fill:url\(#g\);stroke:red\}rect\{\}<\/style>/);
    assert.deepEqual(leftOut, [{ what: "style", line: 1 }]);
  });

  test("a photograph that is within the drawing is given to be made anew", async () => {
    const png = (
      await sharp({ create: { width: 2, height: 2, channels: 3, background: "red" } })
        .png()
        .toBuffer()
    ).toString("base64");
    const { pictures } = read(`<image href="data:image/png;base64,${png.slice(0, 20)}\n${png.slice(20)}"/>`);
    assert.deepEqual(pictures, [`data:image/png;base64,${png}`]);
  });

  test("UTF-16 with its mark says the same as UTF-8", () => {
    const text = svg("<title>é</title>");
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    assert.equal(readDrawing(utf16).svg, readDrawing(bytes(text)).svg);
  });

  test("a drawing read again is the same", () => {
    const once = read('<style>a>b{fill:red}</style><text y="1">a&#10;b "c" &gt;</text>').svg;
    assert.equal(readDrawing(bytes(once)).svg, once);
  });
});

describe("what does more than draw is left out, and told with its line", () => {
  const cases: Readonly<Record<string, readonly [inside: string, what: string]>> = {
    "a script": ["\n<script>1</script>", "script"],
    "an action, whatever the spaces": ['\n<rect onload            ="1"/>', "action"],
    "a page": ["\n<foreignObject><p/></foreignObject>", "page"],
    "a link, of which the words stay": ['\n<a href="https://a.example/"><text>x</text></a>', "link"],
    "an animated address": ['\n<animate attributeName="href" to="x"/>', "animation"],
    "a picture from elsewhere": ['\n<image href="https://a.example/x.png"/>', "picture"],
    "an SVG within": ['\n<image href="data:image/svg+xml,x"/>', "picture"],
    "a paint from elsewhere": ['\n<rect fill="url(https://a.example/x#y)"/>', "file"],
    "an animation to a paint from elsewhere": [
      '\n<animate attributeName="fill" to="url(//a.example/x#y)"/>',
      "file",
    ],
  };
  for (const [name, [inside, what]] of Object.entries(cases))
    test(name, () => {
      const { svg: written, leftOut } = read(inside);
      assert.deepEqual(leftOut, [{ what, line: 2 }]);
      assert.doesNotMatch(written, /script|onload|foreign|example|href|data:/i);
    });

  test("what programs note for themselves goes without a word", () => {
    const { svg: written, leftOut } = read(
      '<metadata>x</metadata><i:view xmlns:i="http://inkscape.example/" i:zoom="3"/><!-- x --><path i:y="2" xmlns:i="http://inkscape.example/"/>',
    );
    assert.equal(written, '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>\n');
    assert.deepEqual(leftOut, []);
  });
});

describe("no drawing is made of", () => {
  const bomb = Array.from(
    { length: 8 },
    (_, n) => `<g id="a${n + 1}">${`<use href="#a${n}"/>`.repeat(10)}</g>`,
  );
  const chain = Array.from({ length: 20_000 }, (_, n) => `<use id="c${n + 1}" href="#c${n}"/>`);
  const cases: Readonly<Record<string, readonly [input: Uint8Array, found: RegExp]>> = {
    "another encoding": [bytes(`<?xml version="1.0" encoding="ISO-2022-JP"?>${svg("")}`), /en iso-2022-jp/],
    "bytes that are no UTF-8": [Buffer.from(svg("é"), "latin1"), /pas en UTF-8/],
    "UTF-16 without its mark": [Buffer.from(svg(""), "utf16le"), /mal formé|pas un SVG/],
    "tags that do not close": [bytes('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'), /mal formé/],
    "entities of its own": [bytes(`<!DOCTYPE svg [<!ENTITY x "y">]>${svg("&x;")}`), /entités/],
    "a page": [bytes('<html xmlns="http://www.w3.org/1999/xhtml"/>'), /pas un SVG/],
    nothing: [bytes(""), /mal formé|pas un SVG/],
    "copies of copies of copies": [bytes(svg(`<g id="a0"><path/></g>${bomb.join("")}`)), /trop d’éléments/],
    "a chain of copies without end": [bytes(svg(chain.reverse().join(""))), /copies dans des copies/],
    "too many storeys": [bytes(svg("<g>".repeat(300) + "</g>".repeat(300))), /étages/],
  };
  for (const [name, [input, found]] of Object.entries(cases))
    test(name, () =>
      assert.throws(
        () => readDrawing(input),
        (error) => error instanceof DrawingError && found.test(error.found) && error.remedy !== "",
      ),
    );
});
