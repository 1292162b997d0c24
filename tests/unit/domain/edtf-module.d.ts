/** The part of the `edtf` package in use; it ships no types. */
declare module "edtf" {
  export default function parse(text: string): { readonly min: number; readonly max: number };
}
