/** What Next hands a page as its query. */
export type PageSearch = Readonly<Record<string, string | readonly string[] | undefined>>;

export function toSearchParams(search: PageSearch): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const each of typeof value === "string" ? [value] : value ?? []) params.append(name, each);
  }
  return params;
}
