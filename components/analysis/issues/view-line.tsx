"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextInput } from "@/components/ui/text-input";
import { useCommand } from "@/components/ui/use-command";
import { countText } from "@/lib/core/paging/counts";
import { deleteViewAction, editViewAction } from "@/lib/desk/views/actions";
import { viewHref } from "@/lib/desk/views/filter";
import type { ListedView } from "@/lib/desk/views/schema";

export type CountedView = ListedView & { count: number };

interface ViewLineProps {
  view: CountedView;
  onOpen: () => void;
  onChanged: () => void;
}

/** A saved view, and what its owner can change about it. */
export function ViewLine({ view, onOpen, onChanged }: ViewLineProps) {
  const { run, pending, refusal, errors } = useCommand();
  const { id, name, version, shared, pinned, owner, count } = view;
  const [renaming, setRenaming] = useState(false);
  const edit = (patch: { name?: string; shared?: boolean; pinned?: boolean }) =>
    run(() => editViewAction({ id, version, ...patch }), {
      after: () => {
        setRenaming(false);
        onChanged();
      },
    });
  const state = [
    owner ? `shared by ${owner}` : shared ? "shared" : "private",
    pinned && "pinned",
  ].filter(Boolean);

  function rename(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!pending) edit({ name: String(new FormData(event.currentTarget).get("name")) });
  }

  if (renaming)
    return (
      <li className="py-1">
        <form onSubmit={rename} className="space-y-2">
          <Field label={`New name for ${name}`} error={errors.name ?? null}>
            {(control) => (
              <TextInput {...control} name="name" autoFocus defaultValue={name} maxLength={60} />
            )}
          </Field>
          {refusal && !errors.name && <RefusalNotice refusal={refusal} />}
          <FormActions submit="Rename" pending={pending} onCancel={() => setRenaming(false)} />
        </form>
      </li>
    );

  return (
    <li className="flex flex-wrap items-baseline gap-x-3 py-1">
      <a href={viewHref(view)} onClick={onOpen} className="link min-w-0 truncate">
        {name}
      </a>
      <span className="text-xs text-secondary tabular-nums">
        {countText(count)} · {state.join(" · ")}
      </span>
      {!owner && (
        <span className="ml-auto flex">
          <Button variant="quiet" aria-label={`Rename ${name}`} onClick={() => setRenaming(true)}>
            Rename
          </Button>
          <Button
            variant="quiet"
            pending={pending}
            aria-label={`${pinned ? "Unpin" : "Pin"} ${name}`}
            onClick={() => edit({ pinned: !pinned })}
          >
            {pinned ? "Unpin" : "Pin"}
          </Button>
          <Button
            variant="quiet"
            pending={pending}
            aria-label={`${shared ? "Stop sharing" : "Share"} ${name}`}
            onClick={() => edit({ shared: !shared })}
          >
            {shared ? "Stop sharing" : "Share"}
          </Button>
          <Button
            variant="quiet"
            pending={pending}
            aria-label={`Delete ${name}`}
            onClick={() => run(() => deleteViewAction({ id }), { after: onChanged })}
          >
            Delete
          </Button>
        </span>
      )}
      {refusal && (
        <p role="alert" className="w-full text-sm text-deteriorated">
          {refusal.message}
        </p>
      )}
    </li>
  );
}
