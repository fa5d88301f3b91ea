import { kindByMarks, suggest } from "@/lib/extract";
import { likenessTo } from "@/lib/text/similarity/likeness";
import { readParsed, readText } from "./read-article";

/** How similar each of the other texts is to a text. */
const likenesses = (text: string, others: string[]) => others.map(likenessTo(text));

/** The tasks of a child process. Arguments and results must survive a structured clone. */
export const tasks = { readText, readParsed, likenesses, suggest, kindByMarks };

export type Tasks = typeof tasks;
