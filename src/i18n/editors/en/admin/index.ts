import { decapEn } from "./decap.ts";
import { entryEn } from "./entry.ts";
import { filesEn } from "./files.ts";
import { listsEn } from "./lists.ts";
import { adminPagesEn } from "./pages.ts";
import { previewEn } from "./preview.ts";

export const adminEn = { ...decapEn, ...entryEn, ...filesEn, ...listsEn, ...adminPagesEn, ...previewEn };
