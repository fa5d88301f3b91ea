import ReactMarkdown, { type Components } from "react-markdown";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import { cx } from "@/components/ui/cx";
import { CitationLink } from "./citation-link";
import "./markdown.css";
import { type Citation, rehypeCitations } from "./rehype-citations";
import { remarkHtmlAsText } from "./remark-html-as-text";

interface MarkdownProps {
  children: string;
  /** What a `[Q12]` in the text leads to; null where there is no such quotation. */
  cite?: (number: number) => Citation | null;
  className?: string;
}

// What people write is a part of a page: it has no headings in the page's outline and no pictures
// from elsewhere, which would tell their hosts who reads what.
const COMPONENTS: Components = {
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

export function Markdown({ children, cite = uncited, className }: MarkdownProps) {
  const known = (number: number) => cite(number) !== null;
  const components: Components = {
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
      <ReactMarkdown
        remarkPlugins={[remarkGfm, remarkHtmlAsText]}
        rehypePlugins={[rehypeSanitize, [rehypeCitations, { known }]]}
        components={components}
      >
        {children}
      </ReactMarkdown>
    </div>
  );
}
