import { addressesFr } from "./addresses.ts";
import { checkedAdviceFr } from "./advice.ts";
import { drawingsFr } from "./drawings.ts";
import { checkedFilesFr } from "./files.ts";
import { formatsFr } from "./formats.ts";
import { measuresFr } from "./measures.ts";
import { checkedMediaFr } from "./media.ts";
import { meetingsFr } from "./meetings.ts";
import { checkedNamesFr } from "./names.ts";
import { checkedTextsFr } from "./texts.ts";
import { transcriptsFr } from "./transcripts.ts";
import { checkedValuesFr } from "./values.ts";

/** What the check says of contents, wherever it is made: in a form, of what is set aside, in a terminal. */
export const checksFr = {
  checks: {
    addresses: addressesFr,
    advice: checkedAdviceFr,
    drawings: drawingsFr,
    files: checkedFilesFr,
    formats: formatsFr,
    measures: measuresFr,
    media: checkedMediaFr,
    meetings: meetingsFr,
    names: checkedNamesFr,
    texts: checkedTextsFr,
    transcripts: transcriptsFr,
    values: checkedValuesFr,
  },
};
