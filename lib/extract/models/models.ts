import antecedent from "./antecedent.json";
import reported from "./reported.json";
import source from "./source.json";
import speaker from "./speaker.json";
import statement from "./statement.json";
import { loadTrees, type StoredTrees, type Trees } from "./trees";

/** The learned parts: is it a statement, whose, and whom a pronoun means. */
export interface Models {
  statement: Trees;
  speaker: Trees;
  antecedent: Trees;
  /** Whether a stretch beside a verb is reported speech. */
  reported: Trees;
  /** Which mention is the subject of a reporting verb. */
  source: Trees;
}

/** The models that come with the program, trained by `scripts/train-extract.ts`. */
export const MODELS: Models = readModels({ statement, speaker, antecedent, reported, source });

/** Takes stored models; gives them ready to run. */
export function readModels(stored: Record<keyof Models, StoredTrees>): Models {
  return {
    statement: loadTrees(stored.statement),
    speaker: loadTrees(stored.speaker),
    antecedent: loadTrees(stored.antecedent),
    reported: loadTrees(stored.reported),
    source: loadTrees(stored.source),
  };
}
