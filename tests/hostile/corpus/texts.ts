/** Texts that would run a script or call another host where they were not understood, and what is to come of each. */

/** `kept`: published, and nothing but words. `refused`: the entry that holds it is not published. */
export type Verdict = "kept" | "refused";

/** What a script that runs calls: the page's title then says so. */
const RUN = "document.title='RAN'";
const ELSEWHERE = "https://ailleurs.example";

/** In the body of an entry, which is Markdown. */
export const BODIES: Readonly<Record<string, readonly [string, Verdict]>> = {
  "a script": [`<script>${RUN}</script>`, "refused"],
  "a script in capitals": [`<SCRIPT>${RUN}</SCRIPT>`, "refused"],
  "a script cut by a comment": [`<scr<!-- -->ipt>${RUN}</scr<!-- -->ipt>`, "refused"],
  "a picture that fails": [`<img src=x onerror=${RUN}>`, "kept"],
  "a drawing that loads": [`<svg onload=${RUN}><animate onbegin=${RUN} attributeName=x></svg>`, "refused"],
  "a frame": [`<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`, "refused"],
  "an object": [`<object data="javascript:${RUN}"></object><embed src="javascript:${RUN}">`, "refused"],
  "a form": [`<form action="javascript:${RUN}"><button>x</button></form>`, "refused"],
  "a style": ["<style>@import url(https://ailleurs.example/x.css);</style>", "refused"],
  "a refresh": [`<meta http-equiv="refresh" content="0;url=${ELSEWHERE}/">`, "refused"],
  "a base": [`<base href="${ELSEWHERE}/">`, "refused"],
  "a math of MathML": [`<math><mi xlink:href="javascript:${RUN}">x</mi></math>`, "refused"],
  "a template": [`<template><script>${RUN}</script></template>`, "refused"],
  "a comment that never ends": [`<!-- <img src=x onerror=${RUN}>`, "refused"],
  "a section of CDATA": [`<![CDATA[<script>${RUN}</script>]]>`, "refused"],
  "a link that runs": [`[x](javascript:${RUN})`, "refused"],
  "a link that runs, in capitals": [`[x](JaVaScRiPt:${RUN})`, "refused"],
  "a link that runs, by references": [`[x](&#106;avascript&colon;${RUN})`, "refused"],
  "a link that runs, after a tab": [`[x](<java\tscript:${RUN}>)`, "refused"],
  "a link that runs, by its reference": [`[x][y]\n\n[y]: javascript:${RUN}`, "refused"],
  "a link that runs, automatic": [`<javascript:${RUN}>`, "refused"],
  "a link of data": ["[x](data:text/html,<script>alert(1)</script>)", "refused"],
  "a link of VBScript": ["[x](vbscript:msgbox(1))", "refused"],
  "a link to a file": ["[x](file:///etc/passwd)", "refused"],
  "a link without a scheme": ["[x](//ailleurs.example/x)", "refused"],
  "a link by backslashes": ["[x](/\\ailleurs.example/x)", "kept"],
  "a picture elsewhere": [`![x](${ELSEWHERE}/x.png)`, "refused"],
  "a picture of data": ["![x](data:image/svg+xml,<svg onload=alert(1)>)", "refused"],
  "a picture that runs": [`![x](javascript:${RUN})`, "refused"],
  "a title that breaks out": [`[x](/articles/ "\\"onmouseover=${RUN} x=\\"")`, "kept"],
  "words of a picture that break out": [`![" onerror=${RUN} x="](/media/corpus/p.png)`, "kept"],
  "a heading that breaks out": [`## "><img src=x onerror=${RUN}>`, "kept"],
  "a note that breaks out": [
    `Un[^"><img src=x onerror=${RUN}>].\n\n[^x]: <img src=x onerror=${RUN}>`,
    "kept",
  ],
  "a language of code that breaks out": [`\`\`\`"><img/src=x/onerror=${RUN}>\nx\n\`\`\``, "kept"],
  "a table": [`| <img src=x onerror=${RUN}> |\n|---|\n| <script>${RUN}</script> |`, "refused"],
  "a quotation": [`> <img src=x onerror=${RUN}>`, "kept"],
  "a list": [`- <img src=x onerror=${RUN}>\n- [ ] <script>${RUN}</script>`, "refused"],
  "a template of Liquid": ["{{ x | y }}{% include x %}", "kept"],
  "a template of JavaScript": [`\${${RUN}} <%= ${RUN} %>`, "kept"],
  "a form of attributes": [`# x {onclick=${RUN} .y}`, "kept"],
  "a sign that turns the text round": ["Un \u202Etexte", "refused"],
};

/** In a field of one line. */
export const LINES: Readonly<Record<string, string>> = {
  script: `<script>${RUN}</script>`,
  image: `<img src=x onerror=${RUN}>`,
  attribute: `" onmouseover="${RUN}" autofocus onfocus="${RUN}`,
  apostrophe: `' onmouseover='${RUN}`,
  closing: `</title></textarea></style></script><script>${RUN}</script>`,
  json: `</script><script>${RUN}</script>","x":"`,
  comment: `--><img src=x onerror=${RUN}><!--`,
  cdata: `]]><script>${RUN}</script>`,
  entity: `&lt;script&gt;${RUN}&lt;/script&gt;`,
  template: "{{constructor.constructor('alert(1)')()}}",
};

/** In a field that holds an address. */
export const ADDRESSES: Readonly<Record<string, string>> = {
  script: `javascript:${RUN}`,
  capitals: `JAVASCRIPT:${RUN}`,
  data: "data:text/html,<script>alert(1)</script>",
  file: "file:///etc/passwd",
  space: ` javascript:${RUN}`,
  user: "https://hub.example@ailleurs.example\\@x/",
};

/** The text of a cue. */
export const CUES: Readonly<Record<string, string>> = {
  script: `<script>${RUN}</script>`,
  image: `<img src=x onerror=${RUN}>`,
  voice: `<v "><img src=x onerror=${RUN}>>Bonjour`,
  tags: `<c.x" onclick="${RUN}">Bonjour</c> <ruby>x<rt onclick=${RUN}>y</rt></ruby>`,
  lang: `<lang "><img src=x onerror=${RUN}>>Bonjour</lang>`,
  entities: `&lt;img src=x onerror=${RUN}&gt;`,
  times: `<00:00:01.000><b onclick=${RUN}>Bonjour</b>`,
};
