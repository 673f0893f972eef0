/** PDFs that hold more than pages: each way to hide it, and what is told of it. */
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { deflateSync } from "node:zlib";
import { loadHub } from "../../src/load/index.ts";
import { measurePdf } from "../../src/media/index.ts";
import { contentFolder } from "../harness/content-folder.ts";
import { makePdf } from "../media/pdf-made.ts";
import { temporaryFolder } from "../media/temporary.ts";

const folder = temporaryFolder();

interface Parts {
  /** Of the catalog, of the page, and further objects from 4 on. */
  readonly catalog?: string;
  readonly page?: string;
  readonly objects?: readonly string[];
}

function pdf({ catalog = "", page = "", objects = [] }: Parts): Buffer {
  const all = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]${page}>>`,
    ...objects,
  ].map((object, n) => `${n + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(`%PDF-1.7\n${all.join("")}trailer\n<</Root 1 0 R>>\n%%EOF`, "latin1");
}

/** The object 10 is in a compressed stream of objects. */
function inObjectStream(object: string): Buffer {
  const inner = deflateSync(Buffer.from(`10 0 ${object}`, "latin1")).toString("latin1");
  const parts = [
    "%PDF-1.5\n",
    "1 0 obj\n<</Type/Catalog/Pages 2 0 R/OpenAction 10 0 R>>\nendobj\n",
    "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n",
    "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>\nendobj\n",
    `4 0 obj\n<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length ${inner.length}>>\nstream\n${inner}\nendstream\nendobj\n`,
  ];
  const starts = parts.map((_, n) => parts.slice(0, n).join("").length);
  const at = parts.join("").length;
  const rows = [[0, 0, 255], ...starts.slice(1).map((start) => [1, start, 0]), [1, at, 0], [2, 4, 0]];
  const table = Buffer.from(
    rows.flatMap(([type = 0, place = 0, last = 0]) => [type, place >> 8, place & 255, last]),
  );
  const dictionary = `<</Type/XRef/Size 11/Index[0 6 10 1]/W[1 2 1]/Root 1 0 R/Length ${table.length}>>`;
  return Buffer.from(
    `${parts.join("")}5 0 obj\n${dictionary}\nstream\n${table.toString("latin1")}\nendstream\nendobj\nstartxref\n${at}\n%%EOF`,
    "latin1",
  );
}

const SCRIPT = "<</S/JavaScript/JS(app.alert\\(1\\))>>";
const CASES: Readonly<Record<string, readonly [Buffer | Promise<Buffer>, readonly string[]]>> = {
  "pages alone": [
    pdf({
      page: "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://hub.example/)>>>>]",
    }),
    [],
  ],
  "a first page to open at": [pdf({ catalog: "/OpenAction[3 0 R/Fit]" }), []],
  "words that speak of it": [pdf({ catalog: "/Lang(/JS /JavaScript 4 0 obj <</JS\\(x\\)>>)" }), []],
  "a script as it opens": [pdf({ catalog: `/OpenAction${SCRIPT}` }), ["script"]],
  "a script by name": [pdf({ catalog: `/Names<</JavaScript<</Names[(a)${SCRIPT}]>>>>` }), ["script"]],
  "a script as it closes": [pdf({ catalog: `/AA<</WC${SCRIPT}>>` }), ["script"]],
  "a script of a page": [pdf({ page: `/AA<</O${SCRIPT}>>` }), ["script"]],
  "a script of a field": [
    pdf({ page: `/Annots[<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/Rect[0 0 9 9]/AA<</K${SCRIPT}>>>>]` }),
    ["script"],
  ],
  "a script that follows another action": [
    pdf({ catalog: `/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next[4 0 R]>>`, objects: [SCRIPT] }),
    ["script"],
  ],
  "names spelt otherwise": [pdf({ catalog: "/Open#41ction<</#53/J#61va#53cript/#4A#53(x)>>" }), ["script"]],
  "a type that is named elsewhere": [
    pdf({ catalog: "/OpenAction<</S 4 0 R/F(x)>>", objects: ["/Launch"] }),
    ["launch"],
  ],
  "a form of XFA": [pdf({ catalog: "/AcroForm<</Fields[]/XFA[(x)(y)]>>" }), ["script"]],
  "an object in a stream of objects": [inObjectStream(SCRIPT), ["script"]],
  "an encrypted address": [
    makePdf([(page) => void page.link(0, 0, 9, 9, "javascript:alert(1)")], { ownerPassword: "x" }),
    ["script"],
  ],
  "an address with a line end": [
    pdf({ page: "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(java\\nscript:x)>>>>]" }),
    ["script"],
  ],
  "an address in hexadecimal": [
    pdf({ page: "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI<6A6176617363726970743A78>>>>>]" }),
    ["script"],
  ],
  "a program that starts": [pdf({ page: "/AA<</O<</S/Launch/F(cmd.exe)>>>>" }), ["launch"]],
  "another file that opens": [
    pdf({ catalog: "/OpenAction<</S/GoToR/F(\\\\\\\\host\\\\share)/D[0/Fit]>>" }),
    ["launch"],
  ],
  "a file of this machine": [
    pdf({ page: "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(file:///etc/passwd)>>>>]" }),
    ["launch"],
  ],
  "a form that is sent": [
    pdf({ catalog: "/OpenAction<</S/SubmitForm/F(https://ailleurs.example)>>" }),
    ["send"],
  ],
  "an address that opens by itself": [
    pdf({ catalog: "/OpenAction<</S/URI/URI(https://ailleurs.example/)>>" }),
    ["open"],
  ],
  "a file inside": [
    pdf({
      catalog: "/Names<</EmbeddedFiles<</Names[(x)4 0 R]>>>>",
      objects: [
        "<</Type/Filespec/F(x.exe)/EF<</F 5 0 R>>>>",
        "<</Type/EmbeddedFile/Length 2>>\nstream\nMZ\nendstream",
      ],
    }),
    ["attachment"],
  ],
  "a film": [pdf({ page: "/Annots[<</Type/Annot/Subtype/RichMedia/Rect[0 0 9 9]>>]" }), ["media"]],
};

describe("a PDF with", () => {
  for (const [name, [bytes, kinds]] of Object.entries(CASES))
    test(`${name} is known to hold ${kinds.length === 0 ? "nothing else" : kinds.join(", ")}`, async () => {
      const file = path.join(folder.path, "x.pdf");
      await writeFile(file, await bytes);
      const { active = [] } = await measurePdf(file);
      assert.deepEqual(active, kinds);
    });
});

test("what a PDF holds besides pages is advice, with the file and what to do", async (t) => {
  const both = pdf({ catalog: `/OpenAction${SCRIPT}`, page: "/AA<</O<</S/Launch/F(x)>>>>" });
  const root = await contentFolder(t, { "media/x.pdf": both });
  const { problems } = await loadHub(root, "2026-06-01T12:00:00+02:00");
  assert.deepEqual(
    problems.map(({ severity, file, found }) => [severity, file, found]),
    [
      [
        "warning",
        "media/x.pdf",
        "un PDF qui contient du JavaScript et une action qui lance un programme ou ouvre un autre fichier",
      ],
    ],
  );
  assert.match(problems[0]?.remedy ?? "", /PDF\/A-2/);
});
