/** A warning as a crossed-out circle, for phones, where a row has no room for its words. Drawn by table.css. */
export const WarningSign = ({ words }: { words: string }) => (
  <span role="img" aria-label={words} className="warning-sign" />
);
