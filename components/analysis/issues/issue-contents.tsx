interface IssueContentsProps {
  /** How much each section of the page holds; those with nothing are left out. */
  counts: Partial<Record<keyof typeof SECTIONS, number>>;
}

/** The long sections below the outlook, by the id of their heading, in their order. */
const SECTIONS = {
  evidence: "Evidence",
  history: "Revisions",
  forecasts: "Other forecasts",
  notes: "Notes",
};

/** Links to the long sections of an issue's page, which may be many screens long. */
export function IssueContents({ counts }: IssueContentsProps) {
  const shown = Object.entries(SECTIONS).filter(([id]) => counts[id as keyof typeof SECTIONS]);
  if (shown.length === 0) return null;
  return (
    <nav aria-label="On this page" className="issue-contents">
      {shown.map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {`${title} ${counts[id as keyof typeof SECTIONS]}`}
        </a>
      ))}
    </nav>
  );
}
