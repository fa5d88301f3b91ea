"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

interface PlaceLinkProps {
  href: string;
  className: string;
  children: ReactNode;
}

/** A link that knows whether one is there, on its page or on one below. */
export function PlaceLink({ href, className, children }: PlaceLinkProps) {
  const path = usePathname();
  const here = path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined;
  return (
    <Link href={href} prefetch={false} aria-current={here} className={className}>
      {children}
    </Link>
  );
}
