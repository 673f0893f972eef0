/** The demonstration's colours: deep water, foam, sand, paper, and one rust for what must be found again. */
export const PALETTE = {
  deep: "#0d3840",
  sea: "#1c5b64",
  shallow: "#5d9a9b",
  foam: "#dbe8e3",
  paper: "#f7f2e7",
  sand: "#e4d5b7",
  wet: "#b9a27a",
  kelp: "#5f5a35",
  rust: "#b4552d",
  ink: "#16292c",
} as const;

export type Colour = keyof typeof PALETTE;
