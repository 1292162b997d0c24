"use client";

import { Lasso, PinOff } from "lucide-react";
import { useEffect } from "react";
import { countWords } from "@/lib/view/labels";
import { releaseAll } from "@/lib/view/selected";
import type { View } from "@/lib/view/view";
import tools from "../picture-tools.module.css";
import type { Change } from "../use-view";
import styles from "./graph-canvas.module.css";

interface GraphToolsProps {
  readonly view: View;
  readonly change: Change;
  /** Whether each click adds to what is selected, and dragging draws a line round nodes. */
  readonly gathering: boolean;
  readonly setGathering: (gathering: boolean) => void;
  /** What came of the last line, in words. */
  readonly told: string;
}

/** The tools over the graph beside those of its zoom: selecting several, and letting go of what is locked. */
export function GraphTools({ view, change, gathering, setGathering, told }: GraphToolsProps) {
  const locked = view.pin.length;
  const release = `Release all: ${countWords(locked, "node")} locked in place`;
  useEffect(() => {
    if (!gathering) return;
    const escape = ({ key }: KeyboardEvent) => {
      if (key === "Escape") setGathering(false);
    };
    window.addEventListener("keydown", escape);
    return () => window.removeEventListener("keydown", escape);
  }, [gathering, setGathering]);
  return (
    <>
      <div className={`${tools.tools} ${styles.tools}`} role="group" aria-label="Selecting several">
        {locked > 0 && (
          <button type="button" onClick={() => change(releaseAll)} aria-label={release} title={release}><PinOff size={15} strokeWidth={1.75} aria-hidden /></button>
        )}
        <button type="button" aria-pressed={gathering} onClick={() => setGathering(!gathering)} aria-label="Select several"
          title="Select several: draw a line round them, or click one after the other (or hold Shift)">
          <Lasso size={16} strokeWidth={1.75} aria-hidden />
        </button>
      </div>
      <p className="visually-hidden" role="status">{told !== "" ? told : gathering ? "Draw a line round nodes, or choose one after the other." : ""}</p>
    </>
  );
}
