import { z } from "zod";
import { reasonInput } from "@/lib/reason";
import { optionalText } from "@/lib/sources/schema";

/** A speaker in the ledger's list. */
export interface SpeakerRow {
  id: string;
  name: string;
  aliases: string[];
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

/** How a name stands to the ledger: whose it is, or else whose it may be; new where neither. */
export interface NameStanding {
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
  aliases: string[];
  version: number;
  /** The speaker that this one is, where they were merged. */
  mergedIntoId: string | null;
  /** What was merged or split here, the latest first. */
  moves: SpeakerMove[];
}

/** A speaker as the choice of a menu, with the version that the menu saw. */
export interface SpeakerChoice {
  id: string;
  name: string;
  version: number;
}

export const mergeSpeakerInput = z.object({
  id: z.string(),
  version: z.number().int(),
  into: z.string().min(1, "Choose the speaker that this one is."),
  intoVersion: z.number().int(),
  reason: reasonInput,
});

export const splitSpeakerInput = z.object({
  id: z.string(),
  version: z.number().int(),
  quotes: z.array(z.string()).min(1, "Choose what somebody else said.").max(10_000),
  name: z.string().trim().min(1, "Name who said it.").max(200, "At most 200 characters."),
  /** In which they said it; the role that the quotes have is that of somebody else. */
  role: optionalText(300).default(null),
  reason: reasonInput,
});

export const undoMoveInput = z.object({ id: z.string() });

/**
 * Whom a name means, by names and aliases in lower case: a speaker's own name goes before another's
 * alias, and both before the name of a row that was merged. `whoIs` says whom a row is in the end.
 */
export function byName<
  T extends { name: string; aliases: string[]; mergedIntoId: string | null },
  V,
>(rows: T[], whoIs: (row: T) => V): Map<string, V> {
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
