import { isTest, type Rule } from "./rules";

/** Folders of lib that are no domain: pure functions, whose files are named as they need. */
export const pureLibraries = [
  "anchors",
  "extract",
  "names",
  "prose",
  "readers",
  "tradecraft",
  "web",
];

/** Beside the domains too: it puts the pure libraries to work in a child process. */
const notDomains = [...pureLibraries, "offload", "generated"];

const vocabulary = ["schema", "policy", "filter", "queries", "mutations", "actions"];

/** The domain that a path belongs to, if any. */
export function domainOf(path: string): string | undefined {
  const [, name] = /^lib\/([^/]+)\//.exec(path) ?? [];
  return name && !notDomains.includes(name) ? name : undefined;
}

/** A domain holds files of the closed vocabulary and their tests, nothing else. */
export const closedVocabulary: Rule = (project) =>
  [...project.keys()].filter((path) => {
    const domain = domainOf(path);
    if (!domain) return false;
    const name = path.slice(`lib/${domain}/`.length).replace(/(\.test)?\.ts$/, "");
    return !vocabulary.includes(name);
  });

/** Imports between domains form no circle. */
export const noCircles = circleRule(domainOf);

/** A rule that imports between groups of files form no circle. Files without a group are free. */
export function circleRule(groupOf: (path: string) => string | undefined): Rule {
  return (project) => {
    const uses = new Map<string, Set<string>>();
    for (const [path, { imports }] of project) {
      const from = groupOf(path);
      if (!from || isTest(path)) continue;
      const used = uses.get(from) ?? new Set();
      for (const { target } of imports) {
        const to = groupOf(target);
        if (to && to !== from) used.add(to);
      }
      uses.set(from, used);
    }
    const circle = findCircle(uses);
    return circle ? [circle.join(" -> ")] : [];
  };
}

/** A path through a graph that ends where it began, if there is one. */
function findCircle(uses: Map<string, Set<string>>): string[] | undefined {
  const cleared = new Set<string>();
  const follow = (path: string[]): string[] | undefined => {
    const at = path.at(-1) ?? "";
    if (path.indexOf(at) < path.length - 1) return path.slice(path.indexOf(at));
    if (cleared.has(at)) return undefined;
    for (const next of uses.get(at) ?? []) {
      const circle = follow([...path, next]);
      if (circle) return circle;
    }
    cleared.add(at);
    return undefined;
  };
  for (const start of uses.keys()) {
    const circle = follow([start]);
    if (circle) return circle;
  }
  return undefined;
}
