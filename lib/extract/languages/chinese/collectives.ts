// Views that are nobody's in particular: 外界普遍认为, 多数官员倾向于认为. No statement can be filed of them.
import type { Subject } from "./people/memory";
import { simplified } from "./words/characters";

const EVERYBODY =
  /(?:外界|舆论|坊间|各界|民间|国际社会|人们|人人|大家)(?:人士)?$|^(?:有[些的]?人|市场|社会上?|无人|没人|没有人|无一人)$|^(?:[尚仍暂并]|至今)(?:无|没有|未有)(?:任何)?(?:(?!的)[一-龥]){1,8}$/u;
const VIEW =
  /^(?:认为|相信|觉得|预[期计料测]|估计|推[测断]|猜测|担[心忧]|希望|期[望待盼]|怀疑|判断|料)/u;
// Views that are only said to be held by most: 官员 | 普遍 | 认为, 专家 | 倾向于 | 认为.
const LEANING = /(?:普遍|倾向于?|大[都多]|多半|一般)$/u;

/** Whether a verb gives a view of a group that has no name and that nobody counts. */
export const isCollective = ({ speaker, kind, adverbs }: Subject, cue: string): boolean =>
  kind !== "named" &&
  (EVERYBODY.test(simplified(speaker.name ?? "")) || (VIEW.test(cue) && LEANING.test(adverbs)));
