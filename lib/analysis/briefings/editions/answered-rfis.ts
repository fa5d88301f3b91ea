import type { EditionChange } from "./content";
import type { Reader } from "./gather";
import { beyond, type Counted, MAX_CHANGES } from "./since";

/**
 * The requests for information that were answered since the edition that each is counted from, with their answers as they
 * read now; and those answered before it, if the answer has been corrected since.
 */
export async function answeredRfis(
  reader: Reader,
  { keys, since }: Counted,
): Promise<EditionChange[]> {
  const name = { select: { name: true } };
  const events = await reader.event.findMany({
    where: { ...beyond(since), verb: { in: ["rfi.answered", "rfi.corrected"] } },
    orderBy: { id: "desc" },
    take: MAX_CHANGES,
  });
  const of = (details: unknown) => (details as { rfi?: string }).rfi ?? "";
  const answered = new Set(
    events.flatMap(({ verb, details }) => (verb === "rfi.answered" ? [of(details)] : [])),
  );
  const latest = new Map(events.toReversed().map(({ details, at }) => [of(details), at]));
  const rows = await reader.rfi.findMany({
    where: { id: { in: [...latest.keys()] }, answeredAt: { not: null } },
    include: { askedBy: name, answeredBy: name, edition: { select: { number: true } } },
  });
  return rows.map(({ id, body, answer, answeredAt, answeredBy, askedBy, issueId, edition }) => {
    // An answer that the edition counted from didn't have is new to its readers, even if it has been corrected since.
    const isNew = answered.has(id);
    return {
      at: (isNew ? answeredAt! : latest.get(id)!).toISOString(),
      issue: keys.get(issueId)!,
      kind: "ANSWER",
      sentence: `${isNew ? "Answered" : "Corrected the answer to"} ${askedBy.name}’s request for information on edition ${edition.number}, “${body}”: ${answer}`,
      actor: answeredBy?.name ?? null,
    };
  });
}
