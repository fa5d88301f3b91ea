import { z } from "zod";
import { RELATIONS } from "./schema";

const pair = { issue: z.string(), other: z.string().trim().min(1, "Choose an issue.") };

export const relateIssuesInput = z.object({
  ...pair,
  relation: z.enum(RELATIONS, "Choose how they are related."),
  /** Whether it is the other issue that depends on this one, or is part of it. */
  inverse: z.boolean().default(false),
});

export const unrelateIssuesInput = z.object(pair);
