const INPUTS = ['keydown', 'pointerdown', 'wheel'] as const;

/** Calls back at each press or turn of the wheel, until what it returns is called. */
export function onInput(heard: () => void): () => void {
  const options = { capture: true, passive: true };
  for (const input of INPUTS) window.addEventListener(input, heard, options);
  return () => {
    for (const input of INPUTS) window.removeEventListener(input, heard, options);
  };
}

/** Resolves once nobody has pressed anything for a while: what comes then takes time from no answer. @param ms the while */
export function quietMoment(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stop();
      resolve();
    };
    let timer = window.setTimeout(done, ms);
    const stop = onInput(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(done, ms);
    });
  });
}
