import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  type Document,
  EndnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  TextRun,
  XmlAttributeComponent,
  XmlComponent,
} from "docx";

/**
 * Places the marks of endnotes. Word numbers endnotes itself, in the order in which a text first mentions them, but an
 * edition has already numbered them. If both orders agree, they are Word's endnotes; if not, they are a list of our
 * own.
 */
export function endnoteMarks(counted: "by Word" | "by us") {
  const placed = new Set<number>();
  return {
    counted,
    /** The numbers in the order of their first mention. */
    placed,
    /** Use `repeats` if a number is mentioned before the text it belongs to, as in a summary. */
    mark(n: number, { joined = false, repeats = false } = {}): ParagraphChild[] {
      const comma = joined ? [new TextRun({ text: ", ", superScript: true })] : [];
      const isFirst = !placed.has(n) && !repeats;
      if (isFirst) placed.add(n);
      if (isFirst && counted === "by Word")
        return [...comma, numberedBookmark(n, bookmark(n), [new EndnoteReferenceRun(n)])];
      const number = new TextRun({ text: String(n), style: "EndnoteReference" });
      return [...comma, new InternalHyperlink({ anchor: bookmark(n), children: [number] })];
    },
  };
}

const bookmark = (n: number): string => `note-${n}`;

/** A bookmark with a number of its own: docx gives all of them the number 1, by which Word finds where each ends. */
export const numberedBookmark = (n: number, name: string, children: ParagraphChild[]) =>
  Object.assign(new Bookmark({ id: name, children }), {
    start: new BookmarkStart(name, n),
    end: new BookmarkEnd(n),
  });

/** Whether Word would give each endnote its own number: first mentions are 1, 2, 3 ... */
export const inOrder = (placed: ReadonlySet<number>): boolean =>
  [...placed].every((n, at) => n === at + 1);

/** The number of a note that Word doesn't count, as the target of marks. */
export const noteNumber = (n: number) => numberedBookmark(n, bookmark(n), [new TextRun(`${n}.`)]);

/** A note in Word's endnotes, or in a list of our own. */
export const noteParagraph = (children: ParagraphChild[]) =>
  new Paragraph({ style: "EndnoteText", children });

class Value extends XmlAttributeComponent<{ val: string }> {
  protected override readonly xmlKeys = { val: "w:val" };
}

class Setting extends XmlComponent {
  constructor(name: string, ...children: XmlComponent[] | [Value]) {
    super(name);
    this.root.push(...children);
  }
}

interface Section {
  root: { rootKey?: string }[];
}

/** Numbers endnotes 1, 2, 3: Word's default is i, ii, iii, and docx has no option for it. */
export function countInFigures(document: Document): void {
  const format = new Setting("w:numFmt", new Value({ val: "decimal" }));
  const { body } = document.Document.View as unknown as { body: { sections: Section[] } };
  for (const { root } of body.sections) {
    const size = root.findIndex(({ rootKey }) => rootKey === "w:pgSz");
    root.splice(size, 0, new Setting("w:endnotePr", format) as unknown as { rootKey: string });
  }
}
