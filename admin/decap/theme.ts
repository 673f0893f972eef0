/** Values of Decap's theme, by the names that it gives them: tokens of the hub, which `/admin/theme.css` carries. */
export const THEME = {
  colorsRaw: {
    grayLight: "var(--paper)",
    gray: "var(--soft)",
    grayDark: "var(--ink)",
    blue: "var(--sea)",
    blueLight: "var(--shallow)",
    green: "var(--ink)",
    greenLight: "var(--shore)",
    brown: "var(--ink)",
    yellow: "var(--sand)",
    red: "#b3261e",
    redDark: "#8f1d17",
    purple: "var(--sea)",
    purpleLight: "var(--shallow)",
    teal: "var(--sea)",
    tealDark: "var(--ink)",
    tealLight: "var(--shallow)",
  },
  colors: { textFieldBorder: "var(--line)", controlLabel: "var(--ink)" },
  lengths: { borderRadius: "3px", borderWidth: "1px", topCardWidth: "52rem" },
} as const;
