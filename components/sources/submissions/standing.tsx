import { DateText } from "@/components/ui/date-text";
import { Notice } from "@/components/ui/notice";
import { counted } from "@/lib/core/wording";
import type { Submission } from "@/lib/sources/submissions/schema";

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
  const left = found.filter(({ state }) => state === "PENDING").length;
  return (
    <Notice title={reviewed ? "Being reviewed" : "Waiting for review"} className="mb-4">
      {reviewed
        ? `An admin is deciding on what was found: ${counted(left, "proposal")} of ${found.length} still undecided.`
        : "An admin will decide on what was found. Until then you can take the article back."}
      {unread && " Speakers can’t be identified in this language, so an admin adds them by hand."}
    </Notice>
  );
}
