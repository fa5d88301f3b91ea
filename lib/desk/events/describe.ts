import { counted, phrase } from "@/lib/core/wording";
import { AS_EVIDENCE, wordsOf } from "@/lib/tradecraft/evidence";
import { regraded } from "@/lib/tradecraft/grades";
import {
  inSentence,
  type LikelihoodScale,
  likelihoodPhrase,
  likelihoodTerm,
} from "@/lib/tradecraft/likelihood";
import { situationChanges } from "@/lib/tradecraft/trend";
import { agendaWords, isOfAgenda } from "./agenda";
import { dissentWords, isOfDissent } from "./dissents";
import { issueEditWords } from "./edit";
import { editionWords, isOfEdition } from "./editions";
import { assertionWords, fieldWords } from "./fields";
import { forecastWords, isOfForecast } from "./forecasts";
import { hypothesisWords, isOfHypotheses } from "./hypotheses";
import { isOfMembers, memberWords } from "./members";
import { isOfRelationship, relationshipWords } from "./relationships";
import type { EventDetails, NoteVerb } from "./schema";
import { isOfSignpost, signpostWords } from "./signposts";

/**
 * What an event says in activity lists, the inbox and mail, to follow the person's name: "revised the
 * outlook from 50% to 52%".
 */
export function describeEvent(event: EventDetails): string {
  if (isOfEdition(event)) return editionWords(event);
  if (isOfForecast(event)) return forecastWords(event);
  if (isOfDissent(event)) return dissentWords(event);
  if (isOfHypotheses(event)) return hypothesisWords(event);
  if (isOfSignpost(event)) return signpostWords(event);
  if (isOfAgenda(event)) return agendaWords(event);
  if (isOfRelationship(event)) return relationshipWords(event);
  if (isOfMembers(event)) return memberWords(event);
  switch (event.verb) {
    case "issue.opened":
      return "opened the issue";
    case "issue.edited":
      return issueEditWords(event);
    case "issue.due":
      return "set a due date that has now been reached";
    case "term.reset":
      return event.undone
        ? `counted earlier decisions on the term “${event.term}” again`
        : `reset the term “${event.term}”: earlier decisions on it no longer count`;
    case "outlook.revised":
      return outlookWords(event);
    case "evidence.linked":
      return `linked Q${event.quote} ${AS_EVIDENCE[event.relation]}`;
    case "evidence.relation-changed":
      return `reassessed Q${event.quote} ${AS_EVIDENCE[event.relation]}`;
    case "evidence.relation-confirmed":
      return `confirmed Q${event.quote} ${AS_EVIDENCE[event.relation]}`;
    case "evidence.unconfirmed":
      return `withdrew their confirmation of Q${event.quote} ${AS_EVIDENCE[event.relation]}`;
    case "evidence.unlinked":
      return `unlinked Q${event.quote}${event.reason ? `: ${phrase(event.reason)}` : ""}`;
    case "evidence.relinked":
      return `linked Q${event.quote} again`;
    case "note.written":
      return `${event.kind === "QUESTION" ? "asked" : "wrote"} ${noteWords(event)}`;
    case "note.edited":
      return `edited ${noteWords(event)}`;
    case "note.deleted":
      return `deleted ${noteWords(event)}`;
    case "note.restored":
      return `restored ${noteWords(event)}`;
    case "note.closed":
      return `closed ${noteWords(event)}`;
    case "note.reopened":
      return `reopened ${noteWords(event)}`;
    case "note-match.placed":
      return `placed a ${event.kind.toLowerCase()} from an earlier version in “${event.source}”`;
    case "note-match.left-behind":
      return `left a ${event.kind.toLowerCase()} behind with the earlier version of “${event.source}”`;
    case "note-match.restored":
      return `undid the decision to leave a ${event.kind.toLowerCase()} behind with the earlier version of “${event.source}”`;
    case "note-matches.unplaced":
      return `approved “${event.source}”, where ${counted(event.notes, "note")} from an earlier version ${event.notes === 1 ? "needs" : "need"} placing`;
    case "batch.opened":
      return `ingested a batch of ${counted(event.items, "item")}`;
    case "item.retried":
      return `retried “${event.name}”`;
    case "batch.dismissed":
      return "dismissed a batch";
    case "source.ingested":
      return `ingested “${event.title}” with ${counted(event.proposals, "proposal")}`;
    case "source.edited":
      return `corrected the source’s ${fieldWords("source", event.changes)}`;
    case "source.approved":
      return `approved “${event.title}” with ${counted(event.quotes, "quotation")}`;
    case "draft.discarded":
      return `discarded the draft “${event.title}”`;
    case "draft.taken-back":
      return `took back the draft “${event.title}”`;
    case "draft.restored":
      return `restored the draft “${event.title}”`;
    case "proposals.decided":
      return `decided on ${counted(event.proposals.length, "proposal")}`;
    case "proposal.corrected":
      return `corrected proposal ${event.proposal}${assertionWords(event.changes)}`;
    case "proposal.added":
      return `added proposal ${event.proposal}`;
    case "proposals.renamed":
      if (event.from === event.to)
        return `changed the role of ${event.from} in ${counted(event.proposals.length, "proposal")}`;
      return `renamed ${event.from} to ${event.to} in ${counted(event.proposals.length, "proposal")}`;
    case "proposals.undone":
      return `undid their last change to ${counted(event.proposals.length, "proposal")}`;
    case "source.reopened":
      return `reopened “${event.title}” with ${counted(event.quotes, "quotation")}`;
    case "source.withdrawn":
      return `withdrew “${event.title}”: ${phrase(event.reason)}`;
    case "source.restored":
      return `restored “${event.title}”: ${phrase(event.reason)}`;
    case "source.graded":
      return `${gradeWords(`“${event.title}”`, regraded(event))}: ${phrase(event.reason)}`;
    case "source.version-set":
      return `marked “${event.title}” as a later version of “${event.earlier}”`;
    case "source.version-unset":
      return `marked “${event.title}” as not a version of “${event.earlier}”`;
    case "source.origin-set":
      return `marked “${event.title}” as a copy of “${event.origin}”`;
    case "source.origin-unset":
      return `marked “${event.title}” as not a copy of “${event.origin}”`;
    case "proposals.inherited":
      return `updated ${counted(event.proposals, "proposal")} from the review of “${event.title}”`;
    case "proposals.suggested":
      return `updated the suggested issues of ${counted(event.proposals, "proposal")}, after a change to issues, terms or parties`;
    case "quote-match.placed":
      return `placed Q${event.quote} in the later version`;
    case "quote-match.left-behind":
      return `left Q${event.quote} behind with the earlier version`;
    case "quote-match.restored":
      return `undid the decision to leave Q${event.quote} behind with the earlier version`;
    case "quote.marked":
      return `marked Q${event.quote} in its article`;
    case "quote.removed":
      return `removed Q${event.quote} (${wordsOf(event)}): ${phrase(event.reason)}`;
    case "quote.restored":
      return `restored Q${event.quote}`;
    case "quote.corrected":
      return `corrected ${correctionWords(event)}: ${phrase(event.reason)}`;
    case "quote.correction-undone":
      return `undid the correction of ${quoteWords(event)}`;
    case "quote.graded":
      return `${gradeWords(`Q${event.quote}`, regraded(event))}: ${phrase(event.reason)}`;
    case "quote.superseded":
      return `approved a later version of “${event.title}” ${supersededWords(event)}`;
    case "speaker.merged":
      return `merged ${event.name} into ${event.other}`;
    case "speaker.split":
      return `split ${event.other}${event.role ? ` (${event.role})` : ""} from ${event.name}`;
    case "speaker.renamed":
      return `corrected ${event.name}’s name to ${event.other}`;
    case "speaker.rename-undone":
      return `undid the correction of ${event.name}’s name to ${event.other}`;
    case "speaker.move-undone":
      return event.merge
        ? `undid the merge of ${event.name} into ${event.other}`
        : `undid the split of ${event.other} from ${event.name}`;
  }
}

