import type { EditorWords } from "../../fr/index.ts";
import { addressesEn } from "./addresses.ts";
import { checkedAdviceEn } from "./advice.ts";
import { drawingsEn } from "./drawings.ts";
import { checkedFilesEn } from "./files.ts";
import { formatsEn } from "./formats.ts";
import { measuresEn } from "./measures.ts";
import { checkedMediaEn } from "./media.ts";
import { meetingsEn } from "./meetings.ts";
import { checkedNamesEn } from "./names.ts";
import { checkedTextsEn } from "./texts.ts";
import { transcriptsEn } from "./transcripts.ts";
import { checkedValuesEn } from "./values.ts";
export const checksEn: Pick<EditorWords, "checks"> = {
  checks: {
    addresses: addressesEn,
    advice: checkedAdviceEn,
    drawings: drawingsEn,
    files: checkedFilesEn,
    formats: formatsEn,
    measures: measuresEn,
    media: checkedMediaEn,
    meetings: meetingsEn,
    names: checkedNamesEn,
    texts: checkedTextsEn,
    transcripts: transcriptsEn,
    values: checkedValuesEn,
  },
};
