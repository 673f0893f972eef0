/**
 * Decap's form, once what it needs to know of the hub is there: anew for each place of the interface, and where what was
 * saved is not what it holds.
 */
import DecapEditor from "decap-cms-core/dist/esm/components/Editor/Editor";
import { createElement, useEffect, useState, useSyncExternalStore } from "react";
import { host } from "../hooks.ts";
import { formKey } from "./form-key.ts";
import { rememberFor } from "./remember.ts";
import { formGeneration, onRenewal } from "./renew.ts";

interface Place {
  readonly location: { readonly pathname: string };
  readonly history: { readonly action: string };
}

export function KeyedEditor(props: Place) {
  const [ready, setReady] = useState<boolean | undefined>();
  const generation = useSyncExternalStore(onRenewal, formGeneration);
  const place = formKey(props.location.pathname, props.history.action);
  rememberFor(place);
  useEffect(() => {
    host.ready().then(
      () => setReady(true),
      () => setReady(false),
    );
  }, []);
  if (ready === true) return createElement(DecapEditor, { ...props, key: `${place} ${generation}` });
  const told =
    ready === undefined ? "La fiche s’ouvre…" : "Le site ne répond pas. Rechargez la page dans un instant.";
  return createElement("p", { role: "status", className: "opening" }, told);
}
