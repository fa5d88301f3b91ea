// Every npm script starts here: `node scripts/run.mjs COMMAND [args]` sets up what is missing and runs
// scripts/COMMAND.ts. Plain JavaScript, since it runs before any package is installed.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readArguments } from "./arguments.mjs";
import { COMMANDS } from "./commands.mjs";
import { generateClient } from "./setup/generate.mjs";
import { installPackages } from "./setup/install.mjs";
import { nodeComplaint } from "./setup/node-version.mjs";
import { root } from "./setup/paths.mjs";

// Not to standard output, which belongs to the command: other programs read that of `extract`.
const say = (line) => process.stderr.write(`${line}\n`);

const [command = "", ...args] = process.argv.slice(2);
const script = join(root, "scripts", `${command}.ts`);

try {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) throw new Error(complaint);
  if (!Object.hasOwn(COMMANDS, command))
    throw new Error(`Unknown command "${command}". For a list, run: npm run`);
  // Before the set-up, which can take minutes: a command that was called wrongly doesn't run.
  readArguments(command, args);

  process.env.INIT_CWD ??= process.cwd();
  process.chdir(root);
  if (existsSync(".env")) process.loadEnvFile(".env");
  await installPackages(say);
  await generateClient(say);
} catch (error) {
  say(error.message);
  process.exit(1);
}

process.argv = [process.argv[0], script, ...args];
const { runBundled } = await import("./setup/run-bundled.mjs");
await runBundled(script);
