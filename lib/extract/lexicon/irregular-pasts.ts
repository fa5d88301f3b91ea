import { wordSet } from "./word-set";

/** Past forms of frequent verbs that do not end in "-ed" and are rarely nouns or participles. */
export const IRREGULAR_PASTS = wordSet(
  `met went came took gave left held made saw spoke won lost ran sat stood fell rose led sent flew drove wrote began
  got sank kept knew put read brought bought paid sought threw drew broke hit shot fought struck`,
);
