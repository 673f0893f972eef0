/** Cards that pages and podcasts announce, drawn once for what they show and kept in the cache. */
import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { cardColours, drawCard } from "../../cards/index.ts";
import type { Hub } from "../../content/index.ts";
import { MediaError, storedName } from "../../media/index.ts";
import { type Card, cardsOf, type Output } from "../../outputs/index.ts";
import { PROJECT, writeAtomic } from "../../project/index.ts";
import { RefusedMedia } from "../errors.ts";
import type { Log } from "../log.ts";
import { digestOf, parallel } from "../release/index.ts";

/** Part of the names in the cache: another number where the same words would come out otherwise. */
const VERSION = 2;

/** Above so many, drawing takes a time that somebody waits for. */
const MANY = 100;

/**
 * @param cacheDir holds one file for each card and the colours that it is in
 * @throws RefusedMedia for pictures of which nothing can be made, all at once
 */
export async function cardFiles(
  hub: Hub,
  content: string,
  log: Log,
  cacheDir: string = path.join(PROJECT.cache, "cards"),
): Promise<Output[]> {
  const cards = cardsOf(hub);
  const colours = await coloursOf(content);
  const refused = new Map<string, { readonly found: string }>();
  const outputs: Output[] = [];
  const due: { readonly from: string; readonly card: Card }[] = [];
  await parallel(cards, async ([address, card]) => {
    const from = path.join(cacheDir, await nameOf(address, card, JSON.stringify(colours), content));
    outputs.push({ file: address.slice(1), from });
    if (!(await exists(from))) due.push({ from, card });
  });
  if (due.length > MANY) log(`Images de partage (${due.length})…`);
  await parallel(due, async ({ from, card }) => {
    const { src = "" } = card.picture ?? {};
    try {
      const picture = src === "" ? undefined : await readFile(path.join(content, storedName(content, src)));
      await writeAtomic(from, await drawCard(card, colours, picture));
    } catch (error) {
      if (!(error instanceof MediaError)) throw error;
      refused.set(src, { found: error.found });
    }
  });
  if (refused.size > 0) throw new RefusedMedia(refused);
  return outputs;
}

/** What a card shows is in its address; a picture that has no version there is known by its bytes. */
async function nameOf(address: string, { picture }: Card, colours: string, content: string): Promise<string> {
  const bytes =
    picture?.version === "" ? await readFile(path.join(content, storedName(content, picture.src))) : "";
  const seen = bytes === "" ? "" : digestOf(bytes);
  return (
    digestOf(Buffer.from(`${VERSION} ${address} ${colours} ${seen}`)).slice(0, 32) + path.extname(address)
  );
}

async function coloursOf(content: string) {
  const sheets = [path.join(PROJECT.root, "src/styles/tokens.css"), path.join(content, "tokens.css")];
  return cardColours(await Promise.all(sheets.map((sheet) => readFile(sheet, "utf8").catch(() => ""))));
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
