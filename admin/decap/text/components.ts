/** What stands in a text as a card, or as a number. The first that reads a block has it. */
import { embedComponent } from "./embeds.ts";
import { noteCallComponent, noteComponent } from "./notes.ts";
import { pictureComponent } from "./picture.ts";

export const TEXT_COMPONENTS: readonly object[] = [
  pictureComponent,
  embedComponent,
  noteComponent,
  noteCallComponent,
];
