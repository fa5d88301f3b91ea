import { wordSet } from "./word-set";

/** Past forms of frequent verbs that do not end in "-ed" and are rarely nouns or participles. */
export const IRREGULAR_PASTS = wordSet(
  `met went came took gave left held made saw spoke won lost ran sat stood fell rose led sent flew drove wrote began
  got sank kept knew put read brought bought paid sought threw drew broke hit shot fought struck`,
);

/** All past forms that do not end in "-ed", for places where only a verb can be: "she | lent". */
export const ALL_IRREGULAR_PASTS = wordSet(
  `${[...IRREGULAR_PASTS].join(" ")} ate beat became bent bet bit bled blew bore bound bred built burst caught chose clung cost crept cut dealt did
  drank dug dwelt fed felt fled flung forbade forgave forgot froze grew ground heard hid hung hurt laid lay leapt
  learnt lent let lit meant oversaw overcame overran overthrew quit rang rebuilt rode shook shone shrank shut
  slept slid sold spent spun split spread sprang sprung stole stuck stung swam swept swore swung taught thought
  told tore undertook undid understood upheld withdrew withheld withstood wept woke wore wound`,
);
