import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";

/** Reads a command's options and files. Throws an error with its usage if they are wrong. */
export function readArguments<T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [complaint] = (error as Error).message.split(". ");
    throw usageError(`${complaint}. Usage: ${usage}`);
  }
}

/** An error in how a command was called. It has no stack, which would hide the usage from whoever typed it. */
export function usageError(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}

/** Resolves a path against the folder in which it was typed: npm runs scripts in the project's folder. */
export const resolveTyped = (path: string): string => resolve(process.env.INIT_CWD ?? "", path);
