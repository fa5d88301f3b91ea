"use client";

import { type ReactNode, useRef } from "react";
import { useRowCursor } from "./use-row-cursor";

/** J and K move between the rows of all the lists in a page, such as an issue's evidence and notes. */
export function RowKeys({ children }: { children: ReactNode }) {
  const page = useRef<HTMLDivElement>(null);
  useRowCursor(page);
  return <div ref={page}>{children}</div>;
}
