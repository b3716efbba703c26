const two = (n: number) => String(n).padStart(2, '0');

/** The local time as the site writes times: `2024-01-29 17:22`. */
export function localTime(now: Date): string {
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${date} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
