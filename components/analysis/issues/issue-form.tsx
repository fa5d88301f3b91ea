"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { LeadFigure } from "@/components/analysis/outlooks/bottom-line-input";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedText } from "@/components/ui/unsaved-text";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { editIssueAction, openIssueAction } from "@/lib/analysis/issues/actions";
import type { RelationshipName } from "@/lib/analysis/relationships/schema";
import { IssueConflict, type StoredIssue } from "./issue-conflict";
import { IssueFields, type Owner } from "./issue-fields";
import { type IssueValues, issueChangesOf, issueInputOf, NEW_ISSUE } from "./issue-values";

interface IssueFormProps {
  /** The issue to edit; null for a new one. */
  issue: IssueValues | null;
  /** The figure of its lead forecast. */
  figure?: LeadFigure | null;
  /** The short names of the other issues, for a new one. */
  taken?: string[];
  people: Owner[];
  /** The relationships that a new one can be opened in, the likeliest first. */
  relationships?: RelationshipName[];
  /** Whose unsaved text this is. */
  person: string;
}

export function IssueForm(props: IssueFormProps) {
  const { issue, figure = null, taken, people, person, ...rest } = props;
  const router = useRouter();
  const unsaved = useUnsaved<IssueValues>(
    `issue:${issue?.slug ?? "new"}:${person}`,
    issue ?? { ...NEW_ISSUE, relationship: rest.relationships?.[0]?.slug ?? "" },
  );
  const { run, pending, refusal, errors } = useCommand<{ key: string }>();
  // A version shown in a conflict counts as seen until the person leaves the page. Unsaved text keeps its own.
  const [seen, setSeen] = useState<number>();
  // Changes are compared with the issue as it was opened, even after a conflict has loaded it again.
  const [opened] = useState(issue);
  const set = (some: Partial<IssueValues>) => unsaved.setValue((now) => ({ ...now, ...some }));

  const save = () =>
    run(
      () =>
        opened
          ? editIssueAction(
              issueChangesOf(opened, { ...unsaved.value, ...(seen && { version: seen }) }),
            )
          : openIssueAction(issueInputOf(unsaved.value)),
      {
        after: ({ key }) => {
          unsaved.clear();
          router.push(`/issues/${key}`);
        },
        // Saving again then means that the person has seen the other change and keeps their own.
        refused: ({ code, current }) =>
          code === "conflict" && setSeen((current as StoredIssue).version),
      },
    );

  function submit(event: FormEvent) {
    event.preventDefault();
    save();
  }

  return (
    <form onSubmit={submit} className="max-w-prose space-y-5">
      <UnsavedText unsaved={unsaved} />
      {refusal && <RefusalNotice refusal={refusal} />}
      {refusal?.code === "conflict" && <IssueConflict current={refusal.current as StoredIssue} />}
      <IssueFields
        values={unsaved.value}
        set={set}
        errors={errors}
        figure={figure}
        people={people}
        taken={taken}
        {...rest}
      />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving…">
          {issue ? "Save" : "Open issue"}
        </Button>
        <LinkButton href={issue ? `/issues/${issue.slug}` : "/issues"} variant="quiet">
          Back without saving
        </LinkButton>
      </div>
    </form>
  );
}
