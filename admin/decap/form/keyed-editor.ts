/**
 * Decap's form, once what it needs to know of the hub is there: anew for each place of the interface, and where what was
 * saved is not what it holds.
 */

import DecapEditor from "decap-cms-core/dist/esm/components/Editor/Editor";
import { createElement, useEffect, useState, useSyncExternalStore } from "react";
import { messages } from "../../../src/i18n/editors/index.ts";
import { host } from "../hooks.ts";
import { formKey } from "./form-key.ts";
import { rememberFor } from "./remember.ts";
import { formGeneration, onRenewal } from "./renew.ts";

/** Milliseconds before what the hub holds is asked for again. */
const RETRY_MS = 2000;

interface Place {
  readonly location: { readonly pathname: string };
  readonly history: { readonly action: string };
}

export function KeyedEditor(props: Place) {
  const [ready, setReady] = useState(false);
  const [tries, setTries] = useState(0);
  const generation = useSyncExternalStore(onRenewal, formGeneration);
  const place = formKey(props.location.pathname, props.history.action);
  rememberFor(place);
  // each failure leads to the next try
  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined;
    host.ready().then(
      () => setReady(true),
      () => {
        again = setTimeout(() => setTries(tries + 1), RETRY_MS);
      },
    );
    return () => clearTimeout(again);
  }, [tries]);
  if (ready) return createElement(DecapEditor, { ...props, key: `${place} ${generation}` });
  const told = tries === 0 ? messages.opening.underWay : messages.opening.noAnswer;
  return createElement("p", { role: "status", className: "opening" }, told);
}
