import { Prose } from "@/components/analysis/markdown/prose";
import { keyed } from "@/components/ui/keymap";
import { LinkButton } from "@/components/ui/link-button";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { STATUS_LABELS } from "@/lib/analysis/issues/status";
import { renderPlain } from "@/lib/text/markdown/render";
import type { EditedIssue } from "./in-place/fields";
import { InPlace } from "./in-place/in-place";

interface IssueHeadProps {
  issue: IssueDetail;
  edited: EditedIssue;
}

/** An issue's key, status, title and bottom line, each edited where it is. */
export function IssueHead({ issue, edited }: IssueHeadProps) {
  return (
    <div>
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pb-4">
        <div className="min-w-0">
          <div className="flex flex-wrap gap-x-1 text-sm text-secondary tabular-nums">
            {`${issue.key} · `}
            <InPlace issue={edited} field="status">
              {STATUS_LABELS[issue.status]}
            </InPlace>
          </div>
          <InPlace
            issue={edited}
            field="title"
            as="h1"
            className="font-serif text-2xl font-semibold tracking-tight text-balance"
          >
            {issue.title}
          </InPlace>
        </div>
        {edited.editor && (
          <LinkButton
            href={`/issues/${issue.slug}/edit`}
            className="print:hidden"
            {...keyed("edit")}
          >
            Edit
          </LinkButton>
        )}
      </header>
      <InPlace
        issue={edited}
        field="bottomLine"
        as="div"
        className="max-w-prose font-serif text-xl text-pretty"
      >
        {issue.bottomLine ? (
          <Prose html={renderPlain(issue.bottomLine)} />
        ) : (
          <p className="font-sans text-base text-secondary">No bottom line yet.</p>
        )}
      </InPlace>
    </div>
  );
}
