import { notFound } from "next/navigation";
import { OutlookForm } from "@/components/analysis/outlooks/outlook-form";
import { Live } from "@/components/desk/live/live";
import { StaleForm } from "@/components/desk/live/stale-form";
import { PageHeader } from "@/components/ui/page-header";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { requireViewerWho, titleForWho } from "@/lib/core/session/session";

export const generateMetadata = titleForWho("reviseOutlook", "Outlook");

/** Whatever may have moved the outlook is there to be ticked. */
const ALL_EVIDENCE = {
  evidence: { limit: 10_000, cursor: null },
  notes: { limit: 1, cursor: null },
};

/** After these, saving the form shows a conflict. */
const REPLACING = ["issue.edited", "outlook.revised"];

interface Props {
  params: Promise<{ key: string }>;
}

export default async function ReviseOutlookPage({ params }: Props) {
  const { key } = await params;
  const viewer = await requireViewerWho("reviseOutlook", `/issues/${key}/outlook`);
  const issue = await loadIssue(viewer, key, ALL_EVIDENCE);
  if (!issue) notFound();
  const { slug, version, outlook, evidence, forecasts } = issue;
  const forecast = forecasts[0] ?? null;
  return (
    <>
      <Live topic={{ issue: issue.id }} person={viewer.id} seen={viewer.seen} form />
      <PageHeader
        back={{ href: `/issues/${slug}`, label: `${issue.key} ${issue.title}` }}
        title={outlook ? "Revise the outlook" : "Add the first outlook"}
      />
      <StaleForm person={viewer.id} href={`/issues/${issue.slug}`} verbs={REPLACING} />
      <OutlookForm issue={{ slug, version, outlook, forecast, evidence }} person={viewer.id} />
    </>
  );
}
