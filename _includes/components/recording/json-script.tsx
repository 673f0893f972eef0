/** Data for scripts. `<` is escaped, so that no text in it can close the element. */
export function JsonScript({ data, name }: { data: unknown; name: string }) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/json" class={name} dangerouslySetInnerHTML={{ __html: json }} />;
}
