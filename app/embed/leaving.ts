import type { MouseEvent } from "react";
import { staysInEmbed } from "@/lib/view/embed";
import { parseView, type View } from "@/lib/view/view";

/**
 * Opens in a new tab what is linked to and cannot be shown here: any other page, and any view that asks for something
 * else. A frame that followed such a link itself would be refused by it.
 */
export function leavingFrom(view: View): { readonly onClickCapture: (event: MouseEvent) => void } {
  return {
    onClickCapture: (event) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      const href = link?.getAttribute("href") ?? "#";
      if (link === null || href.startsWith("#") || isStepHere(view, href)) return;
      link.setAttribute("target", "_blank");
      event.stopPropagation();
    },
  };
}

function isStepHere(view: View, href: string): boolean {
  const [path, search = ""] = href.split("?");
  return path === "/" && staysInEmbed(view, parseView(new URLSearchParams(search)).view);
}
