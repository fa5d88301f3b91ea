"use client";

import { Prose } from "@/components/analysis/markdown/prose";
import { keyed } from "@/components/ui/keymap";
import { LinkButton } from "@/components/ui/link-button";
import { STATUS_LABELS } from "@/lib/analysis/issues/status";
import { WRITTEN_BEFORE } from "@/lib/tradecraft/outcome";
import type { EditedIssue } from "./in-place/fields";
import { InPlace } from "./in-place/in-place";
import { IssueContents } from "./issue-contents";
import type { IssueTexts } from "./issue-texts";

interface IssueHeadProps extends IssueTexts {
  edited: EditedIssue;
  contents: Parameters<typeof IssueContents>[0]["counts"];
}

/** An issue's key, status, title and bottom line, each edited where it is, and links to what follows. */
export function IssueHead(props: IssueHeadProps) {
  const { issueKey, title, bottomLine, html, misfit, outdated, edited, contents } = props;
  return (
    <div className="issue-head">
      <header>
        <div>
          <div>
            {`${issueKey} · `}
            <InPlace issue={edited} field="status">
              {STATUS_LABELS[edited.status]}
            </InPlace>
          </div>
          <InPlace issue={edited} field="title" as="h1">
            {title}
          </InPlace>
        </div>
        {edited.editor && (
          <LinkButton
            href={`/issues/${edited.slug}/edit`}
            className="print:hidden"
            {...keyed("edit")}
          >
            Edit
          </LinkButton>
        )}
      </header>
      <InPlace issue={edited} field="bottomLine" as="div" text={bottomLine}>
        {html ? <Prose html={html} /> : bottomLine || <p>No bottom line yet.</p>}
      </InPlace>
      {misfit && <p className="text-sm text-warning print:hidden">{misfit}</p>}
      {outdated && <p className="text-sm text-secondary">{WRITTEN_BEFORE}</p>}
      <IssueContents counts={contents} />
    </div>
  );
}
