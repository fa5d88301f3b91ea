"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { whenOnline } from "./open-when-online";
import { usePageFocus } from "./use-page-focus";

/** A link to a page of the desk, and not to what REST answers, a document or another tab. */
const PAGE_LINK = 'a[href^="/"]:not([target], [download], [href^="/api/"], [href^="//"])';

/**
 * Follows the desk's links, which are plain `<a>`, without reloading. One handler serves every page, because a component
 * for each link costs a list more than the rest of its row, and each page 3 kB. Links in an element with
 * `data-scroll="keep"` leave the page where it is scrolled to.
 */
export function FollowLinks() {
  const router = useRouter();
  const leave = usePageFocus();
  useEffect(() => {
    function onClick(event: MouseEvent) {
      const link = (event.target as Element).closest?.<HTMLAnchorElement>(PAGE_LINK);
      const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      if (!link || event.button !== 0 || !isPlain || event.defaultPrevented) return;
      event.preventDefault();
      const follow = () => {
        leave(link);
        router.push(link.getAttribute("href")!, { scroll: !link.closest("[data-scroll=keep]") });
      };
      // A part of this page is here already.
      if (link.pathname + link.search === location.pathname + location.search) follow();
      else whenOnline(follow);
    }
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, [router, leave]);
  return null;
}
