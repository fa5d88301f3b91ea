import { existsSync, readFileSync } from "node:fs";

export interface GoldQuote {
  start: number;
  end: number;
  text: string;
  kind: "direct" | "mixed" | "indirect";
  speaker_text: string | null;
  speaker_span: [number, number] | null;
  speaker_head?: [number, number] | null;
  speaker_type: string;
  speaker_name: string | null;
  speaker_full: string | null;
  name_src?: string | null;
  cue_span?: [number, number] | null;
  optional?: string | boolean;
  speech?: boolean;
}

/** An annotated article, as the README of the corpora describes it. */
export interface GoldArticle {
  id: string;
  text: string;
  /** The newspaper or website, in the corpora that have several articles of each. */
  publisher?: string;
  quotes: GoldQuote[];
  ignore?: { start: number; end: number }[];
  unattributed?: { start: number; end: number; n: number; single?: boolean }[];
}

export const CORPORA = new URL("../../../shared/corpora/", import.meta.url).pathname;
const PARTS = ["polnear", "scu", "gum-news"] as const;

/** Reads one part of the corpora. Returns null if it is missing. */
function readPart(part: string): GoldArticle[] | null {
  const file = `${CORPORA}dev/${part}.jsonl`;
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldArticle);
}

/** Reads all parts of the corpora that are present, by name. */
export function readParts(): Map<string, GoldArticle[]> {
  const parts = new Map<string, GoldArticle[]>();
  for (const part of PARTS) {
    const articles = readPart(part);
    if (articles) parts.set(part, articles);
  }
  return parts;
}

/** The fold of an article: a hash of its id (FNV-1a), so that folds do not depend on the order. */
export function foldOf(id: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return (hash >>> 8) % folds;
}
