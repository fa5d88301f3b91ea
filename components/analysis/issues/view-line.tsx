"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useCommand } from "@/components/ui/use-command";
import { countText } from "@/lib/core/paging/counts";
import { deleteViewAction, editViewAction } from "@/lib/desk/views/actions";
import { viewHref } from "@/lib/desk/views/filter";
import type { ListedView } from "@/lib/desk/views/schema";
import { RenameView } from "./rename-view";

export type CountedView = ListedView & { count: number };

interface ViewLineProps {
  view: CountedView;
  /** The viewer. */
  person: string;
  onOpen: () => void;
  onChanged: () => void;
}

/** A saved view, and what its owner can change about it. */
export function ViewLine({ view, person, onOpen, onChanged }: ViewLineProps) {
  const { run, pending, refusal } = useCommand();
  const { id, name, version, shared, pinned, owner, count } = view;
  const [renaming, setRenaming] = useState(false);
  const edit = (patch: { shared?: boolean; pinned?: boolean }) =>
    run(() => editViewAction({ id, version, ...patch }), { after: onChanged });
  const state = [
    `${countText(count)} ${count === 1 ? "issue" : "issues"}`,
    owner ? `shared by ${owner}` : shared ? "shared" : "private",
    pinned && "pinned",
  ].filter(Boolean);

  if (renaming)
    return (
      <li className="py-1">
        <RenameView
          view={view}
          person={person}
          onCancel={() => setRenaming(false)}
          onRenamed={() => {
            setRenaming(false);
            onChanged();
          }}
        />
      </li>
    );

  return (
    <li className="flex flex-wrap items-baseline gap-x-3 py-1">
      <a href={viewHref(view)} onClick={onOpen} className="link min-w-0 truncate">
        {name}
      </a>
      <span className="text-xs text-secondary tabular-nums">{state.join(" · ")}</span>
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
