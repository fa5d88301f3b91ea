declare module "subset-font" {
  /** Cuts a font down to the letters of a text, and fixes its axes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: "sfnt"; variationAxes?: Record<string, number> },
  ): Promise<Buffer>;
}
