/** The atlases as what they are: the types worked out of them would be as long as they. */
declare module "world-atlas/countries-50m.json" {
  import type { Atlas } from "@/lib/view/geo/outlines";
  const atlas: Atlas;
  export default atlas;
}
declare module "world-atlas/countries-110m.json" {
  import type { Atlas } from "@/lib/view/geo/outlines";
  const atlas: Atlas;
  export default atlas;
}
