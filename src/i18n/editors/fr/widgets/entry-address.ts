/** Where the page of an entry is: its address, its old ones, whether it is online. */
export const entryAddressFr = {
  entryAddress: {
    change: "Changer l’adresse",
    fromTitle: "Elle vient du titre, au premier enregistrement.",
    newOne: "Nouvelle adresse",
    empty: "Écrivez quelques lettres ou chiffres.",
    becomes: <Address>(address: Address): readonly (string | Address)[] => ["Elle s’écrira ", address],
    failed:
      "L’adresse n’a pas changé, et rien n’est perdu\u00A0: corrigez ce qui est signalé, puis recommencez.",
    notSaved: (text: string): string =>
      `La nouvelle adresse «\u00A0${text}\u00A0» n’est pas encore enregistrée. Enregistrez à cette adresse, ou annulez-la.`,
    note: "La fiche est enregistrée à sa nouvelle adresse. L’ancienne continue d’y mener, et les fiches qui la nomment la retrouvent.",
    save: "Enregistrer à cette adresse",
    saving: "Enregistrement…",
    publish: "Mettre en ligne",
    takeOff: "Retirer du site",
    makeDraft: "En faire un brouillon",
    unchanged: "Rien n’a changé, et rien n’est perdu\u00A0: corrigez ce qui est signalé, puis recommencez.",
    old: {
      count: (n: number): string => {
        if (n === 0) return "Aucune ancienne adresse";
        return n === 1 ? "Une ancienne adresse y mène" : `${n} anciennes adresses y mènent`;
      },
      remove: (address: string): string => `Retirer l’ancienne adresse ${address}`,
      label: "Ajouter une ancienne adresse",
      add: "Ajouter",
      refused: "Écrivez un ancien chemin de ce site, sans signe particulier, par exemple /article123.html.",
    },
  },
};
