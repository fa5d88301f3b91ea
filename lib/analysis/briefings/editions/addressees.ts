import { type Audience, audienceOf } from "@/lib/analysis/briefings/groups/recipients";
import type { Reader } from "./gather";
import type { Composed } from "./schema";

/**
 * The people that an edition is sent to; nobody stands for everyone. A correction that doesn't say goes to those that the
 * edition it corrects was sent to.
 */
export async function addresseesOf(
  reader: Reader,
  { to }: Pick<Composed, "to">,
  corrects: number | null,
): Promise<Audience> {
  if (to) return audienceOf(reader, to);
  if (to === null || corrects === null) return { ids: [], names: [] };
  const earlier = await reader.edition.findUnique({ where: { number: corrects } });
  return { ids: earlier?.addresseeIds ?? [], names: [] };
}
