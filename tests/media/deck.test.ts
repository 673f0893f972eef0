import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { deckAdvice } from "../../src/content/index.ts";
import { MediaError, measurePdf } from "../../src/media/index.ts";
import { fixture } from "./fixtures.ts";
import { all, type Draw, line, makePdf, pdfWithoutLetters } from "./pdf-made.ts";
import { temporaryFolder } from "./temporary.ts";

const folder = temporaryFolder();
const measured = async (bytes: Buffer | string) => {
  const path = join(folder.path, "x.pdf");
  await writeFile(path, bytes);
  return measurePdf(path);
};
/** Pages of body text, so that the deck's usual size is 24 points. */
const BODY: Draw = all(
  ...[100, 160, 220, 280, 340].map((y) => line("Une phrase ordinaire, de la taille habituelle.", 60, y, 24)),
);
const page = async (draw: Draw) => (await measured(await makePdf([draw, BODY, BODY]))).pages[0];

describe("a PDF", () => {
  it("gives its pages, their size, its title, its weight and its mark", async () => {
    const bytes = await makePdf([BODY, BODY], { info: { Title: "La marée" } });
    const deck = await measured(bytes);
    assert.deepEqual(
      deck.pages.map(({ n, width, height }) => [n, width, height]),
      [
        [1, 960, 540],
        [2, 960, 540],
      ],
    );
    assert.deepEqual([deck.title, deck.bytes], ["La marée", bytes.length]);
    assert.equal(deck.sha256, createHash("sha256").update(bytes).digest("hex"));
  });

  it("has the sign of no character where a font gives a number beyond Unicode", async () => {
    const { pages } = await measurePdf(fixture("code-beyond-unicode.pdf"));
    assert.match(pages[0]?.text ?? "", /\uFFFD/);
  });

  it("has no words of a font that names no letters, unless they read like a text, and advises", async () => {
    const jumble = await measured(pdfWithoutLetters("7KH TXLFN EURZQ IR[ MXPSV RYHU WKH OD]\\ GRJ"));
    assert.deepEqual([jumble.pages[0]?.text, jumble.pages[0]?.unmapped], ["", 35]);
    const [advice] = deckAdvice({ ...jumble, src: "/media/a.pdf" });
    assert.match(advice?.found ?? "", /une police ne dit pas de quelles lettres sont ses signes \(page 1\)/);
    const readable = await measured(pdfWithoutLetters("The quick brown fox jumps over the lazy dog"));
    assert.equal(readable.pages[0]?.text, "The quick brown fox jumps over the lazy dog");
    assert.deepEqual(deckAdvice({ ...readable, src: "/media/a.pdf" }), []);
  });

  it("says what its notes show and what its forms were filled in with, and keeps comments to itself", async () => {
    const made = await makePdf([
      (pdf) => {
        line("Inscription", 50, 40, 40)(pdf);
        pdf.initForm();
        pdf.formText("nom", 50, 200, 300, 30, { value: "Une réponse écrite" });
        pdf.formCheckbox("accord", 50, 300, 20, 20);
        pdf.textAnnotation(400, 200, 300, 60, "Une remarque\nsur deux lignes");
        pdf.note(400, 300, 20, 20, "Un commentaire entre auteurs");
      },
    ]);
    const { pages } = await measured(made);
    assert.equal(pages[0]?.text, "Inscription\nUne réponse écrite\nUne remarque\nsur deux lignes");
  });

  it("gives back headings, paragraphs and lists", async () => {
    const found = await page(
      all(
        line("Regarder la marée", 60, 40, 40),
        line("et noter ce qu’elle change", 60, 88, 40),
        line("Une phrase qui tient sur", 60, 170, 24),
        line("deux lignes.", 60, 200, 24),
        line("• Premier point, long et", 60, 280, 24),
        line("sur deux lignes", 80, 310, 24),
        line("• Second point", 60, 350, 24),
        line("Une phrase après la liste.", 60, 450, 24),
      ),
    );
    assert.equal(found?.title, "Regarder la marée et noter ce qu’elle change");
    assert.deepEqual(found?.blocks, [
      { kind: "heading", text: "Regarder la marée et noter ce qu’elle change" },
      { kind: "paragraph", text: "Une phrase qui tient sur deux lignes." },
      { kind: "list", items: ["Premier point, long et sur deux lignes", "Second point"] },
      { kind: "paragraph", text: "Une phrase après la liste." },
    ]);
    assert.equal(
      found?.text,
      "Regarder la marée et noter ce qu’elle change\nUne phrase qui tient sur deux lignes.\nPremier point, long et sur deux lignes\nSecond point\nUne phrase après la liste.",
    );
  });

  it("knows lists by dashes, numbers and a sign apart from its text", async () => {
    const found = await page(
      all(
        line("– Un tiret", 60, 100, 24),
        line("-3 degrés", 60, 200, 24),
        line("1. Un nombre", 60, 300, 24),
        line("2. Un autre", 60, 340, 24),
        line("Une phrase.", 60, 420, 24),
        line("•", 60, 480, 24),
        line("Un texte à part", 100, 480, 24),
      ),
    );
    assert.deepEqual(found?.blocks, [
      { kind: "list", items: ["Un tiret"] },
      { kind: "paragraph", text: "-3 degrés" },
      { kind: "list", items: ["1. Un nombre", "2. Un autre"] },
      { kind: "paragraph", text: "Une phrase." },
      { kind: "list", items: ["Un texte à part"] },
    ]);
  });

  it("does not mix two columns", async () => {
    const columns = all(
      line("Avant", 60, 100, 24),
      line("Après", 500, 100, 24),
      line("on comptait", 60, 130, 24),
      line("on écoute", 500, 130, 24),
    );
    const texts = (await page(columns))?.blocks.map((block) => (block.kind === "list" ? "" : block.text));
    assert.ok(
      texts?.every((text) => !/comptait.*écoute|Avant.*Après/.test(text)),
      String(texts),
    );
  });

  it("puts its title first wherever it was drawn", async () => {
    const found = await page(all(line("Une phrase ordinaire.", 60, 200, 24), line("Le titre", 60, 40, 40)));
    assert.equal(found?.title, "Le titre");
    assert.deepEqual(found?.blocks[0], { kind: "heading", text: "Le titre" });
  });

  it("takes a long text in large letters for a paragraph", async () => {
    const words = "Une longue citation en grandes lettres";
    const found = await page(all(...[40, 85, 130, 175, 220].map((y) => line(words, 60, y, 36))));
    assert.deepEqual(
      found?.blocks.map((block) => block.kind),
      ["paragraph"],
    );
  });

  it("leaves out page numbers and what every page repeats at its edges", async () => {
    const pages = [1, 2, 3, 4].map((n) =>
      all(
        line(`Texte de la page ${n}`, 60, 200, 24),
        line("Rencontres de Brest", 60, 10, 12),
        line(`${n} / 4`, 900, 520, 12),
        line("Février 2013", 60, 520, 12),
      ),
    );
    const deck = await measured(await makePdf(pages));
    assert.deepEqual(
      deck.pages.map((one) => one.text),
      [1, 2, 3, 4].map((n) => `Texte de la page ${n}`),
    );
  });

  it("is read the right way round when a page is turned", async () => {
    const deck = await measured(
      await makePdf([
        (pdf) => {
          (pdf.page.dictionary as unknown as { data: Record<string, unknown> }).data["Rotate"] = 90;
          pdf.rotate(-90, { origin: [0, 0] });
          line("Le titre", -500, 40, 40)(pdf);
          line("Une phrase qui tient sur", -500, 200, 24)(pdf);
          line("deux lignes.", -500, 230, 24)(pdf);
        },
        BODY,
      ]),
    );
    assert.deepEqual([deck.pages[0]?.width, deck.pages[0]?.height], [540, 960]);
    assert.deepEqual(deck.pages[0]?.blocks, [
      { kind: "heading", text: "Le titre" },
      { kind: "paragraph", text: "Une phrase qui tient sur deux lignes." },
    ]);
  });

  it("may have pages without a word", async () => {
    const deck = await measured(await makePdf([(pdf) => void pdf.rect(10, 10, 50, 50).fill("red"), BODY]));
    assert.deepEqual(deck.pages[0], { n: 1, width: 960, height: 540, text: "", blocks: [] });
  });

  it("is refused with a reason when it is none, is locked or is damaged", async () => {
    const good = await makePdf([BODY]);
    const cases: [bytes: Buffer | string, found: RegExp][] = [
      ["", /^fichier vide$/],
      ["Du texte.", /^ce n’est pas un fichier PDF, malgré son nom$/],
      [await makePdf([BODY], { userPassword: "secret" }), /^PDF protégé par un mot de passe$/],
      [good.subarray(0, 400), /^PDF (?:abîmé ou coupé|sans aucune page)$/],
    ];
    for (const [bytes, found] of cases) {
      await assert.rejects(
        measured(bytes),
        (error) => error instanceof MediaError && found.test(error.found),
      );
    }
    assert.equal((await measured(good)).pages.length, 1);
  });
});
