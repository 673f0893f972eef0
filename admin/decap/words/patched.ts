/** Words of ours in the place of some that Decap has written into its code. */
import { messages } from "../../../src/i18n/editors/index.ts";

export const { proposal: PROPOSAL, replaceFile } = messages.backend;
