import { canonicalJson } from "@/lib/core/canonical-json";
import { sha256 } from "@/lib/core/sha256";
import type { EditionContent } from "./content";

/** The content of an edition as the text that is kept, and the hash of that text, which the database checks. */
export function hashed(content: EditionContent): { content: string; hash: string } {
  const text = canonicalJson(content);
  return { content: text, hash: sha256(text) };
}

/**
 * The hash of all that an edition says, apart from its time: a preview and what is issued have the same one if nothing in
 * between has changed a word of it, or taken its number.
 */
export const hashOfWords = ({ issuedAt: _, ...words }: EditionContent): string =>
  sha256(canonicalJson(words));
