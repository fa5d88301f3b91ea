import {
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { paperOf } from "@/lib/analysis/briefings/documents/paper/paper";
import type {
  Endnote,
  Inline,
  Paper,
  SectionedPaper,
} from "@/lib/analysis/briefings/documents/paper/schema";
import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import { annexes, cover, keyJudgements, parts, sections, slip } from "./body";
import { countInFigures, inOrder, noteNumber, noteParagraph } from "./notes";
import { type Doc, newDocument, para, runs } from "./runs";
import { A4, MARGIN, STYLES } from "./styles";

/** An edition as a Word document, with real headings, endnotes, lists and tables. */
export const docxOf = (
  content: EditionContent,
  hash?: string,
  slip?: string[],
): Promise<Uint8Array> => paperDocx(paperOf(content, hash, slip));

function paperDocx(paper: Paper): Promise<Uint8Array> {
  const { doc, children } = set(paper);
  const endnotes = doc.notes.counted === "by Word" ? wordEndnotes(doc, paper) : null;
  return packed(doc, paper, children, endnotes);
}

/** A document that is only a cover and issues, in the same way. */
export function sectionedDocx(paper: SectionedPaper): Promise<Uint8Array> {
  const doc = newDocument("by us");
  return packed(doc, paper, [...cover(doc, paper), ...sections(doc, paper)], null);
}

function packed(
  doc: Doc,
  paper: Framed,
  children: FileChild[],
  endnotes: ReturnType<typeof wordEndnotes> | null,
): Promise<Uint8Array> {
  const { facts } = paper;
  const document = new Document({
    title: facts.title,
    subject: facts.subject,
    creator: facts.author,
    lastModifiedBy: facts.author,
    keywords: facts.keywords.join(", "),
    styles: STYLES,
    numbering: { config: doc.lists },
    compatabilityModeVersion: 15,
    ...(endnotes && { endnotes }),
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        headers: { default: new Header({ children: [handlingLine(paper)] }) },
        footers: { default: footer(paper) },
        children,
      },
    ],
  });
  countInFigures(document);
  return Packer.toBuffer(document);
}

/**
 * The body of the document. An edition numbers its endnotes in reading order, key judgements first; if those only
 * repeat the citations of the issues, it is enough that the issues are in order.
 */
function set(paper: Paper): { doc: Doc; children: FileChild[] } {
  for (const judgementsRepeat of [false, true]) {
    const doc = newDocument("by Word", judgementsRepeat);
    const children = content(doc, paper);
    if (inOrder(doc.notes.placed)) return { doc, children };
  }
  const doc = newDocument("by us");
  return { doc, children: content(doc, paper) };
}

const content = (doc: Doc, paper: Paper): FileChild[] => [
  ...slip(doc, paper),
  ...cover(doc, paper),
  ...keyJudgements(doc, paper.keyJudgements),
  ...parts(doc, paper),
  ...annexes(doc, paper.annexes),
  ...(paper.colophon
    ? [para("Small", [new TextRun(paper.colophon)], { spacing: { before: 360 } })]
    : []),
  ...endnotes(doc, paper),
];

/** What is printed on every page. */
type Framed = Pick<Paper, "facts" | "handling" | "running">;

const handlingLine = ({ handling }: Framed) =>
  para("Handling", handling ? [new TextRun(handling)] : []);

const footer = (paper: Framed) =>
  new Footer({
    children: [
      para(
        "Running",
        [
          new TextRun({ children: [paper.running, new Tab()] }),
          new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
        ],
        { tabStops: [{ type: TabStopType.RIGHT, position: 9_070 }] },
      ),
      handlingLine(paper),
    ],
  });

/** The words of a note, unless the body has them, and where they are from. */
function noteRuns(doc: Doc, { words, text }: Endnote): ParagraphChild[] {
  const quoted: Inline[] = words ? [...words, { t: "text", v: " " }] : [];
  return [new TextRun({ children: [new Tab()] }), ...runs(doc, [...quoted, ...text])];
}

const wordEndnotes = (doc: Doc, { endnotes }: Paper) =>
  Object.fromEntries(
    endnotes.map((note) => [note.n, { children: [noteParagraph(noteRuns(doc, note))] }]),
  );

/**
 * The heading, after which Word puts its endnotes, or the whole list. Endnotes that no text mentions are mentioned
 * here.
 */
function endnotes(doc: Doc, { endnotes }: Paper): FileChild[] {
  if (endnotes.length === 0) return [];
  const rest = endnotes.filter(({ n }) => !doc.notes.placed.has(n));
  const marks = rest.flatMap(({ n }, at) => doc.notes.mark(n, { joined: at > 0 }));
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: [new TextRun("Endnotes")],
  });
  if (doc.notes.counted === "by us")
    return [
      heading,
      ...endnotes.map((note) => noteParagraph([noteNumber(note.n), ...noteRuns(doc, note)])),
    ];
  return [
    heading,
    ...(rest.length > 0 ? [para("Normal", [new TextRun("Also quoted: "), ...marks])] : []),
  ];
}
