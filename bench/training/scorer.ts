import type { ExtractedArticle, ExtractedQuote } from "../../lib/extract";
import type { GoldArticle, GoldQuote } from "./corpora";

interface Share {
  acc: number | null;
}

interface Mode {
  span_relaxed: { f1: number };
  end_to_end: { f1: number };
  end_to_end_balanced: { f1: number } | null;
  speaker_lastname: Share;
  speaker_canonical_full: Share;
  speaker_mention_overlap: Share;
  speaker_role_word_f1: Share;
  by_type: Record<string, Share>;
}

/** The results of the scorer for a set of articles. */
export interface Summary {
  direct: Mode;
  quoted: Mode;
  indirect: { span_half: { f1: number }; span_relaxed: { f1: number } };
}

/** The scorer of the corpora, `score.mjs`, as far as it is used here. */
export interface Scorer {
  scoreDocs(gold: GoldArticle[], system: Map<string, ExtractedArticle>): { per: unknown };
  summarise(per: unknown): Summary;
  speakerCorrect(gold: GoldQuote, said: ExtractedQuote, text: string): boolean | null;
}
