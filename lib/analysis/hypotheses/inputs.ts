import { z } from "zod";
import { reasonInput, requiredText, text, version } from "@/lib/core/command/inputs";
import { CELLS } from "@/lib/tradecraft/hypotheses/cells";
import { MAX_CELL_NOTE } from "./schema";

const statement = requiredText(
  300,
  "Write the hypothesis as a statement that may be true or false.",
);
const hypothesis = z.int32();

export const addHypothesisInput = z.object({ issue: z.string(), text: statement });

/** Fields that are left out keep their value. `place` is among the hypotheses that are not retired, from 1. */
export const editHypothesisInput = z.object({
  issue: z.string(),
  hypothesis,
  version,
  text: statement.optional(),
  place: z.int32().min(1).optional(),
});

export const retireHypothesisInput = z.object({
  issue: z.string(),
  hypothesis,
  version,
  reason: reasonInput,
});

export const restoreHypothesisInput = z.object({ issue: z.string(), hypothesis, version });

/** The most cells that are saved at once. */
const MAX_CELLS = 200;

/**
 * Cells of the person's own matrix. A cell names the version that the person saw, 0 if it was never filled. What is left
 * out keeps its value; a cell of null is cleared.
 */
export const assessInput = z.object({
  issue: z.string(),
  cells: z
    .array(
      z.object({
        /** The numbers of the quotation and of the hypothesis. */
        quote: z.int32(),
        hypothesis,
        version: version.min(0),
        cell: z.enum(CELLS, "Choose CC, C, N, NA, I or II.").nullable().optional(),
        note: text(MAX_CELL_NOTE).optional(),
      }),
    )
    .min(1, "Name at least one cell.")
    .max(MAX_CELLS, `Save at most ${MAX_CELLS} cells at once.`)
    .refine(
      (cells) =>
        new Set(cells.map(({ quote, hypothesis }) => `${quote} ${hypothesis}`)).size ===
        cells.length,
      "Name each cell only once.",
    ),
});

export type AssessInput = z.input<typeof assessInput>;
