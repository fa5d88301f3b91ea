import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";

/** Before the first article; `action` is what the viewer can do about it, if anything. */
export function NoSources({ action }: { action: ReactNode }) {
  return (
    <EmptyState title="No source is on file yet" action={action}>
      {action
        ? "Bring in an article: its quotations are found, reviewed, and then stand as evidence."
        : "An admin brings articles in; what they say then stands here, word for word."}
    </EmptyState>
  );
}
