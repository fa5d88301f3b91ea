import type { Project } from "./project";
import type { Rule } from "./rules";

const isClient = (text: string) => /^\s*"use client"/.test(text);
const isAction = (text: string) => /^\s*"use server"/.test(text);

/**
 * The browser loads no Zod, which is 31 kB. If the browser needs a domain's `schema.ts`, the domain's inputs are in
 * `inputs.ts` beside it.
 */
export const browserLoadsNoZod: Rule = (project) =>
  [...project].flatMap(([from, { text }]) => {
    const way = isClient(text) ? wayToZod(project, from) : null;
    return way ? [way.join(" -> ")] : [];
  });

/** The shortest chain of imports that run in the browser, from a file to Zod. */
function wayToZod(project: Project, from: string): string[] | null {
  const seen = new Set([from]);
  for (const way of ways(project, from, seen)) if (way.at(-1) === "zod") return way;
  return null;
}

function* ways(project: Project, from: string, seen: Set<string>): Generator<string[]> {
  const waiting = [[from]];
  for (let way = waiting.shift(); way; way = waiting.shift()) {
    yield way;
    const file = project.get(way.at(-1)!);
    // What a server action imports stays on the server.
    if (!file || isAction(file.text)) continue;
    for (const { target, typeOnly } of file.imports) {
      if (typeOnly || seen.has(target)) continue;
      seen.add(target);
      waiting.push([...way, target]);
    }
  }
}
