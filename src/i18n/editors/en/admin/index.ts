import { listsEn } from "./lists.ts";
import { adminPagesEn } from "./pages.ts";

export const adminEn = { ...listsEn, ...adminPagesEn };
