"use client";

import { useEffect } from "react";
import { rememberSearchAction } from "@/lib/analysis/search/actions";

/** Keeps a search that found something among the viewer's recent ones, once its results are shown. */
export function RememberSearch({ query }: { query: string }) {
  useEffect(() => {
    // If it isn't kept, nothing is lost that the viewer would miss.
    rememberSearchAction({ query }).catch(() => undefined);
  }, [query]);
  return null;
}
