/** Who is signed in: the other tabs of the same browser sign in, too. */
import { logoutUser } from "decap-cms-core/dist/esm/actions/auth";
import { store } from "decap-cms-core/dist/esm/redux";
import { currentImplementation } from "./backend/look-up.ts";
import type { Implementation } from "./backend/versions.ts";

/** Where Decap keeps who signed in. */
const USER = "decap-cms-user";

interface Forge extends Implementation {
  restoreUser(user: object): Promise<unknown>;
}

interface User {
  readonly token?: string;
}

/** Comes to its end once nobody is signed in. */
export function signOut(): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (user() !== undefined) return;
      stop();
      resolve();
    });
    store.dispatch(logoutUser());
  });
}

const user = (): User | undefined =>
  (store.getState() as { readonly auth?: { readonly user?: User } }).auth?.user;

/** Makes a form that is open save with the token that another tab has got: its own may be good for nothing any more. */
export function followUser(): void {
  window.addEventListener("storage", ({ key, newValue }) => {
    if (key !== USER || newValue === null || user() === undefined) return;
    const other = JSON.parse(newValue) as User;
    // what this token is good for is told as it is used
    if (other.token !== undefined)
      void currentImplementation<Forge>()
        .restoreUser(other)
        .catch(() => undefined);
  });
}
