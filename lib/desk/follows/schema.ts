import { z } from "zod";

/** An issue, by key, slug or id, or a source, by id. */
export const followInput = z
  .object({ issue: z.string().optional(), source: z.string().optional() })
  .refine(({ issue, source }) => (issue === undefined) !== (source === undefined), {
    path: ["form"],
    error: "Choose one thing to follow: an issue or a source.",
  });

/** Whether the viewer follows an issue or source, and who else does. */
export interface Follows {
  following: boolean;
  /** The people who follow it, by name. */
  people: string[];
  /** Whether the viewer has unread notifications about it. */
  unread: boolean;
}
