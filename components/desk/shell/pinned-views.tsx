"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import { onViewsChanged } from "@/components/analysis/issues/views-changed";
import { countText } from "@/lib/core/paging/counts";
import { viewHref } from "@/lib/desk/views/filter";
import type { SavedView } from "@/lib/desk/views/schema";

/** The views that are pinned below Issues, with how many issues each has, counted once the page is shown. */
export default function PinnedViews({ views }: { views: SavedView[] }) {
  const path = usePathname();
  const query = useSearchParams().toString();
  const [counts, setCounts] = useState<Record<string, number>>({});
  const hasViews = views.some(({ kind }) => kind === "ISSUES");

  const count = useEffectEvent(async (signal: AbortSignal) => {
    if (!hasViews) return;
    const answer = await fetch("/api/v1/views?pinned=yes", { signal }).catch(() => null);
    if (!answer?.ok || signal.aborted) return;
    const { items }: { items: { id: string; count: number }[] } = await answer.json();
    setCounts(Object.fromEntries(items.map(({ id, count }) => [id, count])));
  });
  // Counted again on each page, since something done on the previous one may have changed them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another page or other views are shown
  useEffect(() => {
    const request = new AbortController();
    count(request.signal);
    const stop = onViewsChanged(() => count(request.signal));
    return () => {
      request.abort();
      stop();
    };
  }, [path, query, views.length]);

  return (
    <ul aria-label="Pinned views" className="ml-2 border-l">
      {views.map((view) => (
        <li key={view.id}>
          <a
            href={viewHref(view)}
            aria-current={`${path}${query && `?${query}`}` === viewHref(view) ? "page" : undefined}
            className="place flex! items-baseline gap-2 text-sm"
          >
            <span className="min-w-0 truncate">{view.name}</span>
            {counts[view.id] !== undefined && (
              <span className="ml-auto text-xs text-secondary tabular-nums">
                {countText(counts[view.id]!)}
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
