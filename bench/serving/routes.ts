import type { Facts, Target } from "./facts";
import type { Asked } from "./load";

/** What is asked for, of all servers alike. */
export interface Route {
  name: string;
  /** What the table calls it. */
  title: string;
  requests: (facts: Facts, targets: Target[]) => Asked[];
  /** The field of an answer that the next request of the same client needs. */
  follow?: string;
  /** What share of bare Next's requests a second the desk should serve at 16 clients. */
  target?: number;
}

const get = (...paths: string[]): Asked[] => paths.map((path) => ({ method: "GET", path }));

/** Words that occur in one quotation of ten, and pairs that are rarer. */
const WORDS = ["harbour", "ceasefire", "joint committee", "export", "maritime patrol", "treaty"];

/** In this order: what is written slows the reads after it, until PostgreSQL has cleaned up. */
export const ROUTES: Route[] = [
  { name: "list", title: "list page", target: 0.7, requests: () => get("/issues?limit=25") },
  {
    name: "issue",
    title: "issue page",
    target: 0.7,
    requests: ({ ordinary }) => get(...ordinary.map((slug) => `/issues/${slug}`)),
  },
  { name: "summary", title: "summary page", target: 0.7, requests: () => get("/summary") },
  { name: "sources", title: "sources page", requests: () => get("/sources") },
  {
    name: "search",
    title: "quotations to link, JSON",
    requests: () => get(...WORDS.map((words) => `/api/v1/quotes?q=${encodeURIComponent(words)}`)),
  },
  {
    name: "json-search",
    title: "search of everything, JSON",
    requests: () =>
      get(...WORDS.map((words) => `/api/v1/search?limit=20&q=${encodeURIComponent(words)}`)),
  },
  {
    name: "json-list",
    title: "list, JSON",
    target: 0.8,
    requests: () => get("/api/v1/issues?limit=25"),
  },
  {
    name: "json-issue",
    title: "issue, JSON",
    target: 0.8,
    requests: ({ ordinary }) => get(...ordinary.map((slug) => `/api/v1/issues/${slug}`)),
  },
  {
    name: "note",
    title: "add a note, JSON",
    target: 0.5,
    requests: (_, targets) =>
      targets.map(({ slug }) => ({
        method: "POST",
        path: `/api/v1/issues/${slug}/notes`,
        body: { body: "The delegation will return in spring, which changes little for now." },
      })),
  },
  {
    name: "outlook",
    title: "revise an outlook, JSON",
    follow: "version",
    requests: (_, targets) =>
      targets.map(({ slug, version, likelihood }) => ({
        method: "POST",
        path: `/api/v1/issues/${slug}/outlook`,
        body: {
          version,
          likelihood,
          trend: "UNCHANGED",
          confidence: "MODERATE",
          reason: "TIME",
          reasonNote: "The date is nearer, and nothing was said.",
          judgement: "Nothing has changed since the last round of talks.",
          rationale:
            "Neither side has published anything new, and the next meeting is a month away.",
        },
      })),
  },
];

/** Throws if there’s none of that name. */
export function routeNamed(name: string): Route {
  const found = ROUTES.find((route) => route.name === name);
  if (found) return found;
  const names = ROUTES.map((route) => route.name).join(", ");
  throw new Error(`There’s no route "${name}". Choose from ${names}.`);
}
