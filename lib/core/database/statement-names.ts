import { createHash } from "node:crypto";

/** How many statements each connection keeps prepared. PostgreSQL holds a plan of each in memory. */
const MAX_NAMES = 400;

/**
 * Names statements by their text. PostgreSQL prepares a named statement once on each connection; one without a name it
 * reads and plans each time. Texts beyond the limit have none: lists of ids of any length would make no end of them.
 */
export function statementNames(limit = MAX_NAMES): (statement: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= limit) return "";
    const name = createHash("sha256").update(sql).digest("base64url").slice(0, 24);
    names.set(sql, name);
    return name;
  };
}
