"use client";

import { type FormEvent, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextInput } from "@/components/ui/text-input";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
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

interface ViewsDialogProps {
  filter: IssueFilter;
  /** The viewer. */
  person: string;
  onClose: () => void;
}

/** The viewer's saved views of the list, those that colleagues share, and a form to save this one. */
export default function ViewsDialog({ filter, person, onClose }: ViewsDialogProps) {
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
  function saved() {
    onClose();
    tellViewsChanged();
  }

  return (
    <Dialog open onClose={onClose} title="Views">
      <SaveView filter={filter} person={person} onSaved={saved} />
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
              <ViewLine
                key={view.id}
                view={view}
                person={person}
                onOpen={onClose}
                onChanged={changed}
              />
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}

const EMPTY = { name: "", shared: false, pinned: true };

interface SaveViewProps extends Pick<ViewsDialogProps, "filter" | "person"> {
  onSaved: () => void;
}

function SaveView({ filter, person, onSaved }: SaveViewProps) {
  const { run, pending, errors, refusal, dismiss } = useCommand();
  const unsaved = useUnsaved(`view:issues:${person}`, EMPTY);
  const { name, shared, pinned } = unsaved.value;
  const set = (some: Partial<typeof EMPTY>) => {
    unsaved.setValue((now) => ({ ...now, ...some }));
    if (!refusal?.fields) dismiss();
  };

  function save(event: FormEvent) {
    event.preventDefault();
    const query = queryOfFilter(filter);
    run(() => saveViewAction({ kind: "ISSUES", name, query, shared, pinned }), {
      after: () => {
        unsaved.clear(unsaved.value);
        onSaved();
      },
      said: `View “${name.trim()}” saved.`,
    });
  }

  return (
    <form onSubmit={save} className="space-y-3">
      <UnsavedNotice unsaved={unsaved} />
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
            onChange={({ target }) => set({ name: target.value })}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <Checkbox
          label="Pin it in the sidebar"
          checked={pinned}
          onChange={({ target }) => set({ pinned: target.checked })}
        />
        <Checkbox
          label="Share it with the desk"
          checked={shared}
          onChange={({ target }) => set({ shared: target.checked })}
        />
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving…">
          Save view
        </Button>
      </div>
      {refusal && !errors.name && <RefusalNotice refusal={refusal} />}
    </form>
  );
}
