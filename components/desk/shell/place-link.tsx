"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

interface PlaceLinkProps {
  href: string;
  className: string;
  /** The keys that go there, and its name in the list of keys. */
  goKey?: string | undefined;
  place?: string;
  children: ReactNode;
}

/** A navigation link that marks itself as current on its page and on the pages below it. */
export function PlaceLink({ href, className, goKey, place, children }: PlaceLinkProps) {
  const path = usePathname();
  const to = href.split("?")[0];
  const here = path === to ? "page" : path.startsWith(`${to}/`) ? "true" : undefined;
  return (
    <a
      href={href}
      aria-current={here}
      data-key={goKey}
      data-place={goKey && place}
      className={className}
    >
      {children}
    </a>
  );
}
