import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IssueFacts } from "@/components/analysis/issues/issue-facts";
import { IssueHead } from "@/components/analysis/issues/issue-head";
import { IssueHistory } from "@/components/analysis/issues/issue-history";
import { NoteThread } from "@/components/analysis/notes/note-thread";
import { OutlookBlock } from "@/components/analysis/outlooks/outlook-block";
import { OutlookHistory } from "@/components/analysis/outlooks/outlook-history";
import { Follow } from "@/components/desk/follows/follow";
import { EvidenceGroups } from "@/components/evidence/quotes/evidence-groups";
import { PrintedEndnotes } from "@/components/evidence/quotes/printed-endnotes";
import { LastAct } from "@/components/ui/last-act";
import { RecordBoundary } from "@/components/ui/record-boundary";
import { may } from "@/lib/access";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { requireViewer } from "@/lib/core/session/session";

interface Props {
  params: Promise<{ key: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { key } = await params;
  const issue = await loadIssue(await requireViewer(`/issues/${key}`), key);
  return issue ? { title: `${issue.key} ${issue.title}` } : notFound();
}

export default async function IssuePage({ params }: Props) {
  const { key } = await params;
  const viewer = await requireViewer(`/issues/${key}`);
  const issue = await loadIssue(viewer, key);
  if (!issue) notFound();
  return (
    // In print the facts sit beside the heading, and everything else has the full width below.
    <article className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(15rem,1fr)] print:relative print:block">
      <div className="min-w-0 space-y-8">
        <LastAct key={issue.id}>
          <div className="print:min-h-40 print:pr-72">
            <IssueHead issue={issue} mayEdit={may(viewer, "editIssue")} />
          </div>
          <RecordBoundary what="outlook">
            <OutlookBlock issue={issue} mayRevise={may(viewer, "reviseOutlook")} />
          </RecordBoundary>
          <OutlookHistory history={issue.history} cited={issue.cited} evidence={issue.evidence} />
          <EvidenceGroups
            issue={issue}
            mayLink={may(viewer, "linkEvidence")}
            grader={may(viewer, "gradeQuote") ? viewer.id : null}
            editor={may(viewer, "correctQuote") ? viewer.id : null}
          />
          <NoteThread issue={issue} viewer={viewer} />
          <PrintedEndnotes issue={issue} />
        </LastAct>
      </div>
      <aside
        className="space-y-8 lg:pt-2 print:absolute print:top-0 print:right-0 print:w-68 print:pt-0"
        aria-label="Facts"
      >
        <IssueFacts issue={issue} />
        <Follow on={{ issue: issue.slug }} subject={issue.id} follows={issue.follows} />
        <IssueHistory slug={issue.slug} activity={issue.activity} />
      </aside>
    </article>
  );
}
