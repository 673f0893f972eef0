import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lintMarkdown, markdownReferences, markdownText } from "../../src/markdown/index.ts";

const cases: [string, number, RegExp, "error" | "warning"][] = [
  ["a\n\n<script>x</script>", 3, /du HTML, «\u00A0<script>\u00A0»/, "error"],
  ["a\nb\nc <b>d</b>", 3, /<b>/, "error"],
  ["a\nb &#x202E; c", 2, /U\+202E/, "error"],
  ["a\r\r<b>", 3, /<b>/, "error"],
  ["a\r\n\r\n<b>", 3, /<b>/, "error"],
  ["<!-- note -->", 1, /commentaire HTML/, "error"],
  ["a\n[x](javascript:alert(1))", 2, /un lien vers «\u00A0javascript:alert\(1\)/, "error"],
  ["a `x\ny` b\n[x](vbscript:a)", 3, /vbscript:a/, "error"],
  ["> a\n>\n> - [x](data:text/html,a)", 3, /data:text\/html/, "error"],
  ["|a|\n|-|\n|[x](javascript:a)|", 3, /javascript:a/, "error"],
  ["a[^1]\n\n[^1]: b\n    [x](javascript:a)", 4, /javascript:a/, "error"],
  [
    "\n![x](https://a.example/b.png)",
    2,
    /une image d’un autre site, «\u00A0https:\/\/a\.example\/b\.png/,
    "error",
  ],
  ["![x](b.png)", 1, /hors de la médiathèque/, "error"],
  ["![](/media/a.png)", 1, /sans texte de remplacement/, "warning"],
  ["a\n\n::: bidule x\n:::", 3, /une insertion d’un genre inconnu, «\u00A0bidule\u00A0»/, "error"],
  ["::: moment conferences/a\n:::", 1, /une insertion illisible/, "error"],
  ["::: moment conferences/a t=90,12\n:::", 1, /une insertion illisible/, "error"],
  ["::: slide conferences/a deck 0\n:::", 1, /une insertion illisible/, "error"],
  ["::: recording conferences/a\n\ntexte", 1, /n’est pas fermée/, "error"],
  ["## a\n\n#### b", 3, /un intertitre de niveau 4 là où l’on attend un niveau 3/, "warning"],
  ["### a", 1, /niveau 3 là où l’on attend un niveau 2/, "warning"],
  ["Pour s’inscrire,\n[cliquez ici !](/a/)", 2, /un lien qui se lit «\u00A0cliquez ici !\u00A0»/, "warning"],
  ["a\nb[^1] c[^2]\n\n[^1]: d", 2, /l’appel d’une note qui n’est pas écrite, «\u00A0\[\^2\]/, "warning"],
  ["a[^1]\n\n[^1]: b\n\n[^note]: c", 5, /la note «\u00A0\[\^note\]\u00A0», que rien n’appelle/, "warning"],
  ["[En savoir plus](/a/)", 1, /En savoir plus/, "warning"],
  ["a\n\n{{{Un titre}}}", 3, /un raccourci de SPIP.*\{\{\{Un titre\}\}\}/, "warning"],
  ["un {{mot}} fort", 1, /\{\{mot\}\}/, "warning"],
  ["voir [la page->https://a.example/b]", 1, /\[la page->/, "warning"],
  ["voir [la page->article12]", 1, /\[la page->article12\]/, "warning"],
  ["a\n-* un\n-* deux", 2, /-\* un/, "warning"],
  ["un mot[[une note]]", 1, /\[\[une note\]\]/, "warning"],
];
test("marks of SPIP as code are none, and each is told with what is written here", () => {
  assert.deepEqual(lintMarkdown("`{{{a}}}` et `[b->c]`\n\n    -* d\n"), []);
  const here = (source: string) => lintMarkdown(source)[0]?.remedy;
  assert.equal(here("{{{ Un titre }}}"), "Écrivez «\u00A0## Un titre\u00A0».");
  assert.equal(here("[la page->https://a.example/]"), "Écrivez «\u00A0[la page](https://…)\u00A0».");
  assert.equal(here("[la page->/a/]"), "Écrivez «\u00A0[la page](/a/)\u00A0».");
});
test("a call of a note after a backslash, or in code, is none", () =>
  assert.deepEqual(lintMarkdown("a\\[^1] `[^2]`\n\n```\n[^3]\n```"), []));

describe("the check of a text", () => {
  for (const [source, line, found, severity] of cases) {
    test(`${JSON.stringify(source)} is reported on line ${line}`, () => {
      const [problem] = lintMarkdown(source);
      assert.ok(problem);
      assert.equal(problem.line, line);
      assert.match(problem.found, found);
      assert.equal(problem.severity, severity);
      assert.ok(problem.remedy.length > 10);
    });
  }

  test("names every problem, in the order of the lines", () => {
    const source = "![](x.png)\n\n<b>\n\n[x](data:a)\n\n::: y\n";
    assert.deepEqual(
      lintMarkdown(source).map(({ line }) => line),
      [1, 1, 3, 5, 7],
    );
    assert.deepEqual(
      lintMarkdown("## a\n\n#### b\n\n<b>\n").map(({ line, severity }) => [line, severity]),
      [
        [3, "warning"],
        [5, "error"],
      ],
    );
  });

  test("lets levels go down one at a time and up as they like, from the first or the second", () => {
    assert.deepEqual(lintMarkdown("# a\n\n## b\n\n### c\n\n#### d\n\n## e\n\nf\n---\n"), []);
    assert.deepEqual(lintMarkdown("[Ici, la mer](/a/) et [la radio](/b/)"), []);
  });

  test("has nothing to say of a good text", () => {
    const source = `## Titre\n\nTexte <https://exemple.org/> & a < b, \`<b>\`, [x](/a/), [y](mailto:a@b.fr).\n\n![z](/media/z.png "t")\n\n::: slide conferences/a deck 3\nLégende\n:::\n\n\`\`\`html\n<script></script>\n\`\`\`\n`;
    assert.deepEqual(lintMarkdown(source), []);
  });
});

test("references are listed with their lines", () => {
  const source = "[a](/articles/b/)\n![c](/media/c.png)\n\n::: moment conferences/d t=3\n:::\n";
  assert.deepEqual(markdownReferences(source), [
    { type: "link", line: 1, href: "/articles/b/" },
    { type: "image", line: 2, src: "/media/c.png", alt: "c" },
    { type: "embed", line: 4, kind: "moment", ref: { type: "conference", slug: "d", start: 3 } },
  ]);
});

test("the words of a text are without marks, one block a line, notes last", () => {
  const source = `## L'été\n\nUn *mot*[^1], un [lien](/a/) et\n\`code\`.\n\n- a\n- b\n\n|c|d|\n|-|-|\n|e|f|\n\n![Un quai](/media/a.png)\n\n::: recording conferences/a\nÉcoutez\n:::\n\n\`\`\`\nx = 1\n\`\`\`\n\n[^1]: La note.`;
  assert.equal(
    markdownText(source),
    "L’été\nUn mot, un lien et code.\na\nb\nc d\ne f\nUn quai\nÉcoutez\nx = 1\nLa note.",
  );
  assert.equal(markdownText(""), "");
  assert.equal(markdownText('"hi"', "en"), "“hi”");
});
