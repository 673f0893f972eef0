/** Kinds of fields: what they take, and what they refuse. */

/** Values that a kind of field takes, and others with what is then expected of it. */
export interface Kind {
  readonly takes: readonly unknown[];
  readonly refuses: readonly (readonly [value: unknown, expected: RegExp])[];
}

const letters = (count: number): string => "é".repeat(count);

export const line = (max: number): Kind => ({
  takes: ["É", "7", "…", "€", letters(max), `  ${letters(max)}  `],
  refuses: [
    [letters(max + 1), new RegExp(`^${max} caractères au plus$`)],
    ["un\ndeux", /^une seule ligne$/],
    ["un\rdeux", /^une seule ligne$/],
    ["\u200B", /^un texte qui se voit$/],
    [12, /^un texte$/],
    [["a"], /^un texte$/],
  ],
});

export const text = (max: number): Kind => ({
  takes: ["Un\ndeux", letters(max)],
  refuses: [
    [letters(max + 1), new RegExp(`^${max} caractères au plus$`)],
    [true, /^un texte$/],
  ],
});

export const WEB: Kind = {
  takes: ["https://exemple.fr", "http://exemple.fr/a?b=c#d", "HTTPS://EXEMPLE.FR:8080/é"],
  refuses: [
    "exemple.fr",
    "//exemple.fr",
    "/agenda/",
    "ftp://exemple.fr/",
    "https://",
    "https:///a",
    "https://a b.fr/",
    "https://exemple.fr/a b",
    'https://exemple.fr/"',
    "https://exemple.fr/<b>",
    "https://exemple.fr/\\a",
    "https://banque.fr@exemple.fr/",
    "https://:secret@exemple.fr/",
    "texte https://exemple.fr",
    "https://exemple.fr:99999/",
  ].map((value) => [value, /https:\/\/ ou http:\/\/, sans nom d’utilisateur/] as const),
};

export const DATE: Kind = {
  takes: [
    "2026-03-05",
    "1000-01-01",
    "2999-12-31",
    "2024-02-29",
    "2026-03-05T18:30",
    "2026-03-05T18:30:00.5Z",
  ],
  refuses: [
    "2026-02-29",
    "0999-01-01",
    "3000-01-01",
    "2026-3-5",
    "5/3/2026",
    "x2026-03-05",
    "2026-03-05x",
  ].map((value) => [value, /^une date ISO 8601 qui existe/] as const),
};

export const INSTANT: Kind = {
  takes: [
    "2026-03-05T18:30",
    "2026-03-05T18:30:00",
    "2026-03-05T18:30:00.123Z",
    "2026-03-05T18:30:00+14:00",
    "2026-03-05T18:30:00-09:30",
  ],
  refuses: [
    "2026-03-05",
    "2026-02-29T18:30",
    "2026-03-05T25:00",
    "2026-03-05T18:30:00+15:00",
    "2026-03-05T18:30:00+02:60",
    "2026-03-05T18:30:00.1234Z",
    "2026-03-05 18:30",
    "x2026-03-05T18:30",
    "2026-03-05T18:30Zx",
    "0999-03-05T18:30",
  ].map((value) => [value, /^une date et une heure ISO 8601 qui existent/] as const),
};

export const SLUG: Kind = {
  takes: ["a", "a-1-b", "x".repeat(60)],
  refuses: [
    ...["Été", "a--b", "-a", "a-", "a b", "a/b"].map(
      (value) => [value, /^lettres minuscules sans accent, chiffres et traits d’union$/] as const,
    ),
    ["x".repeat(200), /^\d+ caractères au plus$/],
  ],
};

export const media = (ending: string, expected: RegExp, others: readonly string[]): Kind => ({
  takes: [`/media/a.${ending}`, `/media/2026/é-1.${ending}`, `/media/a.${ending.toUpperCase()}`],
  refuses: [
    ...[
      `media/a.${ending}`,
      `/medias/a.${ending}`,
      `/media/../a.${ending}`,
      `/media/b//a.${ending}`,
      `/media/a b.${ending}`,
      `/media/a.${ending}?x`,
      `https://exemple.fr/media/a.${ending}`,
    ].map((value) => [value, /^(?:un fichier du dossier media|une image|un fichier)/] as const),
    ...others.map((other) => [`/media/a.${other}`, expected] as const),
  ],
});

