/** Every complaint of the page during one test: console errors and warnings, uncaught errors. */
const heard: string[] = [];

const words = (value: unknown): string =>
  value instanceof Error
    ? `${value.name}: ${value.message}`
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

/** Starts listening, for as long as the page lives. */
export function listen(): void {
  for (const level of ['error', 'warn'] as const) {
    const print = console[level];
    console[level] = (...parts: unknown[]) => {
      heard.push(`console.${level}: ${parts.map(words).join(' ')}`);
      print.apply(console, parts);
    };
  }
  window.addEventListener('error', (event) => heard.push(`uncaught: ${event.message}`));
  window.addEventListener('unhandledrejection', (event) => heard.push(`unhandled: ${words(event.reason)}`));
}

/** Takes what was heard so far: a test that means to cause a complaint checks it here, any other must find none. */
export const takeHeard = (): string[] => heard.splice(0);
