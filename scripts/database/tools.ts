import { spawn } from "node:child_process";
import { type Account, accountFor } from "./account";
import { type Binaries, findBinaries } from "./binaries";

/** What runs the programs of PostgreSQL on one data directory. */
export type Tools = {
  account: Account;
  run: (program: keyof Binaries, args: string[]) => Promise<void>;
};

/** Finds the programs, and the account that may run them on this directory. */
export async function toolsFor(directory: string): Promise<Tools> {
  const binaries = await findBinaries();
  const account = accountFor(binaries.postgres, directory);
  const run: Tools["run"] = (program, args) =>
    runToEnd([...account.prefix, binaries[program], ...args]);
  return { account, run };
}

function runToEnd([program = "", ...args]: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // Nothing of the machine's own PostgreSQL settings (PGDATA, PGPORT) may reach ours. A group of
    // its own, so that Ctrl-C reaches the app first and the database when the app is done.
    const env = { PATH: process.env.PATH, TZ: "UTC" } as unknown as NodeJS.ProcessEnv;
    const child = spawn(program, args, { env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk;
      });
    child.on("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "ENOENT" && program === "setpriv" ? new Error(noSetpriv) : error),
    );
    // Not "close": a started server may keep the streams open.
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${[program, ...args].join(" ")} failed (${code}).\n${output.trim()}`));
    });
  });
}

const noSetpriv =
  "PostgreSQL does not run as root, and `setpriv`, which would run it as another user, is missing. Install util-linux, run as another user, or set DATABASE_URL.";
