import { Maximize, Minus, Plus } from "lucide-react";
import tools from "../picture-tools.module.css";
import styles from "./graph-canvas.module.css";
import type { Viewport } from "./use-viewport";

export function ZoomButtons({ viewport: { zoomIn, zoomOut, fit } }: { readonly viewport: Viewport }) {
  return (
    <div className={`${tools.tools} ${styles.zoom}`} role="group" aria-label="Zoom">
      <button type="button" onClick={zoomIn} aria-label="Zoom in" title="Zoom in"><Plus size={16} aria-hidden /></button>
      <button type="button" onClick={zoomOut} aria-label="Zoom out" title="Zoom out"><Minus size={16} aria-hidden /></button>
      <button type="button" onClick={fit} aria-label="Fit all" title="Fit all"><Maximize size={15} aria-hidden /></button>
    </div>
  );
}
