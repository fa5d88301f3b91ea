import type { ReactNode } from "react";
import { Shell } from "@/components/shell/shell";
import { currentViewer } from "@/lib/session";

/** Who is not signed in is sent away by the page itself, which knows where to come back to. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  if (!viewer) return children;
  return <Shell viewer={viewer}>{children}</Shell>;
}
