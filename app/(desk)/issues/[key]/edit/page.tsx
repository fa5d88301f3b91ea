import { notFound } from "next/navigation";
import { leadFigureOf } from "@/components/analysis/issues/in-place/fields";
import { IssueForm } from "@/components/analysis/issues/issue-form";
import { issueValuesOf, REPLACING } from "@/components/analysis/issues/issue-values";
import { Live } from "@/components/desk/live/live";
import { StaleForm } from "@/components/desk/live/stale-form";
import { TermDecisions } from "@/components/sources/term-decisions/term-decisions";
import { PageHeader } from "@/components/ui/page-header";
import { may } from "@/lib/access";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { requireViewerWho, titleForWho } from "@/lib/core/session/session";
import { loadReaders } from "@/lib/desk/members/queries";
import { readsIssue } from "@/lib/desk/members/schema";
import { loadTermLines } from "@/lib/sources/term-decisions/queries";

export const generateMetadata = titleForWho("editIssue", "Edit issue");

interface Props {
  params: Promise<{ key: string }>;
}

export default async function EditIssuePage({ params }: Props) {
  const { key } = await params;
  const viewer = await requireViewerWho("editIssue", `/issues/${key}/edit`);
  const [issue, people, terms] = await Promise.all([
    loadIssue(viewer, key),
    loadReaders(viewer),
    loadTermLines(viewer, key),
  ]);
  if (!issue) notFound();
  return (
    <>
      <Live
        topic={{ issue: issue.id }}
        says={REPLACING}
        person={viewer.id}
        seen={viewer.seen}
        form
      />
      <PageHeader
        back={{ href: `/issues/${issue.slug}`, label: `${issue.key} ${issue.title}` }}
        title="Edit issue"
      />
      <StaleForm person={viewer.id} href={`/issues/${issue.slug}`} />
      <IssueForm
        issue={issueValuesOf(issue, issue.relationship.slug)}
        figure={leadFigureOf(issue)}
        people={withOwner(
          people
            .filter((person) => readsIssue(person, issue.key))
            .map(({ id, name }) => ({ id, name })),
          issue.owner,
        )}
        person={viewer.id}
      />
      <div className="mt-10">
        <TermDecisions issue={issue.slug} lines={terms} mayReset={may(viewer, "resetTerm")} />
      </div>
    </>
  );
}

/** Adds an owner who has since been disabled or can no longer see it: they stay the owner until someone chooses another. */
function withOwner<P extends { id: string }>(people: P[], owner: P | null): P[] {
  return owner && !people.some(({ id }) => id === owner.id) ? [...people, owner] : people;
}
