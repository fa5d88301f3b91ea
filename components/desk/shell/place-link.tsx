"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

interface PlaceLinkProps {
  href: string;
  /** Other pages that are reached through it. */
  behind?: readonly string[];
  className: string;
  /** The keys that go there. The list of keys takes its name from the text that the children begin with. */
  goKey?: string | undefined;
  children: ReactNode;
}

/** A navigation link that marks itself as current on its page, on the pages behind it, and on the pages below them. */
export function PlaceLink({ href, behind = [], className, goKey, children }: PlaceLinkProps) {
  const path = usePathname();
  const to = href.split("?")[0]!;
  const holds = [to, ...behind].some((place) => `${path}/`.startsWith(`${place}/`));
  const here = path === to ? "page" : holds ? "true" : undefined;
  return (
    <a href={href} aria-current={here} data-key={goKey} className={className}>
      {children}
    </a>
  );
}
