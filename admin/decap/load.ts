/** What the first screen does without, each in a file of its own: the forges that the hub is not on, and the form. */
import type { ComponentType } from "react";
import type { CmsBackend } from "../../src/cms/index.ts";
import type { ListWays } from "./form/list.ts";

type BackendClass = new (...given: never[]) => object;

const BACKENDS: Readonly<Record<CmsBackend["name"], () => Promise<BackendClass>>> = {
  github: async () => (await import("./backend/forges/github.ts")).GitHubBackend,
  gitlab: async () => (await import("./backend/forges/gitlab.ts")).GitLabBackend,
  gitea: async () => (await import("./backend/forges/gitea.ts")).GiteaBackend,
  "git-gateway": async () => (await import("./backend/forges/git-gateway.ts")).GitGatewayBackend,
  proxy: async () => (await import("./backend/forges/local.ts")).LocalBackend,
};

/** @throws where its file does not come */
export const loadBackend = (name: CmsBackend["name"]): Promise<BackendClass> => BACKENDS[name]();

const lists = new Map<string, ListWays>();

/** To be called before a form opens. */
export function registerList(name: string, ways: ListWays): void {
  lists.set(name, ways);
}

let form: Promise<ComponentType<object>> | undefined;

/** Decap's form, loaded once. @throws where its file does not come */
export function loadForm(): Promise<ComponentType<object>> {
  form ??= import("./entry-form.ts").then(
    ({ formWith }) => formWith(lists),
    (error) => {
      form = undefined;
      throw error;
    },
  );
  return form;
}

/** Loads the form ahead, once the browser has nothing else to do. */
export function loadFormWhenIdle(): void {
  // who opens a form is told of what did not come
  const load = () => void loadForm().catch(() => undefined);
  if ("requestIdleCallback" in window) requestIdleCallback(load);
  else setTimeout(load, 1000);
}
