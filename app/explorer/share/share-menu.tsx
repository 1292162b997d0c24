"use client";

import { CodeXml, Download, FileImage, Image as ImageIcon, Printer, Quote, type LucideIcon } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Chip } from "@/lib/view/chips";
import { citedTitle, citeHref } from "@/lib/view/cited-view";
import { fileNameOf, sheetOfView } from "@/lib/view/picture/sheet-of-view";
import type { Sentence } from "@/lib/view/sentence";
import { viewHref, type View } from "@/lib/view/view";
import header from "../../components/header.module.css";
import { downloadFile } from "../download-file";
import { today } from "../kept/store";
import { tellShare, type ShareDeed } from "./acts";
import { EmbedDialog, type EmbedHandle } from "./embed-dialog";
import { readParts } from "./parts";
import { pngOf, svgOf } from "./picture-file";
import styles from "./share-menu.module.css";

const SHARE_MENU = "share-menu";
const SAID_MS = 5000;

interface ShareMenuProps {
  readonly view: View;
  /** The view in words; null where how many meetings there are is not known. */
  readonly told: Sentence | null;
  /** Answers are on their way: what stands on the screen is in part the view before. */
  readonly loading: boolean;
  readonly chips: readonly Chip[];
  /** The origins whose pages may frame a view. */
  readonly framedBy: readonly string[];
}

/** What is on the screen, as a file, on paper or in another page, behind a button of the bar. */
export function ShareMenu({ view, told, loading, chips, framedBy }: ShareMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const dialog = useRef<EmbedHandle>(null);
  const { said, say } = useSaid();

  const save = async (ending: "png" | "svg") => {
    if (loading) return say("The view is still on its way. Try again once it is there.");
    const parts = readParts();
    if (parts.length === 0) return say("There is no picture on the screen to be saved.");
    say("Making the picture…");
    try {
      const address = window.location.origin + viewHref(view);
      const written = await svgOf(sheetOfView({ told, chips, parts, today: today(), address }));
      const name = fileNameOf(view, ending);
      downloadFile(name, ending === "svg" ? new Blob([written.svg], { type: "image/svg+xml" }) : await pngOf(written));
      say(`Saved as ${name}${view.show === "table" || view.show === "list" ? ": the timeline alone. Print has the rows" : ""}`);
    } catch (error) {
      say(`The picture could not be made. ${error instanceof Error ? error.message : ""}`.trim());
    }
  };
  const act = (deed: ShareDeed) => (deed === "embed" ? dialog.current?.open() : void save(deed));
  const latest = useRef(act);
  useEffect(() => void (latest.current = act));
  useEffect(() => tellShare((deed) => latest.current(deed)), []);

  /** Closing first gives the focus back to the button, so that a dialog gives it back there too. */
  const choose = (deed: ShareDeed | "print") => {
    menu.current?.hidePopover();
    if (deed === "print") window.print();
    else act(deed);
  };
  return (
    <>
      <button type="button" className={header.action} popoverTarget={SHARE_MENU} aria-label="Export" title="Export a picture, print, or embed">
        <Download size={16} strokeWidth={1.75} aria-hidden />
        <span className="label">Export</span>
      </button>
      <div ref={menu} id={SHARE_MENU} popover="auto" role="group" aria-label="Export" className={styles.menu}>
        <ul>
          <Item Icon={ImageIcon} name="Picture (PNG)" says="For slides and documents" onChoose={() => choose("png")} />
          <Item Icon={FileImage} name="Picture (SVG)" says="For print and for drawing on" onChoose={() => choose("svg")} />
          <Item Icon={Printer} name="Print" says="With the table, on paper or as PDF" onChoose={() => choose("print")} />
          <Item Icon={CodeXml} name="Embed…" says="In a page of another site" onChoose={() => choose("embed")} />
          <li><a className={styles.item} href={citeHref(view)}><Quote size={15} strokeWidth={1.75} aria-hidden /><b>Cite</b><span>With the revision of the data</span></a></li>
        </ul>
      </div>
      <span className={said === "" ? "visually-hidden" : styles.said} role="status">{said}</span>
      <EmbedDialog ref={dialog} view={view} title={told === null ? "Meetings" : citedTitle(told, chips)} framedBy={framedBy} />
    </>
  );
}

/** What came of it, said for a while. */
function useSaid(): { readonly said: string; readonly say: (words: string) => void } {
  const [said, setSaid] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = (words: string) => {
    setSaid(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSaid(""), SAID_MS);
  };
  return { said, say };
}

interface ItemProps {
  readonly Icon: LucideIcon;
  readonly name: string;
  readonly says: string;
  readonly onChoose: () => void;
}

function Item({ Icon, name, says, onChoose }: ItemProps) {
  return (
    <li>
      <button type="button" className={styles.item} onClick={onChoose}>
        <Icon size={15} strokeWidth={1.75} aria-hidden /><b>{name}</b><span>{says}</span>
      </button>
    </li>
  );
}