/** What was revised and how far it moved. `on` follows what it is: " on “Taiwan”". */
export function outlookWords(
  event: Extract<EventDetails, { verb: "outlook.revised" }>,
  on = "",
): string {
  const { from, to, scale, forecast } = event;
  const what = `${forecast === undefined ? "outlook" : `estimate of forecast ${forecast}`}${on}`;
  if (!from) return `added the first ${what}: ${likelihoodWords(to.likelihood, scale)}`;
  const moved =
    from.likelihood === to.likelihood
      ? `revised the ${what}, keeping the likelihood at ${to.likelihood}%`
      : `revised the ${what} ${moveWords(from.likelihood, to.likelihood, scale)}`;
  return [moved, ...(forecast === undefined ? situationChanges(from, to) : [])].join("; ");
}

const likelihoodWords = (percent: number, scale: LikelihoodScale | undefined): string =>
  scale ? likelihoodPhrase(percent, scale) : `${percent}%`;

/** How a likelihood moved: with the terms if they differ, "from very unlikely (8%) to unlikely (22%)", else in short. */
function moveWords(from: number, to: number, scale: LikelihoodScale | undefined): string {
  const changed = likelihoodTerm(from, scale) !== likelihoodTerm(to, scale) ? scale : undefined;
  const words = (percent: number) => inSentence(likelihoodWords(percent, changed));
  return `from ${words(from)} to ${words(to)}`;
}

const gradeWords = (what: string, { from, to }: ReturnType<typeof regraded>): string =>
  from ? `changed the grade of ${what} from ${from} to ${to}` : `graded ${what} ${to}`;

type Noted = Extract<EventDetails, { verb: NoteVerb }>;

/** "a note on Q12", "a question in “Headline”". */
function noteWords({ kind, quote, source }: Noted): string {
  const where = quote ? ` on Q${quote}` : source ? ` in “${source}”` : "";
  return `a ${kind.toLowerCase()}${where}`;
}

/** "Q12", "Q12 and 3 others". */
const quoteWords = ({ quote, others }: { quote: number; others: number }): string =>
  `Q${quote}${others > 0 ? ` and ${counted(others, "other")}` : ""}`;

/** What was corrected: "the speaker of Q3 and 2 others", "Q3 from “denies” to “says”", or both. */
function correctionWords(event: Extract<EventDetails, { verb: "quote.corrected" }>): string {
  const said = assertionWords(event.changes);
  const fields =
    fieldWords("quotation", event.changes) || (event.others > 0 || !said ? "speaker" : "");
  const parts = [
    fields && `the ${fields} of ${quoteWords(event)}`,
    said && `Q${event.quote}${said}`,
  ];
  return parts.filter(Boolean).join(", and ");
}

type Superseded = Extract<EventDetails, { verb: "quote.superseded" }>;

function supersededWords({ quote, by, rejected }: Superseded): string {
  if (by !== null) return `that alters Q${quote} (now Q${by})`;
  return rejected ? `in which Q${quote} wasn’t accepted` : `that leaves out Q${quote}`;
}
