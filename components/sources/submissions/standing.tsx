import { DateText } from "@/components/ui/date-text";
import { Notice } from "@/components/ui/notice";
import { counted } from "@/lib/core/wording";
import type { Found, Submission } from "@/lib/sources/submissions/schema";

/** Where a submission stands, and what its submitter can do about it. */
export function Standing({ submission }: { submission: Submission }) {
  const { setAside, reviewed, found, unread } = submission;
  if (setAside)
    return (
      <Notice
        title={setAside.own ? "You took this article back" : `Discarded by ${setAside.by}`}
        className="mb-4"
      >
        <DateText date={setAside.at} variant="relative" />. To submit it again, ingest the same
        article.
      </Notice>
    );
  return (
    <Notice title={reviewed ? "Being reviewed" : "Waiting for review"} className="mb-4">
      {reviewed
        ? reviewOf(found)
        : "An admin will decide on what was found. Until then you can take the article back."}
      {unread &&
        " Speakers can’t be identified in this language, so an admin will add them by hand."}
    </Notice>
  );
}

/** How far a review is. One of an article in which nothing was found may have begun with its headline. */
function reviewOf(found: Found[]): string {
  if (found.length === 0) return "An admin has begun to review the article.";
  const left = found.filter(({ state }) => state === "PENDING").length;
  const all = counted(found.length, "proposal");
  if (left > 0)
    return `An admin is reviewing the article: ${left} of ${all} ${left === 1 ? "is" : "are"} still undecided.`;
  const decided = found.length === 1 ? "the only proposal" : `all ${all}`;
  return `An admin has decided on ${decided}. The article is waiting for approval.`;
}
