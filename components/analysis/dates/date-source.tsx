const ADDRESS = /^https?:\/\/([^/\s]+)\S*$/;

/** Where a date was found: a link, labelled with its host, or a citation. */
export function DateSource({ source }: { source: string }) {
  const host = ADDRESS.exec(source)?.[1];
  if (!host) return source;
  return (
    <a href={source} rel="noreferrer" className="link">
      {host}
    </a>
  );
}
