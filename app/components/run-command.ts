import type { Deed } from "@/lib/view/commands/command";
import { VIEWS_MENU } from "../explorer/kept/views-menu-id";
import { share } from "../explorer/share/acts";
import { goAlong } from "../explorer/view-trail";
import { HELP_MENU } from "./help-menu";
import { showTheme } from "./show-theme";

/** Does what a command says besides changing the view or the page. @param copy copies a text, and says whether it could */
export function doDeed(deed: Deed, copy: (text: string) => void): void {
  switch (deed) {
    case "undo":
      return goAlong(-1);
    case "redo":
      return goAlong(1);
    case "copy-link":
      return copy(window.location.href);
    case "png":
    case "svg":
    case "embed":
      return share(deed);
    case "print":
      return window.print();
    case "light":
    case "dark":
      return showTheme(deed);
    case "views":
      return openMenu(VIEWS_MENU);
    case "help":
      return openMenu(HELP_MENU);
  }
}

/** Opens a menu of the bar, and goes to what is first in it. */
function openMenu(id: string): void {
  const menu = document.getElementById(id);
  const enter = () => menu?.querySelector<HTMLElement>("input, a, button")?.focus();
  // What stands in it is drawn once it has told that it opens.
  menu?.addEventListener("toggle", () => requestAnimationFrame(() => requestAnimationFrame(enter)), { once: true });
  menu?.showPopover();
}
