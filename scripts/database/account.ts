// PostgreSQL refuses to run as root, so root runs it as the user `postgres`.
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";

/** Who runs PostgreSQL: the words before its command, and the owner of its files. */
export type Account = { prefix: string[]; owner?: { uid: number; gid: number } };

const user = "postgres";

const noCapabilities = ["--inh-caps=-all"];
// For a clone under /root or in a directory with mode 0700: lets the user pass closed directories, with no other
// right of root's. Without the secure bit, access(2) would still deny it.
const passDirectories = [
  "--inh-caps=-all,+dac_override",
  "--ambient-caps=+dac_override",
  "--securebits=+no_setuid_fixup",
];

/** The account that runs PostgreSQL's programs on a data directory. */
export function accountFor(programs: string, directory: string): Account {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const owner = ownerOf(directory) ?? existingUser() ?? createUser();
  const ids = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, "--clear-groups"];
  const isOpen = [programs, directory].every((path) => isReachable(path, owner.uid));
  return { prefix: ["setpriv", ...ids, ...(isOpen ? noCapabilities : passDirectories)], owner };
}

/** The owner of the data directory: an ordinary user may have created it before root ran this. */
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
    `PostgreSQL can’t run as root, and the user "${user}" couldn’t be created. Create it, run this as another user, or set DATABASE_URL.`,
  );
}

/** Whether a user can reach a path, which means that they can pass every directory above it. */
export function isReachable(path: string, uid: number): boolean {
  const above = dirname(path);
  const found = statSync(above, { throwIfNoEntry: false });
  const passable = !found || (found.uid === uid ? found.mode & 0o100 : found.mode & 0o001) !== 0;
  return passable && (above === path || isReachable(above, uid));
}
