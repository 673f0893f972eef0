import type { CheckWords } from "./said.ts";

/** Media at an address elsewhere. */
export const addressesFr = {
  malformed: { found: "adresse mal écrite", remedy: "Écrivez une adresse qui commence par https://." },
  page: {
    found: "l’adresse mène à une page, pas à un fichier",
    remedy: "Donnez l’adresse du fichier lui-même, celle qui le télécharge.",
  },
  redirects: (most: number): CheckWords => ({
    found: `l’adresse mène d’adresse en adresse, plus de ${most} fois`,
    remedy: "Donnez l’adresse du fichier lui-même.",
  }),
  leadsTo: (address: string, why: string): string => `l’adresse mène à ${address}\u00A0: ${why}`,
  leadsNowhere: {
    found: "l’adresse mène à ce qui n’en est pas une",
    remedy: "Vérifiez l’adresse dans un navigateur.",
  },
  /** @param status of HTTP */
  unknown: (status: number): CheckWords => ({
    found: `le serveur ne connaît pas ce fichier (${status})`,
    remedy: "Vérifiez l’adresse, ou remettez le fichier en ligne.",
  }),
  refused: (status: number): CheckWords => ({
    found: `le serveur refuse l’accès (${status})`,
    remedy: "Rendez le fichier public.",
  }),
  down: (status: number): CheckWords => ({
    found: `le serveur est en panne ou débordé (${status})`,
    remedy: "Réessayez plus tard.",
  }),
  unexpected: (status: number): CheckWords => ({
    found: `réponse inattendue du serveur (${status})`,
    remedy: "Vérifiez l’adresse dans un navigateur.",
  }),
  silent: (seconds: number): CheckWords => ({
    found: `le serveur ne répond plus depuis ${seconds}\u00A0s`,
    remedy:
      "Vérifiez votre connexion, puis relancez la commande\u00A0: elle reprendra où elle s’est arrêtée.",
  }),
  noNetwork: (host: string): CheckWords => ({
    found: `pas de réseau, ou «\u00A0${host}\u00A0» n’existe pas`,
    remedy: "Vérifiez votre connexion et l’adresse, puis relancez.",
  }),
  certificate: (host: string): CheckWords => ({
    found: `le certificat de «\u00A0${host}\u00A0» n’est pas valable`,
    remedy: "Prévenez la personne qui tient ce serveur.",
  }),
  /** @param code of the system; empty where there is none */
  unreachable: (host: string, code: string): CheckWords => ({
    found: `«\u00A0${host}\u00A0» est injoignable${code === "" ? "" : ` (${code})`}`,
    remedy: "Vérifiez votre connexion, puis relancez\u00A0: ce qui a déjà été mesuré l’est pour de bon.",
  }),
  incomplete: (bytes: number, of: number): CheckWords => ({
    found: `téléchargement incomplet\u00A0: ${bytes}\u00A0octets sur ${of}`,
    remedy: "Relancez la commande\u202F; elle reprendra où elle s’est arrêtée.",
  }),
  otherPart: { found: "le serveur a envoyé une autre partie du fichier", remedy: "Réessayez plus tard." },
  tooLarge: (gigabytes: number): CheckWords => ({
    found: `fichier de plus de ${gigabytes}\u00A0Go`,
    remedy: "Exportez-le dans un format plus léger, par exemple Opus à 32\u00A0kbit/s pour la parole.",
  }),
};
