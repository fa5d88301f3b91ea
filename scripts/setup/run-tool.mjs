import { spawn } from "node:child_process";
import { root } from "./paths.mjs";

/**
 * The command that runs a Node program so that it ends when we do, even if we are killed.
 * @param {string[]} command
 * @returns {string[]}
 */
export function nodeTool(...command) {
  const endWithParent = new URL("end-with-parent.mjs", import.meta.url).href;
  return [process.execPath, "--import", endWithParent, ...command];
}

/**
 * Runs a program to its end. Throws if it fails.
 * @param {string[]} command
 * @param {{ env?: NodeJS.ProcessEnv, output?: NodeJS.WriteStream, quiet?: boolean,
 *   signal?: AbortSignal }} [options] output: where its output goes; quiet: shows the
 *   output only if it fails; signal: ends the program
 * @returns {Promise<void>}
 */
export function runTool([program, ...args], options = {}) {
  const { env = process.env, output = process.stderr, quiet = false, signal } = options;
  return new Promise((resolve, reject) => {
    const stream = quiet ? "pipe" : output;
    const stdio = ["ignore", stream, stream];
    const child = spawn(program, args, { cwd: root, env, signal, stdio });
    // Pass our signals on, so that the tool doesn't keep working after we end.
    const stop = (name) => child.kill(name);
    process.once("SIGINT", stop).once("SIGTERM", stop);
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code, killedBy) => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      if (code === 0) return resolve();
      if (quiet && !signal?.aborted) process.stderr.write(Buffer.concat(chunks));
      reject(new Error(`\`${[program, ...args].join(" ")}\` failed (${killedBy ?? code}).`));
    });
  });
}
