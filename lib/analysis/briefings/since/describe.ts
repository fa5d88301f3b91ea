import { counted } from "@/lib/core/wording";
import { type EventDetails, eventDetails } from "@/lib/desk/events/schema";
import { worded } from "@/lib/tradecraft/moved";
import type { ChangeKind, FoundEnd, SinceCounts, SinceIssue } from "./schema";

/** The events that are changes to an issue, and which kind they are. */
export const KINDS: Partial<Record<EventDetails["verb"], ChangeKind>> = {
  "outlook.revised": "OUTLOOK",
  "forecast.resolved": "RESOLVED",
  "forecast.reopened": "RESOLVED",
  "dissent.stated": "DISSENT",
  "dissent.confirmed": "DISSENT",
  "dissent.withdrawn": "DISSENT",
  "dissent.answered": "DISSENT",
  "dissent.answer-corrected": "DISSENT",
  "evidence.linked": "EVIDENCE_ADDED",
  "evidence.relinked": "EVIDENCE_ADDED",
  "source.approved": "EVIDENCE_ADDED",
  "source.restored": "EVIDENCE_ADDED",
  "quote.restored": "EVIDENCE_ADDED",
  "evidence.unlinked": "EVIDENCE_WITHDRAWN",
  "quote.removed": "EVIDENCE_WITHDRAWN",
  "source.withdrawn": "EVIDENCE_WITHDRAWN",
  "source.reopened": "EVIDENCE_WITHDRAWN",
  "note.written": "QUESTION",
  "note.closed": "QUESTION",
  "note.reopened": "QUESTION",
  "rfi.asked": "QUESTION",
  "rfi.answered": "QUESTION",
  "rfi.corrected": "QUESTION",
  "forecast.opened": "FORECAST",
  "forecast.edited": "FORECAST",
  "forecast.clarified": "FORECAST",
  "forecast.lead-set": "FORECAST",
  "evidence.relation-changed": "OTHER",
  "source.graded": "OTHER",
  "quote.superseded": "OTHER",
  "issue.opened": "OTHER",
  "issue.edited": "OTHER",
};

/** The events that leave an issue as it is: what is asked about it, and answers, those to dissents included. */
export const ASKING = [
  ...Object.entries(KINDS).flatMap(([verb, kind]) => (kind === "QUESTION" ? [verb] : [])),
  ...["dissent.answered", "dissent.answer-corrected"],
];

/** Which kind an event is. */
export function kindOf(event: unknown): ChangeKind {
  const details = eventDetails.safeParse(event).data;
  return (details && KINDS[details.verb]) ?? "OTHER";
}

/** What the sentence of an approval adds if it took quotations over from an earlier version, next to those it added. */
export function takenOverWords(takenOver: number, added: number): string {
  if (takenOver === 0) return "";
  const which = added > 0 ? `${takenOver} of them ` : takenOver > 1 ? "all " : "";
  return `, ${which}unchanged from the earlier version`;
}

/** How many issues changed in a period, and how many of each change it has: "3 likelihoods moved". Other zeros are left out. */
export function countWords(counts: SinceCounts): string[] {
  const { issues, moved, added, withdrawn, resolved, reopened } = counts;
  const { dissents, dissentsWithdrawn, dissentsAnswered } = counts;
  const { asked, answered, rfisAsked, rfisAnswered, corrected } = counts;
  const words: [number, string][] = [
    [moved, `${counted(moved, "likelihood")} moved`],
    [resolved, `${counted(resolved, "forecast")} resolved`],
    [reopened, `${counted(reopened, "forecast")} reopened`],
    [added, `${counted(added, "quotation")} added as evidence`],
    [withdrawn, `${counted(withdrawn, "withdrawal")} of evidence`],
    [dissents, counted(dissents, "new dissent")],
    [dissentsWithdrawn, `${counted(dissentsWithdrawn, "dissent")} withdrawn`],
    [dissentsAnswered, `${counted(dissentsAnswered, "answer")} to dissents`],
    [asked, `${counted(asked, "question")} asked`],
    [answered, `${counted(answered, "question")} answered`],
    [rfisAsked, `${counted(rfisAsked, "RFI")} asked`],
    [rfisAnswered, `${counted(rfisAnswered, "RFI")} answered`],
    [corrected, `${counted(corrected, "answer")} corrected`],
  ];
  const changed = issues > 0 ? `${counted(issues, "issue")} changed` : "No issue changed";
  return [changed, ...words.flatMap(([count, each]) => (count > 0 ? [each] : []))];
}

/** The start or end of a period in a sentence: "edition 12", "1 November 2026", "now". */
export function endWords({ edition, day }: FoundEnd): string {
  if (edition) return `edition ${edition.number}`;
  return day ? DAY.format(new Date(day)) : "now";
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

type Lead = NonNullable<SinceIssue["lead"]>;

/** How far a lead forecast moved: "up 32 points", "unchanged after 2 revisions", "no earlier estimate". */
export function moveWords({ before, after, dated, revisions }: Lead): string {
  if (!before)
    return dated === null
      ? "no earlier estimate"
      : `no estimate entered by then; one of ${dated}%, with an earlier date, was added afterwards`;
  const points = after.likelihood - before.likelihood;
  if (points === 0) return revisions > 1 ? `unchanged after ${revisions} revisions` : "unchanged";
  return `${points > 0 ? "up" : "down"} ${counted(Math.abs(points), "point")}`;
}

/** The same with its likelihoods: "unlikely (30%) to likely (62%), up 32 points", "likely (62%), unchanged". */
export function leadWords(lead: Lead): string {
  const { before, after } = lead;
  if (!before) return `${moveWords(lead)}; now ${worded(after)}`;
  const likelihoods = before.likelihood === after.likelihood ? [after] : [before, after];
  return `${likelihoods.map(worded).join(" to ")}, ${moveWords(lead)}`;
}
