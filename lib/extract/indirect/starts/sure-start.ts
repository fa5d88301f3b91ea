import type { Sentence, Token } from "../../tokens";
import { absenceBehind } from "./absences";
import { clauseBehindAddressee, clauseBehindAside, clauseToSomebody } from "./clause-behind";
import { amountBehind } from "./figures";
import {
  chargeBehind,
  clauseOfDenied,
  clauseOfExpression,
  clauseOfRejected,
  matterBehind,
  objectOfExpression,
  objectOfFeeling,
  objectOfStance,
  rebuffedBehind,
} from "./objects";

/**
 * Where words begin that can only be what a verb reports. `next` is the word after the verb, skipping a comma or a
 * colon. Returns -1 if there are none.
 */
export const sureStart = (tokens: Token[], sentence: Sentence, cue: number, next: number): number =>
  Math.max(
    clauseBehindAddressee(tokens, sentence, cue, next),
    clauseBehindAside(tokens, sentence, cue),
    clauseToSomebody(tokens, sentence, cue, next),
    clauseOfExpression(tokens, sentence, cue),
    clauseOfRejected(tokens, sentence, cue),
    clauseOfDenied(tokens, sentence, cue),
    chargeBehind(tokens, sentence, cue),
    matterBehind(tokens, sentence, cue),
    objectOfFeeling(tokens, sentence, next),
    objectOfStance(tokens, sentence, cue),
    objectOfExpression(tokens, sentence, cue),
    rebuffedBehind(tokens, sentence, cue),
    amountBehind(tokens, sentence, cue),
    absenceBehind(tokens, sentence, cue),
  );
