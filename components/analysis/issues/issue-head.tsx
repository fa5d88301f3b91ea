import { keyed } from "@/components/ui/keymap";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { STATUS_LABELS } from "@/lib/analysis/issues/status";

export function IssueHead({ issue, mayEdit }: { issue: IssueDetail; mayEdit: boolean }) {
  return (
    <div>
      <PageHeader
        kicker={`${issue.key} · ${STATUS_LABELS[issue.status]}`}
        title={issue.title}
        actions={
          mayEdit && (
            <LinkButton href={`/issues/${issue.slug}/edit`} {...keyed("edit")}>
              Edit
            </LinkButton>
          )
        }
      />
      {issue.bottomLine ? (
        <p className="max-w-prose font-serif text-xl text-pretty">{issue.bottomLine}</p>
      ) : (
        <p className="text-secondary">No bottom line yet.</p>
      )}
    </div>
  );
}
