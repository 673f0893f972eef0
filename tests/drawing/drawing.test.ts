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

/** What is published of one, and what is told of the rest, in the order of the file. */
type Case = readonly [inside: string, written: string, ...told: readonly string[]];

describe("of elements, attributes and styles, what is known to draw is kept:", () => {
  const same = (inside: string): Case => [inside, inside];
  const sheet = (css: string, written: string, ...told: readonly string[]): Case => [
    `<style><![CDATA[${css}]]></style>`,
    `<style>${written}</style>`,
    ...told,
  ];
  const font = "url(data:font/woff2;base64,AA==)";
  const picture = (type: string) => `<image href="data:image/${type};base64,AA=="/>`;
  const cases: Readonly<Record<string, readonly Case[]>> = {
    "spaces and languages of XML, and no other base": [
      same('<text xml:space="preserve" xml:lang="br">a</text>'),
      ['<g xml:base="https://a.example/"/>', "<g/>"],
    ],
    "attributes by their name": [
      same('<g aria-label="a" lang="fr(" role="img" class="a"/>'),
      ['<g aria-a1="a" xaria-label="a" data-x="a" xlang="a(" space="a"/>', "<g/>"],
      ['<g xmlns:y="https://a.example/" y:style="fill:red" y:href="#a" y:fill="red"/>', "<g/>"],
    ],
    "properties of a style that load nothing": [
      ['<g style="fill: red; -inkscape-x: 1; --a: 2"/>', '<g style="fill:red;--a:2"/>'],
      same('<g style="fill:url(#a)"/>'),
      ['<g style="FILL:red;stroke:url(https://a.example/)"/>', '<g style="FILL:red"/>', "style"],
      ['<g style="fill:image(red)"/>', "<g/>", "style"],
      ['<g style="-x:1"/>', "<g/>"],
    ],
    "values of attributes that load nothing": [
      same('<g transform="rotate(3)" fill="color-mix(in lab, red, blue)"/>'),
      ['<g fill="image(red)" stroke="red"/>', '<g stroke="red"/>', "file"],
      ['<g fill="u\\72l(//a.example)"/>', "<g/>", "file"],
    ],
    movements: [
      same('<animateMotion path="M0 0h9" dur="1s"/>'),
      ['<animate attributeName=" r " values="1;2"/>', '<animate attributeName="r" values="1;2"/>'],
      ['<animate values="1;2"/>', ""],
      ['<animate attributeName="class"/><animate attributeName="id"/>', "", "animation", "animation"],
      ['<set attributeName="r"/><discard/>', "", "action", "action"],
    ],
    "parts of the drawing, by their name": [
      same('<use href="#a"/><pattern href="#a"/><textPath href="#a"/>'),
      ['<use href="https://a.example/#a"/><path href="#a"/>', "<use/><path/>", "link", "link"],
      ['<use href=" #a "/>', '<use href="#a"/>'],
    ],
    "pictures within": [
      ...["png", "jpeg", "jpg", "webp", "gif"].map((type) => same(picture(type))),
      [picture("svg+xml"), "<image/>", "picture"],
      [picture("png").replace("data:", "x data:"), "<image/>", "picture"],
    ],
    "nothing of what shows, plays or runs something else": [
      ["<handler/><script/>", "", "script", "script"],
      ["<iframe/><embed/><object/><foreignObject/>", "", "page", "page", "page", "page"],
      ["<audio/><video/><feImage/>", "", "sound", "video", "picture"],
    ],
    "words where words are drawn, no others": [
      ["<g>a<rect>b</rect><![CDATA[c]]></g>", "<g><rect/></g>"],
      same("<title>a</title><text>b<textPath>c</textPath></text>"),
    ],
    "sheets without what loads": [
      sheet("@media print{path{fill:red}}", "@media print{path{fill:red}}"),
      sheet("@SUPPORTS (fill:red){path{fill:red}}", "@SUPPORTS (fill:red){path{fill:red}}"),
      sheet("@keyframes a{to{opacity:0}}", "@keyframes a{to{opacity:0}}"),
      sheet(`@font-face{font-family:a;src:${font}}`, `@font-face{font-family:a;src:${font}}`),
      sheet("@font-face{src:url(https://a.example/)}", "@font-face{}", "style"),
      sheet(`path{src:url(#a);fill:red}`, "path{fill:red}"),
      sheet(`path{fill:${font}}`, "path{}", "style"),
      sheet("@import url(https://a.example/);path{fill:red}", "path{fill:red}", "style"),
      sheet('@charset "utf-8";path{fill:red}', "path{fill:red}"),
      sheet("<!-- path{fill:red} -->/* a */", "path{fill:red}"),
    ],
  };
  for (const [name, all] of Object.entries(cases))
    test(name, () => {
      for (const [inside, written, ...told] of all) {
        const { svg: found, leftOut } = read(inside);
        assert.deepEqual(parseXml(found), parseXml(svg(written)), inside);
        assert.deepEqual(
          leftOut.map(({ what }) => what),
          told,
          inside,
        );
      }
    });

  test("a sheet of another file is left out and told, other instructions are not", () => {
    const instructed = (target: string) => readDrawing(bytes(`<?${target} href="a.css"?>${svg("")}`)).leftOut;
    assert.deepEqual([instructed("xml-stylesheet"), instructed("adobe")], [[{ what: "style", line: 1 }], []]);
  });

  test("each picture is given once, and none where there is none", () => {
    assert.deepEqual(read(`<g>${picture("png")}</g>${picture("png")}`).pictures, [
      "data:image/png;base64,AA==",
    ]);
    assert.deepEqual(read("<g/>").pictures, []);
  });
});

