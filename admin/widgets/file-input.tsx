import type { InputHTMLAttributes, Ref } from "preact";

interface FileInputProps extends Pick<InputHTMLAttributes, "accept" | "aria-label" | "multiple"> {
  /** The field, for a button to click. */
  readonly chooser: Ref<HTMLInputElement>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens the device's own choice of files; unseen, behind a button. The same file can be chosen again. */
export const FileInput = ({ chooser, onFiles, ...rest }: FileInputProps) => (
  <input
    ref={chooser}
    type="file"
    hidden
    {...rest}
    onChange={({ currentTarget }) => {
      const files = [...(currentTarget.files ?? [])];
      currentTarget.value = "";
      onFiles(files);
    }}
  />
);
