/**
 * How much of a total that lies evenly over [from, to) falls into [start, end). Neighbouring buckets always add up to
 * the whole, because each one is the difference of two rounded running sums.
 */
export function spread(
  total: number,
  span: { from: number; to: number },
  bucket: { start: number; end: number },
): number {
  const until = (moment: number) => {
    const length = span.to - span.from
    const share = length <= 0 ? Number(moment > span.from) : (moment - span.from) / length
    return Math.round(total * Math.min(1, Math.max(0, share)))
  }
  return until(bucket.end) - until(bucket.start)
}
