/** The documents of the editing interface. None has an inline script or style: their policy allows none. */
import type { EditingPlace } from "../../src/cms/index.ts";

const HEAD = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="/admin/theme.css">
<link rel="stylesheet" href="/admin/admin.css">
<link rel="manifest" href="/admin/manifest.webmanifest">`;

/** A page beside the interface, with its own script. */
const leaflet = (script: string, title: string, body: string) => `<!doctype html>
<html lang="fr">
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

/** The interface itself; Decap draws in `#nc-root`. */
export const ADMIN_PAGE = `<!doctype html>
<html lang="fr">
<head>
${HEAD}
<title>Édition</title>
<script type="module" src="/admin/admin.js"></script>
</head>
<body>
<noscript><p>L’édition a besoin de JavaScript.</p></noscript>
<div id="nc-root"></div>
<nav class="beside" aria-label="À côté de l’édition">
<a href="/">Voir le site</a>
<a href="/admin/guide/">Guide</a>
<a href="/admin/corbeille/">Corbeille</a>
<a href="/admin/ajouter/">Le bouton «\u00A0Ajouter au hub\u00A0»</a>
</nav>
</body>
</html>
`;

/** Entries that were deleted, and how to have one back. */
export const TRASH_PAGE = leaflet(
  "trash",
  "Corbeille",
  `<p>Les fiches supprimées se retrouvent ici. Restaurer une fiche la remet telle qu’elle était, à la même adresse.</p>
<p id="trash-state" role="status">Recherche des fiches supprimées…</p>
<ul id="trash" class="trash"></ul>
<p><a href="/admin/">Retour à l’édition</a></p>`,
);

/** Where a telephone sends a page that somebody shares. */
export const SHARE_PAGE = leaflet(
  "share",
  "Ajouter au hub",
  `<p>Le lien se prépare…</p>
<noscript><p>L’édition a besoin de JavaScript.</p></noscript>
<p><a href="/admin/">Aller à l’édition</a></p>`,
);

/** Where editors find the button that they keep in their browser. */
export const BOOKMARKLET_PAGE = leaflet(
  "bookmarklet",
  "Le bouton «\u00A0Ajouter au hub\u00A0»",
  `<p>Il prépare un lien choisi à partir de la page que vous lisez, n’importe où sur le web\u00A0: son titre, son adresse
et le passage que vous avez sélectionné. Vous relisez, vous complétez, vous enregistrez.</p>
<ol>
<li>Affichez la barre de favoris de votre navigateur (Ctrl+Maj+B, ou Cmd+Maj+B sur Mac).</li>
<li>Faites glisser ce bouton dans la barre\u00A0: <a class="bookmarklet" id="bookmarklet" href="/admin/">Ajouter au hub</a></li>
<li>Sur une page que vous voulez partager, sélectionnez un passage si vous le souhaitez, puis cliquez sur le favori.</li>
</ol>
<h2>Sur un téléphone</h2>
<p>Sur Android, installez l’édition\u00A0: dans le menu du navigateur, choisissez «\u00A0Ajouter à l’écran d’accueil\u00A0», puis
«\u00A0Installer\u00A0». Le menu «\u00A0Partager\u00A0» de toutes vos applications propose alors «\u00A0Ajouter au hub\u00A0».</p>
<p>Ailleurs, copiez l’adresse ci-dessous et gardez-la comme favori\u00A0:</p>
<p><label for="code">Adresse du bouton</label> <input id="code" type="text" readonly></p>
<p><a href="/admin/">Retour à l’édition</a></p>`,
);

/** The interface as `npm start` serves it: what is saved stays on this machine. */
export function forLocalEditing(html: string, place: EditingPlace): string {
  return html.replace('<html lang="fr">', `<html lang="fr" data-backend="${place}">`);
}
