import { notFound } from "next/navigation";
import { RevisionChoice } from "@/components/analysis/outlooks/revision-choice";
import { RevisionComparison } from "@/components/analysis/outlooks/revision-comparison";
import { Live } from "@/components/desk/live/live";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { parseNumber } from "@/lib/analysis/forecasts/schema";
import { loadIssueNames } from "@/lib/analysis/issues/queries";
import { loadRevisions } from "@/lib/analysis/outlooks/queries";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { requireViewer } from "@/lib/core/session/session";

export const metadata = { title: "Compare revisions" };

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/**
 * Any two revisions of an issue, word by word: by default the last one that changed an estimate and the one before it.
 */
export default async function ComparePage({ params, searchParams }: Props) {
  const { key } = await params;
  const viewer = await requireViewer(`/issues/${key}/compare`);
  const [issue, revisions] = await Promise.all([
    loadIssueNames(viewer, key),
    loadRevisions(viewer, key),
  ]);
  if (!issue || !revisions) notFound();
  const { from, to } = await searchParams;
  const after =
    named(revisions, to) ??
    revisions.find((each) => each.previousLikelihood !== null) ??
    revisions[0];
  const before =
    named(revisions, from) ??
    revisions.find(
      ({ forecast, number }) => forecast === after?.forecast && number < after.number,
    ) ??
    after;
  return (
    <>
      <Live topic={{ issue: issue.id }} person={viewer.id} seen={viewer.seen} />
      <PageHeader
        back={{ href: `/issues/${issue.slug}`, label: `${issue.key} ${issue.title}` }}
        title="Compare revisions"
      />
      {before && after ? (
        <>
          <RevisionChoice
            slug={issue.slug}
            revisions={revisions.map(({ number, asOf, author, likelihood, forecast, lead }) => ({
              number,
              asOf,
              author,
              likelihood,
              beside: lead ? null : forecast,
            }))}
            from={before.number}
            to={after.number}
          />
          <RevisionComparison before={before} after={after} />
        </>
      ) : (
        <EmptyState title="No revisions yet">
          Once someone has revised the outlook, you can compare two revisions here.
        </EmptyState>
      )}
    </>
  );
}

const named = (revisions: Outlook[], asked: string | string[] | undefined) =>
  typeof asked === "string"
    ? revisions.find(({ number }) => number === parseNumber(asked))
    : undefined;
