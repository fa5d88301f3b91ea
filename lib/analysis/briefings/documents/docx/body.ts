import {
  type FileChild,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from "docx";
import type {
  Changes,
  EstimateLine,
  EvidenceGroup,
  ForecastBlock,
  Inline,
  IssueBlock,
  KeyJudgement,
  Paper,
  SectionedPaper,
} from "@/lib/analysis/briefings/documents/paper/schema";
import { blocks } from "./blocks";
import { numberedBookmark } from "./notes";
import { HEIGHT, rulerPng, WIDTH } from "./picture";
import { type Doc, para, runs } from "./runs";
import { QUIET, SANS } from "./styles";
import { gridTable, rowTable } from "./tables";

const text = (v: string): Inline[] => [{ t: "text", v }];
const heading = (
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  children: ParagraphChild[],
) => new Paragraph({ heading: level, children });
const h1 = (v: string) => heading(HeadingLevel.HEADING_1, [new TextRun(v)]);
const h3 = (v: string) => heading(HeadingLevel.HEADING_3, [new TextRun(v)]);

const keyRun = (key: string) =>
  new TextRun({ text: `  ${key}`, font: SANS, size: 17, bold: false, color: QUIET });
const anchor = (key: string) => `issue-${key}`;

/** The page before the cover that says what has happened to the edition since. */
export const slip = (doc: Doc, { slip }: Pick<Paper, "slip">): FileChild[] =>
  slip ? [h1(slip.heading), ...blocks(doc, slip.body), para("Normal", [new PageBreak()])] : [];

/** The cover block. */
export function cover(doc: Doc, { cover }: Pick<Paper, "cover">): FileChild[] {
  return [
    para("Kicker", [new TextRun(cover.kicker)]),
    heading(HeadingLevel.TITLE, [new TextRun(cover.title)]),
    rowTable(doc, cover.rows, true),
    ...(cover.correction ? blocks(doc, cover.correction, "Correction") : []),
    para("Normal", []),
    ...(cover.note ? blocks(doc, cover.note) : []),
  ];
}

/** The issues of a document that has nothing else, with their groups of texts. */
export const sections = (doc: Doc, { heading: above, sections }: SectionedPaper): FileChild[] => [
  h1(above),
  ...sections.flatMap(({ key, title, line, groups }) => [
    heading(HeadingLevel.HEADING_2, [...runs(doc, title), keyRun(key)]),
    ...(line ? [para("Small", runs(doc, text(line)), { keepNext: true })] : []),
    ...groups.flatMap((group) => [h3(group.heading), ...blocks(doc, group.body)]),
  ]),
];

/** The judgements of all issues, numbered, each leading to its issue. */
export function keyJudgements(doc: Doc, all: KeyJudgement[]): FileChild[] {
  doc.repeats = doc.judgementsRepeat;
  const made = all.flatMap((one, at): FileChild[] => {
    const children = runs(doc, one.title, { bold: true });
    const below = [
      ...one.dissents.map((words) => ({ style: "Confidence", words })),
      ...one.about.map((words) => ({ style: "Small", words })),
    ];
    return [
      para(
        "Judged",
        [
          new TextRun({ text: `${at + 1}. `, font: SANS, size: 20, bold: true, color: QUIET }),
          new InternalHyperlink({ anchor: anchor(one.issue), children }),
          keyRun(one.issue),
        ],
        {
          spacing: { before: 280, after: 40 },
        },
      ),
      ...withdrawn(doc, one.withdrawn),
      ...blocks(doc, one.judgement, "Judged"),
      ...(one.estimate ? estimateLines(doc, one.estimate, below.length > 0) : []),
      ...below.map(({ style, words }, place) =>
        para(style, runs(doc, words), { keepLines: true, keepNext: place < below.length - 1 }),
      ),
    ];
  });
  doc.repeats = false;
  return [h1("Key judgements"), ...made];
}

/** That a judgement rests on what was withdrawn before, if it does. */
const withdrawn = (doc: Doc, words: string | null) =>
  words ? [para("Dissent", runs(doc, text(words)), { indent: { left: 0 } })] : [];

/** Likelihood and confidence: two sentences, and the picture in the first line. */
function estimateLines(
  doc: Doc,
  { likelihood, confidence, ruler }: EstimateLine,
  keepNext = false,
) {
  const picture = new ImageRun({
    type: "png",
    data: rulerPng(ruler),
    transformation: { width: WIDTH / 3.2, height: HEIGHT / 3.2 },
    altText: {
      id: String(doc.newId()),
      name: "Likelihood",
      description: ruler.alt,
      title: "Likelihood",
    },
  });
  return [
    para("Likelihood", [picture, new TextRun({ children: [new Tab(), likelihood] })]),
    para("Confidence", [...runs(doc, confidence)], { keepNext }),
  ];
}

/** The issues, under the headings of their parts. */
export const parts = (doc: Doc, { parts }: Paper): FileChild[] =>
  parts.flatMap((part) => [
    h1(part.heading),
    ...part.issues.flatMap((issue) => issueBlock(doc, issue)),
  ]);

function issueBlock(doc: Doc, issue: IssueBlock): FileChild[] {
  const title = [...runs(doc, issue.title), keyRun(issue.key)];
  return [
    heading(HeadingLevel.HEADING_2, [numberedBookmark(doc.newId(), anchor(issue.key), title)]),
    ...(issue.line ? [para("Small", runs(doc, text(issue.line)), { keepNext: true })] : []),
    ...withdrawn(doc, issue.withdrawn),
    ...blocks(doc, issue.bottomLine, "BottomLine"),
    ...(issue.outdated ? [para("Small", runs(doc, text(issue.outdated)))] : []),
    ...issue.forecasts.flatMap((forecast) => forecastBlock(doc, forecast)),
    ...issue.evidence.flatMap((group) => evidence(doc, group)),
    ...(issue.more ? [para("Small", runs(doc, text(issue.more)))] : []),
    ...(issue.questions.length > 0 ? [h3("Open questions")] : []),
    ...issue.questions.flatMap(({ head, body }) => [
      para("Dissent", runs(doc, text(head)), { indent: { left: 0 } }),
      ...blocks(doc, body),
    ]),
  ];
}

function forecastBlock(doc: Doc, one: ForecastBlock): FileChild[] {
  return [
    h3(one.heading),
    para("Normal", runs(doc, one.wording, { italics: true }), { keepNext: true }),
    rowTable(doc, one.rows, false),
    ...(one.estimate ? estimateLines(doc, one.estimate) : []),
    ...blocks(doc, one.judgement, "Judgement"),
    ...blocks(doc, one.rationale),
    ...(one.signed ? [para("Small", runs(doc, one.signed))] : []),
    ...one.dissents.flatMap(({ head, reason }) => [
      para("Dissent", runs(doc, text(head))),
      ...blocks(doc, reason, "Normal", { indent: { left: 400 } }),
    ]),
  ];
}

const EVIDENCE_STYLES = { solid: "Supports", dashed: "Contradicts", none: "Context" };

function evidence(doc: Doc, { heading, line, quotes }: EvidenceGroup): FileChild[] {
  const style = EVIDENCE_STYLES[line];
  return [
    h3(heading),
    ...quotes.flatMap(({ n, lead, words, marks, line: source }, at) => {
      const leading = lead ? [new TextRun({ text: `${lead} `, font: SANS, size: 18 })] : [];
      const said = marks ? [...text("“"), ...words, ...text("”")] : words;
      // The opening mark hangs outside the words.
      const hanging = marks && !lead ? { indent: { left: 490, hanging: 90 } } : {};
      return [
        para(style, [...leading, ...runs(doc, said), ...doc.notes.mark(n)], hanging),
        // The last quotation never stands alone at the top of a page: the one before it goes with it.
        para(`${style}Source`, runs(doc, source), { keepNext: at === quotes.length - 2 }),
      ];
    }),
  ];
}

/** What changed, who dissents, the sources and the scales, as far as there are any. */
export function annexes(doc: Doc, { letters, ...annexes }: Paper["annexes"]): FileChild[] {
  const annex = (letter: string | null, name: string, body: () => FileChild[]) =>
    letter ? [h1(`Annex ${letter}: ${name}`), ...body()] : [];
  return [
    ...annex(letters.changes, "what changed", () => changeList(doc, annexes.changes)),
    ...annex(letters.dissents, "dissents", () => [gridTable(doc, annexes.dissents)]),
    ...annex(letters.sources, "sources", () => [gridTable(doc, annexes.sources)]),
    ...annex(letters.scales, "scales and grades", () =>
      annexes.scales.flatMap((scale) => [
        heading(HeadingLevel.HEADING_2, [
          new TextRun({ text: scale.caption ?? "", font: SANS, size: 19 }),
        ]),
        ...(scale.note ? [para("Small", runs(doc, text(scale.note)), { keepNext: true })] : []),
        gridTable(doc, scale),
      ]),
    ),
  ];
}

const changeList = (doc: Doc, { intro, days }: Changes): FileChild[] => [
  para("Normal", runs(doc, text(intro))),
  ...days.flatMap(({ day, changes }) => [
    heading(HeadingLevel.HEADING_2, [new TextRun({ text: day, font: SANS, size: 19 })]),
    ...changes.map((change) =>
      para(
        "Normal",
        [
          new TextRun({ text: `${change.issue}  `, font: SANS, size: 17, bold: true }),
          ...runs(doc, change.text),
        ],
        { numbering: { reference: "bullets", level: 0 }, spacing: { after: 60 } },
      ),
    ),
  ]),
];
