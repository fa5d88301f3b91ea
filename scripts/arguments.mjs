import { parseArgs } from "node:util";
import { COMMANDS } from "./commands.mjs";

/** Every command shows its usage if it's asked. */
const HELP = /** @type {const} */ ({ help: { type: "boolean", short: "h" } });

/** The exit code of a command that was called wrongly. */
const MISUSED = 2;

/**
 * Reads the options and other arguments of a command. If it's asked for help, or called wrongly, shows its usage and
 * ends the process.
 * @template {keyof typeof COMMANDS} Name
 * @param {Name} name
 * @param {string[]} [args]
 * @returns {ReturnType<typeof parseArgs<(typeof COMMANDS)[Name] & { args: string[] }>>}
 */
export function readArguments(name, args = process.argv.slice(2)) {
  const { needs, options, allowPositionals, numbers = [], whole = [] } = COMMANDS[name];
  const read = parsed(name, { args, allowPositionals, options: { ...options, ...HELP } });
  if (read.values.help) {
    console.log(usageOf(name));
    process.exit(0);
  }
  if (needs && read.positionals.length === 0) refuseArguments(name, needs);
  requireNumbers(name, read.values, numbers, "a number", Number.isFinite);
  requireNumbers(name, read.values, whole, "a whole number", Number.isSafeInteger);
  return read;
}

function requireNumbers(name, values, options, kind, isKind) {
  for (const option of options) {
    const value = Number(values[option] ?? 1);
    if (!isKind(value) || value <= 0) refuseArguments(name, `--${option} takes ${kind} above 0.`);
  }
}

function parsed(name, config) {
  try {
    return parseArgs(config);
  } catch (error) {
    // What follows is Node's advice on how to pass the option as a file.
    return refuseArguments(name, `${error.message.split(". ")[0]}.`);
  }
}

/**
 * Ends a command that was called wrongly, with what is wrong and its usage.
 * @param {keyof typeof COMMANDS} name
 * @param {string} complaint
 * @returns {never}
 */
export function refuseArguments(name, complaint) {
  console.error(`${complaint}\n\n${usageOf(name)}`);
  process.exit(MISUSED);
}

/** @param {keyof typeof COMMANDS} name */
const usageOf = (name) => [`Usage: ${COMMANDS[name].usage}`, "", ...COMMANDS[name].help].join("\n");