export const PICTURE: Kind = {
  takes: ["webp", "jpg", "jpeg", "png", "svg", "avif", "gif", "JPG"].map((ending) => `/media/a.${ending}`),
  refuses: media("webp", /^une image/, ["pdf", "webpx", "tiff"]).refuses,
};

export const EMAIL: Kind = {
  takes: ["contact@exemple.fr"],
  refuses: ["contact", "contact@", "a b@exemple.fr"].map(
    (value) => [value, /^une adresse électronique, par exemple/] as const,
  ),
};

export const oneOf = (...values: readonly string[]): Kind => ({
  takes: values,
  refuses: [["autre chose", new RegExp(`^l’une des valeurs ${values.join(", ")}$`)]],
});

export const LICENCE: Kind = {
  takes: [
    "CC-BY-NC-SA-4.0",
    "CC-BY-NC-SA-2.0-FR",
    "CC-BY-3.0-IGO",
    "CC0-1.0",
    "PDM-1.0",
    "all-rights-reserved",
  ],
  refuses: ["autre chose", "CC-BY-4.0-FR", "CC-BY-2.1", "CC-BY-2.0-XX", "cc-by-4.0", "CC-SA-4.0"].map(
    (value) => [value, /^une licence, par exemple CC-BY-NC-SA-4\.0/] as const,
  ),
};

export const POSITION: Kind = {
  takes: [0, 754, 26.5, "754", "12:34", "1:02:03"],
  refuses: [
    ...["midi", "1:02:03:04"].map(
      (value) => [value, /^un moment de l’enregistrement, par exemple 754/] as const,
    ),
    [-1, /^0 au moins$/],
  ],
};

export const FLAG: Kind = { takes: [true, false], refuses: [["oui", /^true ou false$/]] };
export const COUNT: Kind = {
  takes: [1, 400],
  refuses: [
    [0, /^plus de 0$/],
    [1.5, /^un nombre entier$/],
    ["1", /^un nombre$/],
  ],
};
export const between = (min: number, max: number): Kind => ({
  takes: [min, max],
  refuses: [
    [min - 1, new RegExp(`^${min} au moins$`)],
    [max + 1, new RegExp(`^${max} au plus$`)],
  ],
});

export const shaped = (takes: readonly unknown[], refused: readonly unknown[], expected: RegExp): Kind => ({
  takes,
  refuses: refused.map((value) => [value, expected]),
});

export const ZONE = shaped(["Europe/Paris", "UTC"], ["Europe/Breste", "+02:00"], /^un fuseau horaire IANA/);
export const TIMETABLE = shaped(
  ["00:00", "09:05", "19:59", "23:59"],
  ["24:00", "9:05", "14:60", "14:00:00", "x14:00"],
  /^une heure sur 24 heures, par exemple 14:00$/,
);
export const COLOUR = shaped(["#aB09ff"], ["#abc", "#abcdefa", "red", "x#abcdef", "#abcdeg"], /./);
export const MENU_ADDRESS: Kind = {
  takes: ["/", "/agenda/", "https://exemple.fr/"],
  refuses: ["//exemple.fr", "agenda", "javascript:alert(1)", "/a b", "/\\a"].map(
    (value) => [value, /^une adresse de ce site \(\/agenda\/\) ou d’ailleurs/] as const,
  ),
};
export const LOCALIZED: Kind = {
  takes: ["Un", { fr: "Un" }, { en: "One", br: "Unan" }],
  refuses: [
    [12, /^un texte, ou un texte par langue \(fr, en, br\)$/],
    [letters(501), /^500 caractères au plus$/],
  ],
};
export const OLD_PATH = shaped(
  ["/article12.html", "/a/?b=c"],
  ["a", "/a/../b"],
  /^un ancien chemin de ce site/,
);
