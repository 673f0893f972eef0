/**
 * Decap's form, once it is loaded and what it needs to know of the hub is there: anew for each place of the interface, and where what was
 * saved is not what it holds.
 */

import { type ComponentType, createElement, useEffect, useState, useSyncExternalStore } from "react";
import { messages } from "../../../src/i18n/editors/index.ts";
import { host } from "../hooks.ts";
import { loadForm } from "../load.ts";
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
  const [form, setForm] = useState<ComponentType<object> | "missing">();
  const [tries, setTries] = useState(0);
  const generation = useSyncExternalStore(onRenewal, formGeneration);
  const place = formKey(props.location.pathname, props.history.action);
  rememberFor(place);
  useEffect(() => {
    loadForm().then(
      (loaded) => setForm(() => loaded),
      () => setForm("missing"),
    );
  }, []);
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
  if (form === "missing") return createElement(NotLoaded);
  if (ready && form !== undefined)
    return createElement(form, { ...props, key: `${place} ${generation}` } as object);
  const told = tries === 0 ? messages.opening.underWay : messages.opening.noAnswer;
  return createElement("p", { role: "status", className: "opening" }, told);
}

/** Browsers may not ask again for a script that did not come. */
function NotLoaded() {
  const { notLoaded, reload } = messages.opening;
  const button = createElement("button", { type: "button", onClick: () => location.reload() }, reload);
  return createElement(
    "div",
    { role: "alert", className: "opening" },
    createElement("p", null, notLoaded),
    button,
  );
}
