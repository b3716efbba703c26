/** The hour and minute of a time, in milliseconds since 1970, on the clock of this place: `09:05`. */
export function clockText(time: number): string {
  const date = new Date(time);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
