"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import { onViewsChanged } from "@/components/analysis/issues/views-changed";
import { countText } from "@/lib/core/paging/counts";
import { viewHref } from "@/lib/desk/views/filter";
import type { SavedView } from "@/lib/desk/views/schema";

async function loadCounts(signal: AbortSignal): Promise<{ id: string; count: number }[] | null> {
  const answer = await fetch("/api/v1/views?pinned=yes", { signal });
  return answer.ok ? (await answer.json()).items : null;
}

/** The views that are pinned below Issues, with how many issues each has, counted once the page is shown. */
export default function PinnedViews({ views }: { views: SavedView[] }) {
  const path = usePathname();
  const query = useSearchParams().toString();
  const [counts, setCounts] = useState<Record<string, number>>({});
  const hasViews = views.some(({ kind }) => kind === "ISSUES");

  const count = useEffectEvent(async (signal: AbortSignal) => {
    if (!hasViews) return;
    const items = await loadCounts(signal).catch(() => null);
    if (items && !signal.aborted)
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
