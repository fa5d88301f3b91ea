import { pack } from "@/components/ui/pack-rows";
import { type Packed, unpack } from "@/components/ui/packed-rows";
import type { SpeakerRow } from "@/lib/evidence/speakers/schema";

/** The mark of a speaker with no quotation left that can be cited. */
export const ALL_WITHDRAWN = "All quotations withdrawn or removed";

/** What the list shows of a speaker. */
type SpeakerLine = Pick<
  SpeakerRow,
  "id" | "name" | "quotes" | "allWithdrawn" | "lastSaid" | "aliases"
> & {
  roles: string;
  /** The title of the article that describes them. */
  describedIn: string | null;
};

const FIELDS: (keyof SpeakerLine)[] = [
  ...(["id", "name", "quotes", "allWithdrawn", "lastSaid"] as const),
  ...(["roles", "aliases", "describedIn"] as const),
];

/** Speakers as the lines of a list, packed for its table. */
export const packSpeakers = (speakers: SpeakerRow[]): Packed =>
  pack(
    speakers.map(({ roles, describedIn, ...speaker }) => ({
      ...speaker,
      roles: roles.join("; "),
      describedIn: describedIn?.title ?? null,
    })),
    FIELDS,
  );

export const unpackSpeakers = (packed: Packed): SpeakerLine[] => unpack(packed, FIELDS);
