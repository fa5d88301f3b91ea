import type { EditionChange } from "./content";
import type { Reader } from "./gather";
import { beyond, type Counted, MAX_CHANGES } from "./since";

/** The requests for information that were answered since the edition that each is counted from, with their answers. */
export async function answeredRfis(
  reader: Reader,
  { keys, since }: Counted,
): Promise<EditionChange[]> {
  const name = { select: { name: true } };
  const answered = await reader.event.findMany({
    where: { ...beyond(since), verb: "rfi.answered" },
    orderBy: { id: "desc" },
    take: MAX_CHANGES,
  });
  const ids = answered.flatMap(({ details }) => (details as { rfi?: string }).rfi ?? []);
  const rows = await reader.rfi.findMany({
    where: { id: { in: ids }, answeredAt: { not: null } },
    include: { askedBy: name, answeredBy: name, edition: { select: { number: true } } },
  });
  return rows.map(({ body, answer, answeredAt, answeredBy, askedBy, issueId, edition }) => ({
    at: answeredAt!.toISOString(),
    issue: keys.get(issueId)!,
    kind: "ANSWER",
    sentence: `Answered ${askedBy.name}’s request for information on edition ${edition.number}, “${body}”: ${answer}`,
    actor: answeredBy?.name ?? null,
  }));
}
