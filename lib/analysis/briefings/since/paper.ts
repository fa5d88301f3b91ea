import { plain, strong } from "@/lib/analysis/briefings/documents/paper/inline";
import type {
  Block,
  Inline,
  PaperSection,
  SectionedPaper,
} from "@/lib/analysis/briefings/documents/paper/schema";
import { dayText, timeText } from "@/lib/analysis/briefings/documents/paper/when";
import { wordsBeforeSpeaker } from "@/lib/analysis/briefings/editions/describe";
import { capitalised } from "@/lib/core/capitalised";
import { deskAddress } from "@/lib/core/http/desk-address";
import { sentence as sentenceOf } from "@/lib/core/sentence";
import { counted } from "@/lib/core/wording";
import { CITATION } from "@/lib/text/markdown/citations";
import { CONFIDENCE_LABELS } from "@/lib/tradecraft/confidence";
import { RELATION_LABELS } from "@/lib/tradecraft/evidence";
import { movedTo, worded } from "@/lib/tradecraft/moved";
import { aboveWords, byKind, type ListedSinceChange, replacesWords } from "./by-kind";
import { datedWords } from "./dated";
import { countWords, endWords, leadWords } from "./describe";
import {
  CHANGE_KIND_LABELS,
  type ChangedQuote,
  type FoundEnd,
  type Since,
  type SinceChange,
  type SinceIssue,
  TEXT_LABELS,
} from "./schema";

const TIME_ZONE = "UTC";

/** The words of a document about what changed in a period. `at` is when it was read, and `by` who asked for it. */
export function paperOf(since: Since, { by, at }: { by: string; at: Date }): SectionedPaper {
  const [from, to] = [endWords(since.from), endWords(since.to)];
  const read = at.toISOString();
  const title = `What changed from ${from} to ${to}`;
  const row = (label: string, text: string) => ({ label, text: plain(text) });
  return {
    facts: {
      title,
      author: by,
      subject: "What changed",
      issuedAt: read,
      keywords: since.items.map((issue) => issue.title),
    },
    handling: null,
    running: `What changed · ${from} to ${to}`,
    cover: {
      kicker: "What changed",
      title: `From ${from} to ${to}`,
      correction: null,
      note: null,
      rows: [
        row("From", endText(since.from, "start")),
        row("To", endText(since.to, "end")),
        ...(since.relationship ? [row("Relationship", since.relationship)] : []),
        row(
          "Changes",
          since.items.length > 0 ? countWords(since.counts).join(", ") : noneWords(since),
        ),
        row("Compiled", `${timeText(read, TIME_ZONE)}, for ${by}`),
        ...(since.cut ? [row("Note", "There were too many changes to include them all.")] : []),
      ],
    },
    heading: since.texts.length > 0 ? "Changes" : "Changes by issue",
    sections: [
      ...(since.texts.length > 0 ? [textsOf(since)] : []),
      ...since.items.map((issue) => sectionOf(issue, from)),
      ...(since.dated ? [datedOf(since, since.dated)] : []),
    ],
  };
}

const noneWords = ({ texts, dated }: Since): string => {
  if (texts.length > 0) return "Only the editions’ own wording has changed.";
  return dated ? "Nothing was entered in this period." : "Nothing has changed.";
};

/** What the editions themselves say differently. */
const textsOf = ({ from, to, texts }: Since): PaperSection => ({
  key: "",
  title: plain("The editions’ own wording"),
  line: "",
  groups: texts.map(({ part, before, after }) => ({
    heading: TEXT_LABELS[part],
    body: [sideOf(from, before), sideOf(to, after)],
  })),
});

/** The revisions that are dated in the period, though they were entered after it. */
const datedOf = (since: Since, { items }: NonNullable<Since["dated"]>): PaperSection => ({
  key: "",
  title: plain("Dated in this period"),
  line: datedWords(since),
  groups: [
    {
      heading: "Revisions",
      body: [
        {
          t: "list",
          start: null,
          items: items.map(({ href, title, wording, moved, author, asOf }) => [
            p(
              link(href, title),
              ...plain(`: ${moved}. “${wording}” ${author}, ${dayText(asOf, TIME_ZONE)}.`),
            ),
          ]),
        },
      ],
    },
  ],
});

const sideOf = (end: FoundEnd, text: string | null): Block =>
  p(
    strong(...plain(`${capitalised(endWords(end))}: `)),
    ...plain(text === null ? "none" : uncited(text)),
  );

