import {
  reopenedWords,
  resolvedAgain,
  restingSentence,
} from "@/lib/analysis/briefings/editions/describe";
import { loadEdition } from "@/lib/analysis/briefings/editions/queries";
import type { Edition } from "@/lib/analysis/briefings/editions/schema";
import { capitalised } from "@/lib/core/capitalised";
import { sentence } from "@/lib/core/sentence";
import type { Viewer } from "@/lib/core/session/viewer";
import { listed } from "@/lib/core/wording";
import { outcomeWord } from "@/lib/tradecraft/outcome";
import { dayText } from "./paper/when";

/**
 * What the cover slip of an edition's documents says: that it was corrected, that a source behind it was withdrawn, or
 * that a forecast which it calls resolved has been reopened or corrected, then when the slip was made. Returns null if none
 * of that has happened, or if the edition is missing or hidden.
 */
export async function slipOf(viewer: Viewer, number: number): Promise<string[] | null> {
  const edition = await loadEdition(viewer, number);
  if (!edition) return null;
  const said = [
    ...(edition.correctedBy === null ? [] : [await correction(viewer, edition.correctedBy)]),
    ...withdrawals(edition),
    ...reopenings(edition),
  ];
  if (said.length === 0) return null;
  const made = dayText(new Date().toISOString(), edition.content.timeZone);
  return [
    ...said,
    `This slip was made on ${made}. The pages after it are edition ${number} as it was issued.`,
  ];
}

async function correction(viewer: Viewer, number: number): Promise<string> {
  const content = (await loadEdition(viewer, number))?.content;
  if (!content?.corrects) return `Corrected by edition ${number}.`;
  const day = dayText(content.issuedAt, content.timeZone);
  return `Corrected by edition ${number} on ${day}: ${sentence(content.corrects.explanation)}`;
}

const withdrawals = ({ withdrawn, content }: Edition): string[] =>
  withdrawn.map(({ id, title, at, reason, judgements }) =>
    [
      `Recalled on ${dayText(at, content.timeZone)}: “${title}”, a source behind this edition, was withdrawn: ${sentence(reason)}`,
      // The pages don't mark them, and not all are what a judgement rests on.
      `This edition quotes it as ${runs(quotedFrom(content, id))}.`,
      ...judgements.map(restingSentence),
    ].join(" "),
  );

/** The numbers of the quotations of an edition from a source, in order. */
const quotedFrom = ({ quotes, sources }: Edition["content"], id: string): number[] =>
  quotes
    .filter(({ source }) => sources[source - 1]?.id === id)
    .map(({ ref }) => Number(ref.slice(1)))
    .sort((one, other) => one - other);

/** "Q40 to Q45 and Q60" */
function runs(numbers: number[]): string {
  const found: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = found.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else found.push([number, number]);
  }
  return listed(
    found.map(([first, last]) => (first === last ? `Q${first}` : `Q${first} to Q${last}`)),
  );
}

const reopenings = ({ reopened, content: { timeZone } }: Edition): string[] =>
  reopened.map((one) =>
    [
      `${capitalised(reopenedWords(one))} on ${dayText(one.at, timeZone)}: “${one.wording}”, which this edition calls resolved as ${outcomeWord(one.said)}: ${sentence(one.reason)}`,
      resolvedAgain(one),
    ]
      .filter(Boolean)
      .join(" "),
  );
