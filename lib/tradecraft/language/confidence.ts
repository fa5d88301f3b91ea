import type { Found, Sentence } from "./sentences";

const LEVEL = "(?:low|moderate|medium|high|limited|full|great|some|little|reasonable)";
const OURS = "(?:judge?ments?|assessment|estimate|forecast|outlook|view|conclusion|analysis)";

// The confidence of whoever writes. "Consumer confidence" and a vote of confidence are someone else's.
const CONFIDENCE = [
  new RegExp(`\\bwith (?:\\w+ )?${LEVEL}(?: to ${LEVEL})? confidence\\b`, "gi"),
  new RegExp(
    `(?<=\\b(?:we|i|our|this desk|that we)\\b[^,;.]{0,40}\\s)(?:${LEVEL}(?: to ${LEVEL})? )?confidence\\b`,
    "gi",
  ),
  new RegExp(`\\b(?:our |${LEVEL} )?confidence (?:in|of) (?:this|the|our) ${OURS}\\b`, "gi"),
  new RegExp(`\\bconfidence (?:level )?(?:is|remains) ${LEVEL}\\b`, "gi"),
  new RegExp(`(?<=\\()(?:with )?${LEVEL} confidence(?=\\))`, "gi"),
  /(?<=\b(?:we|i)\s(?:are|am|remain|feel)\s(?:\w+\s)?)confident\b/gi,
];
const OTHERS =
  /\b(?:public|consumer|investor|business|market|vote of(?: no)?|building|mutual|voter|domestic)[- ]+$/i;

/** Where a sentence says how confident its writer is. Returns null if it doesn't. */
export function confidenceIn({ text }: Sentence): Found | null {
  for (const pattern of CONFIDENCE)
    for (const { index, 0: words } of text.matchAll(pattern))
      if (!OTHERS.test(text.slice(0, index))) return { start: index, end: index + words.length };
  return null;
}
