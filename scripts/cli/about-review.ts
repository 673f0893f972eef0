/** What somebody who starts the editing with reviews has to know: where things go, and how to take them over. */
export function aboutReview({ notes }: { readonly notes: readonly string[] }): string[] {
  return [
    "Relecture : les brouillons sont des branches cms/…, ce qui est publié va sur la branche edition (dossier .cache/cms).",
    "Votre dossier reste tel quel. Pour y reprendre ce qui est publié : git merge edition",
    ...notes,
  ];
}
