/** Players that sites give to be framed, and the page of what each plays: alone, many of them refuse to play. */
const PLAYERS: readonly (readonly [player: RegExp, page: string])[] = [
  [
    /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{11})(?:[?#].*)?$/,
    "https://www.youtube.com/watch?v=$1",
  ],
  [/^https:\/\/player\.vimeo\.com\/video\/(\d+)(?:[?#].*)?$/, "https://vimeo.com/$1"],
  [
    /^https:\/\/(?:www\.|geo\.)?dailymotion\.com\/embed\/video\/(\w+)(?:[?#].*)?$/,
    "https://www.dailymotion.com/video/$1",
  ],
  // https://docs.joinpeertube.org/api/embed-player
  [/^(https:\/\/[^/]+)\/videos\/embed\/([\w-]+)(?:[?#].*)?$/, "$1/w/$2"],
];

/** The address of the page of what a frame shows; the frame's own where no other is known. */
export function framedPage(address: string): string {
  const [player, page] = PLAYERS.find(([one]) => one.test(address)) ?? [];
  return player === undefined || page === undefined ? address : address.replace(player, page);
}
