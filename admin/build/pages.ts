/** The documents of the editing interface. None has an inline script or style: their policy allows none. */
import type { EditingPlace } from "../../src/cms/index.ts";
import { type EditorLang, messagesIn } from "../../src/i18n/editors/index.ts";

const HEAD = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="/admin/theme.css">
<link rel="stylesheet" href="/admin/admin.css">
<link rel="manifest" href="/admin/manifest.webmanifest">`;

/** A page beside the interface, with its own script. */
const leaflet = (lang: EditorLang, script: string, title: string, body: string): string => `<!doctype html>
<html lang="${lang}">
<head>
${HEAD}
<title>${title}</title>
<script type="module" src="/admin/${script}.js"></script>
</head>
<body class="leaflet">
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;

/** The interface itself; Decap draws in `#nc-root`. Its guide is in French. */
export function adminPage(lang: EditorLang): string {
  const words = messagesIn(lang).adminPages;
  return `<!doctype html>
<html lang="${lang}">
<head>
${HEAD}
<title>${words.title}</title>
<link rel="modulepreload" href="/admin/decap.js">
<script type="module" src="/admin/admin.js"></script>
</head>
<body>
<noscript><p>${words.needsScript}</p></noscript>
<div id="nc-root"></div>
<nav class="beside" aria-label="${words.beside}">
<a href="/">${words.seeSite}</a>
<a href="/admin/guide/" hreflang="fr">${words.guide}</a>
<a href="/admin/corbeille/">${words.trash.title}</a>
<a href="/admin/ajouter/">${words.bookmarklet.title}</a>
</nav>
</body>
</html>
`;
}

/** Entries that were deleted, and how to have one back. */
export function trashPage(lang: EditorLang): string {
  const { back, trash } = messagesIn(lang).adminPages;
  return leaflet(
    lang,
    "trash",
    trash.title,
    `<p>${trash.about}</p>
<p id="trash-state" role="status">${trash.searching}</p>
<ul id="trash" class="trash"></ul>
<p><a href="/admin/">${back}</a></p>`,
  );
}

/** Where a telephone sends a page that somebody shares. */
export function sharePage(lang: EditorLang): string {
  const { needsScript, share } = messagesIn(lang).adminPages;
  return leaflet(
    lang,
    "share",
    share.title,
    `<p>${share.underWay}</p>
<noscript><p>${needsScript}</p></noscript>
<p><a href="/admin/">${share.onward}</a></p>`,
  );
}

/** Where editors find the button that they keep in their browser. */
export function bookmarkletPage(lang: EditorLang): string {
  const { back, bookmarklet } = messagesIn(lang).adminPages;
  return leaflet(
    lang,
    "bookmarklet",
    bookmarklet.title,
    `<p>${bookmarklet.about}</p>
<ol>
<li>${bookmarklet.showBar}</li>
<li>${bookmarklet.drag} <a class="bookmarklet" id="bookmarklet" href="/admin/">${bookmarklet.button}</a></li>
<li>${bookmarklet.use}</li>
</ol>
<h2>${bookmarklet.telephone}</h2>
<p>${bookmarklet.android}</p>
<p>${bookmarklet.elsewhere}</p>
<p><label for="code">${bookmarklet.address}</label> <input id="code" type="text" readonly></p>
<p><a href="/admin/">${back}</a></p>`,
  );
}

/** The interface as `npm start` serves it: what is saved stays on this machine. */
export function forLocalEditing(html: string, place: EditingPlace): string {
  return html.replace(/<html lang="\w+"/, (opening) => `${opening} data-backend="${place}"`);
}
