import { type FileChild, type IParagraphOptions, Table, TextRun } from "docx";
import type { Block } from "@/lib/analysis/briefings/documents/paper/schema";
import { type Doc, para, runs } from "./runs";
import { gridRows, WHOLE_WIDTH } from "./tables";

/** Blocks as Word's paragraphs and tables. `style` is the style of their plain paragraphs. */
export function blocks(
  doc: Doc,
  all: Block[],
  style = "Normal",
  more: IParagraphOptions = {},
): FileChild[] {
  return all.flatMap((one): FileChild[] => {
    if (one.t === "p") return [para(style, runs(doc, one.c), more)];
    if (one.t === "head")
      return [para(style, runs(doc, one.c, { bold: true }), { ...more, keepNext: true })];
    if (one.t === "quote") return blocks(doc, one.c, style, { ...more, indent: { left: 400 } });
    if (one.t === "list") return listItems(doc, one, style, 0);
    if (one.t === "code")
      return one.v.split("\n").map((text) => para("Typed", [new TextRun(text)]));
    if (one.t === "rule") return [para(style, [], { thematicBreak: true })];
    const [head = [], ...rows] = one.rows;
    const widths = head.map(() => 1);
    return [new Table({ rows: gridRows(doc, head, rows, widths), width: WHOLE_WIDTH })];
  });
}

/** The first paragraph of an item carries its number or bullet; the rest is indented to match. */
function listItems(
  doc: Doc,
  list: Block & { t: "list" },
  style: string,
  level: number,
): FileChild[] {
  const reference = list.start === null ? "bullets" : doc.numberedList(list.start);
  return list.items.flatMap((item) =>
    item.flatMap((block, at): FileChild[] => {
      if (block.t === "list") return listItems(doc, block, style, level + 1);
      const more: IParagraphOptions =
        at === 0
          ? { numbering: { reference, level: Math.min(level, 8) } }
          : { indent: { left: 400 * (level + 1) } };
      return blocks(doc, [block], style, { ...more, spacing: { after: 60 } });
    }),
  );
}
