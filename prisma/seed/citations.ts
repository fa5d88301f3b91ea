interface Cited {
  id: string;
  number: number;
  exact: string;
}

export interface Citations {
  /** The quotation that contains these words. */
  quote: (fragment: string) => Cited;
  /** Replaces each `[Q:words]` in a text by the number of the quotation that contains them. */
  resolve: (text: string) => string;
}

/** Citations by words. Throws unless exactly one quotation contains them. */
export function citations(quotes: Cited[]): Citations {
  const quote = (fragment: string) => {
    const holding = quotes.filter(({ exact }) => exact.includes(fragment));
    if (holding.length !== 1)
      throw new Error(`${holding.length} quotations contain “${fragment}”; there should be one`);
    return holding[0]!;
  };
  const resolve = (text: string) =>
    text.replace(/\[Q:([^\]]+)\]/g, (_, fragment: string) => `[Q${quote(fragment).number}]`);
  return { quote, resolve };
}
