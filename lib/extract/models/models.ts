import antecedent from "./antecedent.json";
import indirect from "./indirect.json";
import speaker from "./speaker.json";
import statement from "./statement.json";
import subject from "./subject.json";
import { loadTrees, type StoredTrees, type Trees } from "./trees";

/** The learned models, each of which answers one question. */
export interface Models {
  /** Is a quoted span a statement, and not a term or a title? */
  statement: Trees;
  /** Which candidate is the speaker of a quoted span? */
  speaker: Trees;
  /** Who does a pronoun refer to? */
  antecedent: Trees;
  /** Is a part of a sentence the content of indirect speech? */
  indirect: Trees;
  /** Which mention is the subject of a reporting verb? */
  subject: Trees;
}

/** The models that come with the program, trained by `scripts/train-extract.ts`. */
export const MODELS: Models = readModels({ statement, speaker, antecedent, indirect, subject });

/** Prepares stored models for use. */
export function readModels(stored: Record<keyof Models, StoredTrees>): Models {
  return {
    statement: loadTrees(stored.statement),
    speaker: loadTrees(stored.speaker),
    antecedent: loadTrees(stored.antecedent),
    indirect: loadTrees(stored.indirect),
    subject: loadTrees(stored.subject),
  };
}
