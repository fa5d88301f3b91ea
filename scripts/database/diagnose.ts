import postgres from "postgres";

const oldest = 15;

/** Says in plain words why a DATABASE_URL cannot be used, without its password; or nothing. */
export async function diagnose(databaseUrl: string): Promise<string | undefined> {
  if (!URL.canParse(databaseUrl) || !/^postgres(ql)?:/.test(databaseUrl))
    return "DATABASE_URL is not the address of a PostgreSQL: postgresql://USER:PASSWORD@HOST:5432/DATABASE.";
  const url = new URL(databaseUrl);
  const place = `${url.hostname || "localhost"}:${url.port || 5432}`;
  const database = url.pathname.slice(1) || url.username;
  let sql: postgres.Sql | undefined;
  try {
    sql = postgres(databaseUrl, { max: 1, connect_timeout: 5, onnotice: () => undefined });
    const [row] = await sql`select current_setting('server_version_num')::int as version`;
    const version = Math.floor(row?.version / 10_000);
    if (version < oldest)
      return `DATABASE_URL: PostgreSQL ${version} at ${place} is too old; ${oldest} or newer is needed.`;
    return undefined;
  } catch (error) {
    return `DATABASE_URL: ${reason(error as { code?: string; message: string }, place, database, url.username)}`;
  } finally {
    await sql?.end({ timeout: 1 });
  }
}

function reason(
  { code = "", message }: { code?: string; message: string },
  place: string,
  database: string,
  user: string,
): string {
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `the host of ${place} is unknown.`;
    case "ECONNREFUSED":
      return `nothing listens at ${place}. Is PostgreSQL running there?`;
    case "CONNECT_TIMEOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "ETIMEDOUT":
      return `${place} does not answer.`;
    case "28P01":
    case "28000":
      return `${place} refuses the user "${user}": wrong name, password or rule of access.`;
    case "3D000":
      return `there is no database "${database}" at ${place}. Create it: createdb ${database}`;
    case "CONNECTION_CLOSED":
    case "CONNECTION_DESTROYED":
      return `what listens at ${place} closed the connection; it is perhaps not PostgreSQL.`;
    default:
      return `${place} cannot be used: ${message}`;
  }
}
