import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { RELATION_LABELS, type Relation } from "@/lib/tradecraft/evidence";
import { isInTx } from "@/lib/visibility";

interface Decided {
  id: string;
  /** The paper's id. */
  from: string;
  title: string;
  links: { issueId: string; key: string; relation: Relation }[];
}

interface Paper {
  id: string;
  title: string;
  originId: string | null;
}

/**
 * Gives the proposals of a draft the issues and relations that a reviewer chose for the same words of the same speaker in
 * an approved copy, and the reason. They stay undecided, and what a person has changed already is left alone. Returns the
 * ids of those that it changed.
 *
 * A proposal's `inherited` has what it took (`links`, `because`), `from` which source, and its `own` links of before. After
 * it was taken back, only these: then it may inherit again.
 */
export async function inheritDecisions(tx: Tx, draft: string, origin: string): Promise<string[]> {
  const decided = await tx.$queryRaw<Decided[]>`
    select distinct on (p.id) p.id, s.id as from, s.title,
      (select coalesce(json_agg(json_build_object('issueId', i.id, 'key', i.key, 'relation', l.relation)
          order by i.key), '[]')
        from "EvidenceLink" l join "Issue" i on i.id = l."issueId"
        where l."quoteId" = q.id and ${isInTx.linked("l")}) as links
    from "Proposal" p
    join "Source" s on s.id <> p."sourceId" and (s.id = ${origin} or s."originId" = ${origin})
    join "Quote" q on q."sourceId" = s.id and ${isInTx.citableQuote("q", "s")} and q.assertion = p.assertion
      and regexp_replace(q.exact, '\\s+', ' ', 'g') = regexp_replace(p.exact, '\\s+', ' ', 'g')
    join "Speaker" k on k.id = q."speakerId"
      and lower(p."speakerName") = any(select lower(n) from unnest(k.name || k.aliases) n)
    where p."sourceId" = ${draft} and p.state = 'PENDING'
      and (p.version = 1 or p.resuggested = array[1, p.version] or (p.inherited ->> 'from' is null and p.links = p.inherited -> 'own'))
    order by p.id, s."approvedAt" desc`;
  const rows = decided.map(({ id, from, title, links }) => ({
    id,
    from,
    links: links.map(({ issueId, relation }) => ({ issueId, relation })),
    because: `Decided in “${title}”: ${wordsOf(links)}`,
  }));
  await tx.$executeRaw`
    update "Proposal" p set links = r.links, because = array_append(p.because, r.because),
      inherited = jsonb_build_object('from', r.from, 'links', r.links, 'because', r.because, 'own', p.links),
      version = p.version + 1
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as r(id text, "from" text, links jsonb, because text)
    where p.id = r.id`;
  return rows.map(({ id }) => id);
}

/** "supports USCN-3, context USCN-1" */
const wordsOf = (links: Decided["links"]): string =>
  links
    .map(({ key, relation }) => `${RELATION_LABELS[relation].toLowerCase()} ${key}`)
    .join(", ") || "no issue";

/**
 * Takes back what the undecided proposals of a draft inherited, from one source or from any, where nobody has chosen other
 * issues since. Returns the ids of those that it changed.
 */
export async function removeInheritedDecisions(tx: Tx, draft: string, from: string | null = null) {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    update "Proposal" p set links = p.inherited -> 'own',
      because = array_remove(p.because, p.inherited ->> 'because'),
      inherited = jsonb_build_object('own', p.inherited -> 'own'), version = p.version + 1
    where p."sourceId" = ${draft} and p.state = 'PENDING' and p.links = p.inherited -> 'links'
      and p.inherited ->> 'from' = coalesce(${from}, p.inherited ->> 'from')
    returning p.id`;
  return rows.map(({ id }) => id);
}

/**
 * Gives what was decided in a source that has just been approved to the drafts that are copies of it. A draft to which
 * someone is writing at this moment is passed over: two approvals must not wait for each other's drafts.
 */
export async function passOnDecisions(tx: Tx, viewer: Viewer, paper: Paper): Promise<void> {
  const origin = paper.originId ?? paper.id;
  const drafts = await tx.$queryRaw<{ id: string }[]>`
    select id from "Source" where status = 'DRAFT' and (id = ${origin} or "originId" = ${origin})
      and id <> ${paper.id}
    order by id for update skip locked`;
  for (const { id } of drafts)
    await recordChange(tx, viewer, paper, id, await inheritDecisions(tx, id, origin));
}

/**
 * Takes back what drafts inherited from a source that has just been reopened: it may be corrected now. What another copy
 * decides counts instead.
 */
export async function takeBackDecisions(tx: Tx, viewer: Viewer, paper: Paper): Promise<void> {
  const origin = paper.originId ?? paper.id;
  const drafts = await tx.$queryRaw<{ id: string }[]>`
    select id from "Source" where status in ('DRAFT', 'DISCARDED')
      and (id = ${origin} or "originId" = ${origin}) and id <> ${paper.id}
    order by id for update`;
  for (const { id } of drafts) {
    const changed = await removeInheritedDecisions(tx, id, paper.id);
    if (changed.length > 0) await inheritDecisions(tx, id, origin);
    await recordChange(tx, viewer, paper, id, changed);
  }
}

/** Tells whoever has the draft open that its proposals have changed: they would decide on what is no longer there. */
async function recordChange(
  tx: Tx,
  viewer: Viewer,
  { title }: Paper,
  sourceId: string,
  { length: proposals }: string[],
) {
  if (proposals === 0) return;
  const details = { verb: "proposals.inherited", title, proposals } as const;
  await recordEvent(tx, viewer, { sourceId }, details);
}
