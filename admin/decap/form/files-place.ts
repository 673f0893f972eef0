/** Where a form offers to bring files: before the first of its fields that takes some. */
import { createElement, Fragment, type ReactElement } from "react";
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

interface Fields {
  map(name: (field: DecapValues) => string): Iterable<string>;
}

/** What Decap drew for a field of the form, after what brings files where that is its place. */
export function withFiles(fields: Fields, field: DecapValues, drawn: ReactElement): ReactElement {
  const names = [...fields.map((one) => String(one.get("name")))];
  if (place?.before(names) !== field.get("name")) return drawn;
  const files = createElement(Files, { fields: new Set(names) });
  return createElement(Fragment, { key: drawn.key }, files, drawn);
}
