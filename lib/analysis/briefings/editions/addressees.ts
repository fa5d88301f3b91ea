import { type Audience, audienceOf } from "@/lib/analysis/briefings/groups/recipients";
import { issueWhere } from "@/lib/analysis/issue-named";
import type { Viewer } from "@/lib/core/session/viewer";
import { readersOf } from "@/lib/visibility";
import type { Reader } from "./gather";
import type { Composed } from "./schema";

/**
 * The people that an edition is sent to, who may all see its issues; nobody stands for everyone. A correction that doesn't
 * say goes to those that the edition it corrects was sent to.
 */
export async function addresseesOf(
  reader: Reader,
  viewer: Viewer,
  given: Composed,
  corrects: number | null,
): Promise<Audience> {
  const { to } = given;
  if (to === null || (to === undefined && corrects === null)) return { ids: [], names: [] };
  const refs = given.sections?.flatMap(({ issues }) => issues) ?? given.issues ?? [];
  const relationships = await reader.relationship.findMany({
    where: { issues: { some: { OR: refs.map((ref) => issueWhere(viewer, ref)) } } },
    select: { id: true },
  });
  const ids = relationships.map(({ id }) => id);
  if (to) return audienceOf(reader, to, ids);
  const earlier = await reader.edition.findUnique({ where: { number: corrects! } });
  const were = earlier?.addresseeIds ?? [];
  const seeing = await reader.user.findMany({
    where: { id: { in: were }, AND: ids.map(readersOf) },
    select: { id: true },
  });
  // If none of them may see it, they are kept: without names it would go to everyone.
  return { ids: seeing.length > 0 ? seeing.map(({ id }) => id) : were, names: [] };
}
