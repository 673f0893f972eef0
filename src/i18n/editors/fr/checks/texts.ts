import type { CheckWords } from "./said.ts";

const INSERT_AGAIN =
  "Retirez-la, puis insérez à nouveau le moment, l’enregistrement ou la diapositive\u202F; le guide dit comment l’écrire à la main.";

/** What the text of an entry may not hold, or had better not. `what` is cut where it is long. */
export const checkedTextsFr = {
  invisible: (code: string): CheckWords => ({
    found: `un caractère invisible (U+${code})`,
    remedy: "Effacez-le\u00A0: il est souvent venu avec un copier-coller.",
  }),
  comment: {
    found: "un commentaire HTML",
    remedy: "Supprimez-le, il serait publié comme du texte.",
  },
  embeddedHtml: (what: string): CheckWords => ({
    found: `du HTML, «\u00A0${what}\u00A0»`,
    remedy:
      "Pour un enregistrement, un passage ou une diapositive, insérez-le par le bouton d’insertion\u202F; ailleurs, mettez un lien.",
  }),
  html: (what: string): CheckWords => ({
    found: `du HTML, «\u00A0${what}\u00A0»`,
    remedy: "Écrivez sans balise\u202F; si elle est à lire telle quelle, marquez-la comme du code.",
  }),
  link: (href: string): CheckWords => ({
    found: `un lien vers «\u00A0${href}\u00A0»`,
    remedy:
      "Un lien commence par https://, http://, mailto:, tel:, / ou #\u00A0: corrigez l’adresse ou retirez le lien.",
  }),
  /** @param whole the address that was meant, where one can tell */
  partialLink: (href: string, whole: string | undefined): CheckWords => ({
    found: `un lien vers «\u00A0${href}\u00A0», qui ne mène nulle part`,
    remedy:
      whole === undefined
        ? "Écrivez l’adresse entière (https://…) ou, pour une page de ce site, son chemin, qui commence par une barre oblique (/)."
        : `Écrivez «\u00A0${whole}\u00A0».`,
  }),
  badPicture: (src: string): CheckWords => ({
    found: `une image dont l’adresse est «\u00A0${src}\u00A0»`,
    remedy: "Déposez l’image dans la médiathèque et écrivez son chemin, qui commence par /media/.",
  }),
  foreignPicture: (src: string): CheckWords => ({
    found: `une image d’un autre site, «\u00A0${src}\u00A0»`,
    remedy: "Déposez l’image dans la médiathèque et écrivez son chemin, qui commence par /media/.",
  }),
  strayPicture: (src: string): CheckWords => ({
    found: `une image hors de la médiathèque, «\u00A0${src}\u00A0»`,
    remedy: "Déposez l’image dans la médiathèque et écrivez son chemin, qui commence par /media/.",
  }),
  undescribedPicture: (src: string): CheckWords => ({
    found: `une image sans texte de remplacement, «\u00A0${src}\u00A0»`,
    remedy: "Dites dans sa description ce qu’elle montre, par exemple un quai à marée basse.",
  }),
  spip: (mark: string, here: string): CheckWords => ({
    found: `un raccourci de SPIP, qui se lira tel quel, «\u00A0${mark}\u00A0»`,
    remedy: `Écrivez «\u00A0${here}\u00A0».`,
  }),
  absentNote: (label: string): CheckWords => ({
    found: `l’appel d’une note qui n’est pas écrite, «\u00A0[^${label}]\u00A0»`,
    remedy: `Écrivez la note à la fin du texte, sur une ligne qui commence par [^${label}] et deux-points, ou retirez l’appel.`,
  }),
  uncalledNote: (label: string): CheckWords => ({
    found: `la note «\u00A0[^${label}]\u00A0», que rien n’appelle\u00A0: elle ne se montre pas`,
    remedy: `Écrivez [^${label}] dans le texte, là où elle se rapporte, ou retirez-la.`,
  }),
  openEmbed: {
    found: "une insertion qui n’est pas fermée",
    remedy: INSERT_AGAIN,
  },
  unknownEmbed: (kind: string): CheckWords => ({
    found: `une insertion d’un genre inconnu, «\u00A0${kind}\u00A0»`,
    remedy: INSERT_AGAIN,
  }),
  unreadableEmbed: {
    found: "une insertion illisible",
    remedy: INSERT_AGAIN,
  },
  emptyLink: (words: string): CheckWords => ({
    found: `un lien qui se lit «\u00A0${words}\u00A0»`,
    remedy: "Dites dans le lien où il mène\u00A0: on le lit souvent sans ce qui l’entoure.",
  }),
  skippedLevel: (level: number, expected: number): CheckWords => ({
    found: `un intertitre de niveau ${level} là où l’on attend un niveau ${expected}`,
    remedy: `Donnez-lui le niveau ${expected} plutôt que ${level}\u00A0: les niveaux se suivent, comme un plan.`,
  }),
  manyNotes: (count: number, most: number): CheckWords => ({
    found: `un texte de ${count} notes`,
    expected: `${most} notes au plus`,
    remedy: "Coupez le texte en plusieurs.",
  }),
};
