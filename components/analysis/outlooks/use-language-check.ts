"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { Cautions } from "@/lib/evidence/quotes/schema";
import type { Finding } from "@/lib/tradecraft/language";
import { isLikelihood, type LikelihoodScale } from "@/lib/tradecraft/likelihood";
import { citationsWritten } from "./language-citations";

/** How long a pause in typing is before the text is checked. */
const PAUSE_MS = 400;

const NONE: Cautions = { contradicting: [], denied: [], withdrawn: [] };

interface Estimate {
  judgement: string;
  rationale: string;
  likelihood: number | null;
  scale: LikelihoodScale;
}

/**
 * Checks the words of an estimate against its figure, scale and citations while someone is writing. The rules are
 * loaded with the first check. Returns the findings, and a function that checks at once, for saving.
 */
export function useLanguageCheck(estimate: Estimate, cautions: Cautions = NONE) {
  const [findings, setFindings] = useState<Finding[]>([]);
  const { judgement, rationale, likelihood, scale } = estimate;

  async function check(): Promise<Finding[]> {
    if (likelihood === null || !isLikelihood(likelihood) || !(judgement + rationale).trim())
      return [];
    const { checkLanguage } = await import("@/lib/tradecraft/language");
    const texts = { judgement, rationale };
    const citations = citationsWritten(texts, cautions);
    return checkLanguage({ ...texts, likelihood, scale, citations });
  }

  // If the rules can't be loaded, people can write without them: the server checks again on saving.
  const checkNow = async (): Promise<Finding[]> => {
    const found = await check().catch(() => []);
    setFindings(found);
    return found;
  };

  const afterPause = useEffectEvent(checkNow);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever any of these changes
  useEffect(() => {
    const timer = setTimeout(afterPause, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [judgement, rationale, likelihood, scale]);

  return { findings, checkNow };
}
