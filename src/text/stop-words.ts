import { fold } from "./fold.ts";

const FRENCH = `
  a afin ai ainsi alors apres as assez au aucun aucune aujourd aupres aussi autre autres aux avais avait avant
  avec avez avoir avons beaucoup bien c ca car ce ceci cela celle celles celui cependant ces cet cette ceux chaque
  chez comme comment d dans de depuis des deux devant doit donc dont du elle elles en encore entre est et etaient
  etait ete etre eu eux fait faire faut hors hui ici il ils j je jusqu jusque l la laquelle le lequel les lesquels
  leur leurs lors lorsqu lorsque lui m ma mais me meme memes mes moi moins mon n ne ni non nos notre nous on ont ou
  par parce parmi pas pendant peu peut peuvent plus plusieurs plutot pour pourquoi puis puisqu puisque qu quand que
  quel quelle quelles quelqu quelque quelques quels qui quoi s sa sans se selon ses si sien soit son sont sous
  souvent sur t ta tandis te tel telle telles tels tes toi ton toujours tous tout toute toutes tres trop tu un une
  vers voici voila vos votre vous y`;

/** French words too common to search for or to compare texts by, folded (see `fold`). */
export const STOP_WORDS: ReadonlySet<string> = new Set(FRENCH.trim().split(/\s+/));

/**
 * A query without its stop words, for a second try when the whole query found nothing. A query made of nothing
 * else is returned unchanged.
 */
export function withoutStopWords(query: string): string {
  const kept = query.split(/\s+/).filter((word) => word !== "" && !STOP_WORDS.has(fold(word)));
  return kept.length > 0 ? kept.join(" ") : query;
}
