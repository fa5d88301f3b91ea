"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

interface PlaceLinkProps {
  href: string;
  className: string;
  /** The keys that go there. The list of keys takes its name from the text that the children begin with. */
  goKey?: string | undefined;
  children: ReactNode;
}

/** A navigation link that marks itself as current on its page and on the pages below it. */
export function PlaceLink({ href, className, goKey, children }: PlaceLinkProps) {
  const path = usePathname();
  const to = href.split("?")[0];
  const here = path === to ? "page" : path.startsWith(`${to}/`) ? "true" : undefined;
  return (
    <a href={href} aria-current={here} data-key={goKey} className={className}>
      {children}
    </a>
  );
}
