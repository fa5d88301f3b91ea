import { isTest, type Rule } from "./rules";

/** Conditions on who sees what, in SQL, in Prisma and in plain code. */
const conditions = [
  /visibility"?\s*(=|<>|!=)\s*'(TEAM|PRIVATE)'/,
  /"removalId"\s+is\s+(not\s+)?null/,
  /\bvisibility: "(TEAM|PRIVATE)"/,
  /\bin\s*\(\s*'(APPROVED|WITHDRAWN)'\s*,\s*'(APPROVED|WITHDRAWN)'/,
  /\[\s*"(APPROVED|WITHDRAWN)",\s*"(APPROVED|WITHDRAWN)",?\s*(\]|\.\.\.)/,
];

/** Who sees which records is written in lib/visibility.ts alone. */
export const visibilityIsWrittenOnce: Rule = (project) =>
  [...project].flatMap(([path, { text }]) => {
    if (!path.startsWith("lib/") || path === "lib/visibility.ts" || isTest(path)) return [];
    return conditions.flatMap((condition) => {
      const [spelt] = condition.exec(text) ?? [];
      return spelt ? [`${path}: ${spelt}`] : [];
    });
  });
