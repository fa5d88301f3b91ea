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

const withdrawals = ({ withdrawn, content: { timeZone } }: Edition): string[] =>
  withdrawn.map(({ title, at, reason, judgements }) =>
    [
      `Recalled on ${dayText(at, timeZone)}: “${title}”, a source behind this edition, was withdrawn: ${sentence(reason)}`,
      ...judgements.map(restingSentence),
    ].join(" "),
  );

const reopenings = ({ reopened, content: { timeZone } }: Edition): string[] =>
  reopened.map((one) =>
    [
      `${capitalised(reopenedWords(one))} on ${dayText(one.at, timeZone)}: “${one.wording}”, which this edition calls resolved as ${outcomeWord(one.said)}: ${sentence(one.reason)}`,
      resolvedAgain(one),
    ]
      .filter(Boolean)
      .join(" "),
  );
