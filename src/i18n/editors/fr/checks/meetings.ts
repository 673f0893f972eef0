import type { CheckWords } from "./said.ts";

/** What a meeting says of its dates. */
export const meetingsFr = {
  endWithoutStart: {
    found: "une fin sans début",
    expected: "un début et une fin",
    remedy: "Donnez le début, ou retirez la fin.",
  },
  durationOfDay: {
    found: "une durée pour une journée entière",
    expected: "un début avec son heure",
    remedy: "Ajoutez l’heure du début, ou retirez la durée.",
  },
  durationAndEnd: {
    found: "une durée et une fin",
    expected: "l’une ou l’autre",
    remedy: "Retirez l’une des deux.",
  },
  endTimeAlone: {
    found: "une heure de fin sans heure de début",
    expected: "une heure aux deux, ou à aucune",
    remedy: "Ajoutez l’heure qui manque, ou retirez l’autre.",
  },
  startTimeAlone: {
    found: "une heure de début sans heure de fin",
    expected: "une heure aux deux, ou à aucune",
    remedy: "Ajoutez l’heure qui manque, ou retirez l’autre.",
  },
  endBeforeStart: (end: string, start: string): CheckWords => ({
    found: `la fin (${end}) précède le début (${start})`,
    expected: "une fin après le début",
    remedy: "Corrigez l’une des deux dates.",
  }),
  overAYear: (start: string, end: string): CheckWords => ({
    found: `une rencontre de plus d’un an, du ${start} au ${end}`,
    remedy: "Vérifiez l’année de chaque date.",
  }),
  skipped: (time: string): CheckWords => ({
    found: `le ${time} n’existe pas\u00A0: les pendules avancent ce jour-là`,
    remedy: "Corrigez l’heure.",
  }),
  twice: (time: string): CheckWords => ({
    found: `le ${time} a lieu deux fois\u00A0: les pendules reculent ce jour-là`,
    remedy: "Ajoutez le décalage, par exemple +02:00 pour la première fois et +01:00 pour la seconde.",
  }),
  /** @param own the offset that the place has then */
  otherOffset: (offset: string, own: string, zone: string, shown: string): CheckWords => ({
    found: `${offset} n’est pas le décalage de ${zone} ce jour-là (${own})`,
    remedy: `La page dira ${shown}\u202F; corrigez le décalage, ou retirez-le.`,
  }),
  fullThoughOff: (status: "cancelled" | "postponed", places: "full" | "waiting-list"): CheckWords => ({
    found: `une date ${{ cancelled: "annulée", postponed: "reportée" }[status]} et ${
      { full: "complète", "waiting-list": "sur liste d’attente" }[places]
    } à la fois`,
    remedy: "Retirez ce qui n’est plus vrai.",
  }),
  sameDate: (time: string): CheckWords => ({
    found: `deux fois la même date (${time})`,
    expected: "chaque date une fois",
    remedy: "Retirez l’une des deux, ou dites en quoi leurs lieux diffèrent.",
  }),
  idTaken: (id: string): CheckWords => ({
    found: `«\u00A0${id}\u00A0» est déjà pris`,
    expected: "un identifiant par date",
    remedy: "Donnez-lui un autre identifiant.",
  }),
  closesTooLate: (end: string): CheckWords => ({
    found: "les inscriptions closent après la fin de la rencontre",
    expected: `une date avant le ${end}`,
    remedy: "Corrigez la date de clôture.",
  }),
  allOff: {
    found: "toutes les dates sont annulées, et la rencontre ne l’est pas",
    remedy: "Passez l’état de la rencontre à «\u00A0Annulée\u00A0», ou donnez-lui une date.",
  },
  registrationThoughOff: {
    found: "une rencontre annulée à laquelle on peut encore s’inscrire",
    remedy: "Retirez l’inscription, et prévenez les personnes inscrites\u00A0: la page ne la montre plus.",
  },
};
