import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { type Account, accountFor } from "./account";
import { type Binaries, findBinaries } from "./binaries";

type Program = keyof Binaries;

/** Runs PostgreSQL's programs on a data directory. */
export type Tools = {
  account: Account;
  /** Starts a program and writes its output to an open file. */
  start: (program: Program, args: string[], output: number) => Promise<ChildProcess>;
  /** Runs a program to its end. Throws if it fails. */
  run: (program: Program, args: string[]) => Promise<void>;
};

/** Finds the programs, and the account that may run them on this directory. */
export async function toolsFor(directory: string): Promise<Tools> {
  const binaries = await findBinaries();
  const account = accountFor(binaries.postgres, directory);
  const commandOf = (program: Program, args: string[]) => [
    ...account.prefix,
    binaries[program],
    ...args,
  ];
  return {
    account,
    start: (program, args, output) =>
      startProgram(commandOf(program, args), ["ignore", output, output]),
    run: (program, args) => runToEnd(commandOf(program, args)),
  };
}

async function startProgram([program = "", ...args]: string[], stdio: StdioOptions) {
  // Leave out the machine's PostgreSQL settings (PGDATA, PGPORT). In a process group of its own, so that
  // Ctrl-C stops the app first and the database after it.
  const env = { PATH: process.env.PATH, TZ: "UTC" } as unknown as NodeJS.ProcessEnv;
  const child = spawn(program, args, { env, detached: true, stdio });
  await once(child, "spawn").catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT" && program === "setpriv" ? new Error(noSetpriv) : error;
  });
  return child;
}

async function runToEnd(command: string[]): Promise<void> {
  const child = await startProgram(command, ["ignore", "pipe", "pipe"]);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${command.join(" ")} failed (${code}).\n${output.trim()}`);
}

const noSetpriv =
  "PostgreSQL can’t run as root, and `setpriv`, which would run it as another user, is missing. Install util-linux, run this as another user, or set DATABASE_URL.";
