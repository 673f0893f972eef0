/** The part of Citation.js that tests use; it comes without types. */
declare module "@citation-js/core" {
  export const plugins: {
    readonly input: {
      readonly chain: (text: string, options: { forceType: string; generateGraph: boolean }) => unknown;
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
