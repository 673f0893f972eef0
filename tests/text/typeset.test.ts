import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { LANGS, type Lang, OBJECT, typeset, typesetSegments } from "../../src/text/index.ts";
import { cases, fc } from "../harness/property.ts";

/** No-break spaces made visible: "_" is U+00A0, "~" is U+202F. */
const visible = (text: string): string => text.replace(/\u00A0/g, "_").replace(/\u202F/g, "~");

const table: Record<Lang, [string, string][]> = {
  fr: [
    ["Bonjour !", "Bonjour~!"],
    ["Bonjour!", "Bonjour~!"],
    ["Quoi ?!", "Quoi~?!"],
    ["Quoi ? !", "Quoi~?~!"],
    ["un ; deux", "un~; deux"],
    ["Exemple : voici", "Exemple_: voici"],
    ["Exemple: voici", "Exemple_: voici"],
    ["de 14:30 à 17:00 :", "de 14:30 à 17:00_:"],
    ["12:34:56,500", "12:34:56,500"],
    ["a:b", "a:b"],
    ["Opus à 28 kb/s", "Opus à 28_kb/s"],
    ["a=b?c:d", "a=b?c:d"],
    ["x != y", "x != y"],
    ["clin d'œil ;-)", "clin d’œil ;-)"],
    ["(oui!) et (?)", "(oui~!) et (?)"],
    ['Il dit "oui".', "Il dit «_oui_»."],
    ['l\'"utilité sociale"', "l’«_utilité sociale_»"],
    ["«mot»", "«_mot_»"],
    ["« mot »", "«_mot_»"],
    ['"il a dit "non" hier"', "«_il a dit “non” hier_»"],
    ['« il a dit "non" »', "«_il a dit “non”_»"],
    ['un écran de 21" et "un mot"', 'un écran de 21" et «_un mot_»'],
    ['un "guillemet oublié', 'un "guillemet oublié'],
    ["l'école d'art aujourd'hui", "l’école d’art aujourd’hui"],
    ["les années '80", "les années ’80"],
    ["5' de pause", "5' de pause"],
    ["Et puis...", "Et puis…"],
    ["Et puis....", "Et puis...."],
    ["10 000 habitants", "10~000 habitants"],
    ["1 234 567 €", "1~234~567_€"],
    ["02 98 00 80 80", "02 98 00 80 80"],
    ["en 2013 100 personnes", "en 2013 100 personnes"],
    ["50% de 20 km", "50_% de 20_km"],
    ["n°5 et n° 6", "n°_5 et n°_6"],
    ["voir p. 12", "voir p._12"],
    ["M. Cazeneuve et Mme Duclos", "M._Cazeneuve et Mme_Duclos"],
    ["le XIXe siècle", "le XIXe_siècle"],
    ["le 1er février 2013 à 14 h 30", "le 1er_février 2013 à 14_h_30"],
    ["https://exemple.org/?a=1;b=2!c", "https://exemple.org/?a=1;b=2!c"],
    ["Voir https://exemple.org/page?", "Voir https://exemple.org/page~?"],
    ["l'adresse: prenom.nom@exemple.org!", "l’adresse_: prenom.nom@exemple.org~!"],
    ["a.b-c+d@e.fr; x@y!", "a.b-c+d@e.fr~; x@y~!"],
    ["www.a.fr/l'x?b;c et mailto:l'x@y.fr", "www.a.fr/l'x?b;c et mailto:l'x@y.fr"],
    ["doi:10.1/a;b et urn:a;b et tel: 12;", "doi:10.1/a;b et urn:a;b et tel_: 12~;"],
    ["<https://a.fr/x;y>;", "<https://a.fr/x;y>~;"],
    ["(https://a.fr/x), https://a.fr/y...", "(https://a.fr/x), https://a.fr/y…"],
    ["1:02:03,5; 1:02; 12345:67:", "1:02:03,5~; 1:02~; 12345:67_:"],
    ["(/a/b; et x/d; e", "(/a/b~; et x/d~; e"],
    ["dans /media/l'oeuvre.png", "dans /media/l’oeuvre.png"],
    ["\n! début", "\n! début"],
    ["les 3 mai, 12 août et 31 décembre", "les 3_mai, 12_août et 31_décembre"],
    ["32 mai, 3 maisons, 12 marsouins", "32 mai, 3 maisons, 12 marsouins"],
    ["15 h 5, 15 h 30, 15h 30, 15 h 300", "15_h 5, 15_h_30, 15h_30, 15_h 300"],
    ["5 km², 5 kmh, 5 Mo, 5 Mot, 5 ans, 5 ‰", "5_km², 5 kmh, 5_Mo, 5 Mot, 5_ans, 5_‰"],
    ["5€, 5%, 5%o", "5_€, 5_%, 5%o"],
    ["vol. 2, chap. 3, art. 4, coll. 5, § 6, xp. 7", "vol._2, chap._3, art._4, coll._5, §_6, xp. 7"],
    [
      "MM. A et B, Mlle C, Mgr D, Dr E, Pr F, Me G, St H, Ste I",
      "MM._A et B, Mlle_C, Mgr_D, Dr_E, Pr_F, Me_G, St_H, Ste_I",
    ],
    ["M. le maire, Mme la ministre, AMme X", "M. le maire, Mme la ministre, AMme X"],
    ["le IVe siècle, le Ve étage", "le IVe_siècle, le Ve étage"],
    ["N° 5, n º 5, on° 5", "N°_5, n º 5, on° 5"],
    ["1 000, 1 0000, 01 000, a1 000, 1 000 000 000", "1~000, 1 0000, 01 000, a1 000, 1~000~000~000"],
    ["oui :-) non ;) :D ;P :/ ::", "oui :-) non ;) :D ;P :/ ::"],
    ["(mot): [mot]: 5%: mot’:", "(mot)_: [mot]_: 5_%_: mot’_:"],
    ["« mot »: « mot »! «mot»;", "«_mot_»_: «_mot_»~! «_mot_»~;"],
    ["¡hola! ¿qué?", "¡hola~! ¿qué~?"],
    ['[“a”] {"b"} /"c"/', "[“a”] {«_b_»} /«_c_»/"],
    ['"a" "b" "c', '«_a_» «_b_» "c'],
    ['«a "b" «c "d" » e» "f"', "«_a “b” «_c “d”_» e_» «_f_»"],
    ["", ""],
  ],
  en: [
    ["Hello! What? Yes: it's", "Hello! What? Yes: it’s"],
    ['He said "yes".', "He said “yes”."],
    ["the 'word' and the dogs' tails", "the ‘word’ and the dogs’ tails"],
    ["rock 'n' roll in the '80s, 'tis", "rock ’n’ roll in the ’80s, ’tis"],
    ["wait...", "wait…"],
    ['a 6" nail', 'a 6" nail'],
    ["('a') ['b'] {'c'} “'d'” —'e' –'f'", "(‘a’) [‘b’] {‘c’} “‘d’” —‘e’ –‘f’"],
    ["'em 'cause 'til 'twas 'n 'emma", "’em ’cause ’til ’twas ’n ‘emma"],
    ["x'y 5'z 5' '5", "x’y 5’z 5' ’5"],
    ['"a "b" c" ("d")', "“a ‘b’ c” (“d”)"],
    ["https://example.org/it's", "https://example.org/it's"],
  ],
  br: [
    ["C'hoari a ra!", "C’hoari a ra~!"],
    ["Petra eo?", "Petra eo~?"],
    ['"Demat" emezañ', "«_Demat_» emezañ"],
  ],
};

