/** A picture in the text, with what is told of it. */
interface Picture {
  readonly image?: string;
  readonly alt?: string;
  readonly title?: string;
}

const escaped = (text: string, signs: RegExp): string => text.replace(/\s+/g, " ").replace(signs, "\\$&");
const asTyped = (text = ""): string => text.replace(/\\([[\]"\\])/g, "$1");

export const pictureComponent = {
  id: "image",
  label: "Image",
  // a bracket in the description, or a quotation mark in the credit, ends neither
  pattern: /^!\[((?:\\.|[^\]\\])*)\]\(([^\s)]*)(?:\s+"((?:\\.|[^"\\])*)")?\)/,
  fromBlock: ([, alt, src = "", title]: readonly string[]): Picture => ({
    image: src,
    alt: asTyped(alt),
    title: asTyped(title),
  }),
  toBlock: ({ image: src = "", alt = "", title = "" }: Picture): string =>
    `![${escaped(alt, /[[\]\\]/g)}](${src}${title === "" ? "" : ` "${escaped(title, /["\\]/g)}"`})`,
  fields: [
    {
      label: "Image",
      name: "image",
      widget: "image",
      choose_url: false,
      media_library: { allow_multiple: false },
    },
    { label: "Description", name: "alt", hint: "Ce que l’image montre, pour qui ne la voit pas." },
    {
      label: "Légende et crédit",
      name: "title",
      required: false,
      hint: "Sous l’image\u00A0: ce qu’il faut en savoir, son auteur, sa licence.",
    },
  ],
};
