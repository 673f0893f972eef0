import { decapFr } from "./decap.ts";
import { entryFr } from "./entry.ts";
import { filesFr } from "./files.ts";
import { listsFr } from "./lists.ts";
import { adminPagesFr } from "./pages.ts";
import { previewFr } from "./preview.ts";

/** What the screens of the interface say, around the fields of its forms. */
export const adminFr = { ...decapFr, ...entryFr, ...filesFr, ...listsFr, ...adminPagesFr, ...previewFr };
