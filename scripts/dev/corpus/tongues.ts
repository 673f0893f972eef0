/** Words of many languages, for titles and texts in the scripts and directions that hubs of the world hold. */
import type { Prose } from "./prose.ts";

export interface Tongue {
  /** BCP 47. */
  readonly tag: string;
  /** How many of a thousand entries. */
  readonly share: number;
  readonly words: readonly string[];
  /** Between words, and at the end of a sentence. */
  readonly gap: string;
  readonly stop: string;
}

const latin = (tag: string, share: number, words: string): Tongue => ({
  tag,
  share,
  words: words.split(" "),
  gap: " ",
  stop: ".",
});

/** The commonest first; what they leave of a thousand is in French. */
export const TONGUES: readonly Tongue[] = [
  latin(
    "en",
    400,
    "the open commons shared library network of people and machines how we build keep together archive security freedom software hardware privacy future community radio memory why knowledge is never closed",
  ),
  latin(
    "de",
    250,
    "die offene Gesellschaft über Gemeingut und Freiheit wie wir Maschinen bauen Datenschutz für alle Überwachung Größe Straße Bücherei Netzwerk lernen zusammen gestern morgen Zukunft Verschlüsselung",
  ),
  latin(
    "es",
    60,
    "los bienes comunes y la red abierta cómo compartimos el conocimiento mañana niñez comunicación biblioteca pública más allá del código lengua señal para todas",
  ),
  latin(
    "pt-BR",
    30,
    "a educação aberta não é um serviço rádio comunitária informação coração saúde pública ações comuns língua amanhã programação livre construção",
  ),
  latin(
    "br",
    30,
    "ar c’hoad hag ar mor brezhoneg evit an holl skignañ dastum skolioù kevrenn lec’hioù danvezioù dizoloiñ labourat asambles kozh nevez c’hoarvezout",
  ),
  {
    tag: "ru",
    share: 40,
    words:
      "открытые знания и общее дело как мы строим библиотеку будущего свобода программ безопасность сети радио архив память голос ещё раз".split(
        " ",
      ),
    gap: " ",
    stop: ".",
  },
  {
    tag: "ar",
    share: 30,
    words:
      "المعرفة المفتوحة للجميع مكتبة المدينة كيف نبني شبكة حرة الذاكرة الصوت الأرشيف التعاون من أجل مستقبل مشترك".split(
        " ",
      ),
    gap: " ",
    stop: ".",
  },
  {
    tag: "he",
    share: 15,
    words: "ידע פתוח לכולם איך בונים רשת חופשית ספרייה של העיר זיכרון קול ארכיון שיתוף עתיד".split(" "),
    gap: " ",
    stop: ".",
  },
  {
    tag: "zh-Hans",
    share: 30,
    words: "开放 知识 图书馆 我们 如何 共同 建设 网络 自由 软件 声音 档案 记忆 未来 社区 合作".split(" "),
    gap: "",
    stop: "。",
  },
  {
    tag: "ja",
    share: 30,
    words:
      "開かれた 知識 を 図書館 で 共に 作る ネットワーク の 自由 と 記憶 アーカイブ 声 未来 に ついて".split(
        " ",
      ),
    gap: "",
    stop: "。",
  },
  latin("sr-Latn", 5, "otvoreno znanje za sve kako gradimo mrežu biblioteka budućnosti sloboda čuvanje glas"),
  latin("vi", 5, "tri thức mở cho mọi người thư viện cộng đồng mạng tự do tiếng nói ký ức tương lai"),
  {
    tag: "el",
    share: 5,
    words:
      "ανοιχτή γνώση για όλους πώς χτίζουμε δίκτυο βιβλιοθήκη της πόλης μνήμη φωνή ελευθερία μέλλον".split(
        " ",
      ),
    gap: " ",
    stop: ".",
  },
];

/** The language of an entry, as often as its share says; `undefined` stands for French, the main one of the hub. */
export function tongueOf(text: Prose): Tongue | undefined {
  let left = text.between(1, 1000);
  return TONGUES.find(({ share }) => {
    left -= share;
    return left <= 0;
  });
}

/** A sentence of so many letters or a little more, without its stop. */
export function words(text: Prose, tongue: Tongue, letters: number): string {
  let out = text.pick(tongue.words) ?? "";
  while (out.length < letters) out += tongue.gap + (text.pick(tongue.words) ?? "");
  return out.slice(0, 1).toUpperCase() + out.slice(1);
}

export function passage(text: Prose, tongue: Tongue, sentences: number): string {
  return Array.from(
    { length: sentences },
    () => words(text, tongue, tongue.gap === "" ? text.between(10, 30) : text.between(30, 110)) + tongue.stop,
  ).join(tongue.gap);
}
