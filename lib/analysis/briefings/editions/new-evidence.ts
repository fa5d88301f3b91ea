import { RUN_TIMEOUT_MS } from "@/lib/core/database/db";
import { counted, listed } from "@/lib/core/wording";
import { AS_EVIDENCE } from "@/lib/tradecraft/evidence";
import type { EditionChange } from "./content";
import { type LinkRow, takenOver } from "./evidence";
import type { Reader } from "./gather";
import { beyond, type Counted } from "./since";

/** The most quotations that a line about new evidence cites one by one. */
const MAX_CITED = 5;

/** The longest that one transaction takes, with something to spare. */
export const TRANSACTION_MS = 2 * RUN_TIMEOUT_MS;

/** Tells which links are new, from the events of linking one quotation, and of approving a source with its links. */
async function linkings(reader: Reader, { since }: Counted): Promise<(link: LinkRow) => boolean> {
  const events = await reader.event.findMany({
    where: { ...beyond(since), verb: { in: ["evidence.linked", "source.approved"] } },
    select: { at: true, verb: true, issueId: true, sourceId: true, details: true },
  });
  const linked = new Set<string>();
  const approved = new Map<string, Date>();
  for (const { at, verb, issueId, sourceId, details } of events)
    if (verb === "source.approved") approved.set(`${issueId} ${sourceId}`, at);
    else linked.add(`${issueId} ${(details as { quote?: number }).quote}`);
  return ({ issueId, createdAt, quote: { number, sourceId } }) => {
    if (linked.has(`${issueId} ${number}`)) return true;
    // What a source that is approved again had before isn't new: only what this approval linked.
    const at = approved.get(`${issueId} ${sourceId}`);
    return at !== undefined && Math.abs(at.getTime() - createdAt.getTime()) < TRANSACTION_MS;
  };
}

/** The links that are new. One that a later version took over is as new as the one before it. */
async function newAmong(
  reader: Reader,
  links: readonly LinkRow[],
  isNew: (link: LinkRow) => boolean,
): Promise<LinkRow[]> {
  const fresh = links.filter(isNew);
  const before = await takenOver(reader, fresh);
  if (before.size === 0) return fresh;
  const newBefore = new Set(await newAmong(reader, [...before.values()], isNew));
  return fresh.filter((link) => !before.has(link) || newBefore.has(before.get(link)!));
}

/** New evidence, a line for each source, relation and person. */
export async function newEvidence(
  reader: Reader,
  of: Counted,
  evidence: readonly LinkRow[],
): Promise<EditionChange[]> {
  const { keys } = of;
  const groups = new Map<string, LinkRow[]>();
  for (const row of await newAmong(reader, evidence, await linkings(reader, of))) {
    const { issueId, relation, linkedBy, quote } = row;
    const group = JSON.stringify([issueId, relation, linkedBy.name, quote.source.title]);
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups.values()].map((rows) => {
    const [{ issueId, relation, linkedBy, quote }] = rows as [LinkRow];
    const numbers = rows.map((row) => row.quote.number).sort((one, other) => one - other);
    const what =
      numbers.length > MAX_CITED
        ? counted(numbers.length, "quotation")
        : listed(numbers.map((number) => `[Q${number}]`));
    const at = rows
      .map((row) => row.createdAt.toISOString())
      .sort()
      .at(-1)!;
    return {
      at,
      issue: keys.get(issueId)!,
      kind: "EVIDENCE_ADDED",
      actor: linkedBy.name,
      sentence: `Linked ${what} from “${quote.source.title}” ${AS_EVIDENCE[relation]}.`,
    };
  });
}
