import type { Import, Project } from "./project";

/** A rule. Returns a line for each place in the project that breaks it. */
export type Rule = (project: Project) => string[];

/** Whether a file is a test, which may import anything. */
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** The top folder of a path. */
export const layerOf = (path: string): string => path.split("/")[0] ?? "";

/** A rule on single imports. Reports those for which `breaks` holds, as `importer -> imported`. */
export function importRule(breaks: (from: string, imported: Import) => boolean): Rule {
  return (project) =>
    [...project].flatMap(([from, { imports }]) =>
      imports
        .filter((imported) => breaks(from, imported))
        .map(({ target }) => `${from} -> ${target}`),
    );
}
