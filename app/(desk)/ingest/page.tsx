import { Live } from "@/components/desk/live/live";
import { MarkVisited } from "@/components/desk/notifications/mark-visited";
import { DraftList } from "@/components/sources/catalogue/draft-list";
import { BatchList } from "@/components/sources/ingest/batch-list";
import { IngestForm } from "@/components/sources/ingest/ingest-form";
import { JustDiscarded } from "@/components/sources/review/just-discarded";
import { NextDraft } from "@/components/sources/review/next-draft";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { SectionHeading } from "@/components/ui/section-heading";
import { may } from "@/lib/access";
import { orFirstPage, type PageRequest, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewerWho, titleForWho } from "@/lib/core/session/session";
import { REVIEW_SUBJECT } from "@/lib/desk/notification-kinds";
import { hasUnreadAbout } from "@/lib/desk/notifications/queries";
import { loadDrafts } from "@/lib/sources/catalogue/list";
import { loadBatches } from "@/lib/sources/ingest/queries";
import { loadNextDraft } from "@/lib/sources/review/queries";

export const generateMetadata = titleForWho("ingestArticle", "Ingest");

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** So that the forms below are in reach. */
const DRAFTS_PER_PAGE = 15;
const addressOf = (page: PageRequest) => pageHref("/ingest", page, DRAFTS_PER_PAGE);

/** Reviewers come for the drafts that wait, everyone else to submit an article. */
export default async function IngestPage({ searchParams }: Props) {
  const page = parsePage(await searchParams, DRAFTS_PER_PAGE);
  const to = (cursor: string | null) => cursor && addressOf({ ...page, cursor });
  const viewer = await requireViewerWho("ingestArticle", addressOf(page));
  const visit = { subject: REVIEW_SUBJECT };
  const [drafts, batches, unread, next] = await Promise.all([
    orFirstPage(page, (page) => loadDrafts(viewer, page)),
    loadBatches(viewer),
    hasUnreadAbout(viewer, visit),
    loadNextDraft(viewer),
  ]);
  const reviews = may(viewer, "reviewDraft");
  const waiting = (
    <DraftList
      drafts={drafts}
      reviews={reviews}
      actions={
        reviews &&
        drafts.items.length > 0 && (
          <LinkButton variant="quiet" href="#articles">
            Ingest articles
          </LinkButton>
        )
      }
      pager={<Pager previous={to(drafts.previousCursor)} next={to(drafts.nextCursor)} />}
    />
  );
  return (
    <>
      <PageHeader
        title="Ingest"
        meta={
          reviews
            ? "Ingest articles, review the quotations found in them, and approve each article for the desk."
            : "Submit articles. An admin reviews the quotations found in them."
        }
        actions={next && <NextDraft next={next} />}
      />
      <MarkVisited visit={visit} unread={unread} />
      <Live topic={{ list: "ingest" }} person={viewer.id} seen={viewer.seen} />
      {reviews && <JustDiscarded />}
      <div className="space-y-8">
        {reviews && waiting}
        <section aria-labelledby={reviews ? "articles" : undefined}>
          {reviews && <SectionHeading id="articles">Ingest articles</SectionHeading>}
          <IngestForm viewerId={viewer.id} reviews={reviews} batches={batches} />
        </section>
        <BatchList batches={batches} viewerId={viewer.id} reviews={reviews} />
        {!reviews && waiting}
      </div>
    </>
  );
}
