"use client";

import { HasDesk } from "@/components/analysis/briefings/editions/desk-link";
import { EditionPaper } from "@/components/analysis/briefings/editions/edition-paper";
import type { EditionView } from "@/components/analysis/briefings/editions/edition-view";

/** An edition for somebody who has a link to it and no account: the paper, without links into the desk. */
export const SharedPaper = ({ view, hash }: { view: EditionView; hash: string }) => (
  <HasDesk value={false}>
    <EditionPaper view={view} hash={hash} />
  </HasDesk>
);
