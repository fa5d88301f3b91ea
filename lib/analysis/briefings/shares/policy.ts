import { may } from "@/lib/access";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";

/**
 * Whether links to editions are allowed on this desk. Without SHARE_LINKS=1 none can be made, and none opens.
 * `parseEnv` has checked it when the process started.
 */
export const isSharingOn = (): boolean => process.env.SHARE_LINKS === "1";

/** Refuses everything about links while this desk doesn’t allow them, and says so. */
export function requireSharing(): void {
  if (!isSharingOn())
    refuse("forbidden", "This desk doesn’t allow links. Ask whoever runs it to set SHARE_LINKS.");
}

/** Whether the viewer may make links, see and revoke those of others. */
export const mayShare = (viewer: Viewer): boolean => isSharingOn() && may(viewer, "shareEdition");
