/** The product's name; see shell.css. */
export const Wordmark = ({ short }: { short?: boolean }) => (
  <span className="wordmark">
    {short ? (
      <abbr title="Demarche" className="no-underline">
        D
      </abbr>
    ) : (
      "Demarche"
    )}
  </span>
);
