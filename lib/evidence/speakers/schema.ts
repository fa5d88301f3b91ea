import { z } from "zod";
import { reasonInput } from "@/lib/core/command/inputs";
import { isDescription } from "@/lib/extract/described";
import { optionalText } from "@/lib/sources/catalogue/schema";

/** The article that a speaker belongs to whom it only describes, as its first version. */
export interface Within {
  id: string;
  title: string;
}

/** A speaker in the ledger's list. */
export interface SpeakerRow {
  id: string;
  name: string;
  /** Null where they have a name. */
  describedIn: Within | null;
  aliases: string[];
  version: number;
  quotes: number;
  /** The day of the latest article that quotes them, where it is known. */
  lastSaid: string | null;
  /** Their roles, the latest first. */
  roles: string[];
}

/** A speaker of the ledger, as a name is compared with them. */
export interface SpeakerHint {
  id: string;
  name: string;
  quotes: number;
}

/**
 * How a name stands to the ledger: whose it is, or else whose it may be; new where neither. What only
 * describes somebody is known from its own article or not at all.
 */
export interface NameLookup {
  described: boolean;
  known: SpeakerHint | null;
  near: SpeakerHint[];
}

/** Quotes that went from one speaker to another, and why. */
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

export interface SpeakerDetail {
  id: string;
  name: string;
  describedIn: Within | null;
  aliases: string[];
  version: number;
  /** The speaker that this one is, where they were merged. */
  mergedIntoId: string | null;
  /** What was merged or split here, the latest first. */
  moves: SpeakerMove[];
}

/** A speaker to merge or split, with the version that was seen. */
export interface SpeakerSeen {
  id: string;
  name: string;
  version: number;
}

export const mergeSpeakerInput = z.object({
  id: z.string(),
  version: z.int32(),
  into: z.string().min(1, "Choose the speaker that this one is."),
  intoVersion: z.int32(),
  reason: reasonInput,
});

export const splitSpeakerInput = z.object({
  id: z.string(),
  version: z.int32(),
  quotes: z.array(z.string()).min(1, "Choose what somebody else said.").max(10_000),
  name: z.string().trim().min(1, "Enter the speaker’s name.").max(200, "At most 200 characters."),
  /** In which they said it; the role that the quotes have is that of somebody else. */
  role: optionalText(300).default(null),
  reason: reasonInput,
});

export const undoMoveInput = z.object({ id: z.string() });

interface Called {
  name: string;
  aliases: string[];
  mergedIntoId: string | null;
  describedInId: string | null;
}

/**
 * Whom a name means, letter case aside, among the ledger's rows and those of one article: a description
 * only somebody whom that article describes, any other name only somebody of the ledger. `whoIs` says
 * whom a row is in the end.
 */
export function byName<T extends Called, V>(rows: T[], whoIs: (row: T) => V) {
  const ledger = namesOf(
    rows.filter(({ describedInId }) => !describedInId),
    whoIs,
  );
  const here = namesOf(
    rows.filter(({ describedInId }) => describedInId),
    whoIs,
  );
  return (name: string): V | undefined =>
    (isDescription(name) ? here : ledger).get(name.toLowerCase());
}

/** A speaker's own name goes before another's alias, and both before the name of a row that was merged. */
function namesOf<T extends Called, V>(rows: T[], whoIs: (row: T) => V): Map<string, V> {
  const live = rows.filter(({ mergedIntoId }) => !mergedIntoId);
  const merged = rows.filter(({ mergedIntoId }) => mergedIntoId);
  return new Map([
    ...merged.map((row) => [row.name.toLowerCase(), whoIs(row)] as const),
    ...live.flatMap((row) =>
      row.aliases.map((alias) => [alias.toLowerCase(), whoIs(row)] as const),
    ),
    ...live.map((row) => [row.name.toLowerCase(), whoIs(row)] as const),
  ]);
}
