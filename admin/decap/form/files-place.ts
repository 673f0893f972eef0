/** Where a form offers to bring files: before the first of its fields that takes some. */
import { createElement, type ReactElement } from "react";
import { type Mount, Mounting } from "./control.ts";

/** What is drawn there is given. */
export interface FilesProps {
  /** Names of the fields of the form. */
  readonly fields: ReadonlySet<string>;
}

export interface FilesPlace {
  readonly mount: Mount<FilesProps>;
  /** Of the fields of a form, by name, the one before which it is drawn; none where the form takes no files. */
  readonly before: (names: readonly string[]) => string | undefined;
}

let place: FilesPlace | undefined;

export function setFilesPlace(given: FilesPlace): void {
  place = given;
}

class Files extends Mounting<FilesProps, FilesProps> {
  protected readonly mount: Mount<FilesProps> = (element, props) =>
    place?.mount(element, props) ?? { update: () => undefined, destroy: () => undefined };
  protected told(): FilesProps {
    return this.props;
  }
}

/** What brings files to a form, and the name of the field before which it stands. */
export function filesPlace(
  names: readonly string[],
): { readonly before: string; readonly drawn: ReactElement } | undefined {
  const before = place?.before(names);
  if (before === undefined) return undefined;
  return { before, drawn: createElement(Files, { key: "files", fields: new Set(names) }) };
}
