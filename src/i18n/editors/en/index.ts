import type { EditorWords } from "../fr/index.ts";
import { adminEn } from "./admin/index.ts";
import { checksEn } from "./checks/index.ts";
import { formEn } from "./form.ts";
import { machineEn } from "./machine.ts";
import { sharedEn } from "./shared.ts";
import { widgetsEn } from "./widgets/index.ts";

export const editorsEn: EditorWords = {
  ...adminEn,
  ...checksEn,
  ...formEn,
  ...machineEn,
  ...sharedEn,
  ...widgetsEn,
};
