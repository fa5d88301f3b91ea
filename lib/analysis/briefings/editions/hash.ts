import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/core/canonical-json";
import type { EditionContent } from "./content";

/** The SHA-256, in hexadecimal, of an edition's text: the canonical JSON of all its content, which freeze.ts freezes. */
export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * The hash of all that an edition says, apart from its time: a preview and what is issued have the same one if nothing in
 * between has changed a word of it, or taken its number.
 */
export const hashOfWords = ({ issuedAt: _, ...words }: EditionContent): string =>
  hashOf(canonicalJson(words));
