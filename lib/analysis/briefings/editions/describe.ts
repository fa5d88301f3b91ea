import { sentence } from "@/lib/core/sentence";
import { listed } from "@/lib/core/wording";
import {
  DRIVER_LABEL,
  isVerbatim,
  type QuoteWords,
  RELATION_LABELS,
  RELATIONS,
  type Relation,
  wordsOf,
} from "@/lib/tradecraft/evidence";
import { outcomeWord } from "@/lib/tradecraft/outcome";
import type {
  EditionChange,
  EditionContent,
  EditionForecast,
  EditionItem,
  EditionSource,
} from "./content";
import type { ReopenedSince, Resting, RestingJudgement, Rewording } from "./schema";

/** What the marks on the scale of a likelihood mean. */
export const RULER_HELP =
  "On each scale of likelihood, the filled dot is the estimate, a hollow dot the previous estimate, and a tick a dissent.";

type From = { number: number | null } | null;

/** The letters of the annexes that an edition has; null for one without anything in it. */
export interface AnnexLetters {
  changes: string | null;
  dissents: string | null;
  sources: string | null;
  scales: string;
}

/** How the annexes of an edition are lettered, on its page and in its documents. An empty one is left out. */
export function annexLetters(of: {
  since: From;
  sources: readonly unknown[];
  sections: { items: { forecasts: { dissents: readonly unknown[] }[] }[] }[];
}): AnnexLetters {
  const forecasts = of.sections.flatMap(({ items }) => items.flatMap((item) => item.forecasts));
  let given = 0;
  const letter = () => String.fromCharCode(65 + given++);
  return {
    // Nothing changed since an edition is worth saying; before the first there is nothing to change.
    changes: of.since ? letter() : null,
    dissents: forecasts.some(({ dissents }) => dissents.length > 0) ? letter() : null,
    sources: of.sources.length > 0 ? letter() : null,
    scales: letter(),
  };
}

/** The words of a quotation, to be followed by who said them: with a full stop, unless they end in quotation marks. */
export const wordsBeforeSpeaker = (quote: QuoteWords): string =>
  isVerbatim(quote.kind)
    ? wordsOf(quote)
    : sentence(wordsOf(quote).replace(/\s*[,;:，；：、]\s*$/, ""));

/** "also in Reuters and The Straits Times", for the same words in copies of the report; null if they are in none. */
export const alsoInWords = ({ alsoIn }: EditionContent["quotes"][number]): string | null =>
  alsoIn ? `also in ${listed(alsoIn)}` : null;

/** "Closes" a day or, if its outcome was still missing that day when the edition was issued, "Due since" it. */
export const closingWord = (
  { closesOn, outcome }: Pick<EditionForecast, "closesOn" | "outcome">,
  issuedAt: string,
): string =>
  closesOn !== null && !outcome && closesOn <= issuedAt.slice(0, 10) ? "Due since" : "Closes";

/** Whether someone has graded a source of an edition: F alone may be only what it began with. */
export const isGraded = ({
  reliability,
  graded,
}: Pick<EditionSource, "reliability" | "graded">): boolean =>
  reliability !== "F" || graded === true;

/** What is printed of where an edition's changes are counted from, after its latest edition: the issues that differ. */
export function sinceWords(of: {
  since: From;
  sections: { items: { key: string; since?: From }[] }[];
}): string {
  const others = of.sections
    .flatMap(({ items }) => items)
    .filter(({ since }) => since !== undefined && since?.number !== of.since?.number)
    .map(({ key, since }) => (since ? `${key} since edition ${since.number}` : `${key} is new`));
  return others.length > 0 ? ` (${others.join(", ")})` : "";
}

/**
 * The number of the edition that a correction is compared with, from which its changes are counted. Null for other
 * editions, and for older corrections, which count as the edition that they correct did.
 */
export const comparedWith = ({ corrects }: Pick<EditionContent, "corrects">): number | null =>
  corrects?.differences ? corrects.number : null;

/** Where a correction’s readers find what has changed on the desk; null if nothing has. */
export const changesNotice = (
  content: Pick<EditionContent, "corrects"> & { changes: readonly unknown[] },
): string | null => {
  const edition = comparedWith(content);
  return edition !== null && content.changes.length > 0
    ? `What has changed on the desk since edition ${edition} is in Annex A.`
    : null;
};

/** The keys of the issues that a change concerns: "USCN-1, USCN-4". */
export const issuesOfChange = ({ issue, also }: Pick<EditionChange, "issue" | "also">): string =>
  [issue, ...(also ?? [])].join(", ");

interface EvidenceOfItem {
  heading: string;
  /** Null for what moved an estimate and is no longer linked as evidence. */
  relation: Relation | null;
  pieces: { quote: number; driver: boolean }[];
}

