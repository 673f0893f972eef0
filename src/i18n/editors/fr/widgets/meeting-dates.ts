/** When a meeting is: its start and its end, its other dates. */

const several = (n: number): string => (n === 1 ? "1\u00A0date" : `${n}\u00A0dates`);
const PLACES = ["premier", "deuxième", "troisième", "quatrième", "dernier"];

export const meetingDatesFr = {
  meetingDates: {
    lacks: {
      part: "date incomplète. Complétez-la, ou effacez-la.",
      date: "il manque la date.",
      time: "il manque l’heure.",
    },
    /** What a field lacks, said away from it. */
    ofField: (label: string, lacks: string): string => `${label}\u00A0: ${lacks}`,
    timeOf: (label: string): string => `${label}\u00A0: heure`,
    allDay: "Toute la journée",
    clear: "Effacer",
    noDate: (held: string): string => `La fiche porte «\u00A0${held}\u00A0», qui n’est pas une date.`,
    toChoose: "Date à choisir",
    /** The clocks of a place, by the name that CLDR gives its zone, and by its town. */
    zone: (name: string, town: string): string =>
      /^heure/.test(name) ? `H${name.slice(1).replace(" normale", "")} (${town})` : `Heure de ${town}`,

    length: "Durée",
    lengthOf: (hours: number, minutes: number): string => {
      if (hours === 0) return `${minutes}\u00A0min`;
      return minutes === 0 ? `${hours}\u00A0h` : `${hours}\u00A0h\u00A0${String(minutes).padStart(2, "0")}`;
    },
    afterStart: "après le début",
    lengthToChoose: "à choisir",

    repeat: {
      open: "Plusieurs dates d’un coup…",
      title: "Plusieurs dates d’un coup",
      first: "Première date",
      time: "Heure",
      unknownLength: "inconnue",
      rhythm: "Rythme",
      until: "Jusqu’au",
      wholeDays: "Sans heure, chaque date est une journée entière.",
      sameTime: (zone: string): string => `${zone}. L’heure reste la même quand les pendules changent.`,
      /** @param weekday of the first date, where there is one; @param place of it in its month, 5 for the last */
      rhythms: {
        week: (weekday: string | undefined): string =>
          weekday === undefined ? "chaque semaine" : `tous les ${weekday}s`,
        fortnight: (weekday: string | undefined): string =>
          weekday === undefined ? "une semaine sur deux" : `un ${weekday} sur deux`,
        weekday: (weekday: string | undefined, place: number): string =>
          weekday === undefined
            ? "chaque mois, le même jour de la semaine"
            : `le ${PLACES[place - 1]} ${weekday} du mois`,
        day: (day: number | undefined): string =>
          day === undefined ? "chaque mois, à la même date" : `le ${day === 1 ? "1er" : day} de chaque mois`,
      },
      giveDates: "Donnez la première date et la dernière\u00A0: la liste se fait ici.",
      wrongOrder: "La dernière date précède la première.",
      tooMany: (most: number): string =>
        `Les ${most} premières seulement\u00A0: rapprochez la dernière date.`,
      found: (n: number): string =>
        `${several(n)}. Décochez celles où l’on ne se retrouve pas\u00A0: vacances, jours fériés.`,
      chosen: (n: number, found: number): string => `${several(n)} sur ${found}.`,
      known: "déjà dans la rencontre",
      add: (n: number): string => (n === 0 ? "Ajouter ces dates" : `Ajouter ${several(n)}`),
      added: (n: number): string =>
        `${several(n)} ${n === 1 ? "est ajoutée" : "sont ajoutées"}. Ouvrez une date pour la déplacer, l’annuler ou la dire complète.`,
      takeBack: "Retirer les dates ajoutées",
      takenBack: "Les dates ajoutées sont retirées.",
      ownDate:
        "La date du champ «\u00A0Début\u00A0» a l’état de toute la rencontre. Pour l’annuler seule, la dire complète ou lui donner une précision\u00A0:",
      putInList: "La mettre dans la liste",
      inList: "La date du champ «\u00A0Début\u00A0» est dans la liste.",
    },
  },
};
