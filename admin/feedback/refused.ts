/** What an editor reads where the forge refused to publish a draft: why, what to do, and that nothing is lost. */
import type { Reason, Refused } from "../decap/index.ts";
import type { Status } from "./status.ts";

const WHY: Readonly<Record<Reason, string>> = {
  check: "la vérification du site le refuse",
  unfinished: "la vérification du site n’est pas finie",
  conflict: "l’entrée a changé en ligne depuis que ce brouillon existe",
  approval: "une autre personne doit d’abord l’approuver",
  other: "le dépôt le refuse",
};

const WHAT_TO_DO: Readonly<Record<Reason, string>> = {
  check:
    "Ce qui ne va pas est souvent écrit au-dessus de l’aperçu, à côté du formulaire. Corrigez, enregistrez, puis publiez de nouveau.",
  unfinished: "Publiez de nouveau dans quelques minutes.",
  conflict: "Copiez-en ce que vous voulez garder, supprimez-le, et repartez de la fiche publiée.",
  approval: "Donnez-lui l’adresse de la proposition.",
  other: "Montrez ce message à la personne qui tient le dépôt.",
};

/** Pure. */
export function refusalTold({ reason, said, proposal }: Refused): Status {
  return {
    text: `Rien n’est publié\u00A0: ${WHY[reason]}. Le brouillon reste tel qu’il est, rien n’est perdu.`,
    ...(proposal === undefined ? {} : { link: { text: "Lire pourquoi sur la proposition", href: proposal } }),
    lines: [WHAT_TO_DO[reason], `Réponse du dépôt\u00A0: «\u00A0${said}\u00A0»`],
    tone: "failed",
  };
}
