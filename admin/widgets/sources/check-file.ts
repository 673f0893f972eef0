/** Whether a file may be sent, told before any of it is read. */
import { allNames, foreignFormat, measuredEndings, measuredFormats } from "../../../src/text/index.ts";
import { tooBig } from "../../entry/upload.ts";

/**
 * Why a file is refused, in French, with what to do; undefined for one that may be sent.
 * @param maxBytes size above which it is
 */
export function fileRefusal(
  { name, size }: { readonly name: string; readonly size: number },
  maxBytes: number,
): string | undefined {
  const foreign = foreignFormat(name, "sound");
  if (foreign !== undefined)
    return `«\u00A0${name}\u00A0» est ${foreign.found}. ${foreign.remedy} Puis choisissez le nouveau fichier.`;
  if (!measuredEndings("sound").some((ending) => name.toLowerCase().endsWith(ending)))
    return `«\u00A0${name}\u00A0» n’est pas un fichier audio d’un format connu. Les formats possibles sont ${allNames(measuredFormats("sound"))} (${measuredEndings("sound").join(", ")}).`;
  if (size === 0) return `«\u00A0${name}\u00A0» est vide. Copiez à nouveau le fichier d’origine.`;
  if (size > maxBytes)
    return `${tooBig({ name, size }, maxBytes)} Déposez-le dans le cadre «\u00A0Fichiers audio\u00A0» d’un enregistrement\u00A0: une version plus légère en sera faite ici même.`;
  return undefined;
}

/** Whether nothing but its size keeps a sound from being sent. */
export function isOnlyTooBig(
  file: { readonly name: string; readonly size: number },
  maxBytes: number,
): boolean {
  return file.size > maxBytes && fileRefusal(file, Number.POSITIVE_INFINITY) === undefined;
}
