import type { Metadata } from "next";
import { packEditions } from "@/components/analysis/briefings/editions/edition-line";
import { EditionTable } from "@/components/analysis/briefings/editions/edition-table";
import { NoRelationships, seesNone } from "@/components/analysis/relationships/no-relationships";
import { Live } from "@/components/desk/live/live";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { may } from "@/lib/access";
import { loadEditions } from "@/lib/analysis/briefings/editions/list";
import { shareRelationship } from "@/lib/analysis/briefings/schema";
import { betweenEditions, sinceHref } from "@/lib/analysis/briefings/since/schema";
import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { within } from "@/lib/analysis/relationships/schema";
import { orFirstPage, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer } from "@/lib/core/session/session";
import { loadSidebar } from "@/lib/desk/views/queries";

export const metadata: Metadata = { title: "Briefings" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function BriefingsPage({ searchParams }: Props) {
  const params = await searchParams;
  const page = parsePage(params);
  const relationship = relationshipIn(params);
  const here = within("/briefings", relationship);
  const viewer = await requireViewer(pageHref(here, page));
  const [list, { chosen }] = await Promise.all([
    orFirstPage(page, (page) => loadEditions(viewer, page, relationship)),
    // Cached: the sidebar has already read it.
    loadSidebar(viewer),
  ]);
  const to = (cursor: string | null) => cursor && pageHref(here, { ...page, cursor });
  const mayIssue = may(viewer, "issueEdition") && !seesNone(viewer);
  const [latest, ...earlier] = list.items;
  const before = earlier.find(({ issues }) => shareRelationship(issues, latest!.issues));
  const compose = (
    <>
      <LinkButton href="/briefings/sending">Schedules and groups</LinkButton>
      <LinkButton href={within("/briefings/new", chosen)} variant="primary">
        Compose an edition
      </LinkButton>
    </>
  );
  return (
    <>
      <Live topic={{ list: "briefings" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader
        title="Briefings"
        actions={
          <>
            {latest && (
              <LinkButton href={within(sinceHref(betweenEditions(latest, before)), relationship)}>
                Compare editions
              </LinkButton>
            )}
            {mayIssue && compose}
          </>
        }
      />
      {seesNone(viewer) ? (
        <NoRelationships />
      ) : list.items.length > 0 ? (
        <>
          <EditionTable
            editions={packEditions(list.items)}
            pager={<Pager previous={to(list.previousCursor)} next={to(list.nextCursor)} />}
          />
          {relationship && (
            <p className="mt-2 text-sm text-secondary">
              Editions are numbered across the desk, so numbers may be missing here.
            </p>
          )}
        </>
      ) : (
        <EmptyState title="No editions yet">
          {mayIssue
            ? "Compose the first one: choose the issues, check the preview, and issue it to everyone."
            : "Once a manager issues an edition of the briefing, it appears here and in your inbox."}
        </EmptyState>
      )}
    </>
  );
}
