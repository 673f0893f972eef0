import type { DrawingElement } from "./parse.ts";

const NAMESPACE = "http://www.w3.org/2000/svg";

/** The tree as XML, in UTF-8. */
export function writeDrawing(root: DrawingElement): string {
  root.attributes.delete("version");
  return `${write(root, ` xmlns="${NAMESPACE}"`)}\n`;
}

function write({ name, attributes, children }: DrawingElement, more = ""): string {
  const said = [...attributes].map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`).join("");
  const inside = children
    .map((child) => (typeof child === "string" ? escaped(child) : write(child)))
    .join("");
  return inside === "" ? `<${name}${more}${said}/>` : `<${name}${more}${said}>${inside}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // kept by programs that read them, where a plain one becomes a space
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (sign) => ENTITIES[sign] ?? sign);
}