/** "Edition 12 (Weekly briefing), issued 3 November 2026, 14:05 UTC" */
function endText({ edition, day, at }: FoundEnd, side: "start" | "end"): string {
  if (edition)
    return `Edition ${edition.number} (${edition.title}), issued ${timeText(at, TIME_ZONE)}`;
  if (!day) return `Now: ${timeText(at, TIME_ZONE)}`;
  return `The ${side} of ${dayText(day, TIME_ZONE)}, ${TIME_ZONE}`;
}

function sectionOf(issue: SinceIssue, from: string): PaperSection {
  const { key, title, slug, lead, changes, more, inEdition } = issue;
  const facts = [
    lead && `“${lead.wording}” ${leadWords(lead)}`,
    inEdition === false && `not in ${from}`,
  ];
  const kinds = byKind({ changes }).map(({ kind, changes: some }) => ({
    heading: CHANGE_KIND_LABELS[kind],
    items: some.map((change) => itemOf(change, lead?.wording)),
  }));
  const left: PaperSection["groups"] =
    more > 0
      ? [
          {
            heading: "Earlier",
            body: [
              p(
                ...plain(`${counted(more, "more change")} in the `),
                link(`/issues/${slug}/activity`, "activity of the issue"),
                ...plain("."),
              ),
            ],
          },
        ]
      : [];
  return {
    key,
    title: plain(title),
    line: facts.filter(Boolean).join(" · "),
    groups: [
      ...kinds.map(({ heading, items }) => ({
        heading,
        body: [{ t: "list", start: null, items } as const],
      })),
      ...left,
    ],
  };
}

const p = (...c: Inline[]): Block => ({ t: "p", c });

/** A link to the desk. */
const link = (path: string, words: string): Inline => ({
  t: "link",
  href: deskAddress(path),
  c: plain(words),
});

/**
 * A change: who did what and when, what it moved, why, and the quotations. `known` is the wording that already stands
 * above the changes.
 */
function itemOf(change: ListedSinceChange, known: string | undefined): Block[] {
  const { at, actor, sentence, why, href, moved, quotes } = change;
  const wording = change.wording === known ? null : change.wording;
  return [
    p(
      ...plain(`${dayText(at, TIME_ZONE)}: ${actor} `),
      link(href, sentence),
      ...plain("."),
      ...(wording ? plain(` “${wording}”`) : []),
    ),
    ...(moved ? [p(...moveOf(moved))] : []),
    ...(why ? [p(...plain(sentenceOf(capitalised(uncited(why)))))] : []),
    ...quotes.map((quote) => p(...quoted(quote))),
    ...(change.above.length > 0 ? [p(...plain(`${aboveWords(change)}.`))] : []),
  ];
}

/** "Likelihood: from unlikely (30%) to likely (62%)." and then the confidence, each in a sentence of its own (ICD 203). */
function moveOf({ before, after }: NonNullable<SinceChange["moved"]>): Inline[] {
  const level = ({ confidence }: typeof after) => CONFIDENCE_LABELS[confidence].toLowerCase();
  const likelihood = movedTo(
    worded(after),
    before && worded(before),
    (from, to) => `from ${from} to ${to}`,
  );
  const confidence =
    before && before.confidence !== after.confidence
      ? `from ${level(before)} to ${level(after)}`
      : level(after);
  return [strong(...plain(`Likelihood: ${likelihood}.`)), ...plain(` Confidence: ${confidence}.`)];
}

function quoted(quote: ChangedQuote): Inline[] {
  const { number, exact, language, speaker, source, grade, relation, withdrawn } = quote;
  const facts = [
    speaker,
    source.publisher ?? "publisher unknown",
    source.publishedAt && dayText(source.publishedAt, TIME_ZONE),
    grade && `graded ${grade}`,
    RELATION_LABELS[relation].toLowerCase(),
    replacesWords(quote),
    withdrawn && "source withdrawn",
    exact === null && "since removed",
  ];
  return [
    link(`/sources/${source.id}#q${number}`, `Q${number}`),
    ...(exact === null ? [] : plain(` ${wordsBeforeSpeaker({ ...quote, exact })}`, language)),
    ...plain(` ${facts.filter(Boolean).join(" · ")}`),
  ];
}

/** Citations as plain references, since such a document has no endnotes. */
const uncited = (text: string): string => text.replace(CITATION, "Q$1");
