/** The atlases as what they are: the types worked out of them would be as long as they. */
declare module "world-atlas/countries-50m.json" {
  const atlas: import("@/lib/view/geo/outlines").Atlas;
  export default atlas;
}
declare module "world-atlas/countries-110m.json" {
  const atlas: import("@/lib/view/geo/outlines").Atlas;
  export default atlas;
}
