import {
  AlignmentType,
  type BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from "docx";
import type { Cjk } from "@/lib/analysis/briefings/documents/paper/schema";

/** The sheet and its margins, in twentieths of a point. */
export const A4 = { width: 11_906, height: 16_838 };
export const MARGIN = {
  top: 1_530,
  bottom: 1_530,
  left: 1_418,
  right: 1_418,
  header: 700,
  footer: 600,
};

/** Typefaces that every office has, or has equivalents of with the same widths. */
export const SERIF = "Times New Roman";
export const SANS = "Arial";
export const INK = "1C1B18";
export const QUIET = "5C5A52";
export const ACCENT = "1F4E8C";
export const RULE = "CFCABD";

/** The typefaces for Chinese, Japanese and Korean, and the tags that tell Word how to break their lines. */
export const EAST_ASIAN: Record<Cjk, { font: string; tag: string }> = {
  "zh-Hans": { font: "SimSun", tag: "zh-CN" },
  "zh-Hant": { font: "PMingLiU", tag: "zh-TW" },
  ja: { font: "MS Mincho", tag: "ja-JP" },
  ko: { font: "Batang", tag: "ko-KR" },
};

const sans = (size: number, more: object = {}) => ({ font: SANS, size, color: INK, ...more });
const above = (before: number, after: number, more: object = {}) => ({
  spacing: { before, after },
  ...more,
});

const heading = (
  outlineLevel: number,
  size: number,
  font: string,
  before: number,
  after: number,
  more: object = {},
) => ({
  run: { font, size, bold: true, color: INK },
  paragraph: { ...above(before, after), keepNext: true, keepLines: true, outlineLevel, ...more },
});

const line = (style: (typeof BorderStyle)[keyof typeof BorderStyle], size = 8) => ({
  style,
  size,
  color: INK,
  space: 8,
});

/** A style for a paragraph of its own kind. */
const own = (id: string, run: object, paragraph: object): IParagraphStyleOptions => ({
  id,
  name: id.replace(/(?<=[a-z])(?=[A-Z])/g, " "),
  basedOn: "Normal",
  quickFormat: true,
  run,
  paragraph,
});

/** The words of a quotation stay on one page with the line that names their speaker. */
function quotation(id: string, border: object): IParagraphStyleOptions[] {
  const indent = { left: 400 };
  return [
    own(id, {}, { ...above(140, 0), indent, border, keepNext: true, keepLines: true }),
    own(`${id}Source`, sans(16, { color: QUIET }), {
      ...above(0, 140, { line: 260 }),
      indent,
      border,
      keepLines: true,
    }),
  ];
}

/** The first line begins with the picture of a likelihood. */
const BESIDE_PICTURE = { left: 2450, hanging: 2450 };

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: { ascii: SERIF, hAnsi: SERIF, cs: SERIF, eastAsia: EAST_ASIAN["zh-Hans"].font },
        size: 22,
        color: INK,
        language: { value: "en-GB", eastAsia: "zh-CN" },
      },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: {
      run: { font: SERIF, size: 50, bold: true, color: INK },
      paragraph: { ...above(0, 200, { line: 240 }), keepNext: true },
    },
    heading1: heading(0, 34, SERIF, 480, 200, { border: { top: { ...line("single"), space: 6 } } }),
    heading2: heading(1, 27, SERIF, 400, 80),
    heading3: heading(2, 19, SANS, 260, 100),
    heading4: heading(3, 18, SANS, 200, 80),
    hyperlink: { run: { color: ACCENT } },
    endnoteReference: { run: { superScript: true, color: ACCENT, bold: true, font: SANS } },
    endnoteText: {
      run: { size: 18 },
      paragraph: { ...above(0, 100, { line: 250 }), indent: { left: 480, hanging: 480 } },
    },
  },
  paragraphStyles: [
    { id: "Normal", name: "Normal", quickFormat: true },
    own("Kicker", sans(20, { bold: true, color: QUIET }), above(0, 40)),
    own("Handling", sans(18, { bold: true }), { ...above(0, 0), alignment: AlignmentType.CENTER }),
    own("Running", sans(17, { color: QUIET }), above(0, 40)),
    own("Small", sans(17, { color: QUIET }), above(40, 120)),
    own("Row", sans(17), above(30, 30)),
    own("BottomLine", { size: 25 }, above(80, 160)),
    own("Judged", { size: 23 }, { ...above(0, 80), keepNext: true, keepLines: true }),
    own("Judgement", { bold: true }, { ...above(60, 120), keepNext: true, keepLines: true }),
    own("Likelihood", sans(18, { bold: true }), {
      ...above(80, 20),
      keepNext: true,
      indent: BESIDE_PICTURE,
      tabStops: [{ type: "left", position: 2450 }],
    }),
    own("Confidence", sans(18), { ...above(0, 120), keepLines: true, indent: { left: 2450 } }),
    own(
      "Correction",
      {},
      {
        ...above(160, 160),
        border: {
          top: line("single"),
          bottom: line("single"),
          left: line("single"),
          right: line("single"),
        },
        indent: { left: 160, right: 160 },
      },
    ),
    own("Dissent", sans(18, { bold: true }), {
      ...above(120, 40),
      indent: { left: 400 },
      keepNext: true,
    }),
    own("Typed", { font: SANS, size: 18 }, above(80, 120)),
    own("Cell", { size: 18 }, above(50, 50, { line: 245 })),
    own("CellHead", sans(17, { bold: true }), { ...above(50, 50), keepNext: true }),
    ...quotation("Supports", { left: line("single", 10) }),
    ...quotation("Contradicts", { left: line("dashed", 10) }),
    ...quotation("Context", {}),
  ],
};
