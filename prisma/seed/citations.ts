interface Cited {
  id: string;
  number: number;
  exact: string;
}

export interface Citations {
  /** The quote that holds these words. */
  quote: (fragment: string) => Cited;
  /** Text with each `[Q:words]` replaced by the number of the quote that holds them. */
  resolve: (text: string) => string;
}

/** Citations by words. Throws where no quote or several hold them: the demo must be traceable. */
export function citations(quotes: Cited[]): Citations {
  const quote = (fragment: string) => {
    const holding = quotes.filter(({ exact }) => exact.includes(fragment));
    if (holding.length !== 1)
      throw new Error(`${holding.length} quotes hold the words “${fragment}”; one should`);
    return holding[0]!;
  };
  const resolve = (text: string) =>
    text.replace(/\[Q:([^\]]+)\]/g, (_, fragment: string) => `[Q${quote(fragment).number}]`);
  return { quote, resolve };
}
