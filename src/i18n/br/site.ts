import { joinNames } from "../join-names.ts";
import { formatNumber } from "../numbers.ts";

/** What is around every page: navigation, types of entries, credits, lists. */
export const siteBr = {
  language: {
    own: "Brezhoneg",
    names: { fr: "galleg", en: "saozneg", br: "brezhoneg" },
    choose: "Dibab ar yezh",
    inLanguage: (name: string) => `E ${name}`,
  },
  nav: {
    menu: "Lañser",
    skip: "Mont d’an endalc’had",
    close: "Serriñ",
    main: "Merdeiñ pennañ",
    breadcrumb: "Emaoc’h amañ",
    footer: "Traoñ ar bajenn",
    home: "Degemer",
    sitemap: "Steuñv al lec’hienn",
    seeAll: "Gwelet pep tra",
  },
  theme: {
    label: "Neuz",
    light: "Sklaer",
    dark: "Teñval",
    auto: "Evel an trevnad",
  },
  types: {
    article: {
      one: "Pennad",
      other: "Pennadoù",
      none: "Pennad ebet evit ar mare.",
      intro: "Ar pezh a gontomp, a zisplegomp hag a rannomp, an hini nevesañ da gentañ.",
    },
    conference: {
      one: "Prezegenn",
      other: "Prezegennoù",
      none: "Prezegenn ebet evit ar mare.",
      intro: "Da selaou, da lenn ha da welet\u00A0: an emgavioù, o enrolladennoù hag o diapozitivoù.",
    },
    series: {
      one: "Kelc’hiad",
      other: "Kelc’hiadoù",
      none: "Kelc’hiad ebet evit ar mare.",
      intro: "An emgavioù a ya asambles.",
    },
    person: {
      one: "Den",
      other: "Tud",
      none: "Den ebet evit ar mare.",
      intro: "An dud hag an aozadurioù a vez klevet ha lennet amañ.",
    },
    link: {
      one: "Liamm",
      other: "Liammoù",
      none: "Liamm ebet evit ar mare.",
      intro: "Traoù dibabet e lec’h all, ha perak e talvezont ar boan.",
    },
    topic: {
      one: "Tem",
      other: "Temoù",
      none: "Tem ebet evit ar mare.",
      intro: "Kement tra embannet amañ, urzhiet dre zanvez.",
    },
    page: {
      one: "Pajenn",
      other: "Pajennoù",
      none: "Pajenn ebet evit ar mare.",
      intro: "Pajennoù al lec’hienn.",
    },
  },
  entry: {
    posted: "Embannet\u00A0:",
    by: "Gant",
    published: "Embannet\u00A0:",
    updated: "Hizivaet\u00A0:",
    topics: "Temoù",
    related: "Da welet ivez",
    documents: "Teulioù stag",
    essential: "Ar pep pouezusañ",
    translations: "Yezhoù all",
    source: "Pennad adembannet diwar",
    credit: "Kred\u00A0:",
    reportError: "Kemenn ur fazi",
    reportSubject: (title: string) => `Fazi da gemenn\u00A0: ${title}`,
    reportBody: (address: string) =>
      `Pajenn\u00A0: ${address}\n\nAr pezh am eus gwelet\u00A0:\n\nAr pezh a c’hortozen\u00A0:\n`,
    names: (names: readonly string[]) =>
      joinNames(names, (last) => (/^[aeiouyâàéèêëîïôöûùü]/i.test(last) ? "hag" : "ha")),
  },
  licence: {
    sentence: "Nemet ha lavaret e vefe ar c’hontrol, embannet eo an endalc’had-mañ dindan an aotre",
    siteSentence: "Nemet ha lavaret e vefe ar c’hontrol, embannet eo an endalc’hadoù dindan an aotre",
    attribution: "Meneg da eilañ",
    credit: (title: string, authors: string, source: string, licence: string) =>
      `«\u00A0${title}\u00A0»${authors === "" ? "" : `, ${authors}`}, ${source}, ${licence}`,
  },
  cite: {
    title: "Menegiñ",
    copy: "Eilañ",
    copied: "Eilet",
    failed: "N’eus ket bet gallet eilañ\u00A0: diuzit an destenn hag eilit anezhi.",
    online: "enlinenn",
    sound: "enrolladenn son",
    at: (time: string) => `da ${time}`,
    available: (address: string) => `Da gaout amañ\u00A0: ${address}`,
  },
  lists: {
    pagination: "Pajennoù ar roll",
    steps: {
      date: { previous: "Nevesoc’h", next: "Koshoc’h", start: "Ar re nevesañ" },
      name: { previous: "Pajenn gent", next: "Pajenn da-heul", start: "Penn kentañ ar roll" },
    },
    jump: "Mont da",
    resources: (n: number) => `Danvezioù\u00A0: ${formatNumber(n, "br")}`,
    others: (n: number) => `Danvezioù all\u00A0: ${formatNumber(n, "br")}`,
    empty: "Netra evit ar mare.",
  },
};
