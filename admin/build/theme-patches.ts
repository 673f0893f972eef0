/**
 * Decap in the hub's own colours and type: the values of its theme become the hub's tokens, which `admin/theme.css`
 * carries. One file of upstream names them all.
 */
import type { Patch } from "./patches.ts";

const raw = (name: string, from: string, to: string): readonly [string, string] => [
  `  ${name}: '${from}'`,
  `  ${name}: '${to}'`,
];

export const themePatches: Patch = {
  why: "The interface wears the colours and the typeface of the hub that it edits.",
  file: "decap-cms-ui-default/dist/esm/styles.js",
  changes: [
    raw("grayLight", "#eff0f4", "var(--paper)"),
    raw("gray", "#798291", "var(--soft)"),
    raw("grayDark", "#313d3e", "var(--ink)"),
    raw("blue", "#3a69c7", "var(--sea)"),
    raw("blueLight", "#e8f5fe", "var(--shallow)"),
    raw("green", "#005614", "var(--ink)"),
    raw("greenLight", "#caef6f", "var(--shore)"),
    raw("brown", "#754e00", "var(--ink)"),
    raw("yellow", "#ffee9c", "var(--sand)"),
    raw("red", "#ff003b", "#b3261e"),
    raw("redDark", "#D60032", "#8f1d17"),
    raw("purple", "#70399f", "var(--sea)"),
    raw("purpleLight", "#f6d8ff", "var(--shallow)"),
    raw("teal", "#17a2b8", "var(--sea)"),
    raw("tealDark", "#117888", "var(--ink)"),
    raw("tealLight", "#ddf5f9", "var(--shallow)"),
    ["  textFieldBorder: '#dfdfe3'", "  textFieldBorder: 'var(--line)'"],
    ["  controlLabel: '#5D626F'", "  controlLabel: 'var(--ink)'"],
    ["  borderRadius: '5px'", "  borderRadius: '3px'"],
    ["  borderWidth: '2px'", "  borderWidth: '1px'"],
    ["  topCardWidth: '682px'", "  topCardWidth: '52rem'"],
    // capitals cost French its accents and everybody their reading
    [
      "font-size:12px;text-transform:uppercase;font-weight:600;color:",
      "font-size:14px;font-weight:600;color:",
    ],
    [
      '";&:focus,&:hover{color:", colorsRaw.white, ";background-color:#555a65;}',
      '";&:focus,&:hover{color:", colorsRaw.white, ";background-color:var(--sea);}',
    ],
    [
      'css("background-color:#aae31f;color:", colorsRaw.green',
      'css("background-color:var(--sea);color:", colorsRaw.white',
    ],
    ['";color:#1195aa;;label:lightTeal;', '";color:var(--sea);;label:lightTeal;'],
  ],
};
