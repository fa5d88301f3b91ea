import type { ReactNode } from "react";
import { Shell } from "@/components/desk/shell/shell";
import { OutagePageOnUse } from "@/components/ui/outage-page-on-use";
import { isUnavailable } from "@/lib/core/database/outage";
import { markUnavailable } from "@/lib/core/http/request-guard";
import { currentViewer } from "@/lib/core/session/session";

/** Each page redirects to the sign-in page itself, since it knows which address people return to. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer().catch((error) => {
    if (isUnavailable(error)) return "unavailable" as const;
    throw error;
  });
  if (viewer === "unavailable") {
    markUnavailable();
    // Returned rather than thrown: an error page only appears once its script runs.
    return <OutagePageOnUse />;
  }
  if (!viewer) return children;
  return <Shell viewer={viewer}>{children}</Shell>;
}
