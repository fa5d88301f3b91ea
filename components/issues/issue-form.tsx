"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { useDraft } from "@/components/ui/use-draft";
import type { Refusal } from "@/lib/errors";
import { editIssueAction, openIssueAction } from "@/lib/issues/actions";
import { IssueConflict, type StoredIssue } from "./issue-conflict";
import { IssueFields } from "./issue-fields";
import { type IssueValues, issueInputOf, NEW_ISSUE } from "./issue-values";

interface IssueFormProps {
  /** The issue as it is; null to open a new one. */
  issue: IssueValues | null;
  people: { id: string; name: string }[];
  /** Whose draft this is. */
  person: string;
}

export function IssueForm({ issue, people, person }: IssueFormProps) {
  const router = useRouter();
  const draft = useDraft<IssueValues>(
    `issue:${issue?.slug ?? "new"}:${person}`,
    issue ?? NEW_ISSUE,
  );
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, start] = useTransition();
  const set = (some: Partial<IssueValues>) => draft.setValue({ ...draft.value, ...some });

  const save = () =>
    start(async () => {
      const { slug, ...details } = issueInputOf(draft.value);
      const result = issue
        ? await editIssueAction({ issue: slug, ...details })
        : await openIssueAction({ slug, ...details });
      if (result.ok) {
        draft.clear();
        return router.push(`/issues/${result.value.key}`);
      }
      setRefusal(result.refusal);
      const current = result.refusal.current as StoredIssue | undefined;
      // Saving once more then means: mine, having seen theirs.
      if (current) set({ version: current.version });
    });

  function submit(event: FormEvent) {
    event.preventDefault();
    save();
  }

  return (
    <form onSubmit={submit} className="max-w-prose space-y-5">
      {draft.restored && (
        <Notice title="This is your unsaved text from before.">
          <Button variant="quiet" className="-ml-2" onClick={draft.clear}>
            Discard it
          </Button>
        </Notice>
      )}
      {refusal && <Notice tone="error" title={refusal.message} />}
      {refusal?.code === "conflict" && <IssueConflict current={refusal.current as StoredIssue} />}
      <IssueFields
        values={draft.value}
        set={set}
        errors={refusal?.fields ?? {}}
        people={people}
        isNew={issue === null}
      />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving…">
          {issue ? "Save" : "Open the issue"}
        </Button>
        <LinkButton href={issue ? `/issues/${issue.slug}` : "/issues"} variant="quiet">
          Back without saving
        </LinkButton>
      </div>
    </form>
  );
}
