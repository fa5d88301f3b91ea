import postgres from "postgres";

/**
 * Creates the app's role in an external database if it is missing and the owner may create it. If the owner
 * may not, the check of the app's address that follows says what is wrong.
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
    // CREATE ROLE takes no parameters, so the database itself quotes the values.
    const [{ script } = { script: "" }] = await sql<{ script: string }[]>`
      select format('create role %I login password %L', ${name}::text, ${secret}::text) as script`;
    await sql.unsafe(script);
  } finally {
    await sql.end();
  }
}
