import postgres from "postgres";

const MIN_VERSION = 15;

type Options = {
  /** The variable that holds the address. */
  name?: string;
  /** Whether its user migrates, and so must be allowed to create schemas. */
  migrates?: boolean;
  /** How long to wait for an answer. */
  timeoutMs?: number;
};

/** Says why the address of a database can't be used, without its password. Returns undefined if it can. */
export async function diagnose(
  databaseUrl: string,
  { name = "DATABASE_URL", migrates = true, timeoutMs = 5_000 }: Options = {},
): Promise<string | undefined> {
  if (!URL.canParse(databaseUrl) || !/^postgres(ql)?:/.test(databaseUrl))
    return `${name} isn’t the address of a PostgreSQL database. It must look like postgresql://USER:PASSWORD@HOST:5432/DATABASE.`;
  const url = new URL(databaseUrl);
  const place = `${url.hostname || "localhost"}:${url.port || 5432}`;
  const database = url.pathname.slice(1) || url.username;
  try {
    const { version, ready, owns } = await ask(databaseUrl, timeoutMs);
    if (version < MIN_VERSION)
      return `${name}: PostgreSQL ${version} at ${place} is too old. The desk needs ${MIN_VERSION} or newer.`;
    if (migrates && !owns)
      return `${name}: the user "${url.username}" doesn’t own the desk’s tables, so it can’t migrate them. Set DATABASE_OWNER_URL to the address for the user who owns them.`;
    if (migrates && !ready)
      return `${name}: the user "${url.username}" can’t create the schemas that the desk and its job queue need. Ask the database’s owner to run this once: GRANT CREATE ON DATABASE "${database}" TO "${url.username}";`;
    return undefined;
  } catch (error) {
    return `${name}: ${reason(error as { code?: string; message: string }, place, database, url.username)}`;
  }
}

/**
 * Asks for the server's version, whether the schemas exist or the user may create them (the job queue's is
 * created last), and whether the user owns any existing tables.
 */
async function ask(databaseUrl: string, timeoutMs: number) {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  let timer: NodeJS.Timeout | undefined;
  // The driver would retry for ever if the server accepts connections and drops them.
  const tooLate = new Promise<never>((_, reject) => {
    const error = Object.assign(new Error("no answer"), { code: "CONNECT_TIMEOUT" });
    timer = setTimeout(() => reject(error), timeoutMs);
  });
  const asking = sql<{ version: number; ready: boolean; owns: boolean }[]>`select
    current_setting('server_version_num')::int / 10000 as version,
    has_database_privilege(current_database(), 'CREATE')
      or exists (select from pg_namespace where nspname = 'pgboss') as ready,
    not exists (select from pg_class where oid = to_regclass('public._prisma_migrations')
      and not pg_has_role(relowner, 'usage')) as owns`;
  try {
    const [row] = await Promise.race([asking, tooLate]);
    return row!;
  } finally {
    clearTimeout(timer);
    asking.catch(() => undefined);
    await sql.end({ timeout: 0 });
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
      return `nothing is listening at ${place}. Is PostgreSQL running there?`;
    case "CONNECT_TIMEOUT":
      return `${place} isn’t responding like a PostgreSQL server.`;
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "ETIMEDOUT":
      return `${place} can’t be reached.`;
    case "28P01":
    case "28000":
      return `${place} rejected the user "${user}". Check the name, the password and the server’s access rules.`;
    case "3D000":
      return `there’s no database "${database}" at ${place}. To create it, run: createdb ${database}`;
    default:
      return `${place} can’t be used: ${message}`;
  }
}
