import { readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { parseSync } from "vite";
import { root } from "../setup/paths.mjs";
import { filesUnder } from "../setup/stamp.mjs";

/** An import; its target is a path from the root if it is a file of ours. */
export type Import = { target: string; typeOnly: boolean };

/** The source files by path from the root, with their text, line counts and imports. */
export type Project = Map<string, { text: string; lines: number; imports: Import[] }>;

const folders = ["app", "components", "lib", "prisma", "scripts", "e2e", "bench"];
const isSource = /\.(ts|tsx|mjs|css)$/;
const endings = ["", ".ts", ".tsx", ".mjs", "/index.ts", "/index.tsx"];

/** Reads the repository, except for generated files. */
export function readProject(): Project {
  const files = folders
    .flatMap((folder) => filesUnder(join(root, folder)))
    .map((file) => relative(root, file).replaceAll("\\", "/"))
    .filter((path) => isSource.test(path) && !path.startsWith("lib/generated/"));
  return toProject(Object.fromEntries(files.map((path) => [path, readFileSync(path, "utf8")])));
}

/** Makes a project from the texts of files by path. */
export function toProject(texts: Record<string, string>): Project {
  const exists = (path: string) => Object.hasOwn(texts, path);
  return new Map(
    Object.entries(texts).map(([path, text]) => {
      const imports = importsIn(path, text).map(({ target, typeOnly }) => ({
        target: resolve(path, target, exists),
        typeOnly,
      }));
      return [path, { text, lines: text.trimEnd().split("\n").length, imports }];
    }),
  );
}

function resolve(from: string, name: string, exists: (path: string) => boolean): string {
  const isOurs = name.startsWith("@/") || name.startsWith(".");
  if (!isOurs) return name;
  const path = name.startsWith("@/")
    ? posix.normalize(name.slice(2))
    : posix.join(posix.dirname(from), name);
  const ending = endings.find((candidate) => exists(path + candidate));
  return path + (ending ?? "");
}

/** A type that is imported where it is used: parsing finds no import there. */
const TYPE_IMPORT = /\b(?:typeof import\("|import\("(?=[^"]+"\)\.[A-Z]))([^"]+)/g;

function importsIn(path: string, text: string): Import[] {
  if (path.endsWith(".css")) return [];
  const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module;
  const isType = (entries: { isType: boolean }[]) =>
    entries.length > 0 && entries.every((entry) => entry.isType);
  return [
    ...staticImports.map(({ moduleRequest, entries }) => ({
      target: moduleRequest.value,
      typeOnly: isType(entries),
    })),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) =>
        moduleRequest ? [{ target: moduleRequest.value, typeOnly: isType(entries) }] : [],
      ),
    ),
    // Only those that are given a string: others name no file.
    ...dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const [, target] = /^"(.*)"$/.exec(text.slice(start, end)) ?? [];
      return target ? [{ target, typeOnly: false }] : [];
    }),
    ...[...text.matchAll(TYPE_IMPORT)].map(([, target = ""]) => ({ target, typeOnly: true })),
  ];
}
