/** Decap's form, anew for each place of the interface. */
import DecapEditor from "decap-cms-core/dist/esm/components/Editor/Editor";
import { createElement } from "react";
import { formKey } from "./form-key.ts";

interface Place {
  readonly location: { readonly pathname: string };
  readonly history: { readonly action: string };
}

export function KeyedEditor(props: Place) {
  return createElement(DecapEditor, {
    ...props,
    key: formKey(props.location.pathname, props.history.action),
  });
}
