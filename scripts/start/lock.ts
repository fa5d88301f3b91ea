import { createHash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** The length of a socket's path that every system takes. */
const longestPath = 100;

/**
 * Makes this process the only one that works on a data directory, until it ends in whatever way.
 * A socket is held for that, not the number of a process: numbers are used again.
 */
export async function lock(directory: string): Promise<void> {
  mkdirSync(directory, { recursive: true });
  const path = socketIn(directory);
  const owner = await lockedBy(directory);
  if (owner)
    throw new Error(
      `Demarche already runs on ${directory} (process ${owner}). Stop it first, or give this one a DATA_DIR of its own.`,
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
  const shortest = [path, relative(process.cwd(), path)].find((p) => p.length <= longestPath);
  const hash = createHash("sha256").update(directory).digest("hex").slice(0, 16);
  return shortest ?? join(tmpdir(), `demarche-${hash}.sock`);
}

/** The id of the process that works on a data directory, if any does. */
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
