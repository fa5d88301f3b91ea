import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { readDocument } from "../../../lib/text/parsers";
import type { Reading } from "../../../lib/text/parsers/types";
import { root } from "../../setup/paths.mjs";
import { parse } from "../read/parse";

// Other people's texts are kept next to the repository and aren't part of it.
const material = join(root, "../shared/material");

/** Whether there is anything to measure with; prints a line if there isn't. */
export function isMaterialThere(): boolean {
  if (existsSync(material)) return true;
  console.warn(`SKIPPED: ${material} is not there; what it shows was not measured.`);
  return false;
}

/** A news page as it was read, and what a reader should get from it. */
interface ReadPage {
  name: string;
  text: string;
  hasTitle: boolean;
  /** How like the expected text it is, 0 to 1. */
  likeness: number;
}

/** Reads each news page. */
export async function readNewsPages(): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  for (const name of readdirSync(join(material, "readability"))) {
    const file = (part: string) => readFileSync(join(material, "readability", name, part));
    const reading = await parse(file("source.html"));
    const { title } = JSON.parse(file("expected-metadata.json").toString());
    const text = reading.ok ? reading.document.text : "";
    const hasTitle = reading.ok && reading.document.title === title;
    const expected = textOf(file("expected.html").toString());
    pages.push({ name, text, hasTitle, likeness: likeness(words(expected), words(text)) });
  }
  return pages;
}

/** Reads each odd or broken file of a kind, in a child process: one of them might never end. */
export async function readFiles(
  kind: "pdf" | "docx",
): Promise<{ name: string; reading: Reading }[]> {
  const files: { name: string; reading: Reading }[] = [];
  for (const name of readdirSync(join(material, kind))) {
    const bytes = readFileSync(join(material, kind, name));
    files.push({ name, reading: await readDocument(bytes, { fileName: name }) });
  }
  return files;
}

/** Whether reading gives text, or a sentence that says why not. */
export const isOutcome = (reading: Reading): boolean =>
  reading.ok ? /[\p{L}\p{N}]/u.test(reading.document.text) : /^[A-Z].{20,}\.$/.test(reading.reason);

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const BLOCK = /<\/?(?:p|div|h\d|li|figure|figcaption|br|blockquote|section|header|tr|td)\b/g;

/** A page's text; the end of a block also ends a word. */
const textOf = (html: string): string =>
  parseHTML(`<html><body>${html.replace(BLOCK, " $&")}</body></html>`).document.body.textContent;

/**
 * How alike the words of two texts are, 0 to 1: the harmonic mean of the shares of each text's words
 * that the other has, counting repeated words each time (token F1). Order does not count.
 */
function likeness(one: string[], other: string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return (2 * common) / (one.length + other.length);
}
