import { pack, packInstant } from "@/components/ui/pack-rows";
import type { Packed } from "@/components/ui/packed-rows";
import type { Activity } from "@/lib/desk/events/schema";

/** A line of an activity list, with its instant in milliseconds since 1970. */
export type ActivityLine = Omit<Activity, "at"> & { at: number };

export const ACTIVITY_FIELDS = ["id", "at", "actor", "sentence"] as const;

export const packActivity = (activity: Activity[]): Packed =>
  pack<ActivityLine>(
    activity.map((line) => ({ ...line, at: packInstant(line.at) })),
    ACTIVITY_FIELDS,
  );
