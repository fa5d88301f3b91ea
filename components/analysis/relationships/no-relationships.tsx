import { EmptyState } from "@/components/ui/empty-state";
import type { Viewer } from "@/lib/core/session/viewer";

/** Whether someone is limited to no relationship at all. */
export const seesNone = ({ limits }: Pick<Viewer, "limits">): boolean => limits?.length === 0;

/** What people see instead of issues and editions while they may see no relationship. */
export const NoRelationships = () => (
  <EmptyState title="You don’t have access to any relationships yet">Ask an admin.</EmptyState>
);
