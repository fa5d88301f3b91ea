import { format, stripVTControlCharacters } from "node:util";
import { log } from "./log";

/**
 * From now on sends the errors and warnings that Next and others print to the log, as single lines of JSON,
 * cut and limited like all others. Anybody can make Next print, with a made-up server action.
 */
export function logConsole(): void {
  for (const level of ["error", "warn"] as const)
    console[level] = (...args: unknown[]) =>
      log[level]({ text: stripVTControlCharacters(format(...args)) }, `console.${level}`);
}
