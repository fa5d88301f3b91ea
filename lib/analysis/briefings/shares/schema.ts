import { z } from "zod";
import { requiredText } from "@/lib/core/command/inputs";

const DEFAULT_DAYS = 7;
const MAX_DAYS = 30;

/** The most links that can be open for one edition. */
export const MAX_OPEN_LINKS = 50;

/** How many of a link's openings are listed, the latest first. */
export const MAX_LISTED = 20;

/** A link to one edition, as those who may make one see it. Times are ISO text. */
export interface ShareLink {
  id: string;
  /** Who it is for. */
  name: string;
  createdAt: string;
  createdBy: string;
  expiresAt: string;
  revoked: { at: string; by: string } | null;
  /** Whether it opens the edition now. */
  isOpen: boolean;
  /** How often it has been opened, and the latest times. */
  opened: number;
  openings: { at: string; address: string }[];
}

export const shareEditionInput = z.object({
  number: z.int32(),
  name: requiredText(120, "Say who the link is for."),
  days: z
    .int("Give a whole number of days.")
    .min(1, "Choose at least one day.")
    .max(MAX_DAYS, `Choose at most ${MAX_DAYS} days.`)
    .default(DEFAULT_DAYS),
});

export const revokeShareInput = z.object({
  id: z.string(),
  /** The number of the edition that it must be of. */
  edition: z.int32().optional(),
});

/** The path of the page that a token opens. */
export const sharedPath = (token: string): string => `/shared/${token}`;
