"use client";

import { createContext, type ReactNode, use } from "react";

/** Whether whoever reads the edition has the desk around it. Someone with a link to one edition has not. */
export const HasDesk = createContext(true);

/** A link to another page of the desk; its words alone where the reader couldn't follow it. */
export function DeskLink({ href, children }: { href: string; children: ReactNode }) {
  return use(HasDesk) ? <a href={href}>{children}</a> : children;
}
