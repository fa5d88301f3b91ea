"use client";

import { type FormEvent, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextInput } from "@/components/ui/text-input";
import { useCommand } from "@/components/ui/use-command";
import { type IssueFilter, queryOfFilter } from "@/lib/analysis/issues/filter";
import { saveViewAction } from "@/lib/desk/views/actions";
import { type CountedView, ViewLine } from "./view-line";
import { tellViewsChanged } from "./views-changed";

/** All of them, page by page, since each is counted. */
async function loadViews(signal: AbortSignal, cursor = ""): Promise<CountedView[] | "failed"> {
  const answer = await fetch(`/api/v1/views?cursor=${cursor}`, { signal });
  if (!answer.ok) return "failed";
  const { items, nextCursor } = await answer.json();
  const more = nextCursor ? await loadViews(signal, nextCursor) : [];
  return more === "failed" ? more : [...items, ...more];
}

/** The viewer's saved views of the list, those that colleagues share, and a form to save this one. */
export default function ViewsDialog(props: { filter: IssueFilter; onClose: () => void }) {
  const { filter, onClose } = props;
  const [views, setViews] = useState<CountedView[] | "failed" | null>(null);
  const [changes, setChanges] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: again after each change
  useEffect(() => {
    const request = new AbortController();
    loadViews(request.signal).then(
      (loaded) => request.signal.aborted || setViews(loaded),
      () => request.signal.aborted || setViews("failed"),
    );
    return () => request.abort();
  }, [changes]);

  function changed() {
    setChanges((count) => count + 1);
    tellViewsChanged();
  }

  return (
    <Dialog open onClose={onClose} title="Views">
      <SaveView filter={filter} onSaved={changed} />
      <div className="mt-4 border-t pt-3">
        {views === null && <p className="text-secondary">Loading…</p>}
        {views === "failed" && (
          <p role="alert" className="text-deteriorated">
            Couldn’t load the saved views. Close this, then try again.
          </p>
        )}
        {Array.isArray(views) && views.length === 0 && (
          <p className="text-secondary">No saved views yet.</p>
        )}
        {Array.isArray(views) && views.length > 0 && (
          <ul aria-label="Saved views" className="divide-y divide-rule">
            {views.map((view) => (
              <ViewLine key={view.id} view={view} onOpen={onClose} onChanged={changed} />
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}

function SaveView({ filter, onSaved }: { filter: IssueFilter; onSaved: () => void }) {
  const { run, pending, errors, refusal } = useCommand();
  const [name, setName] = useState("");
  const [shared, setShared] = useState(false);
  const [pinned, setPinned] = useState(true);

  function save(event: FormEvent) {
    event.preventDefault();
    const query = queryOfFilter(filter);
    run(() => saveViewAction({ kind: "ISSUES", name, query, shared, pinned }), {
      after: () => {
        setName("");
        onSaved();
      },
    });
  }

  return (
    <form onSubmit={save} className="space-y-3">
      <Field
        label="Save this list as"
        hint="Its filters, order, groups and columns."
        error={errors.name ?? null}
      >
        {(control) => (
          <TextInput
            {...control}
            value={name}
            maxLength={60}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <Checkbox
          label="Pin it in the sidebar"
          checked={pinned}
          onChange={({ target }) => setPinned(target.checked)}
        />
        <Checkbox
          label="Share it with the desk"
          checked={shared}
          onChange={({ target }) => setShared(target.checked)}
        />
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving…">
          Save view
        </Button>
      </div>
      {refusal && !errors.name && <RefusalNotice refusal={refusal} />}
    </form>
  );
}
