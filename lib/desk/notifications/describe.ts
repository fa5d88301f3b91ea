import { counted, listed, phrase, shortened } from "@/lib/core/wording";
import { describeEvent, outlookWords } from "@/lib/desk/events/describe";
import { reopenedWords, resolvedWords } from "@/lib/desk/events/forecasts";
import { detailWords } from "@/lib/desk/events/members";
import type { EventDetails } from "@/lib/desk/events/schema";
import type { Kind } from "@/lib/desk/notification-kinds";
import { outcomeWord } from "@/lib/tradecraft/outcome";
import { evidenceWords, type Gained, newOnTheirIssues } from "./evidence";
import type { NotificationDetails } from "./schema";

/** What a notification says, with the issues that its reader may see now. */
type Details = Omit<NotificationDetails, "evidence"> & { evidence?: readonly Gained[] | undefined };

/** The most editions that a recall names, or that its email links: the latest. */
export const MAX_RECALLED = 4;

/**
 * A notification's sentence, to follow the person's name: "withdrew “Headline”: reason". For a later version it says what
 * the version means for the reader's own work.
 *
 * @param title of the issue or source of a note, revision or forecast, for where it isn't shown above the sentence
 */
export function describeNotification(
  kind: Kind,
  event: EventDetails,
  details: Details,
  title: string | null = null,
): string {
  const on = title === null ? "" : ` on “${title}”`;
  switch (kind) {
    case "MENTION":
      return `mentioned you in ${mentionedIn(event, details)}${on}`;
    case "ANSWER":
      return `${event.verb === "note.closed" ? "closed" : "answered"} your question${on}`;
    case "REPLY":
      if (event.verb === "dissent.answered")
        return `${details.own ? "answered your dissent" : describeEvent(event)}${on}`;
      if (event.verb === "dissent.answer-corrected")
        return `${details.own ? "corrected their answer to your dissent" : describeEvent(event)}${on}`;
      return details.own
        ? `replied to your note${on}`
        : `replied in a thread${title === null ? "" : `${on} that`} you’ve written in`;
    case "OWNER":
      return `made you the owner${title === null ? "" : ` of “${title}”`}`;
    case "REVISION":
      return event.verb === "outlook.revised"
        ? outlookWords(event, on)
        : `${describeEvent(event)}${on}`;
    case "QUESTION":
    case "NOTE":
      return writtenWords(event, title);
    case "REOPENED":
      return event.verb === "forecast.reopened"
        ? reopenedWords(event, on, details.forecast)
        : `${describeEvent(event)}${on}`;
    case "RESOLVED":
      return event.verb === "forecast.resolved"
        ? resolvedWords(event, on, details.forecast)
        : `${describeEvent(event)}${on}`;
    case "DISSENT":
    case "LEAD":
      return `${describeEvent(event)}${on}`;
    case "DUE":
      return dueWords(event, title);
    case "SIGNPOST":
      return `${
        event.verb === "signpost.matched"
          ? `added evidence that matches the signpost “${event.sign}”`
          : describeEvent(event)
      }${on}`;
    case "REVIEW":
      return `submitted ${submitted(event)} for review`;
    case "RECALL":
      return recallWords(event, details);
    case "RFI":
    case "RFI_LEFT":
    case "RFI_ANSWER":
      return rfiWords(kind, event, requestedOn(details, title));
    case "SOURCE":
      if (details.version) return versionWords(details.version, details.evidence ?? []);
      return isWithdrawal(event) ? withdrawalWords(event) : describeEvent(event);
    case "ACCOUNT":
      return event.verb === "member.edited" ? detailWords(event, "your") : describeEvent(event);
    case "SUBMISSION":
      return submissionWords(event, details.evidence ?? []);
    case "EVIDENCE":
      return evidenceWords(event, details.evidence ?? [], title);
    // These name what they are about in any case.
    case "EDITION":
    case "SCHEDULE":
      return describeEvent(event);
  }
}

/** What happened to a request for information, which is shown below the sentence. */
function rfiWords(kind: Kind, event: EventDetails, on: string): string {
  switch (event.verb) {
    case "rfi.asked":
      return `asked you for ${event.follows ? "more " : ""}information${on}`;
    case "rfi.assigned":
      return `assigned you an RFI${on}`;
    case "rfi.left": {
      const rfi = kind === "RFI_LEFT" ? "your request for information" : "an RFI";
      return `unassigned ${rfi}${on}, because ${event.from} can no longer answer it`;
    }
    case "rfi.answered":
      return `answered your request for information${on}`;
    case "rfi.corrected":
      return `corrected their answer to your request for information${on}`;
    default:
      return `${describeEvent(event)}${on}`;
  }
}

/** The issue that a request for information is about, and the edition if that isn't shown above the sentence. */
function requestedOn({ issue }: Details, edition: string | null): string {
  const names = [issue, edition].flatMap((name) => (name ? `“${name}”` : []));
  return names.length === 0 ? "" : ` on ${names.join(" in ")}`;
}

/** What happened in a word or two, to begin the subject of an email; null if the subject is what it is about alone. */
export function newsOf(event: EventDetails): string | null {
  switch (event.verb) {
    case "source.withdrawn":
      return "Withdrawn";
    case "source.restored":
      return "Restored";
    case "edition.issued":
      return event.corrects ? "Corrected" : null;
    case "forecast.reopened":
      return "Reopened";
    case "forecast.resolved":
      return event.from === null ? "Resolved" : "Outcome corrected";
    case "rfi.corrected":
    case "dissent.answer-corrected":
      return "Answer corrected";
    default:
      return null;
  }
}

