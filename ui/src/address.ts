/** The address with other values; a blank one takes its name out. */
export function changed(address: string, values: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(values)) {
    if (value === "") {
      url.searchParams.delete(name);
    } else {
      url.searchParams.set(name, value);
    }
  }
  url.searchParams.sort();
  return url.toString();
}
