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
    <div className="issue-head">
      <header>
        <div>
          <div>
            {`${issue.key} · `}
            <InPlace issue={edited} field="status">
              {STATUS_LABELS[issue.status]}
            </InPlace>
          </div>
          <InPlace issue={edited} field="title" as="h1">
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
      {isWords(issue.bottomLine) ? (
        <InPlace issue={edited} field="bottomLine" as="div">
          {issue.bottomLine}
        </InPlace>
      ) : (
        <InPlace issue={edited} field="bottomLine" as="div" text={issue.bottomLine}>
          {issue.bottomLine ? (
            <Prose html={renderPlain(issue.bottomLine)} />
          ) : (
            <p>No bottom line yet.</p>
          )}
        </InPlace>
      )}
    </div>
  );
}

/** Whether a text names and cites nothing, so that the page needs to send it only once. */
const isWords = (text: string): boolean => text !== "" && !/[[@`]|[A-Z]-\d/.test(text);
