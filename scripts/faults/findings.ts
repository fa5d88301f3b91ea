import type postgres from "postgres";
import { type Ledger, marker } from "./writer";

/** How what a desk stores differs from what it acknowledged. */
export type Findings = {
  /** Acknowledged but missing. */
  lost: number;
  /** Stored more than once. */
  doubled: number;
  /**
   * Incomplete: a note without its event or first revision, an event without its note,
   * a file that is never finished.
   */
  gaps: number;
};

type Sql = postgres.Sql | postgres.TransactionSql;

const prefix = (kind: "note" | "article") => marker(kind, 0).replace(/ \d+\.$/, " %");

/** Compares what was acknowledged with what the database stores. */
export async function findingsOf(sql: Sql, { notes, articles }: Ledger): Promise<Findings> {
  const [row] = await sql<Findings[]>`
    with note as (select * from "Note" where body like ${prefix("note")}),
      source as (select id, split_part(text, E'\n', 1) as mark from "Source"
        where text like ${prefix("article")}),
      written as (select details->>'note' as note, count(*) as times from "Event"
        where verb = 'note.written' group by 1)
    select
      ((select count(*) from unnest(${notes}::text[]) b where b not in (select body from note))
        + (select count(*) from unnest(${articles}::text[]) m
           where m not in (select mark from source)))::int as lost,
      ((select count(*) - count(distinct body) from note)
        + (select count(*) - count(distinct mark) from source))::int as doubled,
      ((select count(*) from note n left join written w on w.note = n.id
          where w.times is distinct from 1)
        + (select count(*) from note n where not exists
            (select from "NoteRevision" r where r."noteId" = n.id and r.body = n.body))
        + (select count(*) from written w where not exists
            (select from "Note" n where n.id = w.note))
        + (select count(*) from "BatchItem" where state in ('QUEUED', 'READING')))::int as gaps`;
  return row!;
}
