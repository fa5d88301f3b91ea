import {
  Bookmark,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  Run,
  TextRun,
  XmlAttributeComponent,
  XmlComponent,
} from "docx";

class ReferenceAttributes extends XmlAttributeComponent<{ id: number; custom: number }> {
  protected override readonly xmlKeys = { id: "w:id", custom: "w:customMarkFollows" };
}

class Reference extends XmlComponent {
  constructor(id: number) {
    super("w:endnoteReference");
    this.root.push(new ReferenceAttributes({ id, custom: 1 }));
  }
}

/** A reference to an endnote under its own number, which Word would otherwise count anew. */
class NumberedReference extends Run {
  constructor(n: number) {
    super({ style: "EndnoteReference", children: [new Reference(n), String(n)] });
  }
}

/** The paragraph of an endnote, which begins with its number and not with Word's. */
export class EndnoteParagraph extends Paragraph {
  override addRunToFront(): this {
    return this;
  }
}

/** Places endnotes: the first mention of a number is Word's reference, and later ones lead to it. */
export function endnoteMarks() {
  const placed = new Set<number>();
  return {
    placed,
    /** `repeats` where the number is mentioned ahead of the text that it belongs to, such as in a summary. */
    mark(n: number, { joined = false, repeats = false } = {}): ParagraphChild[] {
      const comma = joined ? [new TextRun({ text: ", ", superScript: true })] : [];
      if (!placed.has(n) && !repeats) {
        placed.add(n);
        return [...comma, new Bookmark({ id: `note-${n}`, children: [new NumberedReference(n)] })];
      }
      const number = new TextRun({ text: String(n), style: "EndnoteReference" });
      return [...comma, new InternalHyperlink({ anchor: `note-${n}`, children: [number] })];
    },
  };
}
