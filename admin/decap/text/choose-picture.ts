/** A picture that the site has already, chosen in Decap's own window of media. */
import { openMediaLibrary, removeInsertedMedia } from "decap-cms-core/dist/esm/actions/mediaLibrary";
import { store } from "decap-cms-core/dist/esm/redux";
import { fromJS } from "immutable";

const CONTROL = "text-picture-of-the-site";

/** Public path of what is chosen; undefined where the window is left without. */
export function choosePicture(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const field = fromJS({ name: "image", widget: "image" });
    store.dispatch(openMediaLibrary({ controlID: CONTROL, forImage: true, allowMultiple: false, field }));
    const stop = store.subscribe(() => {
      const { mediaLibrary } = store.getState();
      const chosen = mediaLibrary.getIn(["controlMedia", CONTROL]);
      const found = typeof chosen === "string" && chosen !== "" ? chosen : undefined;
      if (found === undefined && mediaLibrary.get("isVisible") === true) return;
      stop();
      if (found !== undefined) store.dispatch(removeInsertedMedia(CONTROL));
      resolve(found);
    });
  });
}
