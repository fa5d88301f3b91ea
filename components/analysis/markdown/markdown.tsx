import { type Components, toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { cx } from "@/components/ui/cx";
import { readProse } from "@/lib/text/markdown/read";
import { CitationLink } from "./citation-link";
import "./markdown.css";
import { type Citation, linkCitations } from "./link-citations";
import { markMentions } from "./mark-mentions";
import { PlainProse } from "./plain-prose";

interface MarkdownProps {
  children: string;
  /** What a `[Q12]` in the text links to; null if there is no such quotation. */
  cite?: (number: number) => Citation | null;
  className?: string;
}

// What people write is only part of a page, so its headings stay out of the outline. Images from other sites
// aren't loaded: their hosts would learn who reads what.
const COMPONENTS: Partial<Components> = {
  a: ({ href, title, children }) => (
    <a href={href} title={title} rel="nofollow noopener" className="link">
      {children}
    </a>
  ),
  img: ({ alt }) => alt,
  h1: Heading,
  h2: Heading,
  h3: Heading,
  h4: Heading,
  h5: Heading,
  h6: Heading,
};

function Heading({ children }: { children?: React.ReactNode }) {
  return <p className="font-semibold">{children}</p>;
}

const uncited = () => null;

/** Shows Markdown, or plain text if its formatting exceeds the limits. */
export function Markdown({ children, cite = uncited, className }: MarkdownProps) {
  const prose = readProse(children);
  if ("excess" in prose)
    return <PlainProse text={children} excess={prose.excess} className={className} />;
  linkCitations(prose.html, (number) => cite(number) !== null);
  if (prose.mentioned.length > 0) markMentions(prose.html);
  const components: Partial<Components> = {
    ...COMPONENTS,
    cite: ({ node }) => {
      const number = Number(node?.properties.dataNumber);
      const citation = cite(number);
      const comma = node?.properties.dataComma === ",";
      return citation && <CitationLink number={number} comma={comma} {...citation} />;
    },
  };
  return (
    <div className={cx("markdown", className)}>
      {toJsxRuntime(prose.html, {
        ...{ Fragment, jsx, jsxs, components },
        ...{ ignoreInvalidStyle: true, passKeys: true, passNode: true },
      })}
    </div>
  );
}
