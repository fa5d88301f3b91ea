import { posix } from "node:path";
import type { Rule } from "./rules";

/** Stylesheets for the classes of all domains: on paper, and in text that runs from right to left. */
const OF_ALL = ["app/print.css", "components/ui/direction.css"];

/** A class that begins a line of the file or of its layer, and so applies wherever it is used. */
const TOP = /^(?: {2})?\.([\w-]+)/gm;

const domainOf = (path: string) => posix.dirname(path).split("/").slice(0, 3).join("/");

/**
 * No two domains define a class of the same name: each page has the styles of all, so one would restyle the other.
 * Within a parent's class (`.search-result .excerpt`) a name is free.
 */
export const classesDontClash: Rule = (project) => {
  const definedIn = new Map<string, string>();
  return [...project].flatMap(([path, { text }]) => {
    if (!path.endsWith(".css") || OF_ALL.includes(path)) return [];
    const names = new Set([...text.matchAll(TOP)].map(([, name]) => name!));
    return [...names].flatMap((name) => {
      const first = definedIn.get(name) ?? path;
      definedIn.set(name, first);
      return domainOf(first) === domainOf(path) ? [] : [`.${name}: ${first}, ${path}`];
    });
  });
};
