import type { Tx } from "@/lib/core/command/command";
import { RELATION_LABELS, type Relation } from "@/lib/tradecraft/evidence";
import { isInTx } from "@/lib/visibility";

interface Decided {
  id: string;
  title: string;
  links: { issueId: string; key: string; relation: Relation }[];
}

/**
 * Gives the proposals of a draft the issues and relations that a reviewer chose for the same words of the same speaker in
 * an approved copy, and the reason. They stay undecided, and what a person has changed already is left alone.
 */
export async function inheritDecisions(tx: Tx, draft: string, origin: string): Promise<void> {
  const decided = await tx.$queryRaw<Decided[]>`
    select distinct on (p.id) p.id, s.title,
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
    where p."sourceId" = ${draft} and p.state = 'PENDING' and p.version = 1
    order by p.id, s."approvedAt" desc`;
  const rows = decided.map(({ id, title, links }) => ({
    id,
    links: links.map(({ issueId, relation }) => ({ issueId, relation })),
    because: `Decided in “${title}”: ${wordsOf(links)}`,
  }));
  await tx.$executeRaw`
    update "Proposal" p set links = r.links, because = array_append(p.because, r.because),
      version = p.version + 1
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id text, links jsonb, because text)
    where p.id = r.id`;
}

/** "supports USCN-3, context USCN-1" */
const wordsOf = (links: Decided["links"]): string =>
  links
    .map(({ key, relation }) => `${RELATION_LABELS[relation].toLowerCase()} ${key}`)
    .join(", ") || "no issue";

/** The same for the drafts that are copies of a source that has just been approved, unless somebody is at work on them. */
export async function passOnDecisions(tx: Tx, source: { id: string; originId: string | null }) {
  const origin = source.originId ?? source.id;
  const drafts = await tx.$queryRaw<{ id: string }[]>`
    select id from "Source" where status = 'DRAFT' and (id = ${origin} or "originId" = ${origin})
      and id <> ${source.id}
    order by id for update skip locked`;
  for (const { id } of drafts) await inheritDecisions(tx, id, origin);
}
