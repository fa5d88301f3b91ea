import type postgres from "postgres";

/** An issue to write on. */
export interface Target {
  id: string;
  slug: string;
  version: number;
  likelihood: number;
}

/** What the requests name of the data set. */
export interface Facts {
  /** The short names of issues of ordinary size: an outlook, three quotations and three notes. */
  ordinary: string[];
  /** Issues to write on, none of them ordinary. */
  targets: Target[];
}

const ORDINARY = 20;
const TARGETS = 96;

/** Chooses the issues that are asked for. */
export async function readFacts(sql: postgres.Sql): Promise<Facts> {
  const counted = sql`
    select i.id, i.slug, i.version, i.number, i.status,
      (select count(*) from "EvidenceLink" e where e."issueId" = i.id and e."removalId" is null) as quotes,
      (select count(*) from "Note" n where n."issueId" = i.id and n."deletedAt" is null) as notes,
      (select l.likelihood from "IssueLine" l where l."issueId" = i.id) as likelihood
    from "Issue" i where i.status = 'ACTIVE'`;
  const ordinary = await sql<{ slug: string }[]>`
    select c.slug from (${counted}) c
    where c.quotes = 3 and c.notes = 3 and c.likelihood is not null order by c.number limit ${ORDINARY}`;
  const targets = await sql<Target[]>`
    select c.id, c.slug, c.version, c.likelihood from (${counted}) c
    where c.quotes = 2 and c.notes = 2 and c.likelihood is not null order by c.number limit ${TARGETS}`;
  return { ordinary: ordinary.map(({ slug }) => slug), targets: [...targets] };
}

/** Issues to write on, as they are now: others write on them too. */
export async function refreshed(
  sql: postgres.Sql,
  targets: Pick<Target, "id">[],
): Promise<Target[]> {
  const ids = targets.map(({ id }) => id);
  return sql<Target[]>`
    select i.id, i.slug, i.version, l.likelihood
    from "Issue" i join "IssueLine" l on l."issueId" = i.id where i.id = any(${ids}) order by i.number`;
}
