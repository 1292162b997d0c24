import type { Core, ElementDefinition } from "cytoscape";
import CytoscapeComponent from "react-cytoscapejs";
import styles from "./graph-canvas.module.css";

/** Given once and never changed: what is drawn is patched by hooks, outside React. */
const NO_ELEMENTS: readonly ElementDefinition[] = [];
const NO_STYLES: never[] = [];

/**
 * Mounts Cytoscape. The hidden element bears the id under which Cytoscape looks for its own style sheet: finding it, it
 * inserts none, which a content security policy with a nonce would refuse. Its one rule is in the CSS module.
 * @param onMount called with the instance, again after a remount
 */
export default function CytoscapeMount({ onMount }: { readonly onMount: (cy: Core) => void }) {
  return (
    <>
      <span id="__________cytoscape_stylesheet" hidden />
      <CytoscapeComponent
        className={styles.canvas ?? ""}
        elements={NO_ELEMENTS}
        stylesheet={NO_STYLES}
        minZoom={0.1}
        maxZoom={6}
        boxSelectionEnabled={false}
        autounselectify
        cy={onMount}
      />
    </>
  );
}
