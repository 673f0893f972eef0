import { formatNumber } from "./numbers.ts";

/** The search page and the search box. Browsers load it. */
export const searchBr = {
  search: {
    title: "Klask",
    label: "Klask er pennadoù, er prezegennoù hag el liammoù",
    placeholder: "Ur ger, ur frazenn, un anv…",
    submit: "Klask",
    clear: "Diverkañ",
    filters: "Siloù",
    clearFilters: "Lemel ar siloù",
    type: "Seurt",
    topic: "Tem",
    year: "Bloaz",
    person: "Den",
    language: "Yezh",
    all: "Pep tra",
    sort: "Urzhiañ dre",
    byRelevance: "pouezusted",
    byDate: "deiziad",
    searching: "O klask…",
    prompt: "Klaskit ur ger distaget en ur brezegenn, un tem, un anv.",
    count: (n: number, query: string) =>
      n === 0
        ? `Disoc’h ebet evit «\u00A0${query}\u00A0»`
        : `Disoc’hoù evit «\u00A0${query}\u00A0»\u00A0: ${formatNumber(n, "br")}`,
    none: "Disoc’h ebet.",
    noneHelp: "Klaskit gant nebeutoc’h a c’herioù, gant ur ger all, pe lamit ur sil.",
    relaxed: (query: string) => `Disoc’h ebet gant an holl c’herioù. Setu ar re evit «\u00A0${query}\u00A0».`,
    didYouMean: (word: string) => `Ha fellout a rae deoc’h lavaret «\u00A0${word}\u00A0»\u202F?`,
    more: "Muioc’h a zisoc’hoù",
    spokenAt: (time: string) => `Distaget da ${time}`,
    inTranscript: "En treuzskrivadur",
    inSlide: (n: number) => `Diapozitiv ${n}`,
    otherPassages: (n: number) => `Tennadoù all\u00A0: ${formatNumber(n, "br")}`,
    listenFrom: (time: string) => `Selaou adalek ${time}`,
    failed: "N’eus ket bet gallet kargañ ar c’hlask. Gwiriit ar c’hevreadur hag adkargit ar bajenn.",
    noScript:
      "Ezhomm en deus ar c’hlask eus JavaScript. Heptañ e c’haller tizhout pep tra dre ar pajennoù-mañ\u00A0:",
    keyboardHelp: "Biroù evit mont a zisoc’h da zisoc’h, Enankañ evit digeriñ.",
  },
};
