/**
 * Which form a place of the interface has: another place is another form, with the entry that stands there. Decap kept
 * the form of one entry under the address of the next, and would have saved one over the other.
 */

/** What the form's own saving does to the address: the entry gets its name, and the form stays. */
const RENAMING = "REPLACE";

/** A memory of the last place, and of the form that is shown for it. */
export function formKeys(): (pathname: string, action: string) => string {
  let last = { pathname: "", key: "" };
  return (pathname, action) => {
    if (pathname !== last.pathname)
      last = { pathname, key: action === RENAMING && last.key !== "" ? last.key : pathname };
    return last.key;
  };
}

export const formKey = formKeys();
