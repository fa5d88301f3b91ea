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

type Asked = Record<string, string | string[] | undefined>;

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<Asked>;
}

/**
 * Any two revisions of an issue, word by word: by default the last one that changed an estimate and the one before it.
 */
export default async function ComparePage({ params, searchParams }: Props) {
  const { key } = await params;
  const viewer = await requireViewer(`/issues/${key}/compare`);
  const asked = await searchParams;
  const [issue, loaded] = await Promise.all([
    loadIssueNames(viewer, key),
    loadRevisions(viewer, key, (revisions) => comparedOf(revisions, asked)),
  ]);
  if (!issue || !loaded) notFound();
  const { revisions, chosen } = loaded;
  const [before, after] = comparedOf(revisions, asked).map((number) =>
    chosen.find((revision) => revision.number === number),
  );
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

/** The numbers of the two revisions to compare, the earlier first. None if there are no revisions. */
function comparedOf(revisions: Outlook[], { from, to }: Asked): number[] {
  const after =
    named(revisions, to) ??
    revisions.find((each) => each.previousLikelihood !== null) ??
    revisions[0];
  if (!after) return [];
  const before =
    named(revisions, from) ??
    revisions.find(({ forecast, number }) => forecast === after.forecast && number < after.number);
  return [(before ?? after).number, after.number];
}

const named = (revisions: Outlook[], asked: string | string[] | undefined) =>
  typeof asked === "string"
    ? revisions.find(({ number }) => number === parseNumber(asked))
    : undefined;
