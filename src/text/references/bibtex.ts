import { oneLine, type WorkReference } from "./reference.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** References as BibTeX entries, with `date` and `url` as BibLaTeX reads them. */
export function toBibtex(references: readonly WorkReference[]): string {
  return references.map(bibtexEntry).join("\n");
}

function bibtexEntry(it: WorkReference): string {
  const [year, month] = it.date?.split("-") ?? [];
  const text = (value: string | undefined): string | undefined =>
    value === undefined || value === "" ? undefined : `{${latex(value)}}`;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // in braces of their own: a name is one whole, a title keeps its capitals
    ["author", it.creators.length === 0 ? undefined : `{${it.creators.map(whole).join(" and ")}}`],
    ["title", `{${whole(it.title)}}`],
    ["howpublished", text([it.medium, it.event ?? it.container].join(", "))],
    ["address", text(it.place)],
    ["publisher", text(it.publisher)],
    ["year", year && `{${year}}`],
    ["month", MONTHS[Number(month) - 1]],
    ["date", it.date && `{${it.date}}`],
    ["url", `{${it.url.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ["language", text(it.lang)],
    ["keywords", text(it.keywords.join(", "))],
    ["note", text(it.note)],
    ["abstract", text(it.abstract)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${it.key},\n${lines.join(",\n")}\n}\n`;
}

const whole = (text: string): string => `{${latex(text)}}`;

/** Signs that LaTeX or BibTeX would read; braces by name, since BibTeX counts those that are escaped as well. */
const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

const latex = (text: string): string =>
  oneLine(text).replace(/[\\{}^~$&#%_]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
