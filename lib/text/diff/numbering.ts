/** Gives the function that numbers values, the same number for equal ones, from 0 upwards. */
export function numbering<T>(): (value: T) => number {
  const known = new Map<T, number>();
  return (value) => {
    const number = known.get(value) ?? known.size;
    known.set(value, number);
    return number;
  };
}
