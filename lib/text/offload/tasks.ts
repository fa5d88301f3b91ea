import { kindByMarks, suggest } from "@/lib/extract";
import { likenessTo } from "@/lib/text/similarity/likeness";
import { readParsed, readText } from "./read-article";

/** How much each of some texts has in common with a given one. */
const likenesses = (text: string, others: string[]) => others.map(likenessTo(text));

/** The tasks of a child process. Arguments and results must survive a structured clone. */
export const tasks = { readText, readParsed, likenesses, suggest, kindByMarks };

export type Tasks = typeof tasks;
