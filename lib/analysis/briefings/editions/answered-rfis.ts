import type { EditionChange } from "./content";
import type { Reader } from "./gather";
import { beyond, type Counted, MAX_CHANGES } from "./since";

/**
 * The requests for information that were answered since the edition that each is counted from, with their answers as they
 * read now; and the answers that were corrected since then, of those that any edition has had.
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
  const latest = new Map(events.toReversed().map((event) => [of(event.details), event]));
  const answers = events.filter(({ verb }) => verb === "rfi.answered");
  const editions = await editionsSince(reader, answers);
  // Whoever has had an earlier wording of the answer must read that it was wrong.
  const inNoEdition = answers.filter(
    ({ issueId, id, details }) =>
      !editions.some(
        ({ issueIds, upTo }) =>
          issueIds.includes(issueId!) && upTo! >= id && upTo! < latest.get(of(details))!.id,
      ),
  );
  const answered = new Set(inNoEdition.map(({ details }) => of(details)));
  const rows = await reader.rfi.findMany({
    where: { id: { in: [...latest.keys()] }, answeredAt: { not: null } },
    include: { askedBy: name, answeredBy: name, edition: { select: { number: true } } },
  });
  return rows.map(({ id, body, answer, answeredAt, answeredBy, askedBy, issueId, edition }) => {
    const isNew = answered.has(id);
    return {
      at: (isNew ? answeredAt! : latest.get(id)!.at).toISOString(),
      issue: keys.get(issueId)!,
      kind: "ANSWER",
      sentence: `${isNew ? "Answered" : "Corrected the answer to"} ${askedBy.name}’s request for information on edition ${edition.number}, “${body}”: ${answer}`,
      actor: answeredBy?.name ?? null,
    };
  });
}

/** The editions issued since the first of these answers, whoever they were sent to, of the same issues. */
async function editionsSince(reader: Reader, answers: { issueId: string | null; id: bigint }[]) {
  const first = answers.at(-1);
  if (!first) return [];
  return reader.edition.findMany({
    where: {
      issueIds: { hasSome: answers.map(({ issueId }) => issueId!) },
      upTo: { gte: first.id },
    },
    select: { issueIds: true, upTo: true },
  });
}
