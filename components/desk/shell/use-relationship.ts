"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { isScoped } from "./places";

/** The relationship that is shown: on a page that shows one of them, that of the address; elsewhere the one chosen last. */
export function useRelationship(chosen: string): string {
  const path = usePathname();
  const inAddress = useSearchParams().get("in") ?? "";
  return isScoped(path) ? inAddress : chosen;
}
