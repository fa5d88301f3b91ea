import postgres from "postgres";

const oldest = 15;

type Options = {
  /** The variable that holds the address. */
  name?: string;
  /** Whether its user migrates, and so must be allowed to create schemas. */
  migrates?: boolean;
  /** How long to wait for an answer, in milliseconds. */
  patience?: number;
};

/** Says why a database's address cannot be used, without its password; nothing if it can. */
export async function diagnose(
  databaseUrl: string,
  { name = "DATABASE_URL", migrates = true, patience = 5_000 }: Options = {},
): Promise<string | undefined> {
  if (!URL.canParse(databaseUrl) || !/^postgres(ql)?:/.test(databaseUrl))
    return `${name} is not the address of a PostgreSQL database. It must look like postgresql://USER:PASSWORD@HOST:5432/DATABASE.`;
  const url = new URL(databaseUrl);
  const place = `${url.hostname || "localhost"}:${url.port || 5432}`;
  const database = url.pathname.slice(1) || url.username;
  try {
    const { version, ready, owns } = await ask(databaseUrl, patience);
    if (version < oldest)
      return `${name}: PostgreSQL ${version} at ${place} is too old; ${oldest} or newer is needed.`;
    if (migrates && !owns)
      return `${name}: the user "${url.username}" does not own the tables of the desk and cannot migrate them. Set DATABASE_OWNER_URL to the address for the user who does.`;
    if (migrates && !ready)
      return `${name}: the user "${url.username}" may not create the schemas that the desk and its job queue need. Have the database’s owner run this once: GRANT CREATE ON DATABASE "${database}" TO "${url.username}";`;
    return undefined;
  } catch (error) {
    return `${name}: ${reason(error as { code?: string; message: string }, place, database, url.username)}`;
  }
}

/**
 * The server's version, whether it has the schemas or lets the user create them (the job queue's comes
 * last), and whether the user owns any existing tables.
 */
async function ask(databaseUrl: string, patience: number) {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  let timer: NodeJS.Timeout | undefined;
  // The driver tries again for ever where something takes connections and drops them.
  const tooLate = new Promise<never>((_, reject) => {
    const error = Object.assign(new Error("no answer"), { code: "CONNECT_TIMEOUT" });
    timer = setTimeout(() => reject(error), patience);
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
      return `nothing listens at ${place}. Is PostgreSQL running there?`;
    case "CONNECT_TIMEOUT":
      return `${place} does not answer as a PostgreSQL would.`;
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "ETIMEDOUT":
      return `${place} cannot be reached.`;
    case "28P01":
    case "28000":
      return `${place} refuses the user "${user}": wrong name, password or rule of access.`;
    case "3D000":
      return `there is no database "${database}" at ${place}. Create it: createdb ${database}`;
    default:
      return `${place} cannot be used: ${message}`;
  }
}
