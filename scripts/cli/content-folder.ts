import { stat } from "node:fs/promises";
import { PROJECT, shown } from "../../src/project/index.ts";
import type { Arguments, Option } from "./args.ts";
import { UsageError } from "./usage-error.ts";

/** The option that every command has. */
export const CONTENT: Option = { placeholder: "DOSSIER", help: "Dossier des contenus (content)." };

/** The folder of contents that is named, or that of the project. @throws UsageError where there is none */
export async function contentFolder(values: Arguments["values"]): Promise<string> {
  const folder = values.get("content") ?? PROJECT.content;
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === true) return folder;
  const why = found === undefined ? "n’existe pas" : "n’est pas un dossier";
  throw new UsageError(
    `Le dossier des contenus, ${shown(folder)}, ${why}. Nommez-en un autre avec --content.`,
  );
}
