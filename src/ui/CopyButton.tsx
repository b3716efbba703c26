import { useState } from 'react';
import button from './button.module.css';

/** Copies a text and says so; where the browser refuses, shows the text to copy by hand. */
export function CopyButton(props: {
  label: string;
  done: string;
  refused: string;
  text: () => string;
  /** Another way to pass the text on, tried before: what to say after it, or null where it failed and copying is left. */
  instead?: (text: string) => Promise<string | null>;
}) {
  const [result, setResult] = useState<{ message: string; byHand: string | null } | null>(null);
  const copy = async () => {
    const text = props.text();
    const said = props.instead ? await props.instead(text) : null;
    if (said !== null) {
      setResult({ message: said, byHand: null });
      return;
    }
    try {
      await navigator.clipboard.writeText(text);
      setResult({ message: props.done, byHand: null });
    } catch {
      setResult({ message: props.refused, byHand: text });
    }
  };
  return (
    <>
      <button type="button" className={button.button} onClick={copy}>
        {props.label}
      </button>
      <span role="status"> {result?.message}</span>
      {result?.byHand ? <pre>{result.byHand}</pre> : null}
    </>
  );
}
