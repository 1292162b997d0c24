"use client";

import { ExternalLink, X } from "lucide-react";
import { useId, useImperativeHandle, useRef, useState, type MouseEvent, type Ref } from "react";
import { embedCode, embedHref } from "@/lib/view/embed";
import type { View } from "@/lib/view/view";
import { CopyButton } from "../../components/copy-button";
import styles from "./embed-dialog.module.css";

export interface EmbedHandle {
  readonly open: () => void;
}

interface EmbedDialogProps {
  readonly view: View;
  /** What is in the frame, in words. */
  readonly title: string;
  /** The origins whose pages may frame a view. */
  readonly framedBy: readonly string[];
  readonly ref: Ref<EmbedHandle>;
}

/** The code that shows the view in another page, and whether this server lets a page do so. */
export function EmbedDialog({ view, title, framedBy, ref }: EmbedDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [open, setOpen] = useState(false);
  const id = useId();
  useImperativeHandle(ref, () => ({
    open: () => {
      setOpen(true);
      dialog.current?.showModal();
    },
  }), []);
  const close = () => dialog.current?.close();
  // A press beside it closes it, as Escape does.
  const press = (event: MouseEvent) => {
    if (event.target === dialog.current) close();
  };
  const code = open ? embedCode(window.location.origin + embedHref(view), title) : "";
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape is the key that closes it
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}title`} onClose={() => setOpen(false)} onClick={press}>
      {open && (
        <div className={styles.body}>
          <div className={styles.head}>
            <h2 id={`${id}title`} className={styles.title}>Embed this view</h2>
            <button type="button" className={styles.close} onClick={close} aria-label="Close"><X size={16} strokeWidth={1.75} aria-hidden /></button>
          </div>
          <p className={styles.lead}>{title}</p>
          <Framed framedBy={framedBy} />
          <label htmlFor={`${id}code`} className={styles.label}>HTML for the page</label>
          <textarea ref={field} id={`${id}code`} className={styles.code} readOnly rows={5} spellCheck={false} value={code} onFocus={({ target }) => target.select()} />
          <p className={styles.acts}>
            <CopyButton text={code} what="the code" />
            <a href={embedHref(view)} target="_blank" rel="noopener" className={styles.preview}>See what is framed <ExternalLink size={14} strokeWidth={1.75} aria-hidden /><span className="visually-hidden"> (opens in a new tab)</span></a>
          </p>
          <p className={styles.hint}>The frame shows the picture of this view as of the data that the server has then. It changes nothing, and carries no notes.</p>
        </div>
      )}
    </dialog>
  );
}

function Framed({ framedBy }: { readonly framedBy: readonly string[] }) {
  if (framedBy.length === 0) {
    return (
      <p className={styles.warning}>
        No page may frame a view of this server yet: browsers would leave the frame empty. Whoever runs it names the sites in the variable <code>EMBED_ORIGINS</code>,
        such as <code>EMBED_ORIGINS=https://www.example.org</code>, and starts it again.
      </p>
    );
  }
  return (
    <p className={styles.framed}>
      {framedBy.length === 1 ? "Pages of this site may frame it: " : "Pages of these sites may frame it: "}
      {framedBy.map((origin, i) => <span key={origin}>{i > 0 && ", "}<code>{origin}</code></span>)}. In any other page browsers leave the frame empty.
    </p>
  );
}
