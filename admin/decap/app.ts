/** What our patches put into the frame of Decap. */
export { KeyedEditor } from "./form/keyed-editor.ts";
export { SCREEN_PATHS, Screens } from "./screens.ts";
