/** What the history says of a draft that is published at a forge, where Decap says only that it was. */

/** As a forge names whoever signed in. */
interface Person {
  readonly name?: string;
  readonly login?: string;
}

/** @param collection by its name, `articles-2026` */
type MessageOf = (published: { collection: string; slug: string; by: string }) => string;

let messageOf: MessageOf = () => "";

export function setMergeMessage(source: MessageOf): void {
  messageOf = source;
}

/** @param branch of the draft, `cms/articles-2026/un` */
export function mergeMessage(branch: string, who: Person = {}): string {
  const [, collection = "", slug = branch] = /^cms\/([^/]+)\/(.+)$/.exec(branch) ?? [];
  return messageOf({ collection, slug, by: who.name || who.login || "l’interface d’édition" });
}
