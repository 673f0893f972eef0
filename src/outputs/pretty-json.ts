/** JSON to be read by people as well, with a line at its end. */
export const prettyJson = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