/** "asked a question on Q12 (“Taiwan”)". A note in an article names it. */
function writtenWords(event: EventDetails, title: string | null): string {
  const wrote = describeEvent(event);
  if (title === null || !("kind" in event) || ("source" in event && event.source)) return wrote;
  return "quote" in event && event.quote ? `${wrote} (“${title}”)` : `${wrote} on “${title}”`;
}

/** What has come: the closing date of a forecast, or the due date of an issue. */
function dueWords(event: EventDetails, title: string | null): string {
  const issue = title === null ? "" : ` for “${title}”`;
  if (event.verb === "issue.due") return `set a due date${issue} that has now been reached`;
  if (event.verb !== "forecast.due") return describeEvent(event);
  const what = title === null ? ", which" : `, a forecast on “${title}” that`;
  return `last estimated “${event.wording}”${what} has reached its closing date and needs resolving`;
}

/** What happened to an edition that the person reads. */
function recallWords(
  event: EventDetails,
  { edition, editions, forecast, outcome }: Details,
): string {
  if (event.verb === "edition.issued" && event.corrects) {
    const what = `corrected edition ${event.corrects.edition}`;
    // Whoever may not see the correction is led to what it corrects. Its explanation may be about what is hidden.
    return event.corrects.edition === edition
      ? what
      : `${what}: ${phrase(event.corrects.explanation)}`;
  }
  const one = forecast ? `“${forecast}”, a forecast` : "a forecast";
  if (event.verb === "forecast.reopened")
    return `reopened ${one} that edition ${edition} calls resolved as ${outcomeWord(outcome ?? event.outcome)}`;
  if (event.verb === "forecast.resolved") {
    const now = outcomeWord(event.outcome);
    if (event.from === null) return `resolved ${one} in edition ${edition}, as ${now}`;
    return outcome === event.outcome
      ? `changed the outcome of ${one}, back to ${now}, as edition ${edition} says`
      : `changed the outcome of ${one} in edition ${edition}, to ${now}`;
  }
  if (!isWithdrawal(event)) return describeEvent(event);
  const all = [...(editions ?? [edition!])].sort((one, other) => other - one);
  const named = listed(shortened(all.map(String), MAX_RECALLED));
  return `${withdrawalWords(event)}, a source behind edition${all.length === 1 ? "" : "s"} ${named}`;
}

type Withdrawal = Extract<EventDetails, { verb: "source.withdrawn" | "source.restored" }>;

/** Whether a source was withdrawn or restored, for a reason that is shown below the sentence. */
export const isWithdrawal = (event: EventDetails): event is Withdrawal =>
  event.verb === "source.withdrawn" || event.verb === "source.restored";

const withdrawalWords = ({ verb, title }: Withdrawal): string =>
  `${verb === "source.withdrawn" ? "withdrew" : "restored"} “${title}”`;

function mentionedIn(event: EventDetails, { own }: Details): string {
  if (event.verb === "outlook.revised") return "the outlook";
  if (event.verb === "dissent.answered" || event.verb === "dissent.answer-corrected")
    return `an answer to ${own ? "your" : "a"} dissent`;
  if (event.verb === "dissent.stated" || event.verb === "dissent.confirmed") return "a dissent";
  if (event.verb === "dissent.withdrawn") return "their reason for withdrawing a dissent";
  return "kind" in event && event.kind === "QUESTION" ? "a question" : "a note";
}

function submitted(event: EventDetails): string {
  if (event.verb === "batch.opened") return `a batch of ${counted(event.items, "item")}`;
  return "title" in event ? `“${event.title}”` : "a draft";
}

/** What has become of an article that the person submitted. */
function submissionWords(event: EventDetails, evidence: readonly Gained[]): string {
  const gained = newOnTheirIssues(evidence);
  switch (event.verb) {
    case "source.approved":
      return `approved your submission “${event.title}” with ${gained || counted(event.quotes, "quotation")}`;
    case "source.reopened":
      return `reopened your submission “${event.title}” for review`;
    case "draft.discarded":
      return `discarded your submission “${event.title}”`;
    case "draft.restored":
      return `restored your submission “${event.title}”, which will be reviewed again`;
    default:
      return describeEvent(event);
  }
}

function versionWords(
  { earlier, altered, leftOut, rejected, unplaced }: Version,
  evidence: readonly Gained[],
): string {
  const quotes = [
    ...altered.map(({ quote, by }) => `Q${quote} was altered (now Q${by})`),
    ...(leftOut.length > 0
      ? [`${numbersOf(leftOut)} ${leftOut.length === 1 ? "was" : "were"} left out`]
      : []),
    ...(rejected.length > 0
      ? [`${numbersOf(rejected)} ${rejected.length === 1 ? "wasn’t" : "weren’t"} accepted`]
      : []),
  ].join(", ");
  const notes =
    unplaced > 0 && `${unplaced} of your notes ${unplaced === 1 ? "needs" : "need"} placing again`;
  const meaning = [quotes, notes, newOnTheirIssues(evidence)].filter(Boolean).join("; ");
  return `approved a later version of “${earlier}”${meaning && `: ${meaning}`}`;
}

type Version = NonNullable<Details["version"]>;

const numbersOf = (quotes: number[]) => quotes.map((quote) => `Q${quote}`).join(", ");
