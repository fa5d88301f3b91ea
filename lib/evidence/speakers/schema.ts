import { z } from "zod";
import { optionalText, reasonInput, requiredText, seenRecord } from "@/lib/core/command/inputs";
import type { Page } from "@/lib/core/paging/page";

/** The article that a described speaker belongs to, as its first version. */
export interface Within {
  id: string;
  title: string;
}

/** A speaker in the list of speakers. */
export interface SpeakerRow {
  id: string;
  name: string;
  /** Null for a speaker with a name. */
  describedIn: Within | null;
  aliases: string[];
  version: number;
  quotes: number;
  /** Whether each of their quotations is removed or in a withdrawn source. */
  allWithdrawn: boolean;
  /** The ISO day of the latest article that quotes them; null if no date is known. */
  lastSaid: string | null;
  /** Their roles, latest first. */
  roles: string[];
}

/** Which speakers a list shows. */
export interface SpeakerFilter {
  /** Part of a name or alias; empty for all. */
  text: string;
  /** Whether named or described speakers are shown; null for both. */
  named: boolean | null;
}

/** A page of speakers. */
export interface SpeakerList extends Page<SpeakerRow> {
  /** How many match the filter, at most MAX_COUNT + 1. */
  count: number;
}

/** A speaker of the desk that a name may refer to. */
export interface SpeakerHint {
  id: string;
  name: string;
  quotes: number;
}

/**
 * What the desk knows about a name: the speaker it refers to, or else speakers with a similar name. A
 * description is looked up in its own article only.
 */
export interface NameLookup {
  described: boolean;
  known: SpeakerHint | null;
  near: SpeakerHint[];
}

/** A merge or split: quotations that moved from one speaker to another, and why. */
export interface SpeakerMove {
  id: string;
  kind: "MERGE" | "SPLIT";
  from: { id: string; name: string };
  to: { id: string; name: string };
  quotes: number;
  reason: string;
  by: string;
  at: string;
  undone: { by: string; at: string } | null;
}

/** A correction of a speaker's name, and why. */
export interface NameCorrection {
  id: string;
  before: string;
  after: string;
  reason: string;
  by: string;
  at: string;
  undone: { by: string; at: string } | null;
}

/** A speaker as their page shows them. */
export interface SpeakerDetail {
  id: string;
  name: string;
  describedIn: Within | null;
  aliases: string[];
  version: number;
  /** The id of the speaker that this one was merged into. */
  mergedIntoId: string | null;
  /** How many quotations they have; of those that continue one another, only the latest counts. */
  statements: number;
  /** Whether each of their quotations is removed or in a withdrawn source. */
  allWithdrawn: boolean;
  /** The merges and splits of this speaker, latest first: the latest, unless all are asked for. */
  moves: SpeakerMove[];
  /** The corrections of their name, likewise. */
  corrections: NameCorrection[];
  /** How many of these there are in all. */
  counts: { moves: number; corrections: number };
}

/** A speaker to merge, split or name correctly, with the version that the viewer saw. */
export interface SpeakerSeen {
  id: string;
  name: string;
  version: number;
}

export const mergeSpeakerInput = z.object({
  ...seenRecord,
  into: z.string().min(1, "Choose the speaker to merge into."),
  intoVersion: z.int32(),
  reason: reasonInput,
});

export const splitSpeakerInput = z.object({
  ...seenRecord,
  quotes: z.array(z.string()).min(1, "Choose at least one quotation.").max(10_000),
  name: requiredText(200, "Enter the speaker’s name."),
  /** The other speaker's role; the one that the quotations have is the first speaker's. */
  role: optionalText(300).default(null),
  reason: reasonInput,
});

export const correctNameInput = z.object({
  ...seenRecord,
  name: requiredText(200, "Enter the speaker’s name."),
  reason: reasonInput,
});

export const undoNameCorrectionInput = z.object({ id: z.string() });

export const undoMoveInput = z.object({ id: z.string() });
