// PostgreSQL refuses to run as root. Root therefore runs it as the user `postgres`.
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";

/** Who runs PostgreSQL: words before its command, and the owner of its files. */
export type Account = { prefix: string[]; owner?: { uid: number; gid: number } };

const user = "postgres";

const noneOfRoot = ["--inh-caps=-all"];
// For a clone below /root or in a mode 0700 directory: the user may pass what is closed to it, and
// nothing else of root. Without the secure bit access(2) would still deny it.
const passDirectories = [
  "--inh-caps=-all,+dac_override",
  "--ambient-caps=+dac_override",
  "--securebits=+no_setuid_fixup",
];

/** The account that runs these programs of PostgreSQL on this data directory. */
export function accountFor(programs: string, directory: string): Account {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const owner = ownerOf(directory) ?? existingUser() ?? createUser();
  const ids = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, "--clear-groups"];
  const isOpen = [programs, directory].every((path) => isReachable(path, owner.uid));
  return { prefix: ["setpriv", ...ids, ...(isOpen ? noneOfRoot : passDirectories)], owner };
}

/** Who made the data directory: an ordinary user may have, before root came. */
function ownerOf(directory: string): Account["owner"] {
  const found = statSync(directory, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

function existingUser(): Account["owner"] {
  const idOf = (flag: string) =>
    Number(execFileSync("id", [flag, user], { stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    return undefined;
  }
}

function createUser(): NonNullable<Account["owner"]> {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", user]);
  } catch {
    // `useradd` is missing on Alpine, or another start was faster.
  }
  const created = existingUser();
  if (created) return created;
  throw new Error(
    `PostgreSQL does not run as root and the user "${user}" could not be created. Create it, run as another user, or set DATABASE_URL.`,
  );
}

/** Whether a user can reach a path: every directory above it can be passed. */
export function isReachable(path: string, uid: number): boolean {
  const above = dirname(path);
  const found = statSync(above, { throwIfNoEntry: false });
  const passable = !found || (found.uid === uid ? found.mode & 0o100 : found.mode & 0o001) !== 0;
  return passable && (above === path || isReachable(above, uid));
}
