/** Decap's form, anew for each place of the interface. */
import DecapEditor from "decap-cms-core/dist/esm/components/Editor/Editor";
import { createElement } from "react";
import { formKey } from "./form-key.ts";
import { rememberFor } from "./remember.ts";

interface Place {
  readonly location: { readonly pathname: string };
  readonly history: { readonly action: string };
}

export function KeyedEditor(props: Place) {
  const key = formKey(props.location.pathname, props.history.action);
  rememberFor(key);
  return createElement(DecapEditor, { ...props, key });
}
