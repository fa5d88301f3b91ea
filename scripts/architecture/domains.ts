import { isTest, type Rule } from "./rules";

/** The areas of lib: each groups the domains that a person would look for together. */
const areas = ["sources", "evidence", "analysis", "desk"];

/** What a domain's files are named for, the same everywhere. */
const vocabulary = ["schema", "policy", "filter", "queries", "mutations", "actions", "describe"];

/** A domain's larger verbs and steps, each with a file of its own. */
const verbs = [
  ...["access", "changes", "citations", "correction-undo", "named", "original-response"],
  ...["sign-in", "next-auth", "request-body", "limits", "passwords", "uploads"],
  ...["change", "write", "edit", "close"],
  ...["listen", "readers", "stream"],
  ...["acts", "blockers", "held", "links", "mark"],
  ...["approve", "make-quotes", "reopen"],
  ...["dependents", "grade", "later-version", "locked", "record", "withdraw"],
];

/**
 * The domain that a path belongs to, if any: `sources/review` for the files of lib/sources/review. A
 * file at the top of an area, which only the area's domains share, counts as a domain of its own.
 */
export function domainOf(path: string): string | undefined {
  const [, area, domain] = /^lib\/([^/]+)\/(?:(.+)\/)?[^/]+$/.exec(path) ?? [];
  if (!area || !areas.includes(area)) return undefined;
  return `${area}/${domain ?? nameOf(path)}`;
}

const nameOf = (path: string): string => path.replace(/^.*\//, "").replace(/(\.test)?\.ts$/, "");

/** A domain holds files of the closed vocabulary and their tests, nothing else. */
export const closedVocabulary: Rule = (project) =>
  [...project.keys()].filter((path) => {
    const isInDomain = domainOf(path) && path.split("/").length > 3;
    return isInDomain && ![...vocabulary, ...verbs].includes(nameOf(path));
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
