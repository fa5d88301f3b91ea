import {
  AlignmentType,
  ExternalHyperlink,
  type ILevelsOptions,
  type IParagraphOptions,
  LevelFormat,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Inline } from "@/lib/analysis/briefings/documents/paper/schema";
import { endnoteMarks } from "./notes";
import { EAST_ASIAN, SANS, SERIF } from "./styles";

/** Above all numbers of endnotes. */
const FIRST_ID = 1_000_000;

/** What the parts of one document share: its endnotes and the numbering of its lists. */
export function newDocument(counted: "by Word" | "by us", judgementsRepeat = false) {
  const lists: { reference: string; levels: ILevelsOptions[] }[] = [BULLETS];
  let last = FIRST_ID;
  return {
    lists,
    /** A number that no other bookmark or picture has. Those of endnotes have the numbers of their notes. */
    newId: () => ++last,
    notes: endnoteMarks(counted),
    /** Whether the key judgements mention numbers only before the issues do. */
    judgementsRepeat,
    /** Whether that applies to the words now being set. */
    repeats: false,
    /** A separate list for Word, which would otherwise continue the numbers of the previous one. */
    numberedList(start: number): string {
      const reference = `numbers-${lists.length}`;
      lists.push({
        reference,
        levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`, start),
      });
      return reference;
    },
  };
}
export type Doc = ReturnType<typeof newDocument>;

const levels = (
  format: ILevelsOptions["format"] & string,
  text: (level: number) => string,
  start = 1,
): ILevelsOptions[] =>
  Array.from({ length: 9 }, (_, level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    start: level === 0 ? start : 1,
    style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 320 } } },
  }));

const BULLETS = { reference: "bullets", levels: levels(LevelFormat.BULLET, () => "•") };

type Marks = { bold?: boolean; italics?: boolean; strike?: boolean; style?: string };

/** Inlines as Word's runs. */
export function runs(doc: Doc, inlines: Inline[], marks: Marks = {}): ParagraphChild[] {
  return inlines.flatMap((one): ParagraphChild[] => {
    if (one.t === "text") return [textRun(one.v, one.lang, marks)];
    if (one.t === "code") return [new TextRun({ text: one.v, font: SANS, size: 15, ...marks })];
    if (one.t === "br") return [new TextRun({ break: 1 })];
    if (one.t === "note")
      return doc.notes.mark(one.n, { joined: one.joined ?? false, repeats: doc.repeats });
    if (one.t === "link") {
      const children = runs(doc, one.c, { ...marks, style: "Hyperlink" });
      return [new ExternalHyperlink({ link: one.href, children })];
    }
    const mark = { em: "italics", strong: "bold", del: "strike" }[one.t];
    return runs(doc, one.c, { ...marks, [mark]: true });
  });
}

function textRun(text: string, lang: (Inline & { t: "text" })["lang"], marks: Marks): TextRun {
  if (!lang) return new TextRun({ text, ...marks });
  const { font, tag } = EAST_ASIAN[lang];
  return new TextRun({
    text,
    ...marks,
    italics: false,
    font: { ascii: SERIF, hAnsi: SERIF, eastAsia: font, hint: "eastAsia" },
    language: { value: tag, eastAsia: tag },
  });
}

/** A paragraph in a style of styles.ts. */
export const para = (style: string, children: ParagraphChild[], more: IParagraphOptions = {}) =>
  new Paragraph({ style, children, ...more });
