/** A point in time as the provider writes it: `2024-01-02T03:04:05Z`, UTC, without fractions. */
export function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, -5)}Z`;
}
