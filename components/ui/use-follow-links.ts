"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";

/** A link to a page of the desk, and not to what REST answers or to another tab. */
const PAGE_LINK = 'a[href^="/"]:not([rel], [target], [download], [href^="/api/"])';

/**
 * A click handler for an element with many plain links to pages of the desk: follows them without reloading, as
 * `Link` does, whose every instance would cost a list more than the rest of its row.
 */
export function useFollowLinks() {
  const router = useRouter();
  return (event: MouseEvent) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>(PAGE_LINK);
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || event.button !== 0 || !isPlain || event.defaultPrevented) return;
    event.preventDefault();
    router.push(link.getAttribute("href")!);
  };
}