for (const lang of LANGS) {
  describe(`typography in ${lang}`, () => {
    for (const [text, expected] of table[lang]) {
      test(`“${text}” becomes “${expected}”`, () => assert.equal(visible(typeset(text, lang)), expected));
    }
  });
}

describe("text cut in pieces", () => {
  const cut = (...segments: string[]): string => visible(typesetSegments(segments, "fr").join("|"));
  test("a mark after emphasis takes its space outside it", () =>
    assert.equal(cut("Oh ", "oui", "!"), "Oh |oui|~!"));
  test("quotes pair across pieces", () => assert.equal(cut('"', "mot", '" ici'), "«_|mot|_» ici"));
  test("a space at the end of a piece stays there", () => assert.equal(cut("oui ", "!"), "oui~|!"));
  test("a mark after code is spaced", () => assert.equal(cut("faire ", OBJECT, " :"), `faire |${OBJECT}|_:`));
  test("empty pieces stay", () => assert.equal(cut("", "a", "", "!", ""), "|a||~!|"));
});

const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."\"'«»“”’!?;:.,()[]/-–—… \u00A0\u202F\n%€°=&_@\uFFFC".split("")),
      fc.constantFrom(
        "a",
        "É",
        "M.",
        "n°",
        "12",
        "000",
        "h",
        "km",
        "siècle",
        "XIXe",
        "p.",
        "...",
        "https://a.b/",
        "x@y.fr",
        "14:30",
      ),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(""));

for (const lang of LANGS) {
  test(`doing it twice changes nothing more, in ${lang}`, () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const once = typeset(text, lang);
        assert.equal(typeset(once, lang), once);
      }),
      { numRuns: cases(1000) },
    );
  });

  test(`the cuts change nothing but where the pieces end, in ${lang}`, () => {
    fc.assert(
      fc.property(fc.array(tricky, { minLength: 1, maxLength: 5 }), (segments) => {
        const pieces = typesetSegments(segments, lang);
        assert.equal(pieces.length, segments.length);
        assert.equal(pieces.join(""), typeset(segments.join(""), lang));
      }),
      { numRuns: cases(500) },
    );
  });

  test(`no letter and no digit is lost or added, in ${lang}`, () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(fc.property(tricky, (text) => assert.equal(letters(typeset(text, lang)), letters(text))));
  });
}
