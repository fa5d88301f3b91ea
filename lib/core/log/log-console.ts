import { format, stripVTControlCharacters } from "node:util";
import { log } from "./log";

/**
 * From now on, sends errors and warnings that Next and other libraries print to the log, as single lines of JSON
 * within the log's limits. Anyone can make Next print, with a made-up server action.
 */
export function logConsole(): void {
  for (const level of ["error", "warn"] as const)
    console[level] = (...args: unknown[]) =>
      log[level]({ text: stripVTControlCharacters(format(...args)) }, `console.${level}`);
}
