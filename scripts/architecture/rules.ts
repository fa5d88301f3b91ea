import type { Import, Project } from "./project";

/** A rule: what in a project breaks it, one line each. */
export type Rule = (project: Project) => string[];

/** Whether a file is a test or a helper of tests, which may reach wherever it must. */
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** The top folder of a path. */
export const layerOf = (path: string): string => path.split("/")[0] ?? "";

/** A rule on single imports: those for which `breaks` holds, as `importer -> imported`. */
export function importRule(breaks: (from: string, imported: Import) => boolean): Rule {
  return (project) =>
    [...project].flatMap(([from, { imports }]) =>
      imports
        .filter((imported) => breaks(from, imported))
        .map(({ target }) => `${from} -> ${target}`),
    );
}
