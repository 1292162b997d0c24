/** The package brings no types; this is what Parley uses of it. */
declare module "react-cytoscapejs" {
  import type { Component } from "react";
  import type { Core, ElementDefinition, StylesheetJson } from "cytoscape";

  export interface CytoscapeProps {
    readonly className?: string;
    readonly elements?: readonly ElementDefinition[];
    readonly stylesheet?: StylesheetJson;
    readonly minZoom?: number;
    readonly maxZoom?: number;
    readonly boxSelectionEnabled?: boolean;
    readonly autounselectify?: boolean;
    /** Called with the instance after mounting and after every update. */
    readonly cy?: (cy: Core) => void;
  }

  export default class CytoscapeComponent extends Component<CytoscapeProps> {}
}
