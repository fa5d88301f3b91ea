import { Document, Footer, Header, Packer, PageNumber, TabStopType, TextRun } from "docx";
import { paperOf } from "@/lib/analysis/briefings/documents/paper/paper";
import type { Inline, Paper } from "@/lib/analysis/briefings/documents/paper/schema";
import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import { annexes, cover, keyJudgements, parts } from "./body";
import { EndnoteParagraph } from "./notes";
import { type Doc, newDocument, para, runs } from "./runs";
import { STYLES } from "./styles";

/** An edition as a Word document, with real headings, endnotes, lists and tables. */
export const docxOf = (content: EditionContent): Promise<Uint8Array> => paperDocx(paperOf(content));

function paperDocx(paper: Paper): Promise<Uint8Array> {
  const doc = newDocument();
  const children = [
    ...cover(doc, paper),
    ...keyJudgements(doc, paper.keyJudgements),
    ...parts(doc, paper),
    ...annexes(doc, paper.annexes),
    ...endnotesHead(doc, paper),
  ];
  const { facts } = paper;
  const document = new Document({
    ...{ title: facts.title, subject: facts.subject, creator: facts.author },
    ...{ lastModifiedBy: facts.author, keywords: facts.keywords.join(", ") },
    ...{ styles: STYLES, numbering: { config: doc.lists }, compatabilityModeVersion: 15 },
    endnotes: Object.fromEntries(
      paper.endnotes.map((note) => [note.n, { children: [endnote(doc, note)] }]),
    ),
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        headers: { default: new Header({ children: [handlingLine(paper)] }) },
        footers: { default: footer(paper) },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1_530, bottom: 1_530, left: 1_418, right: 1_418, header: 700, footer: 600 };

const handlingLine = ({ handling }: Paper) =>
  para("Handling", handling ? [new TextRun(handling)] : []);

const footer = (paper: Paper) =>
  new Footer({
    children: [
      para(
        "Running",
        [
          new TextRun(`${paper.running}\t`),
          new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
        ],
        { tabStops: [{ type: TabStopType.RIGHT, position: 9_070 }] },
      ),
      handlingLine(paper),
    ],
  });

function endnote(doc: Doc, { n, words, text }: Paper["endnotes"][number]) {
  const quoted: Inline[] = words ? [{ t: "text", v: "“" }, ...words, { t: "text", v: "” " }] : [];
  const number = new TextRun(`${n}.\t`);
  const children = [number, ...runs(doc, [...quoted, ...text])];
  return new EndnoteParagraph({ style: "EndnoteText", children });
}

/** Word puts the endnotes after the last paragraph. Those that no text mentions are mentioned here. */
function endnotesHead(doc: Doc, { endnotes }: Paper) {
  if (endnotes.length === 0) return [];
  const rest = endnotes.filter(({ n }) => !doc.notes.placed.has(n));
  const marks = rest.flatMap(({ n }, at) => doc.notes.mark(n, { joined: at > 0 }));
  return [
    para("Heading1", [new TextRun("Endnotes")], { pageBreakBefore: true }),
    ...(rest.length > 0 ? [para("Normal", [new TextRun("Also quoted: "), ...marks])] : []),
  ];
}
