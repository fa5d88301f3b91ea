"use client";

import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { Words } from "@/components/analysis/markdown/words";
import type { LeadFigure } from "@/components/analysis/outlooks/bottom-line-input";
import { dropSaid } from "@/components/desk/live/live-state";
import { StaleNotice } from "@/components/desk/live/stale-notice";
import { carryAct } from "@/components/ui/act";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useEdit } from "@/components/ui/use-edit";
import { editIssueAction, openIssueAction } from "@/lib/analysis/issues/actions";
import type { RelationshipName } from "@/lib/analysis/relationships/schema";
import { FIELD_WORDS } from "@/lib/desk/events/fields";
import { IssueFields, type Owner } from "./issue-fields";
import {
  type IssueValues,
  issueChangesOf,
  issueInputOf,
  issueText,
  issueValuesOf,
  newIssue,
  type StoredIssue,
} from "./issue-values";

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
  const { unsaved, values, opened, set, stale, takeOver } = useEdit<IssueValues>(
    `issue:${issue?.slug ?? "new"}:${person}`,
    issue ?? newIssue(rest.relationships?.[0]?.slug ?? "", people, person),
  );
  const { run, pending, refusal, errors } = useCommand<{ key: string }>();

  const save = () =>
    run(
      () =>
        issue
          ? editIssueAction(issueChangesOf(opened, values))
          : openIssueAction(issueInputOf(values)),
      {
        after: ({ key }) => {
          unsaved.clear(unsaved.value);
          carryAct({ said: issue ? "Issue saved." : "Issue opened." });
          router.push(`/issues/${key}`);
        },
        refused: ({ code, current }) => {
          if (code !== "conflict") return;
          takeOver(issueValuesOf(current as StoredIssue, opened.relationship));
          dropSaid();
        },
      },
    );

  function submit(event: FormEvent) {
    event.preventDefault();
    save();
  }

  return (
    <form onSubmit={submit} className="max-w-prose space-y-5">
      <UnsavedNotice unsaved={unsaved} />
      <StaleNotice
        refusal={refusal}
        stale={stale}
        words={FIELD_WORDS.issue}
        textOf={(now, name) => issueText(now, name, people)}
        render={(text) => <Words text={text} />}
      >
        {refusal && <RefusalNotice refusal={refusal} />}
      </StaleNotice>
      <IssueFields
        values={values}
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
