import { isTest, type Rule } from "./rules";

/** The areas of lib. Each groups domains that a person would look for together. */
const areas = ["sources", "evidence", "analysis", "desk"];

/** The names of a domain's files, the same everywhere. */
const vocabulary = [
  "schema",
  "policy",
  "filter",
  "queries",
  "mutations",
  "actions",
  "describe",
  "inputs",
];

/** Larger reads, verbs and steps of domains, which have a file of their own. */
const verbs = [
  ...["list", "look-up", "pages", "relation-check", "statements", "status"],
  ...["changes", "correction-undo", "fields", "lines", "slug"],
  ...["resolve-names", "by-name"],
  ...["sign-in", "next-auth", "request-body", "limits", "guessable", "wait-message"],
  ...[
    "answer",
    "change",
    "write",
    "edit",
    "edit-many",
    "close",
    "notify-due",
    "is-due",
    "conditions",
    "export",
  ],
  ...["card", "preview", "choices"],
  ...["assess", "hypotheses", "matrix"],
  ...["agenda", "calendar"],
  ...[
    "addressees",
    "answered-rfis",
    "content",
    "correction",
    "editions",
    "endnotes",
    "gather",
    "hash",
    "items",
    "judged-since",
    "new-evidence",
    "reopened",
    "reworded",
    "since",
    "since-issued",
    "unshown",
    "weights",
    "withdrawn",
    "run",
  ],
  ...["forecasts", "dissents", "divisions", "members", "relationships", "signposts"],
  ...[
    "plain-judgements",
    "key-judgement",
    "atom",
    "edition",
    "open",
    "ahead",
    "history",
    "sparkline",
    "unanswered",
    "note-to-show",
  ],
  ...["annexes", "estimate", "freeze", "inline", "issue", "paper", "prose", "when", "make"],
  ...["slip", "slipped", "dated", "by-kind"],
  ...["blocks", "body", "fonts", "notes", "picture", "render", "ruler", "runs", "styles", "tables"],
  ...[
    "find-threads",
    "inherit-decisions",
    "inherit-facts",
    "match",
    "proposals",
    "quotes",
    "version-or-copy",
  ],
  ...["add", "correct", "merge", "patch", "rename", "split", "undo"],
  ...[
    "claims",
    "ingest-article",
    "ingest-now",
    "known-source",
    "queue",
    "read-item",
    "unpack-item",
    "uploads",
  ],
  ...[
    "board",
    "concerns",
    "happenings",
    "hub",
    "listen",
    "presence",
    "readers",
    "access-checks",
    "stream",
  ],
  ...[
    "acts",
    "blockers",
    "decide-matches",
    "entries",
    "evidence",
    "evidence-of-issue",
    "held",
    "links",
    "mark-quote",
    "link-evidence",
    "same-words",
  ],
  ...["places", "refusals", "overtaken", "terms", "threads"],
  ...["approve", "make-quotes", "reopen", "count"],
  ...[
    "as-shown",
    "complete-references",
    "complete-values",
    "edit-query",
    "excerpt",
    "facets",
    "fold",
    "found",
  ],
  ...[
    "index-query",
    "marks",
    "names",
    "results",
    "said",
    "score",
    "spelling",
    "visible",
    "correction-words",
  ],
  ...["inbox", "mentions", "notify", "notify-reviewers", "recipients"],
  ...["compose", "layout", "send", "token"],
  ...[
    "concerned",
    "dependents",
    "grade",
    "later-version",
    "record",
    "release",
    "resolve",
    "withdraw",
  ],
];

/**
 * The domain of a path, if any: `sources/review` for the files of lib/sources/review. A file at the top of an
 * area, which the area's domains share, counts as a domain.
 */
export function domainOf(path: string): string | undefined {
  const [, area, domain] = /^lib\/([^/]+)\/(?:(.+)\/)?[^/]+$/.exec(path) ?? [];
  if (!area || !areas.includes(area)) return undefined;
  return `${area}/${domain ?? nameOf(path)}`;
}

const nameOf = (path: string): string => path.replace(/^.*\//, "").replace(/(\.test)?\.ts$/, "");

/** A domain has only files with these names, and their tests. */
export const closedVocabulary: Rule = (project) =>
  [...project.keys()].filter((path) => {
    const isInDomain = domainOf(path) && path.split("/").length > 3;
    return isInDomain && ![...vocabulary, ...verbs].includes(nameOf(path));
  });

/** Imports between domains form no cycle. */
export const noDomainCycles = cycleRule(domainOf);

/** A rule against cycles of imports between groups of files. Ignores files without a group. */
export function cycleRule(groupOf: (path: string) => string | undefined): Rule {
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
    const cycle = findCycle(uses);
    return cycle ? [cycle.join(" -> ")] : [];
  };
}

/** A cycle in a graph, if there is one. */
function findCycle(uses: Map<string, Set<string>>): string[] | undefined {
  const cleared = new Set<string>();
  const follow = (path: string[]): string[] | undefined => {
    const at = path.at(-1) ?? "";
    if (path.indexOf(at) < path.length - 1) return path.slice(path.indexOf(at));
    if (cleared.has(at)) return undefined;
    for (const next of uses.get(at) ?? []) {
      const cycle = follow([...path, next]);
      if (cycle) return cycle;
    }
    cleared.add(at);
    return undefined;
  };
  for (const start of uses.keys()) {
    const cycle = follow([start]);
    if (cycle) return cycle;
  }
  return undefined;
}
