import { expect, it } from "vitest";
import { readProject, toProject } from "./project";

it("reads the repository", () => {
  const project = readProject();
  expect(project.size).toBeGreaterThan(50);
  expect(project.get("scripts/architecture/project.test.ts")?.imports).toContainEqual({
    target: "scripts/architecture/project.ts",
    typeOnly: false,
  });
});

it("type imports are told apart from others, even inline", () => {
  const text = [
    'import type { A } from "a";',
    'import b, { type B } from "b";',
    'export { type C } from "c";',
    'export const d = () => import("d");',
    'type E = typeof import("e");',
    'export const f = (f: import("f").F): E => f;',
  ].join("\n");
  const { imports = [] } = toProject({ "x.ts": text }).get("x.ts") ?? {};
  expect(Object.fromEntries(imports.map(({ target, typeOnly }) => [target, typeOnly]))).toEqual({
    a: true,
    b: false,
    c: true,
    d: false,
    e: true,
    f: true,
  });
});
