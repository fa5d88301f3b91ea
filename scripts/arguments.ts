import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";

/** Reads a command's options and files. Throws with its usage if it doesn't take them. */
export function readArguments<T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [complaint] = (error as Error).message.split(". ");
    throw new Error(`${complaint}. Usage: ${usage}`);
  }
}

/** A path as it was typed: npm runs scripts in the project's folder, and says where the person was. */
export const asTyped = (path: string): string => resolve(process.env.INIT_CWD ?? "", path);
