import { viewHref, type View } from "./view";

/** The one page that others may frame: the picture of a view, without what would change it. */
export const EMBED_PATH = "/embed";

/** Where a view is shown for framing: `/embed?person=wang-yi`. */
export function embedHref(view: View): string {
  return viewHref(view, EMBED_PATH);
}

/**
 * What of a step is taken where the view may only be looked at: what is selected and pinned, which chain is chosen, and
 * the order of the table and of the matrix. What is asked for and drawn stays as it was embedded: a step that would change
 * that as well is not taken at all.
 */
export function stepInEmbed(now: View, next: View): View {
  return staysInEmbed(now, next) ? next : now;
}

/** Whether a step changes nothing but what may be changed there. */
export function staysInEmbed(now: View, next: View): boolean {
  const { select, pin, order, rows, chain } = next;
  return viewHref({ ...now, select, pin, order, rows, chain }) === viewHref(next);
}

/**
 * The HTML that shows a view in another page.
 * @param url of the page that may be framed, whole
 * @param title what is in the frame, for those who cannot see it
 */
export function embedCode(url: string, title: string): string {
  return `<iframe src="${inAttribute(url)}" title="${inAttribute(title)}" width="100%" height="560" loading="lazy" style="border: 1px solid #c9c4b8"></iframe>`;
}

function inAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
