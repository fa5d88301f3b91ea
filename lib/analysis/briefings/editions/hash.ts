import { canonicalJson } from "@/lib/core/canonical-json";
import { sha256 } from "@/lib/core/sha256";
import type { EditionContent } from "./content";

/**
 * The hash of all that an edition says, apart from its time: a preview and what is issued have the same one if nothing in
 * between has changed a word of it, or taken its number.
 */
export const hashOfWords = ({ issuedAt: _, ...words }: EditionContent): string =>
  sha256(canonicalJson(words));
