import type { Metadata } from "next";
import { SinceDated } from "@/components/analysis/briefings/since/since-dated";
import { SinceDocuments } from "@/components/analysis/briefings/since/since-documents";
import { SinceEnd } from "@/components/analysis/briefings/since/since-end";
import { SinceForm } from "@/components/analysis/briefings/since/since-form";
import { SinceIssues } from "@/components/analysis/briefings/since/since-issues";
import { SinceTexts } from "@/components/analysis/briefings/since/since-texts";
import { typedEnd } from "@/components/analysis/briefings/since/typed-end";
import { Live } from "@/components/desk/live/live";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { PrintButton } from "@/components/ui/print-button";
import { byKind } from "@/lib/analysis/briefings/since/by-kind";
import { countWords, moveWords } from "@/lib/analysis/briefings/since/describe";
import { SINCE_LIMIT } from "@/lib/analysis/briefings/since/gather";
import { loadSinceFor } from "@/lib/analysis/briefings/since/queries";
import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { within } from "@/lib/analysis/relationships/schema";
import { readParams } from "@/lib/core/http/params";
import { orFirstPage, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";

export const metadata: Metadata = { title: "What changed between editions or days" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SincePage({ searchParams }: Props) {
  const params = await searchParams;
  const { text } = readParams(params);
  const [from, to] = [typedEnd(text("from")), typedEnd(text("to"))];
  const request = parsePage(params, SINCE_LIMIT);
  const relationship = relationshipIn(params);
  const here = within(
    `/briefings/since?${new URLSearchParams({ from, ...(to && { to }) })}`,
    relationship,
  );
  const address = (cursor: string | null) => pageHref(here, { ...request, cursor }, SINCE_LIMIT);
  const viewer = await requireViewer(address(request.cursor));
  const { since, editions, wrong } = await orFirstPage(request, (page) =>
    loadSinceFor(viewer, { from, to }, page, relationship),
  );
  const link = (cursor: string | null | undefined) => (cursor ? address(cursor) : null);
  const isPart = since && (since.previousCursor !== null || since.nextCursor !== null);
  return (
    <div>
      <Live topic={{ list: to ? "briefings" : "summary" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader
        title="What changed"
        back={{ href: "/briefings", label: "Briefings" }}
        meta={
          since && (
            <>
              From <SinceEnd end={since.from} /> to <SinceEnd end={since.to} />
            </>
          )
        }
        actions={
          since && (
            <>
              <SinceDocuments from={from} to={to} relationship={relationship} />
              <PrintButton />
            </>
          )
        }
      />
      <SinceForm
        from={from}
        to={to}
        relationship={relationship}
        wrong={wrong}
        editions={editions}
      />
      {!since ? (
        <EmptyState title="Choose what to compare">
          Two editions, two days, or one of each. What changed in between is shown issue by issue.
        </EmptyState>
      ) : since.items.length === 0 && since.texts.length === 0 && !since.dated ? (
        <EmptyState title="Nothing has changed">
          No issue changed in this period. Choose an earlier start.
        </EmptyState>
      ) : (
        <>
          {(since.items.length > 0 || !since.dated) && (
            <p className="mb-4">{countWords(since.counts).join(" · ")}</p>
          )}
          {since.cut && (
            <Notice tone="warning" title="Only the latest changes are shown" className="mb-4">
              There were more than 10,000 changes in this period. Choose a shorter one.
            </Notice>
          )}
          <div className="since">
            {since.texts.length > 0 && since.previousCursor === null && (
              <SinceTexts since={since} />
            )}
            <SinceIssues
              issues={since.items.map(({ changes, ...issue }) => ({
                ...issue,
                kinds: byKind({ changes }),
                move: issue.lead && moveWords(issue.lead),
              }))}
            />
            {since.nextCursor === null && <SinceDated since={since} />}
          </div>
          {isPart && (
            <p className="hidden print:block">
              This is one page of several. The PDF and Word documents include every issue.
            </p>
          )}
          <Pager previous={link(since.previousCursor)} next={link(since.nextCursor)} />
        </>
      )}
    </div>
  );
}
