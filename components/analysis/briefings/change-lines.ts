import type { Change } from "@/lib/analysis/briefings/since-last-look/schema";
import { capitalised } from "@/lib/core/capitalised";
import { sentence } from "@/lib/core/sentence";
import type { Names } from "@/lib/text/markdown/names";
import { plainWords } from "@/lib/text/markdown/plain";
import { firstWords } from "./first-words";

/** Changes with the first words of their reasons, in which mentions are people's names. Runs on the server. */
export const changeLines = (changes: Change[], names: Names): Change[] =>
  changes.map((change) => ({ ...change, why: change.why && reasonIn(change.why, names) }));

const reasonIn = (why: string, names: Names): string =>
  sentence(plainWords(firstWords(capitalised(why)), names));
