import type { Attribution } from "./attribution";
import { Chronicle } from "./history";
import { identify } from "./identify";
import type { Models } from "./models";
import type { MarkedSpan } from "./pairs";
import { type Scene, speakerCases } from "./speaker-cases";
import { type Case, speakerFeatures } from "./speaker-features";
import { statementFeatures } from "./statement-features";
import { scoreTrees, sigmoid, softmax } from "./trees";

/** One marked span judged: how likely it is a statement, and whose. */
export interface Judged {
  span: MarkedSpan;
  statement: number;
  attribution: Attribution | null;
}

// Below this share a marked span is taken for a term or a title.
export const STATEMENT_FLOOR = 0.45;

/** Takes a scene and the models; gives every marked span judged, in order. */
export function attribute(scene: Scene, models: Models): Judged[] {
  const chronicle = new Chronicle(scene.reading);
  const judged: Judged[] = [];
  for (const span of scene.reading.spans) {
    const cases = speakerCases(scene, span, chronicle.before(span));
    judged.push(judge(scene, span, cases, judged, chronicle, models));
  }
  return judged;
}

/** Takes a span, its cases and what was judged before; gives it judged, and notes it in the chronicle. */
export function judge(
  scene: Scene,
  span: MarkedSpan,
  cases: Case[],
  judged: Judged[],
  chronicle: Chronicle,
  models: Models,
): Judged {
  const statement = sigmoid(
    scoreTrees(models.statement, statementFeatures(scene, span, cases).values),
  );
  const earlier = span.continuationOf >= 0 ? judged[span.continuationOf]?.attribution : null;
  const attribution = earlier ?? choose(scene, span, cases, chronicle, models);
  if (statement >= STATEMENT_FLOOR) chronicle.note(span, attribution);
  return { span, statement, attribution };
}

function choose(
  scene: Scene,
  span: MarkedSpan,
  cases: Case[],
  chronicle: Chronicle,
  models: Models,
): Attribution | null {
  if (cases.length === 0) return null;
  const shares = softmax(cases.map((c) => scoreTrees(models.speaker, speakerFeatures(c).values)));
  const best = shares.indexOf(Math.max(...shares));
  const { mention, link, rule } = cases[best]!;
  const choice = { mention, link, rule, verb: verbOf(cases[best]!), probability: shares[best]! };
  return identify(scene, span, choice, chronicle, models);
}

const SURE = 0.5;

/** The verb left or right of the quotation of which the mention is surely the subject. */
function verbOf({ shape, shareLeft, shareRight }: Case): number {
  if (Math.max(shareLeft, shareRight) < SURE) return -1;
  return shareLeft >= shareRight ? shape.verbLeft : shape.verbRight;
}
