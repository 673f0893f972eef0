/** What a text plays or shows of the hub, as a card: a moment, a recording, a slide. `src/markdown/directive.ts` says what its line means. */
import { messages } from "../../../src/i18n/editors/index.ts";

export interface Embed {
  /** Without its colons: `moment conferences/ma-conference t=754,790`. */
  readonly line: string;
  /** Markdown, as it stands on the lines below; empty where there is none. */
  readonly caption: string;
}

export const embedComponent = {
  id: "embed",
  label: messages.text.embed,
  widget: "embed",
  pattern:
    /^:::[ \t]*((?:moment|recording|slide)[ \t]+[^\n]*?)[ \t]*\n((?:(?!:::)[^\n]*\n)*):::[ \t]*(?=\n|$)/,
  fromBlock: ([, line = "", caption = ""]: readonly string[]): Embed => ({
    line,
    caption: caption.replace(/\n$/, ""),
  }),
  toBlock: ({ line, caption }: Embed): string => `::: ${line}\n${caption === "" ? "" : `${caption}\n`}:::`,
};
