import { createHash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** The longest path of a socket that every system allows. */
const MAX_SOCKET_PATH = 100;

/**
 * Locks a data directory for this process, until it ends in any way. Throws if another process has locked it.
 * The lock is an open socket rather than a process id, since ids are reused.
 */
export async function lock(directory: string): Promise<void> {
  mkdirSync(directory, { recursive: true });
  const path = socketIn(directory);
  const owner = await lockedBy(directory);
  if (owner)
    throw new Error(
      `Demarche is already running on ${directory} (process ${owner}). Stop it first, or set another DATA_DIR.`,
    );
  rmSync(path, { force: true });
  const server = createServer((socket) => socket.end(String(process.pid)));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(path, resolve);
  });
  server.unref();
  process.once("exit", () => rmSync(path, { force: true }));
}

function socketIn(directory: string): string {
  const path = join(directory, "start.sock");
  const shortest = [path, relative(process.cwd(), path)].find((p) => p.length <= MAX_SOCKET_PATH);
  const hash = createHash("sha256").update(directory).digest("hex").slice(0, 16);
  return shortest ?? join(tmpdir(), `demarche-${hash}.sock`);
}

/** The id of the process that has locked a data directory, if any. */
export function lockedBy(directory: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer = "";
    connect(socketIn(directory))
      .on("data", (chunk) => {
        answer += chunk;
      })
      .on("error", () => resolve(undefined))
      .on("end", () => resolve(answer));
  });
}
