import { listsFr } from "./lists.ts";
import { adminPagesFr } from "./pages.ts";

/** What the screens of the interface say, around the fields of its forms. */
export const adminFr = { ...listsFr, ...adminPagesFr };
