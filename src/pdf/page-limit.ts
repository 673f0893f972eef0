/** How long a page may take, for the build and for browsers. */

/** Milliseconds for a page, its drawing in all widths included. */
export const PAGE_MS = 20_000;

/** What is said of a PDF that takes longer. French. */
export const TOO_SLOW = {
  found: `PDF dont une page demande plus de ${PAGE_MS / 1000} secondes de calcul`,
  remedy:
    "Exportez-le à nouveau depuis le logiciel qui l’a fait, avec des dessins et des images plus simples.",
} as const;
