/** A share, and the interval that it lies in; all between 0 and 1. */
export interface Interval {
  low: number;
  high: number;
}

/** The 95th percentile of the standard normal distribution: 5% are left out on either side. */
const Z_90 = 1.6448536269514722;

/**
 * The interval for a share of `count` in `total`, by default of 90%. E. B. Wilson's score interval (Probable
 * Inference, the Law of Succession, and Statistical Inference, JASA 22, 1927), which L. D. Brown, T. T. Cai and A.
 * DasGupta recommend for small samples (Interval Estimation for a Binomial Proportion, Statistical Science 16, 2001).
 */
export function wilsonInterval(count: number, total: number, z: number = Z_90): Interval {
  if (!(total > 0 && count >= 0 && count <= total))
    throw new RangeError(`There’s no share of ${count} in ${total}.`);
  const share = count / total;
  const middle = share + z ** 2 / (2 * total);
  const reach = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  const scale = 1 + z ** 2 / total;
  return {
    low: Math.max(0, (middle - reach) / scale),
    high: Math.min(1, (middle + reach) / scale),
  };
}
