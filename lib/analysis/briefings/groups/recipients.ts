import type { Tx } from "@/lib/core/command/command";
import { refuseField } from "@/lib/core/command/errors";
import { shortened } from "@/lib/core/wording";
import { seesAllOf } from "@/lib/visibility";
import type { Addressees } from "./schema";

/** What groups and people are read through: a transaction, or the client if there is none. */
type Reader = Pick<Tx, "group" | "user">;

/** The most groups and people that are named where something was sent. */
const MAX_NAMED = 4;

/** Whom something is sent to: the people's ids, and their names in words. */
export interface Audience {
  ids: string[];
  names: string[];
}

/**
 * The people that these groups and people now stand for, without those who are disabled or may not see one of these
 * relationships, by id. Refuses unknown ones, and groups in which nobody is left: nothing may go to everyone by mistake.
 */
export async function audienceOf(
  reader: Reader,
  { people, groups }: NonNullable<Addressees>,
  relationships: readonly string[] = [],
): Promise<Audience> {
  const chosen = await reader.group.findMany({
    where: { id: { in: groups } },
    orderBy: { name: "asc" },
  });
  if (chosen.length < new Set(groups).size)
    refuseField("to", "One of these groups no longer exists. Choose again.");
  const members = chosen.flatMap(({ memberIds }) => memberIds);
  const found = await reader.user.findMany({
    where: { id: { in: [...people, ...members] } },
    select: {
      id: true,
      name: true,
      disabledAt: true,
      limited: true,
      reads: { select: { relationshipId: true } },
    },
    orderBy: { name: "asc" },
  });
  const isKnown = new Set(found.map(({ id }) => id));
  if (people.some((id) => !isKnown.has(id)))
    refuseField("to", "One of these people isn’t on the desk. Choose again.");
  const able = found.filter(({ disabledAt, limited, reads }) => {
    const limits = limited ? reads.map(({ relationshipId }) => relationshipId) : null;
    return !disabledAt && seesAllOf({ limits }, relationships);
  });
  if (able.length === 0)
    refuseField(
      "to",
      "None of those chosen can receive this edition. Choose other people or groups.",
    );
  const single = new Set(people);
  const isReached = new Set(able.map(({ id }) => id));
  const names = [
    ...chosen
      .filter(({ memberIds }) => memberIds.some((id) => isReached.has(id)))
      .map(({ name }) => name),
    ...able.filter(({ id }) => single.has(id)).map(({ name }) => name),
  ];
  return { ids: able.map(({ id }) => id), names: shortened(names, MAX_NAMED) };
}
