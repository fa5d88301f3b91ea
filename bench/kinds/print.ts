import { readFileSync } from "node:fs";
import type { Prediction } from "./prediction";
import { asReport } from "./report";
import { scoreKinds } from "./score";
import { HALVES, type Half, readKinds } from "./texts";

/** Prints the score of a file that `npm run extract` wrote: `node --import tsx bench/kinds/print.ts dev FILE`. */
const [half, file] = process.argv.slice(2);
const gold = HALVES.includes(half as Half) ? readKinds(half as Half) : null;
if (!gold || !file) throw new Error(`Usage: print.ts ${HALVES.join("|")} FILE`);
const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
console.log(
  asReport(
    scoreKinds(
      gold,
      lines.map((line) => JSON.parse(line) as Prediction),
    ),
  ),
);