/** What an edition lists as evidence on an issue, by relation, what moved an estimate first; last what is no longer linked. */
export function evidenceGroups({
  evidence,
  unlinkedDrivers = [],
}: Pick<EditionItem, "evidence" | "unlinkedDrivers">): EvidenceOfItem[] {
  const groups = RELATIONS.map((relation) => {
    const pieces = evidence.filter((one) => one.relation === relation);
    return {
      heading: `Evidence: ${RELATION_LABELS[relation].toLowerCase()}`,
      relation,
      pieces: [...pieces.filter(({ driver }) => driver), ...pieces.filter(({ driver }) => !driver)],
    };
  });
  const unlinked = {
    heading: `Evidence: ${DRIVER_LABEL}, no longer linked`,
    relation: null,
    pieces: unlinkedDrivers.map((quote) => ({ quote, driver: false })),
  };
  return [...groups, unlinked].filter(({ pieces }) => pieces.length > 0);
}

/** How much evidence on an issue an edition leaves out because its sources had been withdrawn; null if none. */
export function leftOutWords({
  withdrawnEvidence: count = 0,
}: Pick<EditionItem, "withdrawnEvidence">): string | null {
  if (count === 0) return null;
  return count === 1
    ? "1 quotation from a withdrawn source is left out."
    : `${count} quotations from withdrawn sources are left out.`;
}

/**
 * What of an edition rests on withdrawn quotations: "Judgement 1, Taiwan, rests on Q60 and Q63." Dissents have a sentence
 * of their own.
 */
export const restingSentence = ({ place, title, quotes, disputing }: RestingJudgement): string =>
  [
    quotes.length > 0 && `Judgement ${place}, ${title}, rests on ${listed(quotes)}.`,
    disputing.length > 0 &&
      `A dissent from judgement ${place}, ${title}, rests on ${listed(disputing)}.`,
  ]
    .filter(Boolean)
    .join(" ");

/** What an edition is called where only titles are listed. */
export const editionTitle = ({
  number,
  title,
  corrects,
}: Pick<EditionContent, "number" | "title" | "corrects">): string =>
  `${corrects ? `Correction to edition ${corrects.number}` : `Edition ${number}`}: ${title}`;

/** That sources behind an edition were withdrawn after it was issued. */
export const withdrawnTitle = ({ length }: readonly unknown[]): string =>
  length === 1
    ? "A source behind this edition has been withdrawn"
    : `${length} sources behind this edition have been withdrawn`;

/** That forecasts which an edition calls resolved have been reopened or corrected since. */
export const reopenedTitle = ({ length }: readonly unknown[]): string =>
  length === 1
    ? "An outcome in this edition no longer holds"
    : `${length} outcomes in this edition no longer hold`;

/** What was done to such a forecast: "reopened", "corrected to no". `now` is left out where it stays on the desk. */
export function reopenedWords({ act, now }: Pick<ReopenedSince, "act"> & Partial<ReopenedSince>) {
  if (act === "REOPENED") return "reopened";
  return now ? `corrected to ${outcomeWord(now)}` : "corrected";
}

/** How such a forecast was resolved after it was reopened: "Since resolved as no."; null if it wasn't, or if it was corrected. */
export const resolvedAgain = ({ act, now }: Pick<ReopenedSince, "act" | "now">): string | null =>
  act === "REOPENED" && now ? `Since resolved as ${outcomeWord(now)}.` : null;

/** That later versions word quotations of an edition differently. */
export function rewordedTitle(reworded: readonly Pick<Rewording, "quotes">[]): string {
  const { size } = new Set(reworded.flatMap(({ quotes }) => quotes.map(({ ref }) => ref)));
  return size === 1
    ? "1 quotation in this edition is worded differently in a later version of its source"
    : `${size} quotations in this edition are worded differently in later versions of their sources`;
}

/** What a later version did to quotations: "Q4 has been altered and Q5 isn’t in the later version. Judgement 1, Taiwan, rests on Q4." */
export const rewordedSentences = ({
  quotes,
  judgements,
}: Pick<Rewording, "quotes" | "judgements">): string =>
  [
    `${listed(quotes.map(({ ref, gone }) => `${ref} ${gone ? "isn’t in the later version" : "has been altered"}`))}.`,
    ...judgements.map(restingSentence),
  ].join(" ");

/** The same as a mark on the quotation itself. */
export const rewordedMark = ({ gone }: Rewording["quotes"][number]): string =>
  gone ? "Gone from a later version" : "Altered in a later version";

/** What a mark says of a source that an edition calls withdrawn. */
export const BEFORE = "withdrawn before this edition";

/** The same as a mark on the judgement: "Rests on Q60, since withdrawn." Null if nothing of it rests on any. */
export const restingMark = ({ quotes, disputing }: Resting, what: string): string | null =>
  [
    quotes.length > 0 && `Rests on ${listed(quotes)}, ${what}.`,
    disputing.length > 0 && `A dissent rests on ${listed(disputing)}, ${what}.`,
  ]
    .filter(Boolean)
    .join(" ") || null;
