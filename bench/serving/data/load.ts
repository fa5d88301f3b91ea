import postgres from "postgres";
import { openCopier } from "./copy";
import { checkPromises } from "./promises";
import { makeRows } from "./rows";
import { type Base, idOf, type Shape } from "./shape";

/** After this many records the server gets what there is, if it is enough. */
const DRAIN_EVERY = 50;

/**
 * Loads the data set in addition to the demo, as a superuser: by COPY, without triggers and foreign keys, whose
 * promises are checked afterwards.
 * @param adminUrl the superuser's address of the database
 */
export async function loadDataSet(adminUrl: string, shape: Shape): Promise<void> {
  const sql = postgres(adminUrl, {
    onnotice: () => undefined,
    // One for each table, and one for the rest.
    max: 24,
    // With the memory that PostgreSQL gives by default, sorting and indexing a million quotations takes most of the time.
    connection: {
      session_replication_role: "replica",
      maintenance_work_mem: "1GB",
      work_mem: "256MB",
    },
  });
  try {
    const base = await readBase(sql);
    await sql`create unlogged table bench_event (at timestamptz(3), "actorId" text, verb text,
      "issueId" text, "sourceId" text, details jsonb)`;
    const copier = await openCopier(sql);
    let made = 0;
    for (const _ of makeRows(shape, base, copier.add))
      if (++made % DRAIN_EVERY === 0) await copier.drain();
    await copier.end();
    await finish(sql, shape);
    await checkPromises(sql);
  } finally {
    await sql.end();
  }
}

async function readBase(sql: postgres.Sql): Promise<Base> {
  const [base] = await sql<Base[]>`
    select r.id as "relationshipId", r."keyPrefix", r."lastNumber" as "issueNumber",
      (select coalesce(max(number), 0) from "Quote") as "quoteNumber",
      (select array_agg(id order by email) from "User" where role = 'ANALYST') as analysts,
      (select id from "User" where role = 'ADMIN' order by email limit 1) as admin
    from "Relationship" r where r.slug = 'us-china'`;
  if (!base) throw new Error("The data set is added to the demo, which is missing.");
  return base;
}

/** Puts the events in order, tells people what concerns them, and moves the sequences past what was loaded. */
async function finish(sql: postgres.Sql, { until }: Shape): Promise<void> {
  await sql`insert into "Event" (at, "actorId", verb, "issueId", "sourceId", details)
    select * from bench_event order by at, verb, "issueId" nulls first, "sourceId", details`;
  await sql`drop table bench_event`;
  await sql`update "Relationship" set "lastNumber" =
    (select max(number) from "Issue" where "relationshipId" = "Relationship".id)`;
  await sql`select setval(pg_get_serial_sequence('"Quote"', 'number'), (select max(number) from "Quote")),
    setval(pg_get_serial_sequence('"Removal"', 'id'), (select max(id) from "Removal"))`;
  // Before what follows: without statistics, PostgreSQL looks each quotation's links up among all links.
  await sql`analyze`;
  await sql`select write_issue_lines(), write_source_lines(), write_speaker_lines()`;
  await sql`select write_search_documents()`;
  await sql`insert into "Follow" (id, "userId", "issueId")
    select gen_random_uuid(), w.person, w.issue from (
      select "ownerId" as person, id as issue from "Issue" where "ownerId" is not null
      union select "authorId", "issueId" from "OutlookRevision"
      union select "authorId", "issueId" from "Note" where visibility = 'TEAM' and "issueId" is not null) w
    on conflict do nothing`;
  await sql`analyze`;
  // One notification for each person whose judgement rests on what was withdrawn or graded; older ones are read.
  await sql`insert into "Notification"
      (id, "userId", "eventId", kind, subject, "sourceId", at, details, "readAt")
    select left(${idOf("notification", 0)}, 7) || lpad((row_number() over (order by t.id, t."authorId"))::text, 19, '0'),
      t."authorId", t.id, 'SOURCE', t."sourceId", t."sourceId", t.at, jsonb_build_object('judgements', t.judgements, 'notes', '[]'::jsonb),
      case when t.at < ${new Date(until)}::timestamptz - interval '60 days' then t.at end
    from (
      select e.id, e.at, e."sourceId", c."authorId", jsonb_agg(jsonb_build_object(
        'issue', c."issueId", 'title', i.title, 'number', c.number) order by c."issueId") as judgements
      from "Event" e cross join lateral (
        select o."authorId", o."issueId", max(o.number) as number
        from "Quote" q join "Driver" d on d."quoteId" = q.id join "OutlookRevision" o on o.id = d."revisionId"
        where q."sourceId" = e."sourceId" and o."createdAt" < e.at group by 1, 2) c
      join "Issue" i on i.id = c."issueId"
      where e.verb in ('source.withdrawn', 'source.graded') and e."issueId" is null
      group by e.id, e.at, e."sourceId", c."authorId") t`;
  // As on a desk that has been in use. Otherwise PostgreSQL does it while the first route is measured.
  await sql`vacuum (analyze)`;
}
