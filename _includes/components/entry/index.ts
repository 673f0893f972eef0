/** The parts that the page of an entry is made of. */
export { Byline, Names } from "./byline.tsx";
export { Colophon } from "./colophon.tsx";
export { CopyButton } from "./copy-button.tsx";
export { Documents, fileFormat } from "./documents.tsx";
export { EntryLink } from "./entry-link.tsx";
export { Essential } from "./essential.tsx";
export { initials } from "./initials.ts";
export { Legend, LegendItem } from "./legend.tsx";
export { Ordinals, Typeset } from "./ordinals.tsx";
export { Outline } from "./outline.tsx";
export { Picture, SizedImage } from "./picture.tsx";
export { Portrait } from "./portrait.tsx";
export { Prose, type ProseEnv } from "./prose.tsx";
export { Related } from "./related.tsx";
export { reportLink } from "./report.ts";
export { When } from "./when.tsx";
