import { may } from "@/lib/access";
import type { Viewer } from "@/lib/core/session/viewer";

/**
 * Whether links to editions are allowed on this desk. Without SHARE_LINKS=1 none can be made, and none opens.
 * `parseEnv` has checked it when the process started.
 */
export const isSharingOn = (): boolean => process.env.SHARE_LINKS === "1";

/** Whether the viewer may make links, see and revoke those of others. */
export const mayShare = (viewer: Viewer): boolean => isSharingOn() && may(viewer, "shareEdition");
