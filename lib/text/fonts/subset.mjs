// In JavaScript, since the package has no types.
import subsetFont from "subset-font";

/**
 * A font with only the letters of a text, as TrueType, and with its axes fixed: "wght" at 600, for instance.
 * @param {Buffer} font
 * @param {string} text
 * @param {Record<string, number>} axes
 * @returns {Promise<Buffer>}
 */
export const subset = (font, text, axes) =>
  subsetFont(font, text, { targetFormat: "sfnt", variationAxes: axes });
