"use client";

import { RadioRow } from "@/components/ui/radio-row";
import { ASSERTION_WORDS, ASSERTIONS, type Assertion } from "@/lib/tradecraft/evidence";
import { ASSERTION_HELP } from "@/lib/tradecraft/evidence-help";

interface AssertionRowProps {
  /** The name of its radio buttons, unique on the page. */
  name: string;
  value: Assertion;
  onChange: (assertion: Assertion) => void;
}

const OPTIONS = ASSERTIONS.map((value) => ({
  value,
  label: ASSERTION_WORDS[value].replace(/^./, (letter) => letter.toUpperCase()),
  help: ASSERTION_HELP[value],
}));

/** Chooses whether the speaker said the words of a quotation. */
export const AssertionRow = (props: AssertionRowProps) => (
  <RadioRow legend="Said" options={OPTIONS} {...props} />
);
