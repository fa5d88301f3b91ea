import { z } from "zod";

/**
 * The periods that changes are shown for: since the person last looked, since the last edition, or a number of days.
 */
export const WINDOWS = ["look", "edition", "7d", "30d"] as const;
export type Window = (typeof WINDOWS)[number];

/** Something that changed on the desk, as the summary shows it. */
export interface Change {
  /** The event, or the last of several that are shown as one. */
  id: number;
  at: string;
  actor: string;
  /** What they did, as words to follow their name: "revised the outlook from 50% to 52%". */
  sentence: string;
  /** Why, in their words: the reason of a revision, or the question. */
  why: string | null;
  /** The wording of the forecast that it is about: of a change of wording, the one that it gave. */
  wording: string | null;
  issue: { key: string; title: string } | null;
  /** The address where it can be read. */
  href: string;
  /** Of a withdrawn source, the issues whose lead outlook rests on it. */
  resting?: { key: string; slug: string; title: string }[];
  /** Whether the summary leaves it out on a phone: others weigh more. */
  minor?: boolean;
}

/** What changed in a period, newest first. */
export interface Changes {
  /** The start of the period. */
  since: string;
  /** Whether the person had never looked before, or there is no edition: the period is then the last seven days. */
  first: boolean;
  items: Change[];
  /** How many there are, at most MAX_COUNT + 1. */
  count: number;
}

/** Coming back to the summary within this time counts as the same visit. */
export const SAME_VISIT = "30 minutes";

export const lookInput = z.object({});
