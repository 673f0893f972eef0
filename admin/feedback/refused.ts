/** What an editor reads where the forge refused to publish a draft: why, what to do, and that nothing is lost. */
import { messages } from "../../src/i18n/editors/index.ts";
import type { Refused } from "../decap/index.ts";
import type { Status } from "./status.ts";

const words = messages.refused;

/** Pure. */
export function refusalTold({ reason, said, proposal }: Refused): Status {
  return {
    text: words.nothing(words.why[reason]),
    ...(proposal === undefined ? {} : { link: { text: words.seeProposal, href: proposal } }),
    lines: [words.whatToDo[reason], words.answer(said)],
    tone: "failed",
  };
}
