/** Every complaint of the page during one test: console errors and warnings, uncaught errors. */
const heard: string[] = [];
let isListening = false;

const words = (value: unknown): string => {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
};

/** The parts of a console message as the console would show them: each `%s` filled, the rest behind. */
function said(parts: readonly unknown[]): string {
  const rest = [...parts];
  const first = words(rest.shift());
  const filled = first.replace(/%[sodifjc]/g, (mark) => (rest.length > 0 ? words(rest.shift()) : mark));
  return [filled, ...rest.map(words)].join(' ');
}

/** Starts listening, once, for as long as the page lives. A complaint is not printed: the test it fails shows it. */
export function listen(): void {
  if (isListening) return;
  isListening = true;
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...parts: unknown[]) => heard.push(`console.${level}: ${said(parts)}`);
  }
  window.addEventListener('error', (event) => heard.push(`uncaught: ${event.message}`));
  window.addEventListener('unhandledrejection', (event) => heard.push(`unhandled: ${words(event.reason)}`));
}

/** Takes what was heard so far: a test that means to cause a complaint checks it here, any other must find none. */
export const takeHeard = (): string[] => heard.splice(0);
