"use client";

import { Bookmark, BookmarkCheck } from "lucide-react";
import { useRef, useState } from "react";
import type { NameOf } from "@/lib/view/chips";
import type { View } from "@/lib/view/view";
import header from "../../components/header.module.css";
import type { Change } from "../use-view";
import { useStanding } from "./use-standing";
import { VIEWS_MENU } from "./views-menu-id";
import { ViewsPanel } from "./views-panel";
import styles from "./views-panel.module.css";

interface ViewsMenuProps {
  readonly view: View;
  readonly change: Change;
  readonly nameOf: NameOf;
}

/** The views and notes that the reader keeps, behind a button of the bar. */
export function ViewsMenu({ view, change, nameOf }: ViewsMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const standing = useStanding();
  const isSaved = standing !== null && !standing.changed;
  const Icon = isSaved ? BookmarkCheck : Bookmark;
  return (
    <>
      <button type="button" className={header.action} popoverTarget={VIEWS_MENU} aria-label={isSaved ? "Views: this one is saved" : "Views"} title="Saved views and notes">
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        <span className="label">Views</span>
      </button>
      <div ref={menu} id={VIEWS_MENU} popover="auto" role="dialog" aria-label="Views and notes" className={styles.menu} onToggle={(event) => setOpen(event.newState === "open")}>
        {open && <ViewsPanel view={view} change={change} nameOf={nameOf} standing={standing} onClose={() => menu.current?.hidePopover()} />}
      </div>
    </>
  );
}
