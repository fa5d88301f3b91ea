import { resolve } from "node:path";

/** Resolves a path against the folder in which it was typed: npm runs scripts in the project's folder. */
export const resolveTyped = (path: string): string => resolve(process.env.INIT_CWD ?? "", path);

/** Says why a file that someone named can't be read. */
export const whyUnreadable = (error: NodeJS.ErrnoException): string =>
  REASONS[error.code ?? ""] ?? error.message;

const REASONS: Record<string, string> = {
  ENOENT: "There’s no such file.",
  EACCES: "You don’t have permission to read this file.",
  EISDIR: "This is a folder. Name its files instead.",
};
