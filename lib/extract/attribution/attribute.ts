import { identify } from "../anaphora";
import { type Models, scoreTrees, sigmoid, softmax } from "../models";
import type { QuotedSpan } from "../quotation-marks";
import type { Attribution } from "./attribution";
import { type Case, speakerFeatures } from "./candidate-features";
import { type Scene, speakerCases } from "./candidates";
import { Chronicle } from "./speaker-history";
import { statementFeatures } from "./statement-features";

/** One marked span judged: how likely it is a statement, and whose. */
export interface Judged {
  span: QuotedSpan;
  statement: number;
  attribution: Attribution | null;
}

// Below this share a marked span is taken for a term or a title.
export const STATEMENT_FLOOR = 0.45;

/** Takes a scene and the models; gives every marked span judged, in order. */
export function attribute(scene: Scene, models: Models): Judged[] {
  const chronicle = new Chronicle(scene.parsed);
  const judged: Judged[] = [];
  for (const span of scene.parsed.spans) {
    const cases = speakerCases(scene, span, chronicle.before(span));
    judged.push(judge(scene, span, cases, judged, chronicle, models));
  }
  return judged;
}

/** Takes a span, its cases and what was judged before; gives it judged, and notes it in the chronicle. */
export function judge(
  scene: Scene,
  span: QuotedSpan,
  cases: Case[],
  judged: Judged[],
  chronicle: Chronicle,
  models: Models,
): Judged {
  const statement = sigmoid(
    scoreTrees(models.statement, statementFeatures(scene, span, cases).values),
  );
  const earlier = span.continuationOf >= 0 ? judged[span.continuationOf]?.attribution : null;
  const own =
    earlier && !hasOwnSource(cases) ? null : choose(scene, span, cases, chronicle, models);
  const attribution = earlier ? continued(scene, own, earlier) : own;
  if (statement >= STATEMENT_FLOOR) chronicle.note(span, attribution);
  return { span, statement, attribution };
}

/** A paragraph that carries a quotation on may name its source anew: "..., he continued." */
function hasOwnSource(cases: Case[]): boolean {
  return cases.some(({ lie, rule }) => lie.after && lie.paragraphs === 0 && rule.strength >= 2);
}

/** The source that such a paragraph names, if it is the same person; else the earlier one. */
function continued({ parsed }: Scene, own: Attribution | null, earlier: Attribution): Attribution {
  if (!own || own.rule.strength < 2) return earlier;
  if (own.entity === earlier.entity) return own;
  const { kind, gender } = own.mention;
  const spoke = parsed.entities[earlier.entity]?.gender ?? gender;
  if (kind !== "pronoun" || gender === null || spoke !== gender) return earlier;
  const because = "the quotation goes on from the paragraph before";
  return { ...own, entity: earlier.entity, antecedent: earlier.antecedent, because };
}

/** A name after a dash directly behind the closing mark leaves no doubt, however long the quotation. */
function isSignature({ mention, link, lie }: Case): boolean {
  return (
    mention.kind === "person" &&
    link.signed &&
    lie.after &&
    lie.distance <= 2 &&
    lie.spansBetween === 0
  );
}

const SIGNED = 0.95;

function choose(
  scene: Scene,
  span: QuotedSpan,
  cases: Case[],
  chronicle: Chronicle,
  models: Models,
): Attribution | null {
  if (cases.length === 0) return null;
  const shares = softmax(cases.map((c) => scoreTrees(models.speaker, speakerFeatures(c).values)));
  const signed = cases.findIndex(isSignature);
  const best = signed >= 0 ? signed : shares.indexOf(Math.max(...shares));
  const { mention, link, rule } = cases[best]!;
  const probability = signed >= 0 ? Math.max(shares[best]!, SIGNED) : shares[best]!;
  const choice = { mention, link, rule, verb: verbOf(cases[best]!), probability };
  return identify(scene, span, choice, chronicle, models);
}

const SURE = 0.5;

/** The verb left or right of the quotation of which the mention is surely the subject. */
function verbOf({ shape, shareLeft, shareRight }: Case): number {
  if (Math.max(shareLeft, shareRight) < SURE) return -1;
  return shareLeft >= shareRight ? shape.verbLeft : shape.verbRight;
}
