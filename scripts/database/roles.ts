import { randomBytes } from "node:crypto";
import type postgres from "postgres";
import { secretIn } from "../secret";

/**
 * The roles of an embedded database. The superuser creates the other two and does nothing else, the owner
 * migrates, and the app reads and writes rows.
 */
export const ROLES = { superuser: "postgres", owner: "demarche", app: "demarche_app" } as const;

type Role = keyof typeof ROLES;

const fileOf: Record<Role, string> = {
  superuser: "-password",
  owner: "-owner-password",
  app: "-app-password",
};

/** The file beside a data directory that holds a role's password. */
export const passwordFileOf = (directory: string, role: Role) => `${directory}${fileOf[role]}`;

/** A role's password, created on first use. It needs no quoting in an address or in SQL. */
export const passwordOf = (directory: string, role: Role): string =>
  secretIn(passwordFileOf(directory, role), () => randomBytes(24).toString("base64url"));

/** The address of a database for a role. */
export const addressOf = (directory: string, role: Role, port: number | string, database: string) =>
  `postgresql://${ROLES[role]}:${passwordOf(directory, role)}@127.0.0.1:${port}/${database}`;

/**
 * Creates the owner and the app's role, or sets their passwords and rights: a cluster from an earlier release
 * has one role for both, with the superuser's password.
 */
export async function ensureRoles(sql: postgres.Sql, directory: string): Promise<void> {
  for (const role of ["owner", "app"] as const) {
    const name = ROLES[role];
    const [found] = await sql`select from pg_roles where rolname = ${name}`;
    const rights = "login nosuperuser nocreatedb nocreaterole noreplication nobypassrls";
    const password = `password '${passwordOf(directory, role)}'`;
    await sql.unsafe(`${found ? "alter" : "create"} role ${name} ${rights} ${password}`);
  }
}
