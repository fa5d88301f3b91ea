"use client";

import { type FormEvent, useState } from "react";
import { findNamed } from "@/components/analysis/search/complete-operator";
import { Button } from "@/components/ui/button";
import { Combobox, type Offer } from "@/components/ui/combobox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { useSay } from "@/components/ui/last-act";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { Select } from "@/components/ui/select";
import { useCommand } from "@/components/ui/use-command";
import { narrowed, useFound } from "@/components/ui/use-found";
import { relateIssuesAction, unrelateIssuesAction } from "@/lib/analysis/related/actions";
import { RELATION_WORDS, RELATIONS, type RelatedIssue } from "@/lib/analysis/related/schema";
import type { OfferedValue } from "@/lib/analysis/search/complete-values";
import { wordsOf } from "./words-of";

interface RelateFormProps {
  slug: string;
  related: RelatedIssue[];
  onClose: () => void;
}

/** The ways in which an issue can relate to another: "PART_OF", "PART_OF inverse". */
const WAYS = RELATIONS.flatMap((relation) => {
  const [own, inverse] = RELATION_WORDS[relation];
  const ways = [{ value: relation as string, label: own }];
  return relation === "RELATED"
    ? ways
    : [...ways, { value: `${relation} inverse`, label: inverse }];
});

/** Adds issues that an issue is related to, and removes them. */
export default function RelateForm({ slug, related, onClose }: RelateFormProps) {
  const { run, pending, refusal, errors } = useCommand<{ issue: string; other: string }>();
  const [way, setWay] = useState("RELATED");
  const [other, setOther] = useState("");
  const { offers, hint } = useIssues(other);
  const say = useSay();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    const [relation = "RELATED", inverse] = way.split(" ") as [RelatedIssue["relation"], string?];
    // A title may follow the key.
    const key = other.trim().split(" ")[0] ?? "";
    run(
      () => relateIssuesAction({ issue: slug, other: key, relation, inverse: Boolean(inverse) }),
      {
        after: (pair) => {
          onClose();
          say({
            said: `Related to ${pair.other}.`,
            undo: {
              run: () => unrelateIssuesAction(pair),
              said: `No longer related to ${pair.other}.`,
            },
          });
        },
      },
    );
  }

  const remove = ({ key, relation, inverse }: RelatedIssue) =>
    run(() => unrelateIssuesAction({ issue: slug, other: key }), {
      after: () => {
        onClose();
        say({
          said: `No longer related to ${key}.`,
          undo: {
            run: () => relateIssuesAction({ issue: slug, other: key, relation, inverse }),
            said: `Related to ${key} again.`,
          },
        });
      },
    });

  return (
    <Dialog open onClose={onClose} title="Related issues">
      <form onSubmit={submit} className="space-y-4">
        {refusal && !refusal.fields && <RefusalNotice refusal={refusal} title="Not saved" />}
        <div className="flex flex-wrap items-start gap-3">
          <Field label="This issue" error={errors.relation}>
            {(control) => (
              <Select
                {...control}
                value={way}
                onChange={({ target }) => setWay(target.value)}
                options={WAYS}
              />
            )}
          </Field>
          <Field label="Issue" className="grow" error={errors.other}>
            {(control) => (
              <Combobox
                {...control}
                placeholder="Key or words in the title"
                value={other}
                onChange={setOther}
                offers={offers}
                hint={hint}
                onTake={({ value }) => setOther(value)}
              />
            )}
          </Field>
        </div>
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving…">
          Add
        </Button>
      </form>
      {related.length > 0 && (
        <ul className="mt-4 divide-y divide-rule border-y text-sm">
          {related.map((issue) => (
            <li key={issue.key} className="flex items-center justify-between gap-3">
              <span>{`${wordsOf(issue)} ${issue.key} ${issue.title}`}</span>
              <Button
                variant="quiet"
                aria-label={`Remove ${issue.key}`}
                pending={pending}
                onClick={() => remove(issue)}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

const NOTHING: OfferedValue[] = [];

/** The issues whose title or key begins with what is typed, with their keys first. */
function useIssues(text: string): { offers: Offer[]; hint: string | undefined } {
  const asked = text.trim();
  const naming = `${new URLSearchParams({ operator: "issue", value: asked })}`;
  const { found, done, failed } = useFound(asked ? naming : null, findNamed, NOTHING);
  const offers = found.map(({ value, detail }) => ({ value: `${value} ${detail}` }));
  const shown = !asked ? [] : done ? offers : narrowed(offers, asked, ({ value }) => value);
  const hint = failed
    ? "Couldn’t look up issues. Keep typing to try again."
    : done && shown.length === 0
      ? "No issue matches."
      : undefined;
  return { offers: shown.filter(({ value }) => value !== asked), hint };
}
