import { readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import ts from "typescript";
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

function importsIn(path: string, text: string): Import[] {
  if (path.endsWith(".css")) return [];
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const name = importedName(node);
    if (name) found.push({ target: name.text, typeOnly: isTypeOnly(node) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

function importedName(node: ts.Node): ts.StringLiteral | undefined {
  const isDeclaration = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  const name = isDeclaration
    ? node.moduleSpecifier
    : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
      ? node.arguments[0]
      : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
        ? node.argument.literal
        : undefined;
  return name && ts.isStringLiteral(name) ? name : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { isTypeOnly: whole, name, namedBindings } = node.importClause;
  if (whole) return true;
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return !name && named.length > 0 && named.every((element) => element.isTypeOnly);
}
