import type postgres from "postgres";

/** The people and the issue of the forecasts, by id. */
interface On {
  issue: string;
  author: string;
  dissenter: string;
  resolver: string;
}

/**
 * Adds forecasts that closed after 100 days, estimated on days 0, 50 and 90 at 60, 70 and 85%, of which two in three
 * came true. The first 20 have a dissent. `sql` must have triggers off, since they protect the past and index
 * judgements for the search.
 */
export async function addResolvedForecasts(
  sql: postgres.Sql,
  { issue, author, dissenter, resolver }: On,
  count: number,
): Promise<void> {
  await sql`insert into "Forecast" (id, "issueId", number, lead, wording, "closesOn", "createdAt", outcome)
    select 'f' || k, ${issue}, k, k = 1, 'Will it?', '2022-04-11', '2022-01-01',
      (case when k % 3 = 0 then 'NO' else 'YES' end)::"Outcome"
    from generate_series(1, ${count}::int) k`;
  await sql`insert into "ForecastWording" ("forecastId", number, text, "authorId")
    select 'f' || k, 1, 'Will it?', ${author} from generate_series(1, ${count}::int) k`;
  await sql`insert into "OutlookRevision" (id, "issueId", "forecastId", "wordingNumber", number, trend,
      likelihood, confidence, judgement, rationale, reason, "authorId", "asOf")
    select 'r' || k || '-' || n, ${issue}, 'f' || k, 1, 3 * k + n, 'UNCHANGED',
      (array[60, 70, 85])[n + 1], 'LOW', 'So.', 'So.', 'TIME', ${author},
      timestamptz '2022-01-01T09:00Z' + (array[0, 50, 90])[n + 1] * interval '1 day'
    from generate_series(1, ${count}::int) k, generate_series(0, 2) n`;
  await sql`insert into "Dissent" (id, "forecastId", "revisionId", "authorId", likelihood, why)
    select 'd' || k, 'f' || k, 'r' || k || '-0', ${dissenter}, 40, 'No.' from generate_series(1, 20) k`;
  await sql`insert into "DissentEntry" ("dissentId", number, act, "revisionId", likelihood, why, "asOf")
    select 'd' || k, 1, 'STATED', 'r' || k || '-0', 40, 'No.', '2022-01-01' from generate_series(1, 20) k`;
  await sql`insert into "Resolution" ("forecastId", number, outcome, note, "resolvedById", "knownOn")
    select 'f' || k, 1, (case when k % 3 = 0 then 'NO' else 'YES' end)::"Outcome", 'So.', ${resolver},
      '2022-05-01' from generate_series(1, ${count}::int) k`;
  await sql`analyze`;
}