describe("a drawing is made of", () => {
  const declared = (encoding: string, text = svg("")) =>
    `<?xml version="1.0" encoding${encoding} standalone="no"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "a.dtd">${text}`;
  const utf16 = (text: string, big = false) => {
    const units = Buffer.from(`\uFEFF${text}`, "utf16le");
    return big ? units.swap16() : units;
  };
  const inputs: Readonly<Record<string, Uint8Array>> = {
    "UTF-8 that says so": bytes(declared(" = 'UTF-8'")),
    "ASCII that says so": bytes(declared('="US-ASCII"')),
    "UTF-16 that says so": utf16(declared('="utf-16"')),
    "UTF-16 that says in which order": utf16(declared('="UTF-16LE"')),
    "UTF-16 in the other order": utf16(declared('="utf-16be"'), true),
    "two hundred storeys": bytes(svg("<g>".repeat(199) + "</g>".repeat(199))),
    "a copy of itself": bytes(svg('<use id="a" href="#a"/><g id="b"><use href="#b"/></g>')),
  };
  for (const [name, input] of Object.entries(inputs))
    test(name, () => assert.match(readDrawing(input).svg, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/));

  test("200,000 elements, copies counted, and of no more", () => {
    // 1 for the drawing, 1,000 for what is copied, 1,001 for each of 198 copies
    const weighing = (more: number, part: string) =>
      `<g id="a">${"<path/>".repeat(999)}</g>${part.repeat(198)}${"<path/>".repeat(more)}`;
    const copies = [
      '<use href="#a"/>',
      '<rect fill="url(#a)"/>',
      "<rect mask=\"url( '#a' )\"/>",
      '<rect fill="url(#a) red"/>',
    ];
    for (const part of copies) {
      assert.doesNotThrow(() => read(weighing(801, part)), part);
      assert.throws(() => read(weighing(802, part)), DrawingError, part);
    }
    for (const part of ['<textPath href="#a"/>', '<mpath href="#a"/>'])
      assert.doesNotThrow(() => read(weighing(802, part)), "a way is followed, not drawn");
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
    "a part of SVG": [bytes('<g xmlns="http://www.w3.org/2000/svg"/>'), /pas un SVG/],
    "UTF-8 that says UTF-16": [bytes(`<?xml version="1.0" encoding="utf-16"?>${svg("")}`), /en utf-16/],
    "bytes that begin as UTF-16 does": [Uint8Array.from([0xff, 0xff, 0x3c, 0]), /pas en UTF-8/],
    "one storey too many": [bytes(svg("<g>".repeat(200) + "</g>".repeat(200))), /200 étages/],
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
