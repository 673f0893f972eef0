import { formatNumber } from "../numbers.ts";

/** The search page and the search box. Browsers load it. */
export const searchBr = {
  search: {
    title: "Klask",
    label: "Klask er pennadoù, er prezegennoù hag el liammoù",
    placeholder: "Ur ger, ur frazenn, un anv…",
    submit: "Klask",
    close: "Serriñ ar c’hlask",
    prompt:
      "Klaskit ur ger distaget en ur brezegenn, un tem, un anv. Etre klochedoù\u00A0: ar gerioù-se da-heul\u202F; -\u2060ger\u00A0: hep ar ger-se.",
    searching: "O klask…",
    count: (n: number, query: string) =>
      n === 0
        ? `Disoc’h ebet evit «\u00A0${query}\u00A0»`
        : `Disoc’hoù evit «\u00A0${query}\u00A0»\u00A0: ${formatNumber(n, "br")}`,
    countAll: (n: number) => (n === 0 ? "Disoc’h ebet" : `Disoc’hoù\u00A0: ${formatNumber(n, "br")}`),
    more: "Muioc’h a zisoc’hoù",
    allResults: "Gwelet an holl zisoc’hoù",
    noneHelp: "Klaskit gant nebeutoc’h a c’herioù, gant ur ger all, pe lamit ur sil.",
    follow: (title: string) => `Heuliañ «\u00A0${title}\u00A0» (gwazh Atom)`,
    near: "Gerioù heñvel",
    partial: (n: number, query: string) =>
      `Disoc’h ebet gant holl c’herioù «\u00A0${query}\u00A0». Disoc’hoù gant lod anezho\u00A0: ${formatNumber(n, "br")}.`,
    others: (n: number) => `(hag ouzhpenn, gant lod eus ar gerioù hepken\u00A0: ${formatNumber(n, "br")})`,
    unknown: (words: readonly string[]) =>
      `N’eo ket bet kavet\u00A0: ${words.map((word) => `«\u00A0${word}\u00A0»`).join(", ")}.`,
    alsoWith: (n: number, words: string) =>
      `Disoc’hoù gant gerioù all (${words})\u00A0: ${formatNumber(n, "br")}`,
    inLanguage: { fr: "Klask e galleg", en: "Klask e saozneg", br: "Klask e brezhoneg" },
    otherLanguages: "E yezhoù all\u00A0:",
    foundIn: {
      fr: "Netra er yezh-mañ. Setu ar pezh a zo e galleg.",
      en: "Netra er yezh-mañ. Setu ar pezh a zo e saozneg.",
      br: "Netra er yezh-mañ. Setu ar pezh a zo e brezhoneg.",
    },
    foundInOther: (name: string) => `Netra er yezh-mañ. Setu ar pezh a zo en ur yezh all\u00A0: ${name}.`,
    passages: (n: number) => `Gwelet an tennadoù\u00A0: ${formatNumber(n, "br")}`,
    inSlide: (n: number) => `Diapozitiv ${n}`,
    chapter: "Pennad",
    listenFrom: (time: string) => `Selaou adalek ${time}`,
    kinds: {
      article: "Pennad",
      conference: "Prezegenn",
      series: "Kelc’hiad",
      person: "Den",
      link: "Liamm",
      topic: "Tem",
      page: "Pajenn",
    },
    filters: "Siloù",
    clearFilters: "Lemel ar siloù",
    removeFilter: (name: string) => `Lemel ar sil «\u00A0${name}\u00A0»`,
    facets: {
      type: "Seurt",
      topic: "Tem",
      person: "Den",
      series: "Kelc’hiad",
      year: "Bloaz",
      with: "Gant",
    },
    contents: { recording: "Enrolladenn", transcript: "Treuzskrivadur" },
    language: "Yezh",
    languages: { fr: "Galleg", en: "Saozneg", br: "Brezhoneg" },
    sort: "Urzhiañ dre",
    byRelevance: "Pouezusted",
    byDate: "Deiziad",
    recent: "Klaskoù diwezhañ",
    forget: "Ankouaat ar c’hlaskoù-se",
    keyboardHelp: "Biroù evit mont a zisoc’h da zisoc’h, Enankañ evit digeriñ, Achap evit distreiñ.",
    shortcut: (key: string) => `Digeriñ ar c’hlask gant ar stokell ${key}`,
    failed: "N’eus ket bet gallet kargañ ar c’hlask. Pep tra a c’haller tizhout dre ar pajennoù amañ dindan.",
    offline: "Ezlinenn emaoc’h. Adkregiñ a raio ar c’hlask gant ar rouedad.",
    retry: "Klask en-dro",
    explore: "Furchal el lec’hienn",
    noScript:
      "Ezhomm en deus ar c’hlask eus JavaScript. Heptañ e c’haller tizhout pep tra dre ar pajennoù-mañ.",
    external: (engine: string) => `Klask el lec’hienn-mañ gant ${engine}`,
  },
};
