/** What a new meeting takes from an earlier one. */
export const likeBeforeFr = {
  likeBefore: {
    open: "Comme la dernière fois…",
    title: "Comme la dernière fois",
    takenLength: (length: string): string => ` Durée reprise\u00A0: ${length}, dès que le début est écrit.`,
    length: "Durée",
    from: "Reprendre de",
    nothing: "Cette rencontre n’a rien à reprendre.",
    take: "Reprendre",
    usedPlaces: "Lieux déjà utilisés",
  },
};
