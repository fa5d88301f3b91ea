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

/** An annotated article, in the shape that the corpora's README describes. */
export interface GoldArticle {
  id: string;
  text: string;
  quotes: GoldQuote[];
  ignore?: { start: number; end: number }[];
  unattributed?: { start: number; end: number; n: number; single?: boolean }[];
}

export const CORPORA = new URL("../../../shared/corpora/", import.meta.url).pathname;
const PARTS = ["polnear", "scu", "gum-news"] as const;

/** Takes a part's name; gives its annotated articles, or null where the corpora are absent. */
function readPart(part: string): GoldArticle[] | null {
  const file = `${CORPORA}dev/${part}.jsonl`;
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldArticle);
}

/** Gives every part of the corpora that is there, by name. */
export function readParts(): Map<string, GoldArticle[]> {
  const parts = new Map<string, GoldArticle[]>();
  for (const part of PARTS) {
    const articles = readPart(part);
    if (articles) parts.set(part, articles);
  }
  return parts;
}

/** Takes an article's id; gives its fold, by FNV-1a, so that folds never depend on order. */
export function foldOf(id: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return (hash >>> 8) % folds;
}
