import { isTest, type Rule } from "./rules";

/** Conditions on who sees what, in SQL, in Prisma and in plain code. */
const conditions = [
  /visibility"?\s*(=|<>|!=)\s*'(TEAM|PRIVATE)'/,
  /"removalId"\s+is\s+(not\s+)?null/,
  /\bvisibility: "(TEAM|PRIVATE)"/,
  /\bin\s*\(\s*'(APPROVED|WITHDRAWN)'\s*,\s*'(APPROVED|WITHDRAWN)'/,
  /\(\w+, "reviewDraft"\)\s*\|\|\s*(\w+\.)?addedById === /,
  /\[\s*"(APPROVED|WITHDRAWN)",\s*"(APPROVED|WITHDRAWN)",?\s*(\]|\.\.\.)/,
];

const written = ["lib/visibility.ts", "lib/visibility-conditions.ts"];

/** Who sees which records is written in these files alone. */
export const visibilityIsWrittenOnce: Rule = (project) =>
  [...project].flatMap(([path, { text }]) => {
    if (!path.startsWith("lib/") || written.includes(path) || isTest(path)) return [];
    return conditions.flatMap((condition) => {
      const [spelt] = condition.exec(text) ?? [];
      return spelt ? [`${path}: ${spelt}`] : [];
    });
  });
