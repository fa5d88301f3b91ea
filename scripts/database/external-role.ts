import postgres from "postgres";

/**
 * Creates a missing role for the app in an external database, if the owner is allowed to. If not, the check
 * of the app's address, which follows, says what is wrong.
 */
export async function ensureRole(ownerUrl: string, appUrl: string): Promise<void> {
  const { username, password } = new URL(appUrl);
  const [name, secret] = [decodeURIComponent(username), decodeURIComponent(password)];
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    const [{ missing } = { missing: false }] = await sql<{ missing: boolean }[]>`
      select not exists (select from pg_roles where rolname = ${name})
        and (rolcreaterole or rolsuper) as missing from pg_roles where rolname = current_user`;
    if (!missing) return;
    // A statement that defines a role takes no parameters: the database quotes them itself.
    const [{ script } = { script: "" }] = await sql<{ script: string }[]>`
      select format('create role %I login password %L', ${name}::text, ${secret}::text) as script`;
    await sql.unsafe(script);
  } finally {
    await sql.end();
  }
}
