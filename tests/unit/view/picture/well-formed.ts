/** The elements of a document, in order, or what is wrong with it: enough of a parser for what is written here. */
export function elementsOf(xml: string): { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly text: string }[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof found)[number][] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>\s*/, "");
  const part = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  while (part.lastIndex < body.length) {
    const at = part.lastIndex;
    const match = part.exec(body);
    if (match === null) throw new Error(`not well-formed at ${body.slice(at, at + 60)}`);
    const [, closing, name = "", attributes = "", empty, text] = match;
    if (text !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) throw new Error(`a bare & in ${text}`);
      for (const each of open.slice(-1)) each.text += text;
    } else if (closing === "/") {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name ?? "nothing"}>`);
    } else {
      const element = { name, attributes: Object.fromEntries([...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value])), text: "" };
      found.push(element);
      if (empty !== "/") open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name ?? ""}> is not closed`);
  const ids = found.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  if (new Set(ids).size < ids.length) throw new Error("an id stands twice");
  return found;
}
