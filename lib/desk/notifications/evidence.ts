import { counted, listed } from "@/lib/core/wording";
import { describeEvent } from "@/lib/desk/events/describe";
import type { EventDetails } from "@/lib/desk/events/schema";
import { AS_EVIDENCE } from "@/lib/tradecraft/evidence";

/** An issue that got evidence, with how many quotations; none if it lost or regained some. */
export interface Gained {
  title: string;
  quotes?: number | null | undefined;
}

/** The most issues that a sentence names. */
const MAX_NAMED = 4;

/** "linked Q12 to “Taiwan” as context", or "approved “Headline” with 4 quotations on “Taiwan” and 1 on “Climate”". */
export function evidenceWords(
  event: EventDetails,
  evidence: readonly Gained[],
  title: string | null,
): string {
  const to = title === null ? "" : ` to “${title}”`;
  switch (event.verb) {
    case "evidence.linked":
      return `linked Q${event.quote}${to} ${AS_EVIDENCE[event.relation]}`;
    case "evidence.relinked":
      return `linked Q${event.quote}${to} again`;
    case "source.approved":
      return `approved “${event.title}” with ${gainsOf(evidence, (quotes) => counted(quotes, "quotation"))}`;
    default:
      return describeEvent(event);
  }
}

/** "4 new quotations on “Taiwan” and 1 on “Climate”"; empty if none are new to the person. */
export const newOnTheirIssues = (evidence: readonly Gained[]): string =>
  gainsOf(evidence, (quotes) => counted(quotes, "new quotation"));

function gainsOf(evidence: readonly Gained[], first: (quotes: number) => string): string {
  const gains = evidence.flatMap(({ title, quotes }, at) =>
    quotes ? [`${at === 0 ? first(quotes) : quotes} on “${title}”`] : [],
  );
  const others = gains.splice(MAX_NAMED).length;
  return listed([...gains, ...(others > 0 ? [`more on ${counted(others, "other issue")}`] : [])]);
}
