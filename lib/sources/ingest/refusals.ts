import { refuse, refuseField } from "@/lib/core/command/errors";
import type { NotRead } from "@/lib/text/parsers/types";

/**
 * Refuses what couldn't be read: as a fault of the file, or, if the machine was busy, as something to try again, for
 * which its upload is kept.
 */
export const refuseUnread = (field: "url" | "bytes", { reason, again }: NotRead): never =>
  again ? refuse("unavailable", reason) : refuseField(field, reason);
