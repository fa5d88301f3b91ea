"use client";

import { Button } from "@/components/ui/button";
import { useSay } from "@/components/ui/last-act";
import { useCommand } from "@/components/ui/use-command";
import { deleteViewAction, saveViewAction } from "@/lib/desk/views/actions";
import { viewHref } from "@/lib/desk/views/filter";
import type { SavedView } from "@/lib/desk/views/schema";

/** One's saved searches, each of which can be deleted. */
export const SavedSearches = ({ views }: { views: SavedView[] }) => (
  <ul>
    {views.map((view) => (
      <SavedSearch key={view.id} view={view} />
    ))}
  </ul>
);

function SavedSearch({ view }: { view: SavedView }) {
  const { id, kind, name, query } = view;
  const { run, pending } = useCommand();
  const say = useSay();

  const remove = () =>
    run(() => deleteViewAction({ id }), {
      after: () =>
        say({
          said: `Deleted “${name}”.`,
          takesFocus: true,
          undo: { run: () => saveViewAction({ kind, name, query }), said: `Restored “${name}”.` },
        }),
      refused: ({ message }) => say({ said: message, refused: true }),
    });

  return (
    <li className="flex items-center justify-between gap-3">
      {/* A plain link: most are never followed. */}
      <a
        href={viewHref(view)}
        className="min-w-0 grow truncate py-1 hover:underline pointer-coarse:py-2.5"
      >
        {name}
      </a>
      <Button variant="quiet" pending={pending} aria-label={`Delete “${name}”`} onClick={remove}>
        Delete
      </Button>
    </li>
  );
}
