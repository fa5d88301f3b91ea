"use client";

import { ArticleText } from "@/components/sources/article/article-text";
import { ProposalMark } from "@/components/sources/review/panes/proposal-mark";
import type { Found } from "@/lib/sources/submissions/schema";
import type { Segment } from "@/lib/text/anchors/segments";

interface SubmittedTextProps {
  text: string;
  language: string;
  found: Found[];
}

/** The article with what was found in it marked. */
export function SubmittedText({ text, language, found }: SubmittedTextProps) {
  return (
    <section aria-label="Article" className="proposal-marks">
      <ArticleText text={text} language={language} marks={found} renderMarked={renderMarked} />
    </section>
  );
}

const renderMarked = (segment: Segment<Found>) => <ProposalMark segment={segment} />;
