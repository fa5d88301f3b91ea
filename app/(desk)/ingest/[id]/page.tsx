import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { HereNow } from "@/components/desk/live/here-now";
import { Live } from "@/components/desk/live/live";
import { MarkVisited } from "@/components/desk/notifications/mark-visited";
import { DraftHeader } from "@/components/sources/review/draft-header";
import { ReviewScreen } from "@/components/sources/review/review-screen";
import { SubmissionPage } from "@/components/sources/submissions/submission-page";
import { DraftVersions } from "@/components/sources/versions/draft-versions";
import { LastAct } from "@/components/ui/last-act";
import { may } from "@/lib/access";
import { loadIssueChoices } from "@/lib/analysis/issues/choices";
import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { requireViewerWho } from "@/lib/core/session/session";
import type { Viewer } from "@/lib/core/session/viewer";
import { hasUnreadAbout } from "@/lib/desk/notifications/queries";
import { lookUpNames } from "@/lib/evidence/speakers/look-up";
import { loadDraft, loadSourceStatus } from "@/lib/sources/review/queries";
import type { Draft } from "@/lib/sources/review/schema";
import { loadSubmission } from "@/lib/sources/submissions/queries";
import { loadPossibleDuplicates, loadRelated } from "@/lib/sources/versions/queries";
import { loadQuoteMatches } from "@/lib/sources/versions/quote-matches/queries";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** A draft for a reviewer or, for whoever may only submit articles, one of their own. */
const load = cache(async (id: string) => {
  const viewer = await requireViewerWho("ingestArticle", `/ingest/${encodeURIComponent(id)}`);
  const draft = await loadDraft(viewer, id);
  if (draft) return { viewer, draft, title: `Review: ${draft.title}` };
  const submission = may(viewer, "reviewDraft") ? null : await loadSubmission(viewer, id);
  return submission ? { viewer, submission, title: submission.title } : redirectFrom(viewer, id);
});

/** An old draft address leads to the approved source or, if the draft was discarded, to the list. */
async function redirectFrom(viewer: Viewer, id: string): Promise<never> {
  const status = await loadSourceStatus(viewer, id);
  if (status === null) notFound();
  redirect(status === "DISCARDED" ? "/ingest" : `/sources/${id}`);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await load((await params).id);
  return { title };
}

export default async function DraftPage({ params, searchParams }: Props) {
  const { viewer, draft, submission } = await load((await params).id);
  if (draft)
    return (
      <Review viewer={viewer} draft={draft} relationship={relationshipIn(await searchParams)} />
    );
  const unread = await hasUnreadAbout(viewer, { draft: submission.id });
  return (
    <>
      <MarkVisited visit={{ draft: submission.id }} unread={unread} />
      <Live topic={{ source: submission.id }} person={viewer.id} seen={viewer.seen} />
      <SubmissionPage submission={submission} />
    </>
  );
}

interface ReviewProps {
  viewer: Viewer;
  draft: Draft;
  /** Whose issues are offered. */
  relationship: string;
}

/** The issues that the proposals of a draft are linked to, by id, and those suggested for them, by short name. */
const issuesIn = ({ proposals }: Draft): string[] => [
  ...new Set(
    proposals.flatMap(({ links, suggested }) => [
      ...links.map(({ issueId }) => issueId),
      ...suggested.map(({ slug }) => slug),
    ]),
  ),
];

async function Review({ viewer, draft, relationship }: ReviewProps) {
  const [unread, choices, lookups, related, matched] = await Promise.all([
    hasUnreadAbout(viewer, { draft: draft.id }),
    loadIssueChoices(viewer, relationship, issuesIn(draft)),
    lookUpNames(
      viewer,
      draft.proposals.flatMap(({ speakerName }) => speakerName ?? []),
      draft.id,
    ),
    loadRelated(viewer, draft.id),
    loadQuoteMatches(viewer, draft.id),
  ]);
  const hasRelated = related.versions.length > 1 || related.copies.length > 0;
  const likely = hasRelated ? [] : await loadPossibleDuplicates(viewer, draft.id);
  return (
    <>
      <MarkVisited visit={{ draft: draft.id }} unread={unread} />
      <Live
        topic={{ source: draft.id }}
        person={viewer.id}
        seen={viewer.seen}
        className="max-md:bottom-28"
      />
      <DraftHeader draft={draft} viewerId={viewer.id} here={<HereNow person={viewer.id} />} />
      <DraftVersions draft={draft} related={related} matched={matched} likely={likely} />
      {/* Clear of the buttons at the foot of a phone. Beside the list it is below the article, where no buttons are. */}
      <LastAct
        key={draft.id}
        className="max-md:bottom-28 md:max-lg:bottom-16 lg:fixed lg:bottom-4 lg:max-w-80"
      >
        <ReviewScreen
          draft={draft}
          choices={choices}
          relationship={relationship}
          matched={matched}
          viewerId={viewer.id}
          lookups={lookups}
        />
      </LastAct>
    </>
  );
}
